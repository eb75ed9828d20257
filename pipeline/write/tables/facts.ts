/** The tables of facts: one a kind, its columns as its row has them between where a fact stands and who it is from. */
import { eachKind, type HungKind } from '../../records/fact-kinds.ts';
import { type AnyFact, KINDS } from '../../records/kinds.ts';
import { column, type SqlColumn, type SqlTable, type SqlValue } from './table.ts';

/** A fact as a row, with the id of the item it hangs on. */
export interface FactRow {
  item: string;
  fact: AnyFact;
}

const FIRST: readonly SqlColumn<FactRow>[] = [
  column('id TEXT NOT NULL PRIMARY KEY', '', (row) => row.fact.id),
  column('item_id TEXT NOT NULL REFERENCES items (id)', '', (row) => row.item),
  column('field TEXT NOT NULL', 'the field it stands in · 所在栏目', (row) => row.fact.field),
  column('text TEXT NOT NULL', 'verbatim · 原文', (row) => row.fact.text),
  column('"start" INTEGER NOT NULL', "UTF-16 offset in the field's text · 起点", (row) => row.fact.start),
  column('"end" INTEGER NOT NULL', 'half open · 终点（不含）', (row) => row.fact.end),
];
const FLAGS: readonly SqlColumn<FactRow>[] = [
  column(
    'flags TEXT NOT NULL',
    'JSON list: carried, list_member, next_clause, subject_completed, level_inferred, unit_in_label · 存疑之处：沿用前文、列举项、分句所述、主体补全、层级推断、单位在标签',
    ({ fact }) => sqlOf('flags' in fact ? fact.flags : []),
  ),
];
const LAST: readonly SqlColumn<FactRow>[] = [
  column('origin TEXT NOT NULL', 'extracted, corrected, added · 识读、更正、增补', (row) => row.fact.origin),
  column('review TEXT', 'confirmed: a person held it against the source · 已核对', (row) => row.fact.review),
];

/** A value of JSON as SQL has it: lists and objects as JSON text, booleans 0 and 1. */
function sqlOf(value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

function tableOf(kind: HungKind): SqlTable<FactRow> {
  const { table, schema } = KINDS[kind];
  const own = table.columns.map(({ sql, note, of }) =>
    column<FactRow>(sql, note, ({ fact }) => sqlOf(of(fact))),
  );
  return {
    name: table.name ?? kind,
    note: table.note,
    columns: [...FIRST, ...own, ...('flags' in schema.shape ? FLAGS : []), ...LAST],
    constraints: ['FOREIGN KEY (item_id, field) REFERENCES fields (item_id, field)'],
    indexes: table.indexes,
    ...(table.strict === undefined ? {} : { strict: table.strict }),
  };
}

export const FACT_TABLES: Readonly<Record<HungKind, SqlTable<FactRow>>> = eachKind(tableOf);

export const amountAges: SqlTable<{ amount: string; age: string }> = {
  name: 'amount_ages',
  note: { en: 'Which ages set which sums.', zh: '金额与其对应的年龄。' },
  columns: [
    column('amount_id TEXT NOT NULL REFERENCES amounts (id)', '', (row) => row.amount),
    column('age_id TEXT NOT NULL REFERENCES ages (id)', '', (row) => row.age),
  ],
  constraints: ['PRIMARY KEY (amount_id, age_id)'],
  indexes: ['age_id'],
};
