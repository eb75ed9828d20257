/** A service side by side in the places that have it, from the tables: what `minsheng compare` says. */
import { documentsOf, type Seen } from '../../ask/compare/columns.ts';
import { type Comparison, compareService } from '../../ask/compare/comparison.ts';
import type { StandingEdition } from '../../editions/standing.ts';
import { documentOf } from '../../records/ids.ts';
import type { Service } from '../../records/services.ts';
import { Problem } from '../http/problem.ts';
import { isOf } from '../lists/scope.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { standingOn } from './documents.ts';
import { itemsOf } from './items.ts';

/** More places side by side are no table that anybody reads; it would also keep others waiting. */
const MOST_PLACES = 200;

/** What speaks for these places on a day; for all where none is named. */
export const placesOn = (snapshot: Snapshot, day: string, places: readonly string[]): StandingEdition[] =>
  standingOn(snapshot, day).filter((one) => places.length === 0 || places.some((word) => isOf(one, word)));

/** @throws Problem where more places than can be shown have it */
export function comparisonIn(
  snapshot: Snapshot,
  service: Service,
  places: readonly StandingEdition[],
): Comparison {
  const documents = new Set(documentsOf(service, places, null));
  if (documents.size > MOST_PLACES)
    throw new Problem('too-many-places', { count: documents.size, most: MOST_PLACES });
  const ids = service.members.map(({ item }) => item).filter((id) => documents.has(documentOf(id)));
  const items = itemsOf(snapshot, { ids });
  const seen = snapshot.index.notices
    .filter(({ id }) => documents.has(id))
    .map(
      ({ id, region, edition, status }): Seen => ({
        document: { id, region, edition: { label: edition, year: null }, status },
        items: items.filter((item) => documentOf(item.id) === id),
      }),
    );
  return compareService(service, places, seen);
}
