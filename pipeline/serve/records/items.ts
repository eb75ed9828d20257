/** Items with all that hangs on them, from the tables: equal to what stands in their notices' JSON. */
import { eachKind, HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import { isFieldName } from '../../records/fields.ts';
import { agency, type FieldRecord, field, type ItemRecord, item } from '../../records/schema.ts';
import {
  agencies as agencyTable,
  fields as fieldTable,
  items as itemTable,
} from '../../write/tables/items.ts';
import type { Snapshot, SqlRow } from '../snapshot/snapshot.ts';
import { columnNames, FACT_OF, readerOf, tableOf } from './from-row.ts';

const { fields: _fields, agencies: _agencies, ...OWN } = item.shape;
const own = Object.fromEntries(
  Object.entries(OWN).filter(([key]) => !(HUNG_KINDS as readonly string[]).includes(key)),
) as Omit<typeof OWN, (typeof HUNG_KINDS)[number]>;
const itemOf = readerOf({ shape: own }, columnNames(itemTable.columns));
const fieldOf = readerOf(field, columnNames(fieldTable.columns));
const agencyOf = readerOf(agency, columnNames(agencyTable.columns));

const NONE: ReadonlyMap<string, SqlRow[]> = new Map();

/** Which items: by their ids, or all of a document. */
export type Wanted = { ids: readonly string[] } | { document: string };

/**
 * In the order of the notice, documents by id.
 * @param kinds of facts that are wanted; lists of others are empty, and so are agencies where not all are wanted
 */
export function itemsOf(
  snapshot: Snapshot,
  wanted: Wanted,
  kinds: readonly HungKind[] = HUNG_KINDS,
): ItemRecord[] {
  const [within, given] =
    'ids' in wanted
      ? ['IN (SELECT value FROM json_each(?))', JSON.stringify(wanted.ids)]
      : ['IN (SELECT id FROM items WHERE document_id = ?)', wanted.document];
  const listed = (table: string): Map<string, SqlRow[]> => {
    const rows = snapshot.rows(`SELECT * FROM ${table} WHERE item_id ${within} ORDER BY rowid`, given);
    return byItem(rows);
  };
  const fields = listed('fields');
  const agencies = kinds === HUNG_KINDS ? listed('agencies') : NONE;
  const facts = eachKind((kind) => (kinds.includes(kind) ? listed(tableOf(kind)) : NONE));
  return snapshot.rows(`SELECT * FROM items WHERE id ${within} ORDER BY rowid`, given).map((row) => {
    const id = String(row.id);
    const { origin, review, ...numbered } = itemOf(row) as ItemRecord;
    return {
      ...numbered,
      fields: fieldsOf(fields.get(id) ?? []),
      agencies: (agencies.get(id) ?? []).map((row) => agencyOf(row)),
      ...eachKind((kind) => (facts[kind].get(id) ?? []).map((row) => FACT_OF[kind](row))),
      ...(origin === undefined ? {} : { origin }),
      ...(review === undefined ? {} : { review }),
    } as unknown as ItemRecord;
  });
}

function byItem(rows: readonly SqlRow[]): Map<string, SqlRow[]> {
  const groups = new Map<string, SqlRow[]>();
  for (const row of rows) {
    const id = String(row.item_id);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function fieldsOf(rows: readonly SqlRow[]): ItemRecord['fields'] {
  const fields: ItemRecord['fields'] = {};
  const other: FieldRecord[] = [];
  for (const row of rows) {
    const name = String(row.field);
    if (isFieldName(name)) fields[name] = fieldOf(row);
    else other.push(fieldOf(row));
  }
  return other.length === 0 ? fields : { ...fields, other };
}
