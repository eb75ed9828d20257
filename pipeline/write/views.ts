/**
 * Views for the questions that people ask, in words that they use: one row has everything, codes stand beside their Chinese names.
 * Plain SQL that SQLite and DuckDB both read: no json_each, no functions of one of them alone.
 */
import { HUNG_KINDS, type HungKind } from '../records/fact-kinds.ts';
import { FIELD_NAMES } from '../records/fields.ts';
import { labelled, TODAY } from '../records/kinds/shared.ts';
import { KINDS } from '../records/kinds.ts';
import { PLACE_VIEWS } from './place-views.ts';
import { BODY_VIEWS } from './tables/bodies.ts';
import { CHANGE_VIEWS } from './tables/changes-view.ts';
import { EDITION_VIEWS } from './tables/editions.ts';
import { SERVICE_VIEWS } from './tables/services.ts';

// Views of what holds on the day of the query: the facts of editions that are in force, and of those the ones whose own dates take that day in.
// The day is asked when a view is read (CURRENT_DATE, known to SQLite and DuckDB): none stands in the file.

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

const CURRENT_VIEWS: Readonly<Record<string, string>> = {
  v_facts: `
  -- Every fact of every kind, one row each, with its value in words. 全部要素，一条一行。
${factsOf('v_')}`,
  ...Object.fromEntries(HUNG_KINDS.map((kind) => [`v_current_${kind}`, currentOf(kind)])),
  v_current_facts: `
  -- As v_facts, of what holds on the day of the query. 同 v_facts，仅含查询当日有效的。
${factsOf('v_current_')}`,
};

/** Whose it is: the same first columns in every view of facts. */
const WHERE_FROM = `d.id AS document, d.region_name AS region, d.edition_label AS edition, ${labelled('status', 'd.status')} AS status_zh,
  i.id AS item_id, i.name AS item, i.domain, i.aspect`;

/** Where it stands: the last columns in every view of facts. The field bears the label that the notice prints. */
const PLACE = `f.field, (SELECT label FROM fields WHERE item_id = f.item_id AND field = f.field) AS field_zh, f.text, f.id`;

/** The same, with what is doubtful in the reading of a fact. */
const FACT_PLACE = `f.flags, ${PLACE}`;

const ofFacts = (table: string): string => `FROM ${table} f
  JOIN items i ON i.id = f.item_id
  JOIN documents d ON d.id = i.document_id`;

const fieldText = (name: string): string =>
  `(SELECT text FROM fields WHERE item_id = i.id AND field = '${name}') AS ${name}`;

/** The view of a kind of fact: whose it is, what its row says, where it stands. */
function factView(kind: HungKind): string {
  const { table, view, schema } = KINDS[kind];
  return `
  -- ${view.note}
SELECT ${WHERE_FROM},
  ${view.columns}
  ${'flags' in schema.shape ? FACT_PLACE : PLACE}
${ofFacts(table.name ?? kind)}${view.joins ?? ''}`;
}

export const VIEWS: Readonly<Record<string, string>> = {
  v_items: `
  -- One row a service, its fields side by side. 服务项目及其各栏。
SELECT d.id AS document, d.region_name AS region, d.region_code, d.edition_label AS edition, d.status, ${labelled('status', 'd.status')} AS status_zh,
  d.kind, ${labelled('document_kind', 'd.kind')} AS kind_zh,
  i.id AS item_id, i.parent_id, i.no, i.sub_no, i.name, i.domain, i.aspect,
  ${FIELD_NAMES.map(fieldText).join(',\n  ')}
FROM items i
  JOIN documents d ON d.id = i.document_id`,

  ...Object.fromEntries(HUNG_KINDS.map((kind) => [`v_${kind}`, factView(kind)])),

  v_works: `
  -- Who cites what, in how many places and items: one row a work and a notice that cites it, with the edition of the work. 谁引用了什么、几处、哪一版。
SELECT w.id AS work_id, w.title, w.kind, ${labelled('citation_kind', 'w.kind')} AS kind_zh, w.level, ${labelled('work_level', 'w.level')} AS level_zh,
  w.doc_number, w.decree, w.standard_no, w.version, w.trial, w.issuers,
  d.id AS document, d.region_name AS region, d.edition_label AS edition,
  count(*) AS places, count(DISTINCT c.item_id) AS items, count(DISTINCT c.text) AS spellings
FROM works w
  JOIN work_citations wc ON wc.work_id = w.id
  JOIN citations c ON c.id = wc.citation_id
  JOIN items i ON i.id = c.item_id
  JOIN documents d ON d.id = i.document_id
GROUP BY w.id, w.title, w.kind, w.level, w.doc_number, w.decree, w.standard_no, w.version, w.trial, w.issuers, d.id, d.region_name, d.edition_label`,

  v_warnings: `
  -- What a reader should look at. 待核对的内容。
SELECT d.id AS document, d.region_name AS region, d.edition_label AS edition, f.rule, f.message, f.message_zh,
  f.item AS item_id, i.name AS item, f.line, f."start", f."end", f.params
FROM warnings f
  JOIN documents d ON d.id = f.document_id
  LEFT JOIN items i ON i.id = f.item`,
};

/** CREATE VIEW of each, in the order above. */
export function createViews(): string[] {
  return Object.entries({
    ...VIEWS,
    ...BODY_VIEWS,
    ...EDITION_VIEWS,
    ...CURRENT_VIEWS,
    ...CHANGE_VIEWS,
    ...SERVICE_VIEWS,
    ...PLACE_VIEWS,
  }).map(([name, select]) => `CREATE VIEW ${name} AS${select}`);
}
