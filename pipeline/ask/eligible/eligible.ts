/** Which services of each place speak of a person, by ages alone. */
import type { StandingEdition } from '../../across/editions/standing.ts';
import type { ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { GROUPS, type Judged, type JudgedGroup, type JudgedItem, judge, type Person } from './judge.ts';

/** Headings that a notice lost, as services.json infers them: by item id. */
export type InferredHeadings = ReadonlyMap<string, { domain: string | null; aspect: string | null }>;

export interface EligibleService extends Judged {
  item: string;
  name: string;
  domain: string | null;
  aspect: string | null;
  /** its headings are not the notice's own, but those of the same service elsewhere */
  inferred: boolean;
}

export interface EligiblePlace {
  region: StandingEdition['region'];
  document: string;
  title: string;
  edition: string;
  status: NoticeRecord['document']['status'];
  standing: StandingEdition['standing'];
  valid_from: string | null;
  counts: Record<JudgedGroup, number>;
  /** in the notice's order */
  services: EligibleService[];
}

export type ItemOfPlace = JudgedItem & Pick<ItemRecord, 'name' | 'domain' | 'aspect' | 'sub_no'>;

export interface PlaceEdition extends StandingEdition {
  notice: { items: readonly ItemOfPlace[] };
}

/** @param domain a part of a domain's name; null for all */
export function eligibleIn(
  places: readonly PlaceEdition[],
  person: Person,
  domain: string | null,
  headings: InferredHeadings,
): EligiblePlace[] {
  return places.map(({ edition, region, standing, notice }) => {
    const services = servicesOf(notice, person, headings).filter(
      (one) => domain === null || (one.domain ?? '').includes(domain),
    );
    return {
      region,
      document: edition.id,
      title: edition.title,
      edition: edition.label,
      status: edition.status,
      standing,
      valid_from: edition.valid_from,
      counts: Object.fromEntries(
        GROUPS.map((group) => [group, services.filter((one) => one.group === group).length]),
      ) as Record<JudgedGroup, number>,
      services,
    };
  });
}

/** An item without any field is a heading of its sub-items, which are judged each for itself. */
function servicesOf(
  notice: PlaceEdition['notice'],
  person: Person,
  headings: InferredHeadings,
): EligibleService[] {
  let parent: ItemOfPlace | null = null;
  return notice.items.flatMap((item) => {
    if (item.sub_no === null) parent = item;
    if (Object.keys(item.fields).length === 0) return [];
    const lost = headings.get(item.id);
    return {
      item: item.id,
      name: item.name,
      domain: item.domain ?? lost?.domain ?? null,
      aspect: item.aspect ?? lost?.aspect ?? null,
      inferred: (item.domain === null && !!lost?.domain) || (item.aspect === null && !!lost?.aspect),
      ...judge(item, parent === item ? null : parent, person),
    };
  });
}
