/** What the values of facts are called: a part of the labels (labels.ts). */
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

/** A value of an enumeration as people call it. */
export interface Label {
  zh: string;
  en: string;
}
export type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], Label>>;

export const label = (zh: string, en: string): Label => ({ zh, en });

export const FACT_LABELS = {
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
    town: label('乡镇街道', 'town or subdistrict'),
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
};
