/** All services as `minsheng compare` lists them, as `listServices` finds them in records: each table is gone through once, and no text is read. */

import type { StandingEdition } from '../../across/editions/standing.ts';
import { placeOf } from '../../ask/compare/columns.ts';
import { inOrder, type ListedService, type ListedSum, rangesOf } from '../../ask/compare/list.ts';
import { documentOf } from '../../records/ids.ts';
import { compare } from '../../text/compare.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Items of each service by edition year, document and place in it, as they stand in it. As one list a service: a country has 300,000 of
 * these rows, and to hand each over by itself takes three times as long as all else.
 */
const MEMBERS =
  'SELECT service_id, json_group_array(item_id ORDER BY position) FROM service_items GROUP BY service_id';
/** Only those whose number a sub-item of the notice bears as well can be told by their sub-items. */
const WITHOUT_FIELDS = `SELECT id, document_id || '/' || no FROM items i
  WHERE (document_id, no) IN (SELECT document_id, no FROM items WHERE sub_no IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM fields f WHERE f.item_id = i.id)`;
const SUB_ITEMS = "SELECT id, document_id || '/' || no FROM items WHERE sub_no IS NOT NULL";
/** The only sums that a list tells: levels of benefits. */
const SUMS = `SELECT item_id, per, period, min, max FROM amounts WHERE role = 'benefit' AND change IS NULL ORDER BY rowid`;

export function listedIn(snapshot: Snapshot, places: readonly StandingEdition[]): ListedService[] {
  const members = membersIn(snapshot, places);
  const without = new Map(snapshot.each(WITHOUT_FIELDS) as Iterable<[string, string]>);
  const below = new Map(snapshot.each(SUB_ITEMS) as Iterable<[string, string]>);
  const sums = sumsIn(snapshot);
  const listed: ListedService[] = [];
  for (const row of snapshot.rows('SELECT id, name, domain, aspect FROM services ORDER BY position')) {
    const all = members.get(String(row.id)) ?? [];
    // an item without fields that stands there with its sub-items says nothing beside them
    const parents = new Set(all.map(({ item }) => below.get(item)));
    const own = all
      .filter(({ item }) => !without.has(item) || !parents.has(without.get(item)))
      .sort((a, b) => a.rank - b.rank);
    if (own.length === 0) continue;
    const regions = new Map(own.map(({ place }) => [placeOf(place), place.region.name]));
    listed.push({
      ...(row as Pick<ListedService, 'id' | 'name' | 'domain' | 'aspect'>),
      places: regions.size,
      regions: [...regions.values()],
      items: own.map(({ item }) => item),
      sums: rangesOf(
        own.map(({ item, place }) => ({ amounts: sums.get(item) ?? [], place: placeOf(place) })),
      ),
    });
  }
  return listed.sort(inOrder);
}

interface RankedPlace {
  place: StandingEdition;
  /** By region and document. */
  rank: number;
}

/** By service. */
function membersIn(
  snapshot: Snapshot,
  places: readonly StandingEdition[],
): Map<string, (RankedPlace & { item: string })[]> {
  const sorted = [...places].sort(
    (a, b) => compare(a.region.code, b.region.code) || compare(a.edition.id, b.edition.id),
  );
  const ranked = new Map(
    sorted.map((place, rank): [string, RankedPlace] => [place.edition.id, { place, rank }]),
  );
  const members = new Map<string, (RankedPlace & { item: string })[]>();
  for (const [service, items] of snapshot.each(MEMBERS) as Iterable<[string, string]>) {
    const own = (JSON.parse(items) as string[]).flatMap((item) => {
      const of = ranked.get(documentOf(item));
      return of === undefined ? [] : [{ place: of.place, rank: of.rank, item }];
    });
    if (own.length > 0) members.set(service, own);
  }
  return members;
}

function sumsIn(snapshot: Snapshot): Map<string, ListedSum[]> {
  const sums = new Map<string, ListedSum[]>();
  // a country has some hundred ways to count a sum
  const ways = new Map<string, string[]>();
  for (const row of snapshot.each(SUMS)) {
    const [item, per, period, min, max] = row as SumRow;
    const way = ways.get(per) ?? (JSON.parse(per) as string[]);
    ways.set(per, way);
    const sum: ListedSum = { role: 'benefit', change: null, per: way, period, min, max };
    const own = sums.get(item);
    if (own) own.push(sum);
    else sums.set(item, [sum]);
  }
  return sums;
}

type SumRow = [
  item: string,
  per: string,
  period: ListedSum['period'],
  min: number | null,
  max: number | null,
];
