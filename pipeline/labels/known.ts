/** What the label of a field or the head of a column stands for: by the spellings of `words/field-labels.ts`, and what may stand round one. */
import type { FieldName } from '../records/schema.ts';
import { recurring } from '../text/lately.ts';
import { narrow } from '../text/narrow.ts';
import { COLUMN_HEADS, type ColumnRole, FIELD_LABELS, WEAK_LABELS } from '../words/field-labels.ts';
import { MISREAD } from '../words/label-forms.ts';
import { COUNTIES, COUNTY_UNITS, LEVEL_WORDS, NATION, PROVINCE_UNITS, UNIT } from '../words/levels.ts';

/** What a column of a table, or a label, stands for. */
export type Role = FieldName | ColumnRole;

/** 县（市、区）, 市县区: the counties of a city, as a label writes them. */
const COUNTIES_WRITTEN = String.raw`${COUNTIES}|市县区|[县区市旗]\([县区市旗、]{1,5}\)`;
const LEADS = '牵头|责任|主管|落实|配合|实施|负责';
/** 市级牵头责任单位, 区级对接落实责任部门: the level is no part of what the label means. */
const LEVEL_PREFIX = new RegExp(
  [
    `^(?:${NATION}|地市|省市|市县|${COUNTIES_WRITTEN}|${LEVEL_WORDS}|本)级`,
    `^[本我](?:${LEVEL_WORDS}|自治州)(?=.{2})`,
    `^(?:${LEVEL_WORDS})(?=(?:服务|保障|实施|基本)?标准$)`,
    `^各?(?:${COUNTIES_WRITTEN}|市州|[${UNIT}]直)(?=${LEADS})`,
  ].join('|'),
  'u',
);
const LOWER_LEVEL = new RegExp(
  `^(?:${COUNTIES_WRITTEN}|市县|${COUNTY_UNITS})级|^各?(?:${COUNTIES_WRITTEN}|市州)(?=${LEADS})`,
  'u',
);
/** 公共服务项目名称, 基本公共服务具体事项, 民生保障项目: the head of the column of names. */
const NAME_HEAD =
  /^(?:基本|公共|服务|具体|保障|民生|便民|惠民|清单|资助|救助|补[助贴]|优待|政策|福利){1,5}(?:项目|事项)(?:名称|清单)?$/u;

/** 事项编码, 服务项目代码, 目录编号: the number that a data set gives each service. */
const NUMBER_HEAD = /^(?:基本|公共|服务|项目|事项|清单|目录|统一){0,4}(?:编码|代码|编号|序号)$/u;

function table<R extends Role>(rows: Readonly<Record<R, readonly string[]>>): Map<string, R> {
  const map = new Map<string, R>();
  for (const role of Object.keys(rows) as R[]) for (const spelling of rows[role]) map.set(spelling, role);
  return map;
}
const FIELDS = table(FIELD_LABELS);
const HEADS = table(COLUMN_HEADS);

/** Longest label, in characters without blanks, its level prefix included. */
export const LONGEST_LABEL = 16;

export interface KnownLabel {
  role: FieldName;
  /** True for 区级…, 县级…: the level below the notice's own. */
  lower: boolean;
}

/** A label where it stands in a line. */
export interface LabelHit {
  /** As printed, without blanks, brackets and colon; offsets into the line. */
  start: number;
  end: number;
  squeezed: string;
  role: FieldName | null;
  lower: boolean;
  /** Found inside a line, not at its head. */
  runIn: boolean;
  /** It bears its colon or bracket. */
  marked: boolean;
  /** What it would say: the text leaves the label out. */
  implied?: string;
}

/** 服务内容和标准, 服务范围及对象: what two words say together. A word that is no label of its own goes with the other. */
const JOINED = /^([\p{Script=Han}]{2,8}?)(?:和|及|与|、|\/)([\p{Script=Han}]{2,8})$/u;
const JOINT = /[和及与、/]/u;
const GOES_ALONG = /(?:范围|条件|方式|要求|流程|期限|时限|水平|渠道|比例|程序|频次|主体|名单)$/u;
/** Two fields in one: what the contract calls the whole. */
const TOGETHER: readonly (readonly [FieldName, FieldName, FieldName])[] = [
  ['content', 'standard', 'standard'],
  ['standard', 'content', 'standard'],
  ['lead_agency', 'implementing_agency', 'lead_agency'],
];

function joinedRole(bare: string): FieldName | undefined {
  if (!JOINT.test(bare)) return undefined;
  const found = JOINED.exec(bare);
  if (!found?.[1] || !found[2]) return undefined;
  const [first, second] = [FIELDS.get(found[1]), FIELDS.get(found[2])];
  if (first && second)
    return first === second ? first : TOGETHER.find(([a, b]) => a === first && b === second)?.[2];
  const [known, along] = first ? [first, found[2]] : [second, found[1]];
  return known && GOES_ALONG.test(along) ? known : undefined;
}

/** 服务标准（2024年）, 牵头单位（责任单位）: what stands in brackets behind a label of four characters or more qualifies it. */
const QUALIFIED = /^(.{4,12})\([^()]{1,12}\)$/u;
const unqualified = (bare: string): string | undefined =>
  bare.endsWith(')') ? QUALIFIED.exec(bare)?.[1] : undefined;

/** 调整后标准, 现行补助标准, 2024年标准: what holds now, in a notice that tells an earlier state beside it (调整前标准 is none of the fields). */
const NOW =
  /^(?:(?:调整|修订|修改|变更|提标|更新)(?:之|以)?后的?|现行?的?|新的?(?=[\p{Script=Han}]{0,4}标准)|20\d\d年度?的?(?=[\p{Script=Han}]{0,4}标准))(?=[\p{Script=Han}]{2})/u;

/** A label only where the notice uses it as it uses its others: a word too short, or one that sentences use as well. */
export const isWeak = (squeezed: string): boolean => squeezed.length < 3 || WEAK_LABELS.has(squeezed);

/** By `exec`: asked of ten thousand words a notice, most of which have no such beginning, and `replace` takes three times as long to say so. */
const without = (beginning: RegExp, word: string): string =>
  word.slice(beginning.exec(word)?.[0].length ?? 0);

const misreadRole = (bare: string): FieldName | undefined =>
  bare.length >= LEAST_MISREAD
    ? FIELDS.get(bare.replace(LOOK_ALIKE, (sign) => MISREAD[sign] ?? sign))
    : undefined;
const LEAST_MISREAD = 4;
const LOOK_ALIKE = new RegExp(`[${Object.keys(MISREAD).join('')}]`, 'gu');

/** 服务对像, 支出贵任: a label only once a character that looks like its own is put for one of its own. */
export const isMisread = (squeezed: string): boolean => {
  const bare = squeezed.replace(LEVEL_PREFIX, '');
  return !FIELDS.has(squeezed) && !FIELDS.has(bare) && misreadRole(bare) !== undefined;
};

/** What a label means; null for one that is not known. @param squeezed folded, without blanks, colon and brackets */
export const knownLabel = (squeezed: string): KnownLabel | null =>
  squeezed.length > LONGEST_LABEL ? null : labelled(squeezed);

/** Asked of every beginning of every line, and of few words. */
const labelled = recurring((squeezed): KnownLabel | null => {
  const bare = without(LEVEL_PREFIX, squeezed);
  const role =
    FIELDS.get(squeezed) ??
    FIELDS.get(bare) ??
    joinedRole(bare) ??
    FIELDS.get(unqualified(bare) ?? '') ??
    FIELDS.get(without(NOW, bare)) ??
    misreadRole(bare);
  return role ? { role, lower: LOWER_LEVEL.test(squeezed) } : null;
});

/** Whose a label or a head is, the highest first: 国家标准, 省级牵头单位, 市级…, 区级…, 镇（街道）…. */
const LEVELS: readonly RegExp[] = [
  new RegExp(`^(?:${NATION}|国标)`, 'u'),
  new RegExp(`^[本我]?(?:${PROVINCE_UNITS})`, 'u'),
  /^[本我]?(?:地?市(?!县|区)|[州盟])/u,
  new RegExp(`^各?[本我]?[(（]?(?:${COUNTY_UNITS}|市[县区])`, 'u'),
  /^各?[(（]?(?:乡|镇|街道|村|社区)/u,
];

/** The place in LEVELS of what a label names; -1 for one that names no level. */
export const levelOfLabel = (label: string): number => LEVELS.findIndex((level) => level.test(label));

/** Below a city whoever sets a standard is the place itself, as where no level is named. */
const OWN = 3;

/** How near to the notice's own place a label says its standard is set: of 国家标准 beside 州级标准 the lower is what holds here. */
export function nearness(label: string): number {
  const at = levelOfLabel(label);
  return at < 0 ? OWN : Math.min(at, OWN);
}

/** 湖南标准, 地方标准 beside 国家标准: the place's own. 收费标准 is no one's. */
const OWN_STANDARD =
  /^(?!原|旧|上年|(?:调整|修订|修改|变更|提标|更新)(?:之|以)?前|收费|建设|质量|技术|行业|设施|配备|评价|考核|资助|补贴|国家|中央)[\p{Script=Han}]{2,5}标准$/u;
export const isOwnStandard = (label: string): boolean => OWN_STANDARD.test(label);

/** 服务标准(元/人) → 服务标准. By index: a pattern that looks for the end from every open bracket is quadratic. */
function withoutLastBracket(squeezed: string): string {
  if (!squeezed.endsWith(')')) return squeezed;
  const open = squeezed.indexOf('(', squeezed.lastIndexOf(')', squeezed.length - 2) + 1);
  return open < 0 ? squeezed : squeezed.slice(0, open);
}

/** What the head of a table column stands for; null for one that is not known. */
export const knownHead: (squeezed: string) => Role | null = recurring((squeezed) => {
  const bare = withoutLastBracket(squeezed);
  return (
    meantBy(squeezed) ??
    (bare === squeezed ? null : meantBy(bare)) ??
    (NUMBER_HEAD.test(bare) ? 'number' : NAME_HEAD.test(bare) ? 'name' : null)
  );
});

const meantBy = (word: string): Role | null => HEADS.get(word) ?? knownLabel(word)?.role ?? null;

/** 领域 and 大类 hold whole domains, 类别 and 分类 the classes below them: in whatever order a table prints them. */
const WIDEST = /^(?:一级|第一)|(?:领域|大类|门类)(?:\(|$)/u;
/** Of two heads that could both tell the domain: is the second the wider one? @param first, second labels as written */
export const isWider = (second: string, first: string): boolean =>
  WIDEST.test(narrow(second)) && !WIDEST.test(narrow(first));

const PLACES: ReadonlySet<Role | null> = new Set<ColumnRole>(['number', 'domain', 'aspect', 'name']);
/** A column that says which item and where it stands; the others are its fields. */
export const isPlace = (role: Role | null): role is ColumnRole => PLACES.has(role);

/** Is it a field that names agencies? */
export const isAgency = (role: FieldName | null | undefined): boolean =>
  role === 'lead_agency' || role === 'implementing_agency';
