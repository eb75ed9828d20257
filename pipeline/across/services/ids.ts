/**
 * A service's id comes from the name of its earliest member, so it stays when later notices are added, and when an earlier one is that
 * calls it the same. Other names its members bear give the ids that it, or a part of it, has where not all of these notices are there.
 */
import { sha256Of } from '../../records/hash.ts';
import { compare } from '../../text/compare.ts';
import type { ServiceDraft } from './drafts.ts';
import type { Entry } from './entries.ts';

export interface NamedService {
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
export function earliest({ members }: ServiceDraft, entries: readonly Entry[]): Entry {
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
