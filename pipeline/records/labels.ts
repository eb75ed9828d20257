/**
 * What each value of each enumeration is called, in Chinese and in English: the table `labels` and the `*_zh` columns of
 * the views come from here, and so does what the command line shows. A new value is a row here; a value without one does not compile.
 */
import type { BODY_LEVELS, BODY_TYPES } from './bodies.ts';
import type { ORIGINS, REVIEWS } from './corrections.ts';
import type {
  CAUSES,
  FACT_KINDS as DIFF_FACT_KINDS,
  FIELD_CHANGES,
  HEADING_CHANGES,
  ITEM_CHANGES,
} from './diff.ts';
import type { BASES, STANDINGS } from './editions.ts';
import { eachCompared, eachKind, KIND_NAMES } from './fact-kinds.ts';
import type {
  AGE_UNITS,
  AMOUNT_ROLES,
  BOUNDS,
  CHANGES,
  CITATION_KINDS,
  EVERY_UNITS,
  PERIODS,
  RATIO_KINDS,
} from './facts.ts';
import type { AGE_ROLES, PAYER_LEVELS, PAYER_MODES, RATIO_ROLES, REFERENCE_RELATIONS } from './finance.ts';
import type { FACT_FLAGS } from './flags.ts';
import type { FILE_STATUSES } from './index-file.ts';
import type { CLAIM_ROLES, DOCUMENT_KINDS, FIELD_NAMES, REGION_LEVELS, STATUSES } from './schema.ts';
import type { RELATIONS } from './services.ts';

export interface Label {
  zh: string;
  en: string;
}
type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], Label>>;

const label = (zh: string, en: string): Label => ({ zh, en });

export const LABELS = {
  document_kind: {
    standard: label('标准', 'standard'),
    list: label('清单', 'list'),
    interpretation: label('政策解读', 'interpretation'),
  } satisfies Labels<typeof DOCUMENT_KINDS>,

  status: {
    final: label('正式', 'final'),
    draft: label('征求意见稿', 'draft'),
    trial: label('试行', 'trial'),
  } satisfies Labels<typeof STATUSES>,

  region_level: {
    nation: label('国家', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
    zone: label('功能区', 'zone'),
  } satisfies Labels<typeof REGION_LEVELS>,

  field: {
    audience: label('服务对象', 'audience'),
    content: label('服务内容', 'content'),
    standard: label('服务标准', 'standard'),
    funding: label('支出责任', 'funding'),
    lead_agency: label('牵头负责单位', 'lead agency'),
    implementing_agency: label('落实责任部门', 'implementing agency'),
    other: label('其他', 'other'),
  } satisfies Labels<readonly [...typeof FIELD_NAMES, 'other']>,

  agency_role: {
    lead: label('牵头', 'leads'),
    implementing: label('落实', 'implements'),
  } satisfies Labels<readonly ['lead', 'implementing']>,

  body_type: {
    government: label('政府部门', 'government'),
    party: label('党委机构', 'party'),
    mass: label('群团组织', 'mass organisation'),
    vertical: label('垂直管理', 'led from above'),
    court: label('司法机关', 'court or procuratorate'),
    enterprise: label('企业', 'enterprise'),
    institution: label('事业单位', 'institution'),
    class: label('一类机构', 'each of several'),
    other: label('其他', 'other'),
  } satisfies Labels<typeof BODY_TYPES>,

  body_level: {
    nation: label('国家', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
    zone: label('功能区', 'zone'),
    town: label('乡镇街道', 'town or street'),
  } satisfies Labels<typeof BODY_LEVELS>,

  service_relation: {
    same: label('相同', 'the same'),
    part: label('其中一部分', 'a part of it'),
    whole: label('包含它', 'holds it and others'),
  } satisfies Labels<typeof RELATIONS>,

  fact_kind: eachKind((kind) => label(KIND_NAMES[kind].zh, KIND_NAMES[kind].en)),

  fact_flag: {
    carried: label('沿用前文', 'carried from before'),
    list_member: label('列举项', 'list member'),
    next_clause: label('分句所述', 'told in another clause'),
    subject_completed: label('主体补全', 'subject completed'),
    level_inferred: label('层级推断', 'level inferred'),
    unit_in_label: label('单位在标签', 'unit in the label'),
  } satisfies Labels<typeof FACT_FLAGS>,

  bound: {
    exact: label('等于', 'exactly'),
    at_least: label('不低于', 'at least'),
    at_most: label('不超过', 'at most'),
    range: label('区间', 'from … to …'),
    approx: label('约', 'about'),
  } satisfies Labels<typeof BOUNDS>,

  period: {
    day: label('每日', 'a day'),
    week: label('每周', 'a week'),
    month: label('每月', 'a month'),
    quarter: label('每季度', 'a quarter'),
    half_year: label('每半年', 'half a year'),
    term: label('每学期', 'a term'),
    school_year: label('每学年', 'a school year'),
    year: label('每年', 'a year'),
    once: label('一次性', 'once'),
  } satisfies Labels<typeof PERIODS>,

  every_unit: {
    day: label('日', 'day'),
    week: label('周', 'week'),
    month: label('个月', 'month'),
    quarter: label('季度', 'quarter'),
    half_year: label('半年', 'half-year'),
    term: label('学期', 'term'),
    school_year: label('学年', 'school year'),
    year: label('年', 'year'),
  } satisfies Labels<typeof EVERY_UNITS>,

  change: {
    increase: label('增加', 'increase'),
    decrease: label('减少', 'decrease'),
  } satisfies Labels<typeof CHANGES>,

  currency: { CNY: label('人民币元', 'yuan') } satisfies Labels<readonly ['CNY']>,

  amount_role: {
    benefit: label('待遇', 'benefit'),
    threshold: label('门槛', 'threshold'),
    cap: label('封顶', 'cap'),
    contribution: label('缴费', 'contribution'),
    cost_share: label('分担', 'share of cost'),
    penalty: label('罚款', 'penalty'),
  } satisfies Labels<typeof AMOUNT_ROLES>,

  /** What a sum or a count is counted by; every other value of `per` is the Chinese noun itself. */
  per: {
    person: label('人', 'person'),
    student: label('生', 'student'),
    household: label('户', 'household'),
    occurrence: label('次', 'occurrence'),
    meal: label('餐', 'meal'),
  } satisfies Labels<readonly ['person', 'student', 'household', 'occurrence', 'meal']>,

  ratio_kind: {
    percent: label('百分比', 'percent'),
    points: label('百分点', 'percentage points'),
    share: label('分担比', 'share'),
    multiple: label('倍数', 'multiple'),
    fraction: label('分数', 'fraction'),
  } satisfies Labels<typeof RATIO_KINDS>,

  ratio_role: {
    benefit: label('待遇', 'benefit'),
    threshold: label('门槛', 'threshold'),
    cap: label('封顶', 'cap'),
    contribution: label('缴费', 'contribution'),
    cost_share: label('分担', 'share of cost'),
    target: label('目标', 'target'),
  } satisfies Labels<typeof RATIO_ROLES>,

  age_role: {
    eligibility: label('对象条件', 'who is eligible'),
    tier: label('分档', 'sets the sum'),
    other: label('其他', 'other'),
  } satisfies Labels<typeof AGE_ROLES>,

  payer_level: {
    nation: label('中央', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
    local: label('地方', 'local'),
    fund: label('基金', 'fund'),
    employer: label('用人单位', 'employer'),
    individual: label('个人', 'individual'),
    society: label('社会', 'society'),
  } satisfies Labels<typeof PAYER_LEVELS>,

  payer_mode: {
    bears: label('承担', 'bears'),
    shares: label('分担', 'shares'),
    subsidises: label('补助', 'subsidises'),
    by_reference: label('按引用文件', 'as what is cited says'),
    none: label('不承担', 'pays nothing'),
  } satisfies Labels<typeof PAYER_MODES>,

  reference_relation: {
    same_as: label('参照', 'same as'),
    difference_to: label('补差', 'difference to'),
    full: label('全额', 'in full'),
    formula: label('公式', 'by a formula'),
    set_by: label('由其确定', 'set by'),
    no_less_than: label('不低于', 'no less than'),
    no_more_than: label('不高于', 'no more than'),
  } satisfies Labels<typeof REFERENCE_RELATIONS>,

  age_unit: {
    year: label('岁', 'years'),
    month: label('月龄', 'months'),
    week: label('周龄', 'weeks'),
    day: label('日龄', 'days'),
  } satisfies Labels<typeof AGE_UNITS>,

  sex: { male: label('男', 'male'), female: label('女', 'female') } satisfies Labels<
    readonly ['male', 'female']
  >,

  citation_kind: {
    law: label('法律', 'law'),
    regulation: label('法规规章', 'regulation'),
    standard: label('标准规范', 'standard'),
    document: label('文件', 'document'),
  } satisfies Labels<typeof CITATION_KINDS>,

  work_level: {
    nation: label('国家', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
  } satisfies Labels<readonly ['nation', 'province', 'city', 'county']>,

  validity_basis: {
    effective: label('施行日期', 'effective date'),
    signed: label('成文日期', 'date signed'),
    printed: label('印发日期', 'date printed'),
    interpretation: label('政策解读所述', 'told by an interpretation'),
    edition: label('版本年份', 'year of the edition'),
  } satisfies Labels<typeof BASES>,

  standing: {
    in_force: label('现行有效', 'in force'),
    not_yet: label('尚未施行', 'not in force yet'),
    expired: label('已过有效期', 'expired'),
    draft: label('征求意见稿', 'a draft'),
    undated: label('生效日期不详', 'of no known date'),
  } satisfies Labels<typeof STANDINGS>,

  origin: {
    extracted: label('识读', 'extracted'),
    corrected: label('更正', 'corrected'),
    added: label('增补', 'added'),
  } satisfies Labels<typeof ORIGINS>,

  review: {
    confirmed: label('已核对', 'confirmed'),
  } satisfies Labels<typeof REVIEWS>,

  item_change: {
    unchanged: label('未变', 'unchanged'),
    changed: label('变更', 'changed'),
    added: label('新增', 'added'),
    removed: label('取消', 'removed'),
    split: label('拆分', 'split'),
    merged: label('合并', 'merged'),
  } satisfies Labels<typeof ITEM_CHANGES>,

  part_change: {
    changed: label('变更', 'changed'),
    added: label('新增', 'added'),
    removed: label('取消', 'removed'),
  } satisfies Labels<typeof FIELD_CHANGES>,

  heading_change: {
    renamed: label('更名', 'renamed'),
    added: label('新增', 'added'),
    removed: label('取消', 'removed'),
    reordered: label('顺序变化', 'reordered'),
  } satisfies Labels<typeof HEADING_CHANGES>,

  diff_fact_kind: {
    ...eachCompared((kind) => label(kind.zh, kind.en_one)),
    agency: label('单位', 'agency'),
  } satisfies Labels<typeof DIFF_FACT_KINDS>,

  cause: {
    source: label('文件内容', 'the notice'),
    reading: label('识读方式', 'our reading of it'),
    correction: label('人工更正', 'a correction'),
  } satisfies Labels<typeof CAUSES>,

  claim_role: {
    title: label('标题', 'title'),
    doc_number: label('文号', 'document number'),
    recipient: label('主送', 'recipient'),
    preamble: label('引言', 'preamble'),
    issuer: label('署名', 'issuer'),
    date: label('日期', 'date'),
    cc: label('抄送', 'copies to'),
    toc: label('目录', 'contents'),
    heading: label('类别标题', 'heading'),
    number: label('序号', 'number'),
    name: label('项目名称', 'name'),
    label: label('栏目名', 'label'),
    field: label('栏目内容', 'field'),
    table_head: label('表头', 'table head'),
    annex: label('附件', 'annex'),
    note: label('注释', 'note'),
    body: label('正文', 'body'),
    removed: label('已清理', 'removed'),
    unclaimed: label('未归类', 'unclaimed'),
  } satisfies Labels<typeof CLAIM_ROLES>,

  /** The kinds that the contract names; others may come and then stand under their own name. */
  repair_kind: {
    page_break_join: label('跨页接续', 'joined over a page break'),
    page_break_repeat: label('跨页重复字', 'repeated over a page break'),
    bookmark: label('书签残留', 'bookmark residue'),
    hyperlink: label('超链接残留', 'hyperlink residue'),
    letterhead: label('版头', 'letterhead'),
    toc: label('目录', 'contents'),
    running_head: label('页眉页脚', 'running head'),
  } satisfies Readonly<Record<string, Label>>,

  file_status: {
    read: label('已读取', 'read'),
    reused: label('未变', 'unchanged'),
    failed: label('失败', 'failed'),
    kept: label('沿用旧记录', 'kept'),
    removed: label('已移除', 'removed'),
    alternate: label('同一文件的其他格式', 'another file of a document'),
  } satisfies Labels<typeof FILE_STATUSES>,
} as const;

export type Enumeration = keyof typeof LABELS;

/** The name of a value in one language; a value that the table does not hold stands for itself (`per` and repair kinds are open lists). */
export function labelOf(enumeration: Enumeration, value: string, lang: 'zh' | 'en' = 'zh'): string {
  const rows: Readonly<Record<string, Label>> = LABELS[enumeration];
  return Object.hasOwn(rows, value) ? (rows[value]?.[lang] ?? value) : value;
}
