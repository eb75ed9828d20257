/** A service side by side in the places that have it, from the tables: what `minsheng compare` says. */

import type { StandingEdition } from '../../across/editions/standing.ts';
import { documentsOf, type SeenNotice } from '../../ask/compare/columns.ts';
import { type Comparison, compareService } from '../../ask/compare/comparison.ts';
import type { HungKind } from '../../records/fact-kinds.ts';
import { documentOf } from '../../records/ids.ts';
import type { ItemRecord } from '../../records/schema.ts';
import type { Service } from '../../records/services.ts';
import { HttpProblem } from '../http/problem.ts';
import { isOf } from '../lists/scope.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { standingOn } from './documents.ts';
import { itemsOf } from './items.ts';

/** More places side by side are no table that anybody reads; it would also keep others waiting. */
export const MOST_PLACES = 200;

/** What speaks for these places on a day; for all where none is named. */
export const placesOn = (snapshot: Snapshot, day: string, places: readonly string[]): StandingEdition[] =>
  standingOn(snapshot, day).filter((one) => places.length === 0 || places.some((word) => isOf(one, word)));

/**
 * Its members in what speaks for these places.
 * @param kinds of facts that are wanted; @param asked an item that is shown whatever its edition
 */
export function seenOf(
  snapshot: Snapshot,
  service: Service,
  places: readonly StandingEdition[],
  { kinds, asked = null }: { kinds?: readonly HungKind[]; asked?: string | null } = {},
): SeenNotice[] {
  const documents = new Set(documentsOf(service, places, asked));
  const ids = service.members.map(({ item }) => item).filter((id) => documents.has(documentOf(id)));
  const items = new Map<string, ItemRecord[]>([...documents].map((id) => [id, []]));
  for (const item of itemsOf(snapshot, { ids }, kinds)) items.get(documentOf(item.id))?.push(item);
  return snapshot.index.notices
    .filter(({ id }) => documents.has(id))
    .map(({ id, region, edition, status }) => ({
      document: { id, region, edition: { label: edition, year: null }, status },
      items: items.get(id) ?? [],
    }));
}

/** @throws Problem where more places than can be shown have it */
export function comparisonIn(
  snapshot: Snapshot,
  service: Service,
  places: readonly StandingEdition[],
): Comparison {
  const count = documentsOf(service, places, null).length;
  if (count > MOST_PLACES) throw new HttpProblem('too-many-places', { count, most: MOST_PLACES });
  return compareService(service, places, seenOf(snapshot, service, places));
}
