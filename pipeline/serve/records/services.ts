/** Services and their members, from their tables. */
import { z } from 'zod';
import { documentOf } from '../../records/ids.ts';
import { type Service, type ServiceMember, service, serviceMember } from '../../records/services.ts';
import type { Snapshot, SqlRow } from '../snapshot/snapshot.ts';
import { parsed } from './from-row.ts';

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

const memberOf = (row: SqlRow): ServiceMember => {
  const { item_id, relation, score, inferred_from, inferred_domain, inferred_aspect } = row;
  const member = { item: item_id, relation, score } as ServiceMember;
  if (inferred_from === null) return member;
  return {
    ...member,
    inferred: { domain: inferred_domain, aspect: inferred_aspect, from: parsed(inferred_from) },
  } as ServiceMember;
};

/** Those of these ids, in the order of services.json. */
export const servicesOf = (snapshot: Snapshot, ids: Iterable<string>): Service[] =>
  snapshot
    .rows(
      'SELECT * FROM services WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position',
      JSON.stringify([...ids]),
    )
    .map((row) => serviceOf(snapshot, row));

/** As services.json has it, by its id or one that it took over; undefined where there is none. */
export function serviceIn(snapshot: Snapshot, asked: string): Service | undefined {
  const row =
    snapshot.row('SELECT * FROM services WHERE id = ?', asked) ??
    snapshot.row(
      'SELECT * FROM services WHERE instr(replaces, ?) > 0 ORDER BY position LIMIT 1',
      JSON.stringify(asked),
    );
  return row && serviceOf(snapshot, row);
}

function serviceOf(snapshot: Snapshot, row: SqlRow): Service {
  const { name, domain, aspect } = row;
  const id = String(row.id);
  const replaces = parsed(row.replaces) as string[];
  const members = snapshot
    .rows('SELECT * FROM service_items WHERE service_id = ? ORDER BY position', id)
    .map(memberOf);
  return { id, name, domain, aspect, members, ...(replaces.length > 0 ? { replaces } : {}) } as Service;
}

/** A service in numbers. */
export interface CountedService extends Pick<Service, 'id' | 'name'> {
  places: number;
  items: number;
  /** The score of the member that is the least sure. */
  least: number;
}

/** All, in the order of services.json; what they consist of is counted, and not held. */
export function countedServices(snapshot: Snapshot): CountedService[] {
  const regions = new Map(
    snapshot.index.notices.map(({ id, region }) => [id, `${region.code} ${region.name}`]),
  );
  const counted = new Map<string, Omit<CountedService, 'id' | 'name'>>();
  // a row a service: 300,000 rows of a country, each handed over by itself, take ten times as long
  const sql =
    'SELECT service_id, json_group_array(item_id), min(score) FROM service_items GROUP BY service_id';
  for (const [service, listed, least] of snapshot.each(sql) as Iterable<[string, string, number]>) {
    const items = JSON.parse(listed) as string[];
    const places = new Set(items.map((item) => regions.get(documentOf(item)))).size;
    counted.set(service, { places, items: items.length, least });
  }
  return snapshot.rows('SELECT id, name FROM services ORDER BY position').flatMap((row) => {
    const [id, name] = [String(row.id), String(row.name)];
    const own = counted.get(id);
    return own ? [{ id, name, ...own }] : [];
  });
}
