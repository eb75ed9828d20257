/** What must hold of services: ids of their own, members that are items, each item in one at least. */
import type { Loaded } from '../../write/load.ts';
import type { Found } from './found.ts';

export function checkServices({ notices, services }: Loaded, found: Found): void {
  const items = new Set(notices.flatMap((notice) => notice.items.map(({ id }) => id)));
  const placed = new Set<string>();
  const ids = new Set<string>();
  for (const { id, members } of services) {
    if (ids.has(id)) found('services.json', 'cli-breach-service-twice', { id });
    ids.add(id);
    const own = new Set<string>();
    for (const { item, inferred } of members) {
      const unknown = [item, ...(inferred?.from ?? [])].filter((one) => !items.has(one));
      if (unknown.length > 0 || own.has(item))
        found(id, 'cli-breach-service-item', { id: unknown[0] ?? item });
      own.add(item);
      placed.add(item);
    }
  }
  for (const id of items) if (!placed.has(id)) found('services.json', 'cli-breach-no-service', { id });
}
