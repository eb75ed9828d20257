/** Which service is meant, from the tables: what a country's notices say is looked up, not read through. */

import { type FoundService, findServices, type Speaking, speakingOf } from '../../ask/compare/find.ts';
import { normalText } from '../../match/normalize.ts';
import { documentOf } from '../../records/ids.ts';
import type { Service } from '../../records/services.ts';
import { searchTerm } from '../../write/search-index.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { parsed } from './from-row.ts';
import { servicesOf } from './services.ts';

const NAMED = 'SELECT id, name, replaces FROM services ORDER BY position';
const OF_ITEM = 'SELECT service_id FROM service_items WHERE item_id = ?';
const OF_NAMES = `SELECT DISTINCT m.service_id, i.document_id FROM items i CROSS JOIN service_items m ON m.item_id = i.id
  WHERE i.name IN (SELECT value FROM json_each(?))`;

/** By its id, an item's id, a part of its name or of what its items are called; the last only in what speaks for a place. @param standing documents */
export function findService(snapshot: Snapshot, given: string, standing: ReadonlySet<string>): FoundService {
  if (given.includes('/'))
    return {
      services: servicesOf(snapshot, firstOf(snapshot.rows(OF_ITEM, given), 'service_id')),
      item: given,
    };
  const named = snapshot.rows(NAMED).map(
    (row): Service => ({
      ...{ id: String(row.id), name: String(row.name), replaces: parsed(row.replaces) as string[] },
      ...{ domain: null, aspect: null, members: [] },
    }),
  );
  const found = findServices(named, given, () => null).services.map(({ id }) => id);
  return {
    services: servicesOf(snapshot, found.length > 0 ? found : byMembers(snapshot, given, standing)),
    item: null,
  };
}

function byMembers(snapshot: Snapshot, given: string, standing: ReadonlySet<string>): Set<string> {
  const words = normalText(given);
  const names = firstOf(snapshot.rows('SELECT DISTINCT name FROM items'), 'name').filter((name) =>
    normalText(name).includes(words),
  );
  const rows = words === '' ? [] : snapshot.rows(OF_NAMES, JSON.stringify(names));
  return new Set(
    firstOf(
      rows.filter(({ document_id }) => standing.has(String(document_id))),
      'service_id',
    ),
  );
}

const firstOf = (rows: readonly Readonly<Record<string, unknown>>[], column: string): string[] =>
  rows.map((row) => String(row[column]));

/** Services with an item that the full-text index finds the words in: of no other is a text read. */
const HOLDING = `SELECT DISTINCT m.service_id FROM search_index
  CROSS JOIN search_items s ON s.no = search_index.rowid CROSS JOIN service_items m ON m.item_id = s.item_id
  WHERE search_index MATCH ?`;
const SAID = `SELECT f.item_id, f.field, f.text FROM service_items m CROSS JOIN fields f ON f.item_id = m.item_id
  WHERE m.service_id = ? AND f.field IN ('audience', 'content', 'standard')`;

/** Services whose items speak of it, in what speaks for a place. @param standing documents */
export function servicesSpeaking(
  snapshot: Snapshot,
  given: string,
  standing: ReadonlySet<string>,
): Speaking[] {
  const term = searchTerm(given.replace(/\s+/gu, ''));
  if (term === '') return [];
  const services = servicesOf(snapshot, firstOf(snapshot.rows(HOLDING, term), 'service_id'));
  return services
    .flatMap((service) => {
      const texts = textsOf(snapshot, service.id);
      const of = (item: string, field: string): string => texts.get(`${item}#${field}`) ?? '';
      return speakingOf([service], given, (item) =>
        standing.has(documentOf(item))
          ? { given: `${of(item, 'content')}\n${of(item, 'standard')}`, audience: of(item, 'audience') }
          : null,
      );
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The texts of one service's items: those of all would be a country's. */
function textsOf(snapshot: Snapshot, service: string): Map<string, string> {
  const rows = snapshot.rows(SAID, service);
  return new Map(rows.map(({ item_id, field, text }) => [`${item_id}#${field}`, String(text)]));
}
