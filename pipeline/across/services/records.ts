/** Services as out/services.json has them, under their ids. */
import { sha256Of } from '../../records/hash.ts';
import type { Service, ServiceMember, SettledService } from '../../records/services.ts';
import { compare } from '../../text/compare.ts';
import type { ServiceDraft } from './drafts.ts';
import { type Bearer, Headings, Witnesses } from './inferred.ts';
import type { Entry, NoticeProfile } from './profile.ts';

// A service's id comes from the name of its earliest member, so it stays when later notices are added, and when an earlier one is that
// calls it the same. Other names its members bear give the ids that it, or a part of it, has where not all of these notices are there.

interface NamedService {
  draft: ServiceDraft;
  /** Members by edition year, document, place. */
  entries: Entry[];
  id: string;
  replaces: string[];
}

/** @returns services by their earliest member, those of people first where one item is the earliest of several */
export function namedServices(drafts: readonly ServiceDraft[]): NamedService[] {
  const sorted = drafts
    .map((draft) => ({ draft, entries: [...draft.members.keys()].sort((a, b) => a.at - b.at) }))
    .sort(
      (a, b) =>
        a.entries[0]!.at - b.entries[0]!.at ||
        Number(a.draft.settled === null) - Number(b.draft.settled === null),
    );
  const taken = new Set(drafts.flatMap(({ settled }) => settled ?? []));
  const services = sorted.map(({ draft, entries }): NamedService => {
    const id = draft.settled ?? free(idOf(earliest(draft, entries)), taken);
    taken.add(id);
    return { draft, entries, id, replaces: [] };
  });
  for (const service of services) {
    const named = service.entries.filter((entry) => entry.parent === null);
    service.replaces = [...new Set(named.map(idOf))].filter((id) => !taken.has(id)).sort(compare);
  }
  return services;
}

/** The first member that is this service and nothing else, under a name of its own. */
function earliest({ members }: ServiceDraft, entries: readonly Entry[]): Entry {
  const own = entries.filter((entry) => members.get(entry)!.relation === 'same');
  return own.find(({ name, parent }) => parent?.name.key !== name.key) ?? own[0] ?? entries[0]!;
}

const idOf = ({ name }: Entry): string => `s-${sha256Of(name.key).slice(0, 8)}`;

/** Two services of one name: the later is ~2. */
function free(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let nth = 2; taken.has(candidate); nth++) candidate = `${id}~${nth}`;
  return candidate;
}

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
