/** Services and their members, from their tables. */
import { z } from 'zod';
import { service, serviceMember } from '../../records/services.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A service as an item sees it. */
export const membership = z.object({
  service: service.shape.id,
  name: service.shape.name,
  relation: serviceMember.shape.relation,
  score: serviceMember.shape.score,
});

export function membershipsOf(snapshot: Snapshot, item: string): z.infer<typeof membership>[] {
  return snapshot
    .rows(
      `SELECT s.id AS service, s.name, m.relation, m.score FROM service_items m JOIN services s ON s.id = m.service_id
       WHERE m.item_id = ? ORDER BY s.position`,
      item,
    )
    .map((row) => ({ ...row }) as z.infer<typeof membership>);
}
