/** What of an out/ folder is exported: notices, items of a domain, what holds on a day. The same rows in every format. */
import type Database from 'better-sqlite3';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import type { ItemRecord, NoticeRecord } from '../../records/schema.ts';

export interface Choice {
  /** Ids; null: all. */
  documents: readonly string[] | null;
  /** A part of a domain's name, as the notice has it or as the same service has elsewhere; null: all. */
  domain: string | null;
  /** Facts whose own days leave this one out are none; null: whatever their days. */
  day: string | null;
}

const ITEMS_OF_DOMAIN = `SELECT i.id FROM items i LEFT JOIN service_items m ON m.item_id = i.id
  WHERE instr(i.domain, ?) > 0 OR instr(m.inferred_domain, ?) > 0`;

/** Ids of the items of a domain; null where all are meant. Held in a table of this connection alone, which the file never sees. */
export function itemsOfDomain(database: Database.Database, { domain }: Choice): ReadonlySet<string> | null {
  if (domain === null) return null;
  const ids = new Set(database.prepare(ITEMS_OF_DOMAIN).pluck().all(domain, domain) as string[]);
  database.exec('CREATE TEMP TABLE IF NOT EXISTS chosen (id TEXT NOT NULL PRIMARY KEY); DELETE FROM chosen');
  const insert = database.prepare('INSERT INTO chosen VALUES (?)');
  for (const id of ids) insert.run(id);
  return ids;
}

/** SQL for the document and the item that a row belongs to, where no column says so. */
const ROW_OF: Readonly<Record<string, { document?: string; item?: string }>> = {
  documents: { document: 'id' },
  editions: { document: 'id' },
  diffs: { document: 'new_id' },
  v_changes: { document: "substr(diff, instr(diff, '..') + 2)" },
  items: { item: 'id' },
  work_citations: { item: "substr(citation_id, 1, instr(citation_id, '#') - 1)" },
  amount_ages: { item: "substr(amount_id, 1, instr(amount_id, '#') - 1)" },
};
const documentOf = (item: string): string => `substr(${item}, 1, instr(${item}, '/') - 1)`;

/** The rows of a relation that are meant, as a condition with its values; a relation of no notice is exported whole. */
export function chosenRows(
  name: string,
  columns: ReadonlySet<string>,
  { documents, domain, day }: Choice,
): { where: string; params: string[] } {
  const known = ROW_OF[name] ?? {};
  const item = known.item ?? (columns.has('item_id') ? 'item_id' : null);
  const document =
    known.document ??
    ['document_id', 'document'].find((column) => columns.has(column)) ??
    (item === null ? null : documentOf(item));
  const conditions: { sql: string; params: readonly string[] }[] = [];
  if (documents !== null && document !== null)
    conditions.push({
      sql: `${document} IN (SELECT value FROM json_each(?))`,
      params: [JSON.stringify(documents)],
    });
  if (domain !== null && item !== null)
    conditions.push({ sql: `${item} IN (SELECT id FROM chosen)`, params: [] });
  if (domain !== null && name === 'domains') conditions.push({ sql: 'instr(name, ?) > 0', params: [domain] });
  if (day !== null && item !== null && columns.has('from') && columns.has('until'))
    conditions.push({
      sql: '("from" IS NULL OR "from" <= ?) AND (until IS NULL OR until >= ?)',
      params: [day, day],
    });
  return {
    where: conditions.length === 0 ? '' : ` WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    params: conditions.flatMap(({ params }) => [...params]),
  };
}

/** The items of a notice that are meant, with the facts that hold. @param items of the domain; null: all */
export function chosenNotice(
  notice: NoticeRecord,
  items: ReadonlySet<string> | null,
  { day }: Choice,
): NoticeRecord {
  if (items === null && day === null) return notice;
  const own = notice.items.filter(({ id }) => items === null || items.has(id));
  return { ...notice, items: day === null ? own : own.map((item) => holding(item, day)) };
}

function holding(item: ItemRecord, day: string): ItemRecord {
  const lists = HUNG_KINDS.map((kind) => [kind, item[kind].filter((fact) => holds(fact, day))]);
  return { ...item, ...Object.fromEntries(lists) };
}

const holds = (fact: object, day: string): boolean => {
  const { from = null, until = null } = fact as { from?: string | null; until?: string | null };
  return (from === null || from <= day) && (until === null || until >= day);
};
