/** Which items stand side by side: the members of a service in what speaks for each place today. */

import type { StandingEdition } from '../../across/editions/standing.ts';
import type { Standing } from '../../records/editions.ts';
import { documentOf } from '../../records/ids.ts';
import type { DocumentRecord, ItemRecord } from '../../records/schema.ts';
import type { Relation, Service } from '../../records/services.ts';
import { compare } from '../../text/compare.ts';

/** What of a notice is looked at. */
export interface SeenNotice {
  document: Pick<DocumentRecord, 'id' | 'region' | 'edition' | 'status'>;
  items: readonly ItemRecord[];
}

export interface PlaceColumn {
  region: { name: string; code: string };
  document: string;
  edition: string;
  status: DocumentRecord['status'];
  /** null: an item of another edition than the one that speaks for its place, asked for by its id */
  standing: Standing | null;
  item: ItemRecord;
  relation: Relation;
  score: number;
}

export interface Columns {
  /** by region, document and place in it */
  columns: PlaceColumn[];
  /** places of which no item is of this service */
  missing: StandingEdition[];
  /** members that are not shown: of other editions, of interpretations, of places not asked for */
  elsewhere: string[];
}

/** A zone bears the code of the region that it lies in. */
export const placeOf = ({ region }: Pick<PlaceColumn, 'region'>): string => `${region.code} ${region.name}`;

/**
 * The documents that `columnsOf` needs to see.
 * @param asked an item that is shown whatever its edition
 */
export function documentsOf(
  service: Service,
  places: readonly StandingEdition[],
  asked: string | null,
): string[] {
  const standing = new Set(places.map(({ edition }) => edition.id));
  const shown = service.members
    .filter(({ item }) => item === asked || standing.has(documentOf(item)))
    .map(({ item }) => documentOf(item));
  return [...new Set(shown)].sort(compare);
}

/** Items by id with the number that they and their sub-items share, `<document>/<no>`. */
export type Numbers = ReadonlyMap<string, string>;

/**
 * How many columns `columnsOf` makes of members, by their ids alone.
 * @param shown whether a document speaks for its place @param subItems all sub-items @param bare all items without fields
 */
export function columnCount(
  members: readonly string[],
  shown: (document: string) => boolean,
  subItems: Numbers,
  bare: Numbers,
): number {
  const own = members.filter((item) => shown(documentOf(item)));
  const parents = new Set(own.flatMap((item) => subItems.get(item) ?? []));
  return own.filter((item) => !parents.has(bare.get(item) ?? '')).length;
}

export function columnsOf(
  service: Service,
  places: readonly StandingEdition[],
  notices: readonly SeenNotice[],
  asked: string | null,
): Columns {
  const standing = new Map(places.map((place) => [place.edition.id, place]));
  const items = new Map(
    notices.flatMap(({ document, items: all }) =>
      all.map((item, at) => [item.id, { document, item, at }] as const),
    ),
  );
  const found = service.members.flatMap(({ item: id, relation, score }) => {
    const known = items.get(id);
    if (known === undefined || !(id === asked || standing.has(documentOf(id)))) return [];
    const { document, item, at } = known;
    const place = standing.get(document.id);
    const column: PlaceColumn = {
      region: place?.region ?? document.region,
      document: document.id,
      edition: document.edition.label,
      status: document.status,
      standing: place?.standing ?? null,
      item,
      relation,
      score,
    };
    return [{ column, at }];
  });
  found.sort(
    (a, b) =>
      compare(a.column.region.code, b.column.region.code) ||
      compare(a.column.document, b.column.document) ||
      a.at - b.at,
  );
  const shown = new Set(found.map(({ column }) => column.item.id));
  const parents = new Set(
    found.flatMap(({ column }) => (column.item.sub_no === null ? [] : [numberOf(column)])),
  );
  // an item without fields that stands there with its sub-items says nothing beside them
  const columns = found
    .map(({ column }) => column)
    .filter((one) => Object.keys(one.item.fields).length > 0 || !parents.has(numberOf(one)));
  const present = new Set(columns.map(({ document }) => document));
  return {
    columns: columns.map(({ region, ...rest }) => ({
      region: { name: region.name, code: region.code },
      ...rest,
    })),
    missing: places.filter(({ edition }) => !present.has(edition.id)),
    elsewhere: service.members.map(({ item }) => item).filter((id) => !shown.has(id)),
  };
}

const numberOf = ({ document, item }: PlaceColumn): string => `${document}/${item.no}`;
