/** Who pays, levels without a figure, and which ages set which sums. */
import type { Payer, Reference } from '../../records/facts.ts';
import { anchor, type FactRow, inField, reviewed } from './facts.ts';
import { column, type Table } from './table.ts';

export const payers: Table<FactRow<Payer>> = {
  name: 'payers',
  note: {
    en: 'Who pays, from 支出责任: one row a mention and a level.',
    zh: '支出责任中的各支出主体，每处每级一行。',
  },
  columns: [
    ...anchor<Payer>(),
    column(
      'level TEXT NOT NULL',
      'nation, province, city, county, fund, employer, individual, society · 层级',
      (row) => row.fact.level,
    ),
    column('name TEXT NOT NULL', 'as the text calls it · 原文称谓', (row) => row.fact.name),
    column(
      'mode TEXT NOT NULL',
      'bears, shares, subsidises, by_reference · 承担、分担、补助、按引用文件',
      (row) => row.fact.mode,
    ),
    column('share NUMERIC', 'of the whole: 0.8 · 所占份额', (row) => row.fact.share),
    column('"for" TEXT', 'what it is paid for, verbatim · 用于', (row) => row.fact.for),
    ...reviewed<Payer>(),
  ],
  constraints: inField,
  indexes: ['item_id, field', 'level, mode'],
  strict: false,
};

export const itemReferences: Table<FactRow<Reference>> = {
  name: 'item_references',
  note: {
    en: 'Levels told without a figure (`references` in JSON, a word of SQL).',
    zh: '未写明数额的标准：参照、补差、全额、公式、由谁确定（JSON 中为 references）。',
  },
  columns: [
    ...anchor<Reference>(),
    column(
      'relation TEXT NOT NULL',
      'same_as, difference_to, full, formula, set_by · 参照、补差、全额、公式、由其确定',
      (row) => row.fact.relation,
    ),
    column('base TEXT', 'the level referred to, or who sets it · 所参照者', (row) => row.fact.base),
    column('subject TEXT', 'whose level it is · 所指', (row) => row.fact.subject),
    ...reviewed<Reference>(),
  ],
  constraints: inField,
  indexes: ['item_id, field', 'relation'],
};

export const amountAges: Table<{ amount: string; age: string }> = {
  name: 'amount_ages',
  note: { en: 'Which ages set which sums.', zh: '金额与其对应的年龄。' },
  columns: [
    column('amount_id TEXT NOT NULL REFERENCES amounts (id)', '', (row) => row.amount),
    column('age_id TEXT NOT NULL REFERENCES ages (id)', '', (row) => row.age),
  ],
  constraints: ['PRIMARY KEY (amount_id, age_id)'],
  indexes: ['age_id'],
};
