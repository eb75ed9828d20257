/** What the pages of a site are made from: an out/ folder's records on one day, each asked for when a page needs it. */

import { type StandingEdition, standingEditions } from '../across/editions/standing.ts';
import type { SeenNotice } from '../ask/compare/columns.ts';
import type { Body } from '../records/bodies.ts';
import type { Diff } from '../records/diff.ts';
import type { Series, Standing } from '../records/editions.ts';
import type { HungKind } from '../records/fact-kinds.ts';
import type { NoticeEntry } from '../records/index-file.ts';
import type { ItemRecord, NoticeRecord, Work } from '../records/schema.ts';
import type { Service } from '../records/services.ts';
import { compare } from '../text/compare.ts';
import { codeToday } from '../text/regions/in-year.ts';

/** A region, or a zone in it, with all that is held of it. */
export interface SitePlace {
  slug: string;
  name: string;
  code: string;
  series: Series[];
  notices: NoticeEntry[];
}

export type ItemHead = Pick<ItemRecord, 'id' | 'name' | 'number_raw' | 'domain'>;
export type ServiceHead = Pick<Service, 'id' | 'name' | 'domain' | 'aspect'>;
/** A work with how many times it is cited. */
export type WorkHead = Pick<Work, 'id' | 'title' | 'version' | 'doc_number' | 'decree' | 'standard_no'> & {
  cited: number;
};

/** The records of one state of out/. What may be large is given one by one, so that no page holds the records of all notices. */
export interface Records {
  notices: readonly NoticeEntry[];
  editions: readonly Series[];
  whole(document: string): Promise<NoticeRecord>;
  text(document: string): Promise<string>;
  itemHeads(document: string): readonly ItemHead[];
  itemHead(id: string): ItemHead | undefined;
  /** Those that have the item and others. */
  servicesOf(item: string): readonly Pick<Service, 'id' | 'name'>[];
  services: readonly ServiceHead[];
  service(id: string): Service;
  /** By id: how many of its members stand side by side that day, as `columnsOf` has them. */
  columnCounts(standing: readonly StandingEdition[]): ReadonlyMap<string, number>;
  /** Its members in what speaks for each place that day. @param kinds of facts that are wanted; undefined: all */
  seen(service: Service, standing: readonly StandingEdition[], kinds?: readonly HungKind[]): SeenNotice[];
  /** Those cited most first. */
  works: readonly WorkHead[];
  work(id: string): Work;
  /** Of a citation. */
  workOf(citation: string): string | undefined;
  /** By whose they are, those that answer for most first. */
  bodies: readonly string[];
  body(id: string): Body | undefined;
  /** Pairs of editions. */
  diffs: readonly Pick<Diff, 'old' | 'new'>[];
  diff(pair: Pick<Diff, 'old' | 'new'>): Promise<Diff>;
  /** How many of its sums changed by so much. */
  changedSums(pair: Pick<Diff, 'old' | 'new'>): number;
}

export interface Lookups extends Records {
  /** ISO: what is in force is told of this day. */
  day: string;
  /** Characters that a page may look through by itself; of more it asks the server. */
  searchable: number;
  standing: readonly StandingEdition[];
  /** Of each service: its places side by side, known before they are compared. */
  columns: ReadonlyMap<string, number>;
  places: readonly SitePlace[];
  notice: ReadonlyMap<string, NoticeEntry>;
  placeOf: ReadonlyMap<string, SitePlace>;
  standingOf: ReadonlyMap<string, Standing>;
  /** Places in the order of works and bodies: on which of their pages each stands. */
  workPlace: ReadonlyMap<string, number>;
  bodyPlace: ReadonlyMap<string, number>;
}

const ZONE = /-z[0-9a-f]{8}(?=-|$)/u;

/** A zone bears the code of the region that it lies in: its series tells it apart. */
const slugOf = (code: string, id: string): string => code + (ZONE.exec(id)?.[0] ?? '');

export function lookupsOf(records: Records, day: string, searchable: number): Lookups {
  const standing = standingEditions(records.editions, day);
  return {
    ...records,
    ...placesOf(records.notices, records.editions),
    day,
    searchable,
    standing,
    columns: records.columnCounts(standing),
    notice: new Map(records.notices.map((one) => [one.id, one])),
    standingOf: new Map(standing.map(({ edition, standing: how }) => [edition.id, how])),
    workPlace: new Map(records.works.map(({ id }, at) => [id, at])),
    bodyPlace: new Map(records.bodies.map((id, at) => [id, at])),
  };
}

function placesOf(notices: readonly NoticeEntry[], series: readonly Series[]) {
  const places = new Map<string, SitePlace>();
  const placeOf = new Map<string, SitePlace>();
  const placed = (slug: string, { name, code }: { name: string; code: string }): SitePlace => {
    const place = places.get(slug) ?? { slug, name, code, series: [], notices: [] };
    places.set(slug, place);
    return place;
  };
  for (const one of series) {
    const place = placed(slugOf(one.region.code, one.series), one.region);
    place.series.push(one);
    for (const { id } of one.editions) placeOf.set(id, place);
  }
  for (const one of notices) {
    const code = codeToday(one.region.code);
    const place = placeOf.get(one.id) ?? placed(slugOf(code, one.id), { name: one.region.name, code });
    placeOf.set(one.id, place);
    place.notices.push(one);
  }
  return { places: [...places.values()].sort((a, b) => compare(a.slug, b.slug)), placeOf };
}

/** What a notice is called by: its region, or its id where none is known. */
export const nameOf = ({ region, id }: Pick<NoticeEntry, 'region' | 'id'>): string => region.name || id;
