/**
 * Views of what holds on the day of the query: the facts of editions that are in force, and of those the ones whose own dates take that day in.
 * The day is asked when a view is read (CURRENT_DATE, known to SQLite and DuckDB): none stands in the file.
 */
import { HUNG_KINDS, type HungKind } from '../records/fact-kinds.ts';
import { labelled } from '../records/kinds/shared.ts';
import { KINDS } from '../records/kinds.ts';

const TODAY = 'CAST(CURRENT_DATE AS TEXT)';

/** Of a kind whose facts may begin and end on days of their own. */
const isDated = (kind: HungKind): boolean => 'until' in KINDS[kind].schema.shape;

function currentOf(kind: HungKind): string {
  const own = isDated(kind)
    ? `
  JOIN ${KINDS[kind].table.name ?? kind} t ON t.id = f.id AND (t."from" IS NULL OR t."from" <= ${TODAY}) AND (t.until IS NULL OR t.until >= ${TODAY})`
    : '';
  return `
  -- As v_${kind}, of what holds on the day of the query: no draft, nothing that has ended or not yet begun. 同 v_${kind}，仅含查询当日有效的。
SELECT f.*
FROM v_${kind} f
  JOIN v_editions e ON e.document = f.document AND e.in_force = 1${own}`;
}

/** Every fact in the same columns. */
const factsOf = (views: string): string =>
  HUNG_KINDS.map((kind) => {
    const { view } = KINDS[kind];
    const subject = /\bf\.subject\b/u.test(view.columns) ? 'subject' : 'NULL AS subject';
    return `SELECT '${kind}' AS kind, ${labelled('fact_kind', `'${kind}'`)} AS kind_zh, document, region, edition, item_id, item, domain, aspect,
  ${subject}, ${view.said} AS value, field, field_zh, text, id
FROM ${views}${kind}`;
  }).join('\nUNION ALL\n');

export const CURRENT_VIEWS: Readonly<Record<string, string>> = {
  v_facts: `
  -- Every fact of every kind, one row each, with its value in words. 全部要素，一条一行。
${factsOf('v_')}`,
  ...Object.fromEntries(HUNG_KINDS.map((kind) => [`v_current_${kind}`, currentOf(kind)])),
  v_current_facts: `
  -- As v_facts, of what holds on the day of the query. 同 v_facts，仅含查询当日有效的。
${factsOf('v_current_')}`,
};
