/** Services as out/services.json has them. */
import type { Service, ServiceMember, SettledService } from '../../records/services.ts';
import type { ServiceDraft } from './drafts.ts';
import type { Entry } from './entries.ts';
import { earliest, type NamedService, namedServices } from './ids.ts';
import { type Bearer, Headings, Witnesses } from './inferred.ts';
import type { NoticeProfile } from './profile.ts';

/** @param notices in order: entries name them by their place */
export function recordsOf(
  drafts: readonly ServiceDraft[],
  settled: readonly SettledService[],
  notices: readonly NoticeProfile[],
): Service[] {
  const names = new Map(settled.map(({ id, name }) => [id, name]));
  const headings = new Headings(notices);
  const bearerOf = ({ item, notice }: Entry): Bearer => ({ item, notice: notices[notice]! });
  return namedServices(drafts).map((service) => recordOf(service, names, bearerOf, headings));
}

function recordOf(
  { draft, entries, id, replaces }: NamedService,
  names: ReadonlyMap<string, string>,
  bearerOf: (entry: Entry) => Bearer,
  headings: Headings,
): Service {
  const bearers = entries.filter((entry) => draft.members.get(entry)!.relation !== 'whole').map(bearerOf);
  const witnesses = new Witnesses(bearers, headings);
  const members = entries.map((entry): ServiceMember => {
    const { relation, score } = draft.members.get(entry)!;
    const inferred = witnesses.inferredFor(bearerOf(entry));
    return { item: entry.item.id, relation, score, ...(inferred ? { inferred } : {}) };
  });
  return {
    id,
    name: names.get(id) ?? usualName(draft, entries),
    domain: commonest(bearers, 'domain'),
    aspect: commonest(bearers, 'aspect'),
    members,
    ...(replaces.length > 0 ? { replaces } : {}),
  };
}

/** What most of its members that are it and nothing else are called; of several names as common, the earliest. */
function usualName(draft: ServiceDraft, entries: readonly Entry[]): string {
  const own = entries.filter((entry) => draft.members.get(entry)!.relation === 'same');
  const counts = new Map<string, number>();
  for (const { name } of own) counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return (own.find(({ name }) => counts.get(name.key) === most) ?? earliest(draft, entries)).item.name;
}

/** What most members bear; of several that are as common, the earliest. */
function commonest(bearers: readonly Bearer[], level: 'domain' | 'aspect'): string | null {
  const counts = new Map<string, number>();
  for (const { item } of bearers)
    if (item[level] !== null) counts.set(item[level], (counts.get(item[level]) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > counts.get(best)!) best = name;
  return best;
}
