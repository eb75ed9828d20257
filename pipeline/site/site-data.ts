/** What the pages of a site are made from: an out/ folder's records, looked up by each other, on one day. */
import { type StandingEdition, standingEditions } from '../editions/standing.ts';
import type { Body } from '../records/bodies.ts';
import type { Diff } from '../records/diff.ts';
import type { Series, Standing } from '../records/editions.ts';
import type { DocumentRecord, ItemRecord, NoticeRecord, Work } from '../records/schema.ts';
import type { Service } from '../records/services.ts';
import { codeToday } from '../regions/in-year.ts';
import { compare } from '../text/compare.ts';

/** A region, or a zone in it, with all that is held of it. */
export interface SitePlace {
  slug: string;
  name: string;
  code: string;
  series: Series[];
  notices: NoticeRecord[];
}

export interface SiteData {
  /** ISO: what is in force is told of this day. */
  day: string;
  notices: readonly NoticeRecord[];
  /** The text as read, by document. */
  texts: ReadonlyMap<string, string>;
  services: readonly Service[];
  works: readonly Work[];
  bodies: readonly Body[];
  diffs: readonly Diff[];
  standing: readonly StandingEdition[];
  places: readonly SitePlace[];
}

export interface Lookups extends SiteData {
  notice: ReadonlyMap<string, NoticeRecord>;
  item: ReadonlyMap<string, { item: ItemRecord; notice: NoticeRecord }>;
  servicesOf: ReadonlyMap<string, Service[]>;
  workOf: ReadonlyMap<string, Work>;
  placeOf: ReadonlyMap<string, SitePlace>;
  standingOf: ReadonlyMap<string, Standing>;
  body: ReadonlyMap<string, Body>;
}

const ZONE = /-z[0-9a-f]{8}(?=-|$)/u;

/** A zone bears the code of the region that it lies in: its series tells it apart. */
const slugOf = (code: string, id: string): string => code + (ZONE.exec(id)?.[0] ?? '');

export function lookupsOf(data: Omit<SiteData, 'standing' | 'places'>, series: readonly Series[]): Lookups {
  const notice = new Map(data.notices.map((one) => [one.document.id, one]));
  const standing = standingEditions(series, data.day);
  const { places, placeOf } = placesOf(data.notices, series);
  const servicesOf = new Map<string, Service[]>();
  for (const service of data.services)
    for (const { item } of service.members) servicesOf.set(item, [...(servicesOf.get(item) ?? []), service]);
  return {
    ...data,
    standing,
    places,
    placeOf,
    notice,
    servicesOf,
    item: new Map(
      data.notices.flatMap((one) => one.items.map((item) => [item.id, { item, notice: one }] as const)),
    ),
    workOf: new Map(data.works.flatMap((work) => work.cited_by.map((id) => [id, work] as const))),
    standingOf: new Map(standing.map(({ edition, standing: how }) => [edition.id, how])),
    body: new Map(data.bodies.map((body) => [body.id, body])),
  };
}

function placesOf(notices: readonly NoticeRecord[], series: readonly Series[]) {
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
    const place =
      placeOf.get(one.document.id) ?? placed(slugOfDocument(one.document), regionToday(one.document));
    placeOf.set(one.document.id, place);
    place.notices.push(one);
  }
  return { places: [...places.values()].sort((a, b) => compare(a.slug, b.slug)), placeOf };
}

const regionToday = ({ region }: DocumentRecord) => ({ name: region.name, code: codeToday(region.code) });
const slugOfDocument = ({ region, id }: DocumentRecord): string => slugOf(codeToday(region.code), id);

export const nameOf = ({ region, id }: Pick<DocumentRecord, 'region' | 'id'>): string => region.name || id;
