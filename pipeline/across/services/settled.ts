/** What a person has settled (raw/services.json), as what joining starts from: members stand together, what is no member stays out. */
import type { SettledService } from '../../records/services.ts';
import type { ServiceDraft } from './drafts.ts';
import type { Group, SettledPlace } from './groups.ts';
import type { Cluster } from './join.ts';
import type { Entry } from './profile.ts';
import { namedServices } from './records.ts';

export interface Settled {
  /** One for each item and each service it was put into; once for an item that was only kept out. Wholes have no place of their own. */
  places: SettledPlace[];
  /** Items that have such a place. */
  entries: ReadonlySet<Entry>;
  rows: readonly SettledRow[];
}

/** A row of raw/services.json with the items that are there. */
interface SettledRow {
  id: string;
  parts: readonly Entry[];
  wholes: readonly Entry[];
  keptOut: ReadonlySet<Entry>;
}

/** Items that are not in out/ are passed over: their notice may come back. */
export function settledIn(entries: readonly Entry[], services: readonly SettledService[]): Settled {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]));
  const there = (items: readonly string[]): Entry[] =>
    [...new Set(items)].flatMap((item) => byId.get(item) ?? []);
  const places: Settled['places'] = [];
  const rows = services.map(({ id, members, parts, wholes, not_members }): SettledRow => {
    const held = new Set(wholes);
    for (const entry of there(members.filter((item) => !held.has(item)))) places.push({ entry, service: id });
    return { id, parts: there(parts), wholes: there(wholes), keptOut: new Set(there(not_members)) };
  });
  const placed = new Set(places.map(({ entry }) => entry));
  for (const { keptOut } of rows)
    for (const entry of keptOut) {
      if (!placed.has(entry)) places.push({ entry, service: null });
      placed.add(entry);
    }
  return { places, entries: placed, rows };
}

/** The groups of each settled service as one cluster, every other group as its own. */
export function startingClusters(groups: readonly Group[], { rows }: Settled): Map<Group, Cluster> {
  const started = new Map<Group, Cluster>();
  const byService = new Map<string, Cluster>();
  for (const group of groups) {
    const service = group.place?.service ?? null;
    const cluster: Cluster = (service === null ? undefined : byService.get(service)) ?? {
      groups: [],
      notices: new Set(),
      settled: service,
      keptOut: new Set(),
    };
    if (service !== null) byService.set(service, cluster);
    cluster.groups.push(group);
    for (const notice of group.notices) cluster.notices.add(notice);
    if (group.place)
      for (const { id, keptOut } of rows)
        if (group.entries.some((entry) => keptOut.has(entry))) cluster.keptOut.add(id);
    started.set(group, cluster);
  }
  return started;
}

/** What is left to do once services are found: what each member is, and who is not one. */
export function asSettled(drafts: ServiceDraft[], { rows }: Settled): void {
  for (const row of rows) {
    // a row without members speaks of the service that is found under its id
    let draft =
      drafts.find(({ settled }) => settled === row.id) ??
      namedServices(drafts).find(({ id }) => id === row.id)?.draft;
    if (!draft) {
      draft = { settled: row.id, members: new Map() };
      drafts.push(draft);
    }
    draft.settled = row.id;
    for (const entry of row.parts) draft.members.set(entry, { relation: 'part', score: 1 });
    for (const entry of row.wholes) draft.members.set(entry, { relation: 'whole', score: 1 });
    for (const entry of row.keptOut) draft.members.delete(entry);
  }
  const wholes = new Set(rows.flatMap((row) => row.wholes));
  for (let at = drafts.length - 1; at >= 0; at--) {
    const { settled, members } = drafts[at]!;
    if (members.size === 0 || (settled === null && [...members.keys()].every((entry) => wholes.has(entry))))
      drafts.splice(at, 1);
    else if (settled === null)
      for (const [entry, { score }] of members)
        if (wholes.has(entry)) members.set(entry, { relation: 'whole', score });
  }
  const homes = new Set(drafts.flatMap(({ members }) => [...members.keys()]));
  for (const { keptOut } of rows)
    for (const entry of keptOut)
      if (!homes.has(entry)) {
        homes.add(entry);
        drafts.push({ settled: null, members: new Map([[entry, { relation: 'same', score: 1 }]]) });
      }
}
