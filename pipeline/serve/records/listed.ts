/** All services as `minsheng compare` lists them: each table is gone through once, and nothing of it is read but what the list tells. */

import type { StandingEdition } from '../../across/editions/standing.ts';
import type { ListedItem, SeenNotice } from '../../ask/compare/columns.ts';
import { inOrder, type ListedService, listServices } from '../../ask/compare/list.ts';
import type { Amount } from '../../records/facts.ts';
import type { Relation, ServiceMember } from '../../records/services.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** In the order of the notices; the members of services are looked up, which are fewer columns than the items have. */
const MEMBERS = `SELECT m.service_id, i.document_id, i.id, i.no, i.sub_no, m.relation, m.score,
    EXISTS (SELECT 1 FROM fields f WHERE f.item_id = i.id)
  FROM items i CROSS JOIN service_items m ON m.item_id = i.id ORDER BY i.rowid`;
/** The only sums that a list tells: levels of benefits. */
const SUMS = `SELECT item_id, per, period, min, max FROM amounts WHERE role = 'benefit' AND change IS NULL ORDER BY rowid`;

type Sum = ListedItem['amounts'][number];

/** The members of one service, and what is listed of them, by document. */
interface Gathered {
  members: ServiceMember[];
  documents: Map<string, ListedItem[]>;
}

export function listedIn(snapshot: Snapshot, places: readonly StandingEdition[]): ListedService[] {
  const gathered = membersIn(snapshot, new Set(places.map(({ edition }) => edition.id)));
  const notices = new Map(snapshot.index.notices.map((one) => [one.id, one]));
  const seen = (id: string, items: readonly ListedItem[]): SeenNotice<ListedItem>[] => {
    const entry = notices.get(id);
    if (entry === undefined) return [];
    const { region, edition: label, status } = entry;
    return [{ document: { id, region, edition: { label, year: null }, status }, items }];
  };
  const listed: ListedService[] = [];
  for (const row of snapshot.rows('SELECT id, name, domain, aspect FROM services ORDER BY position')) {
    const own = gathered.get(String(row.id));
    if (own === undefined) continue;
    const service = { ...(row as Pick<ListedService, 'id' | 'name' | 'domain' | 'aspect'>) };
    const documents = [...own.documents].flatMap(([id, items]) => seen(id, items));
    listed.push(...listServices([{ ...service, members: own.members }], places, documents));
  }
  return listed.sort(inOrder);
}

/** @param standing documents that speak for a place: of others nothing is listed */
function membersIn(snapshot: Snapshot, standing: ReadonlySet<string>): Map<string, Gathered> {
  const sums = sumsIn(snapshot);
  const gathered = new Map<string, Gathered>();
  for (const row of snapshot.each(MEMBERS)) {
    const [service, document, id, no, sub_no, relation, score, told] = row as MemberRow;
    if (!standing.has(document)) continue;
    let own = gathered.get(service);
    if (own === undefined) gathered.set(service, (own = { members: [], documents: new Map() }));
    own.members.push({ item: id, relation, score });
    const item = { id, no, sub_no, fields: told ? TOLD : {}, amounts: sums.get(id) ?? [] };
    const items = own.documents.get(document);
    if (items) items.push(item);
    else own.documents.set(document, [item]);
  }
  return gathered;
}

type MemberRow = [
  service: string,
  document: string,
  item: string,
  no: number,
  sub_no: number | null,
  relation: Relation,
  score: number,
  told: 0 | 1,
];

/** Of an item of which nothing matters but that it has fields. */
const TOLD = { some: true };

function sumsIn(snapshot: Snapshot): Map<string, Sum[]> {
  const sums = new Map<string, Sum[]>();
  // a country has some hundred ways to count a sum
  const ways = new Map<string, string[]>();
  for (const row of snapshot.each(SUMS)) {
    const [item, per, period, min, max] = row as SumRow;
    let way = ways.get(per);
    if (way === undefined) ways.set(per, (way = JSON.parse(per) as string[]));
    const sum: Sum = { role: 'benefit', change: null, per: way, period, min, max };
    const own = sums.get(item);
    if (own) own.push(sum);
    else sums.set(item, [sum]);
  }
  return sums;
}

type SumRow = [item: string, per: string, period: Amount['period'], min: number | null, max: number | null];
