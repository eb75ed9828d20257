import type { Age, Amount, Citation, Frequency, Ratio } from '../../records/facts.ts';
import { bit, bitOrNull, column, json, type Table } from './table.ts';

/** A fact as a row, with the id of the item it hangs on. */
export interface FactRow<Fact> {
  item: string;
  fact: Fact;
}

type Anchored = Pick<Amount, 'id' | 'field' | 'text' | 'start' | 'end'>;

export const anchor = <Fact extends Anchored>() => [
  column<FactRow<Fact>>('id TEXT NOT NULL PRIMARY KEY', '', (row) => row.fact.id),
  column<FactRow<Fact>>('item_id TEXT NOT NULL REFERENCES items (id)', '', (row) => row.item),
  column<FactRow<Fact>>('field TEXT NOT NULL', 'the field it stands in · 所在栏目', (row) => row.fact.field),
  column<FactRow<Fact>>('text TEXT NOT NULL', 'verbatim · 原文', (row) => row.fact.text),
  column<FactRow<Fact>>(
    '"start" INTEGER NOT NULL',
    "UTF-16 offset in the field's text · 起点",
    (row) => row.fact.start,
  ),
  column<FactRow<Fact>>('"end" INTEGER NOT NULL', 'half open · 终点（不含）', (row) => row.fact.end),
];
export const flagged = <Fact extends Pick<Amount, 'flags'>>() => [
  column<FactRow<Fact>>(
    'flags TEXT NOT NULL',
    'JSON list: carried, list_member, next_clause, subject_completed · 存疑之处：沿用前文、列举项、分句所述、主体补全',
    (row) => json(row.fact.flags),
  ),
];
export const reviewed = <Fact extends Pick<Amount, 'origin' | 'review'>>() => [
  column<FactRow<Fact>>(
    'origin TEXT NOT NULL',
    'extracted, corrected, added · 识读、更正、增补',
    (row) => row.fact.origin,
  ),
  column<FactRow<Fact>>(
    'review TEXT',
    'confirmed: a person held it against the source · 已核对',
    (row) => row.fact.review,
  ),
];
export const inField = ['FOREIGN KEY (item_id, field) REFERENCES fields (item_id, field)'];
const BOUND = 'exact, at_least, at_most, range, approx · 等于、不低于、不超过、区间、约';

/** When a fact holds, where its own sentence says so. */
const dated = <Fact extends Pick<Amount, 'from' | 'until'>>() => [
  column<FactRow<Fact>>(
    '"from" TEXT',
    'ISO day, where the sentence says so · 自何日起',
    (row) => row.fact.from,
  ),
  column<FactRow<Fact>>('until TEXT', 'ISO day, included · 至何日止', (row) => row.fact.until),
];

export const amounts: Table<FactRow<Amount>> = {
  name: 'amounts',
  note: { en: 'Sums of money in yuan, one row a sum.', zh: '金额，以元计，一笔一行。' },
  columns: [
    ...anchor<Amount>(),
    column('min NUMERIC', 'yuan; null with at_most · 下限（元）', (row) => row.fact.min),
    column('max NUMERIC', 'yuan; null with at_least · 上限（元）', (row) => row.fact.max),
    column('bound TEXT NOT NULL', BOUND, (row) => row.fact.bound),
    column('currency TEXT NOT NULL', '', (row) => row.fact.currency),
    column(
      'per TEXT NOT NULL',
      'JSON list: person, student, household, occurrence, meal or the noun · 按何计',
      (row) => json(row.fact.per),
    ),
    column('period TEXT', 'day … year, once · 周期', (row) => row.fact.period),
    column('change TEXT', 'increase, decrease: a difference, not a level · 增减额', (row) => row.fact.change),
    column('average INTEGER NOT NULL', '0, 1 · 是否平均数', (row) => bit(row.fact.average)),
    column(
      'role TEXT NOT NULL',
      'benefit, threshold, cap, contribution, cost_share · 待遇、门槛、封顶、缴费、分担',
      (row) => row.fact.role,
    ),
    column('subject TEXT', 'whom or what it is for · 所指', (row) => row.fact.subject),
    column(
      'payer TEXT NOT NULL',
      'JSON list of level and name: who pays it, of a share of cost or a contribution · 由谁承担',
      (row) => json(row.fact.payer),
    ),
    column('ages TEXT NOT NULL', 'JSON list of age ids that set the sum; see amount_ages · 对应年龄', (row) =>
      json(row.fact.ages),
    ),
    ...dated<Amount>(),
    ...flagged<Amount>(),
    ...reviewed<Amount>(),
  ],
  constraints: inField,
  indexes: ['item_id, field', 'period', 'role'],
  strict: false,
};

export const ratios: Table<FactRow<Ratio>> = {
  name: 'ratios',
  note: { en: 'Shares, rates and multiples: 90 % is 0.9.', zh: '比例、比率与倍数；90% 记作 0.9。' },
  columns: [
    ...anchor<Ratio>(),
    column(
      'kind TEXT NOT NULL',
      'percent, points, share, multiple, fraction · 百分比、百分点、分担比、倍数、分数',
      (row) => row.fact.kind,
    ),
    column('min NUMERIC', '', (row) => row.fact.min),
    column('max NUMERIC', '', (row) => row.fact.max),
    column('bound TEXT NOT NULL', BOUND, (row) => row.fact.bound),
    column('parts TEXT', 'JSON list, of a share · 分担比各份', (row) => json(row.fact.parts)),
    column('change TEXT', 'increase, decrease · 增减', (row) => row.fact.change),
    column('"of" TEXT', 'what it is a part of, verbatim · 基数', (row) => row.fact.of),
    column('subject TEXT', 'what has the value · 所指', (row) => row.fact.subject),
    column(
      'role TEXT NOT NULL',
      'as for amounts; target: a goal · 同金额；target 为目标值',
      (row) => row.fact.role,
    ),
    column('parties TEXT', 'JSON list, in the order of parts · 分担各方', (row) => json(row.fact.parties)),
    ...dated<Ratio>(),
    ...flagged<Ratio>(),
    ...reviewed<Ratio>(),
  ],
  constraints: inField,
  indexes: ['item_id, field', 'kind'],
  strict: false,
};

export const frequencies: Table<FactRow<Frequency>> = {
  name: 'frequencies',
  note: { en: 'How often, or how much a period.', zh: '频次：多久一次，每期多少。' },
  columns: [
    ...anchor<Frequency>(),
    column('min NUMERIC', '', (row) => row.fact.min),
    column('max NUMERIC', '', (row) => row.fact.max),
    column('bound TEXT NOT NULL', BOUND, (row) => row.fact.bound),
    column('unit TEXT NOT NULL', '量词', (row) => row.fact.unit),
    column('per TEXT NOT NULL', 'JSON list, as for amounts · 按何计', (row) => json(row.fact.per)),
    column('average INTEGER NOT NULL', '0, 1 · 是否平均数', (row) => bit(row.fact.average)),
    column('every_n NUMERIC', 'every two years: 2, year · 每两年', (row) => row.fact.every?.n ?? null),
    column('every_unit TEXT', '', (row) => row.fact.every?.unit ?? null),
    column(
      'per_event TEXT',
      'an event, a stage or a person instead of a period · 按次、按阶段、按人',
      (row) => row.fact.per_event,
    ),
    column('schedule TEXT', 'JSON list: the times of a total · 总次数的时间安排', (row) =>
      json(row.fact.schedule),
    ),
    column('subject TEXT', '所指', (row) => row.fact.subject),
    column('action TEXT', 'verb and object · 动作', (row) => row.fact.action),
    ...dated<Frequency>(),
    ...flagged<Frequency>(),
    ...reviewed<Frequency>(),
  ],
  constraints: inField,
  indexes: ['item_id, field'],
  strict: false,
};

export const ages: Table<FactRow<Age>> = {
  name: 'ages',
  note: { en: 'Ages of persons.', zh: '年龄。' },
  columns: [
    ...anchor<Age>(),
    column('min NUMERIC', '', (row) => row.fact.min),
    column('max NUMERIC', '', (row) => row.fact.max),
    column('min_inclusive INTEGER', '0, 1, null without min · 是否含下限', (row) =>
      bitOrNull(row.fact.min_inclusive),
    ),
    column('max_inclusive INTEGER', '0, 1, null without max · 是否含上限', (row) =>
      bitOrNull(row.fact.max_inclusive),
    ),
    column('unit TEXT NOT NULL', 'year, month, week, day · 岁、月龄、周龄、日龄', (row) => row.fact.unit),
    column('sex TEXT', 'male, female · 男、女', (row) => row.fact.sex),
    column('role TEXT NOT NULL', 'eligibility, tier, other · 对象条件、分档、其他', (row) => row.fact.role),
    ...dated<Age>(),
    ...flagged<Age>(),
    ...reviewed<Age>(),
  ],
  constraints: inField,
  indexes: ['item_id, field'],
  strict: false,
};

export const citations: Table<FactRow<Citation>> = {
  name: 'citations',
  note: {
    en: 'What a field rests on in law; see work_citations for the work.',
    zh: '法规政策依据；所引文件见 work_citations。',
  },
  columns: [
    ...anchor<Citation>(),
    column('title TEXT NOT NULL', '', (row) => row.fact.title),
    column('issuers TEXT NOT NULL', 'JSON list · 制定机关', (row) => json(row.fact.issuers)),
    column('doc_number TEXT', '文号', (row) => row.fact.doc_number),
    column('decree TEXT', '令号', (row) => row.fact.decree),
    column('standard_no TEXT', '标准号', (row) => row.fact.standard_no),
    column('version TEXT', '版次', (row) => row.fact.version),
    column('trial INTEGER NOT NULL', '0, 1 · 是否试行', (row) => bit(row.fact.trial)),
    column(
      'kind TEXT NOT NULL',
      'law, regulation, standard, document · 法律、法规规章、标准规范、文件',
      (row) => row.fact.kind,
    ),
    column(
      'work_key TEXT NOT NULL',
      'from this mention alone · 由本处文字得出的键',
      (row) => row.fact.work_key,
    ),
    ...flagged<Citation>(),
    ...reviewed<Citation>(),
  ],
  constraints: inField,
  indexes: ['item_id, field', 'work_key', 'doc_number'],
};
