/**
 * The labels of a service's fields, as notices print them. A new spelling is a row here; keys are folded
 * (half-width, simplified) and without blanks.
 */
import type { FieldName } from './records/schema.ts';

/** What a column of a table, or a label, stands for. */
export type Role = FieldName | 'number' | 'domain' | 'aspect' | 'name';

const FIELD_LABELS: Readonly<Record<FieldName, readonly string[]>> = {
  audience: [
    '服务对象',
    '保障对象',
    '享受对象',
    '受益对象',
    '购买对象',
    '服务人群',
    '适用对象',
    '对象',
    '服务对象及范围',
    '服务对象范围',
    '补助对象',
    '救助对象',
    '对象范围',
    '服务群体',
    '服务对象和范围',
    '覆盖人群',
    '受益人群',
    '服务对象及条件',
    '适用人群',
    '面向对象',
  ],
  content: [
    '服务内容',
    '购买内容',
    '保障内容',
    '项目内容',
    '内容',
    '服务项目内容',
    '具体内容',
    '主要内容',
    '服务内容及方式',
    '服务事项内容',
    '服务内容和方式',
    '实施内容',
    '服务内容及要求',
    '服务内容及流程',
    '服务项目及内容',
    '服务事项及内容',
    '保障项目内容',
    '政策内容',
  ],
  standard: [
    '服务标准',
    '保障标准',
    '购买标准',
    '服务指导标准',
    '指导标准',
    '标准',
    '补助标准',
    '服务标准及要求',
    '服务内容和标准',
    '服务内容及标准',
    '服务内容与标准',
    '服务标准和要求',
    '标准要求',
    '实施标准',
    '具体标准',
    '服务标准及内容',
    '服务标准与要求',
    '保障标准和水平',
    '国家标准',
    '省定标准',
    '服务水平',
    '服务要求',
    '基本标准',
    '保障水平',
    '待遇标准',
  ],
  funding: [
    '支出责任',
    '支出责任划分',
    '经费保障',
    '资金来源',
    '经费来源',
    '资金保障',
    '支出责任及资金来源',
    '支出责任与资金来源',
    '资金渠道',
    '经费渠道',
    '支出责任主体',
    '财政支出责任',
    '资金保障责任',
    '支出责任方',
    '筹资方式',
    '支出责任和分担方式',
    '经费支出责任',
    '支出保障',
    '保障责任',
    '资金分担方式',
    '资金分担',
    '资金分担比例',
    '经费分担',
    '经费分担方式',
    '资金筹措',
    '资金筹措方式',
    '资金承担',
    '经费承担',
    '投入保障',
    '财政投入',
    '出资责任',
  ],
  lead_agency: [
    '牵头负责单位',
    '牵头责任单位',
    '牵头单位',
    '牵头部门',
    '责任单位',
    '责任部门',
    '主管部门',
    '牵头负责部门',
    '牵头责任部门',
    '负责单位',
    '负责部门',
    '主管单位',
    '购买主体',
    '主责单位',
    '主责部门',
    '主要责任单位',
    '牵头单位及责任单位',
    '牵头及责任单位',
    '责任主体',
    '牵头机构',
    '牵头落实单位',
    '牵头实施单位',
    '行业主管部门',
    '牵头(责任)单位',
    '牵头(负责)单位',
    '牵头负责单位(部门)',
  ],
  implementing_agency: [
    '对接落实责任部门',
    '配合单位',
    '配合部门',
    '落实单位',
    '实施单位',
    '落实责任单位',
    '落实责任部门',
    '实施部门',
    '承办单位',
    '协办单位',
    '参与单位',
    '参与部门',
    '责任落实单位',
    '具体实施单位',
    '协同单位',
    '协同部门',
    '落实部门',
    '实施主体',
    '经办机构',
    '服务机构',
    '配合责任单位',
    '服务提供机构',
    '服务单位',
    '服务提供主体',
    '承担单位',
    '实施责任单位',
    '对接落实部门',
    '对接落实单位',
    '对接单位',
  ],
};

const COLUMN_HEADS: Readonly<Record<Exclude<Role, FieldName>, readonly string[]>> = {
  number: ['序号', '编号', '项目编号', '项目序号', '号', '代码', '项目代码', '服务编号'],
  domain: [
    '领域',
    '服务领域',
    '大类',
    '一级分类',
    '一级目录',
    '分类',
    '类别',
    '项目类别',
    '服务类别',
    '公共服务领域',
    '所属领域',
    '一级指标',
    '服务大类',
    '一级类别',
  ],
  aspect: [
    '方面',
    '服务方面',
    '小类',
    '二级分类',
    '二级目录',
    '子类',
    '类型',
    '二级指标',
    '服务类型',
    '子领域',
    '服务小类',
    '二级类别',
  ],
  name: [
    '服务项目',
    '项目名称',
    '服务事项',
    '事项名称',
    '公共服务项目',
    '项目',
    '具体项目',
    '服务名称',
    '服务项目名称',
    '基本公共服务项目',
    '名称',
    '事项',
    '服务事项名称',
    '公共服务事项',
    '三级目录',
    '基本公共服务事项',
    '基本公共服务项目名称',
    '清单项目',
    '主要项目',
    '具体服务项目',
    '项目事项',
  ],
};

/** 市级牵头责任单位, 区级对接落实责任部门: the level is no part of what the label means. */
const LEVEL_PREFIX =
  /^(?:国家|中央|自治区|地市|县市区|市县区|区县|县区|县市|市县|省市|省|市|区|县|州|盟|旗|本|[县区市旗]\([县区市旗、]{1,5}\))级|^[本我](?:市|省|区|县|州|盟|旗|自治区|自治州)(?=.{2})|^(?:国家|中央|自治区|省|市|区|县|州|盟|旗)(?=(?:服务|保障|实施|基本)?标准$)|^各?(?:县市区|市县区|县区|区县|县市|市州|[县区市旗]\([县区市旗、]{1,5}\)|[省市州区县]直)(?=牵头|责任|主管|落实|配合|实施|负责)/u;
const LOWER_LEVEL =
  /^(?:县市区|市县区|区县|县区|县市|区|县|旗|市县|[县区市旗]\([县区市旗、]{1,5}\))级|^各?(?:县市区|市县区|县区|区县|县市|市州|[县区市旗]\([县区市旗、]{1,5}\))(?=牵头|责任|主管|落实|配合|实施|负责)/u;
/** 公共服务项目名称, 基本公共服务具体事项, 民生保障项目: the head of the column of names. */
const NAME_HEAD = /^(?:基本|公共|服务|具体|保障|民生|便民|清单){1,5}(?:项目|事项)(?:名称|清单)?$/u;

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

/** What a label means; null for one that is not known. @param squeezed folded, without blanks, colon and brackets */
export function knownLabel(squeezed: string): KnownLabel | null {
  if (squeezed.length > LONGEST_LABEL) return null;
  const bare = squeezed.replace(LEVEL_PREFIX, '');
  const role =
    FIELDS.get(squeezed) ?? FIELDS.get(bare) ?? joinedRole(bare) ?? FIELDS.get(unqualified(bare) ?? '');
  return role ? { role, lower: LOWER_LEVEL.test(squeezed) } : null;
}

/** Whose a standard is, the nation's first: of 国家标准 beside 州级标准 the lower is what holds here. */
const AUTHORITIES: readonly RegExp[] = [
  /^(?:国家|中央|国标)/u,
  /^[本我]?(?:省|自治区)/u,
  /^[本我]?(?:地?市|州|盟)/u,
];

/** How near to the notice's own place a label says its standard is set; the highest for one that names no level. */
export function nearness(label: string): number {
  const at = AUTHORITIES.findIndex((level) => level.test(label));
  return at < 0 ? AUTHORITIES.length : at;
}

/** 湖南标准, 地方标准 beside 国家标准: the place's own. 收费标准 is no one's. */
const OWN_STANDARD =
  /^(?!收费|建设|质量|技术|行业|设施|配备|评价|考核|资助|补贴|国家|中央)[\p{Script=Han}]{2,5}标准$/u;
export const isOwnStandard = (label: string): boolean => OWN_STANDARD.test(label);

/** 服务标准(元/人) → 服务标准. By index: a pattern that looks for the end from every open bracket is quadratic. */
function withoutLastBracket(squeezed: string): string {
  if (!squeezed.endsWith(')')) return squeezed;
  const open = squeezed.indexOf('(', squeezed.lastIndexOf(')', squeezed.length - 2) + 1);
  return open < 0 ? squeezed : squeezed.slice(0, open);
}

/** What the head of a table column stands for; null for one that is not known. */
export function knownHead(squeezed: string): Role | null {
  const bare = withoutLastBracket(squeezed);
  return (
    meantBy(squeezed) ?? (bare === squeezed ? null : meantBy(bare)) ?? (NAME_HEAD.test(bare) ? 'name' : null)
  );
}

const meantBy = (word: string): Role | null => HEADS.get(word) ?? knownLabel(word)?.role ?? null;

/**
 * How a label that is not in the table tells itself: 政策依据, 服务流程, 办理时限. Used where such a word stands at the head
 * of a line with a colon, among lines that all begin with labels.
 */
export const LABEL_ENDING =
  /(?:依据|流程|方式|时限|时间|期限|地点|电话|渠道|责任|单位|部门|机构|标准|内容|对象|类别|范围|程序|要求|备注|说明|材料|条件|主体|来源|属性|类型|措施|目标|保障|性质|层级|频次|网址|形式|途径|监督|评价|收费|领域|方面)$/u;

/** Short forms that are labels only where nothing else can be meant: alone in a table's head, or at a line's head with a colon in most items. */
export const WEAK_LABELS: ReadonlySet<string> = new Set([
  '对象',
  '内容',
  '标准',
  '国家标准',
  '主要内容',
  '具体内容',
  '具体标准',
  '补助标准',
  '救助对象',
  '补助对象',
  '待遇标准',
  '服务机构',
  '保障责任',
  '经办机构',
  '服务要求',
]);

/** Words that are labels only in a notice that uses them as labels in item after item: 【经费】, 【牵头】. */
export const SHORT_LABELS: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ['人群', 'audience'],
  ['受众', 'audience'],
  ['服务', 'content'],
  ['措施', 'content'],
  ['经费', 'funding'],
  ['资金', 'funding'],
  ['支出', 'funding'],
  ['财政', 'funding'],
  ['出资', 'funding'],
  ['分担', 'funding'],
  ['牵头', 'lead_agency'],
  ['主责', 'lead_agency'],
  ['主管', 'lead_agency'],
  ['责任', 'lead_agency'],
  ['负责', 'lead_agency'],
  ['单位', 'lead_agency'],
  ['部门', 'lead_agency'],
  ['配合', 'implementing_agency'],
  ['协同', 'implementing_agency'],
  ['落实', 'implementing_agency'],
  ['实施', 'implementing_agency'],
]);
