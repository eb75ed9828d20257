/** Where a text names somebody who may pay. Whether they do is told by what follows (predicates.ts). */

import type { PayerLevel } from '../../records/finance.ts';
import { matchesOf, spaced } from '../../text/matches.ts';
import { regionIndex } from '../../text/regions/codes.ts';
import { CITY, COUNTY, LEVEL_WORDS, NATION, PROVINCE, TOWN, ZONE } from '../../words/levels.ts';
import { TEN } from '../../words/numerals.ts';
import { DEPARTMENT_ENDS } from '../../words/offices.ts';
import { FUND_ENDS } from '../../words/paying.ts';
import { findAnybody } from './anybody.ts';
import { type GovernmentUnit, levelOfName, levelOfUnit, ownLevel, type PayerPlace } from './levels.ts';
import { EMPLOYER_END, FUND_EDGES, FUND_LEAD, NO_EMPLOYER, PERSONS, SOCIETY } from './others.ts';
import { BARE, LOCAL, OFFICE, PURSE, TAIL, UNNAMED, UPPER, WHICH } from './units.ts';

export interface PayerMention {
  start: number;
  end: number;
  /** Null for 上级, whose level depends on who bears the cost. */
  level: PayerLevel | null;
  kind: 'government' | 'bare' | 'upper' | 'fund' | 'employer' | 'person' | 'society';
  /** A unit alone (市, 区县, 省级): it needs a word behind it that says it pays. */
  needsFollow: boolean;
  /** Written with the levels above or below it: 省级及以上, 市级及以下. */
  upward: boolean;
  downward: boolean;
  /** The text names no level: the place's own stands for it (同级, 各级, 政府). */
  inferred: boolean;
  /** What it is called where the text names several in one (市、区两级福彩公益金): 市级福彩公益金. */
  name?: string;
  /** Those several, where each has a part of its own. */
  each?: readonly string[];
}

/** Any mention of a government: 试点县级财政, 各乡镇政府, 上级财政, 同级财政, 地方财政, 财政 alone. */
const UNITS = new RegExp(
  spaced`
    (?<which> ${WHICH} )? (?: (?<nation> ${NATION} ) | (?<province> ${PROVINCE} ) | (?<city> ${CITY} ) | (?<county> ${COUNTY} ) ) (?<tail> ${TAIL} )
    | (?<town> 各? (?: ${TOWN} ) (?: 级 | 本级 | [两二三四]级 )? (?: (?: 人民 )? (?: ${OFFICE} | ${PURSE} ) | 办事处 )? ) | (?<zone> ${ZONE} )
    | (?<upper> ${UPPER} ) | (?<unnamed> ${UNNAMED} ) | (?<local> ${LOCAL} ) | (?<bare> ${BARE} )`,
  'g',
);
/** Of a body whose level is told by itself, and which pays by being named. */
const SURE = { needsFollow: false, upward: false, downward: false, inferred: false };
const KINDS: readonly GovernmentUnit[] = ['nation', 'province', 'city', 'county'];
const OFFICE_IN = new RegExp(OFFICE);
const ORGAN = new RegExp(`${PURSE}$`);
/** 乡镇|承担30%: without an office a town needs a word behind it, as a county does. */
const TOWN_ALONE = new RegExp(`^各?(?:${TOWN})(?:级|本级)?$`);
/** What a unit alone may stand behind; 城市, 社区, 全市 are none. */
const EDGE =
  /^$|(?:部分|其中|其余|余下|剩余|剩下的?|金额|费用|无需|无须|不需要?|不涉及|主体|负责人?|地区|[一二三四五][档类][县区])$|[，。；：、！？\s（）“+由和与及或时按照是为而并后外除从据即在地中对间以给向过入]$/;
const INSIDE_WORD = /[城社小园辖灾山牧郊景街老新都超贫]$/;
const NO_PLACE = new RegExp(`[的在对为由从按各两]|^[${TEN}]`);
/** 中央|与地方共同财政事权: the name of a matter. */
const SHARED_MATTER = /^(?:[与和]地方)?共同(?:财政)?事权/;
const HIGHER = /^(?:中央|国家)/;
const LONGEST_NAME = 12;

/** 补助资金|和县财政, 远|郊区: behind a word these begin no name. */
const joins = (text: string, at: number): boolean =>
  /^(?:[和与及]|[郊矿城]区)/.test(text.slice(at, at + 2)) &&
  /[一-龥）](?<![由从在])/.test(text[at - 1] ?? '');

/** 乌鲁木齐|市: where the name of the place begins that ends with this unit, or null. */
function nameStart(text: string, start: number, unitEnd: number, floor: number): number | null {
  const { byName } = regionIndex();
  // 省|和县: no name begins with what joins two
  const least = floor > 0 && /[和与及]/.test(text[floor] ?? '') ? floor + 1 : floor;
  for (let from = Math.max(least, unitEnd - LONGEST_NAME); from < start; from += 1)
    if (!joins(text, from) && byName.get(text.slice(from, unitEnd))?.some((named) => named.full)) return from;
  return null;
}

/** 市本级与|东城县, 省和|贫困县: a place that no list holds, joined to one who is named before it. */
function besides(text: string, start: number, last: PayerMention | undefined): number | null {
  if (last?.kind !== 'government' || start - last.end < 2 || start - last.end > 7) return null;
  const name = /^ ?(?:与|和|及|、)(?<name>[一-龥A-Z]{1,5})$/.exec(text.slice(last.end, start))?.groups?.name;
  if (name === undefined || NO_PLACE.test(name)) return null;
  return INSIDE_WORD.test(name) && !/.城$/.test(name) ? null : start - name.length;
}

function governments(text: string, place: PayerPlace): PayerMention[] {
  const found: PayerMention[] = [];
  for (const m of matchesOf(text, UNITS)) {
    const groups = m.groups ?? {};
    const end = m.index + m[0].length;
    const before = text.slice(Math.max(0, m.index - 4), m.index);
    const kind = KINDS.find((k) => groups[k] !== undefined);
    const last = found.at(-1);
    const adjacent = last !== undefined && last.end === m.index && last.needsFollow;
    if (kind !== undefined) {
      const tail = groups.tail ?? '';
      if (kind === 'nation' && SHARED_MATTER.test(text.slice(end, end + 10))) continue;
      // 我省|中央分担比例为30%: where, and not who
      if (/^[我本]/.test(m[0]) && HIGHER.test(text.slice(end, end + 2))) continue;
      const unitEnd = end - tail.length;
      const from =
        kind === 'nation'
          ? null
          : (nameStart(text, m.index, unitEnd, last?.end ?? 0) ?? besides(text, m.index, last));
      const alone = !OFFICE_IN.test(tail) || ORGAN.test(tail);
      // 县级以上地方人民政府: one of them or another, and not each
      const whichever = /以上地方/.test(tail);
      if (from === null && kind !== 'nation' && !adjacent) {
        const loose =
          tail !== '' || /^各/.test(m[0]) || groups.province === '自治区' || groups.province === '兵团';
        if (loose ? INSIDE_WORD.test(before) : !EDGE.test(before)) continue;
        // 困难地区, 四地州: one word
        if (before.endsWith('地') && /^[区州市]/.test(m[0])) continue;
      }
      found.push({
        start: from ?? m.index,
        end,
        level: whichever
          ? 'local'
          : ((from === null ? null : levelOfName(text.slice(from, unitEnd))) ??
            // 州 and 盟 stand above a county-level city, whose own word is 市
            (kind === 'city' && groups.city !== '市' ? kind : levelOfUnit(kind, place))),
        kind: 'government',
        needsFollow: alone,
        upward: tail.includes('以上') && !whichever,
        downward: tail.includes('以下'),
        inferred: false,
      });
      continue;
    }
    const unit: Omit<PayerMention, 'level'> = {
      start: m.index,
      end,
      kind: 'government',
      ...SURE,
    };
    if (groups.town !== undefined) {
      const alone = TOWN_ALONE.test(m[0]);
      if (!alone || EDGE.test(before)) found.push({ ...unit, level: 'town', needsFollow: alone });
    } else if (groups.zone !== undefined) {
      found.push({ ...unit, level: 'county' });
    } else if (groups.upper !== undefined) found.push({ ...unit, kind: 'upper', level: null });
    else if (groups.local !== undefined) {
      if (EDGE.test(before) && !SHARED_MATTER.test(text.slice(end, end + 6)))
        found.push({ ...unit, level: 'local', needsFollow: !OFFICE_IN.test(m[0]) });
    } else {
      const level = ownLevel(place);
      if (level === null || (groups.bare !== undefined && !EDGE.test(before))) continue;
      found.push({
        ...unit,
        level,
        kind: groups.bare === undefined ? 'government' : 'bare',
        needsFollow: groups.bare !== undefined || !OFFICE_IN.test(m[0]),
        inferred: true,
      });
    }
  }
  return found;
}

const FUNDS = new RegExp(
  `(?:${FUND_ENDS})(?:(?:历年|累计|滚存)?结余(?=[、和与及，。；]|$))?(?:（[^（）]{1,20}）)?`,
  'g',
);
const edges = new Set(FUND_EDGES);

/** Back to the nearest of `stop`, at most `most` characters; null where none is met. */
function back(text: string, from: number, most: number, stop: ReadonlySet<string>): number | null {
  for (let at = from; at > from - most; at -= 1) {
    const character = text[at - 1];
    if (character === undefined || stop.has(character)) return at;
  }
  return null;
}

const other = (
  kind: 'fund' | 'employer' | 'person' | 'society',
  start: number,
  end: number,
): PayerMention => ({
  start,
  end,
  level: kind === 'person' ? 'individual' : kind,
  kind,
  ...SURE,
});

/** 安排专项资金, 基金支付不足时: which one is not told. */
const GENERIC = /^(?:基金|专项资金|专项经费|专账资金)/;
/** 基金|中按人均85元划拨: it is the fund of the service. */
const FUND_PAYS =
  /^(?:中(?:按|列支|支付|划拨|提取|安排|解决)|支付(?!不足|能力|范围|标准|缺口|压力|金额)|承担|列支|负担|全额)/;
/** 县级财政|专项经费, 县级财政“妇幼健康”|专项经费, 市教委|专项经费: the treasury's, whatever it is called. */
const TREASURY = new RegExp(
  `^上级$|^(?:${LEVEL_WORDS})?(?:级|本级)?财政(?:安排的?)?(?:[“‘][^”’]{1,12}[”’])?$|^各?(?:${LEVEL_WORDS})(?!级)[一-龥]{1,10}(?:${DEPARTMENT_ENDS})$`,
);
/** 由相应基金支付 */
const NOT_TOLD = /^(?:相应|有关|相关|上述|该)的?$/;

/** 中央、|省彩票公益金: one fund of several levels. */
const OF_LEVEL = new RegExp(`^(?:${LEVEL_WORDS})`);
const LEVELS_BEFORE = new RegExp(
  `(?<=^|[，。；：（由从 ])(?<levels>(?:(?:${LEVEL_WORDS})级?(?:、|和|与)){1,3})$`,
);

const SEVERAL = new RegExp(
  `^(?<levels>(?:(?:${LEVEL_WORDS})级?(?:、|和|与)){1,3}(?:${LEVEL_WORDS}))(?:级|本级|[两三四]级)?(?<fund>.{2,})$`,
);
/** 市、区两级福彩公益金: 市级福彩公益金 and 区级福彩公益金; [] where it is one. */
function fundsOfLevels(named: string): string[] {
  const { levels, fund = '' } = SEVERAL.exec(named)?.groups ?? {};
  if (levels === undefined) return [];
  return levels.split(/级?[、和与]/).map((level) => `${level}${level.length === 1 ? '级' : ''}${fund}`);
}

function funds(text: string): PayerMention[] {
  return matchesOf(text, FUNDS).flatMap((m) => {
    let start = back(text, m.index, 30, edges);
    // 公用|事业附加费: one word
    if (start !== null && text.slice(start - 2, start) === '公用') start = back(text, start - 2, 12, edges);
    if (start === null) return [];
    // 基本医疗保险或|者|新型农村合作医疗基金
    if (text.slice(start - 1, start + 1) === '或者') start += 1;
    start += FUND_LEAD.exec(text.slice(start, m.index + m[0].length))?.[0].length ?? 0;
    if (OF_LEVEL.test(text.slice(start, start + 3)))
      start -= LEVELS_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.groups?.levels?.length ?? 0;
    const own = text.slice(start, m.index);
    const paid = m[0] === '基金' && own === '' && FUND_PAYS.test(text.slice(start + 2, start + 12));
    const unnamed = !paid && GENERIC.test(m[0]) && (own === '' || TREASURY.test(own));
    if (unnamed || NOT_TOLD.test(own)) return [];
    const end = m.index + m[0].length;
    return [{ ...other('fund', start, end), each: fundsOfLevels(text.slice(start, end)) }];
  });
}

const EMPLOYERS = new RegExp(EMPLOYER_END, 'g');
const employerEdges = new Set('，。；：、！？ +由和与及或（）从');

/** 各单位|自行解决 */
const SELF = /^(?:各|本|该|所在|各自|办学|项目|承办|服务)(?:用人|用工)?$/;
/** 定点医疗机构|先行垫付 */
const ADVANCES = /^(?:先行|负责|先)?垫付/;
const SELF_PAYS = /^(?:补足|补齐|自行|自筹|自理|承担|负担|自担|支付|缴纳)/;

function employers(text: string): PayerMention[] {
  return matchesOf(text, EMPLOYERS).flatMap((m) => {
    const start = back(text, m.index, 12, employerEdges);
    const end = m.index + m[0].length;
    const own = start === null ? '' : text.slice(start, m.index);
    return start === null ||
      (NO_EMPLOYER.test(own) &&
        !(SELF.test(own) && SELF_PAYS.test(text.slice(end, end + 6))) &&
        !ADVANCES.test(text.slice(end, end + 6)))
      ? []
      : [other('employer', start + (own.startsWith('该') ? 1 : 0), end)];
  });
}

const PERSON = new RegExp(
  `(?<=^|[，。；：、！？\\s由和与及或+（）]|通过|实行|费率|比例)(?:${PERSONS})(?:个人|本人)?`,
  'g',
);
const SOCIETIES = new RegExp(SOCIETY, 'g');

const all = (text: string, pattern: RegExp, kind: 'person' | 'society'): PayerMention[] =>
  matchesOf(text, pattern).map((m) => other(kind, m.index, m.index + m[0].length));

/**
 * All mentions of a folded text whose titles are blanked, by place; of two that overlap the longer stays. Linear.
 * @param open whether whoever stands where payers stand is one: in a field on funding
 */
export function findMentions(text: string, place: PayerPlace, open: boolean): PayerMention[] {
  const found = [
    ...governments(text, place),
    ...funds(text),
    // 爱心企业 gives; it is no employer
    ...all(text, SOCIETIES, 'society'),
    ...employers(text),
    ...all(text, PERSON, 'person'),
    ...(open ? findAnybody(text).map(({ kind, start, end }) => other(kind, start, end)) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PayerMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
