/** Which notices are meant: by id, place, kind, status, and the day on which they are in force. */
import { SERVE_PARAMS } from '../../messages/serve-api.ts';
import { DOCUMENT_KINDS, STATUSES } from '../../records/schema.ts';
import { dayParam, type Given, many, textParam, wordParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import { standingOn } from '../records/documents.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export const SCOPE = {
  place: many(textParam(SERVE_PARAMS.place, '嘉兴')),
  document: many(textParam(SERVE_PARAMS.document, '330400-2023-standard')),
  document_kind: many(wordParam(DOCUMENT_KINDS, SERVE_PARAMS.document_kind)),
  status: many(wordParam(STATUSES, SERVE_PARAMS.status)),
  on: dayParam(SERVE_PARAMS.on, '2025-01-01'),
};
export type Scope = Given<typeof SCOPE>;

/** So many places are named where one is not found. */
const NAMED = 30;

/**
 * Ids of the notices that are meant; null: all.
 * @throws Problem for a notice or a place that is not here: no typing error must pass for an empty answer
 */
export function documentsIn(snapshot: Snapshot, scope: Scope): readonly string[] | null {
  const { place, document, document_kind: kind, status, on } = scope;
  const { notices } = snapshot.index;
  for (const id of document)
    if (!notices.some((one) => one.id === id)) throw new HttpProblem('no-such-notice', { id });
  placesKnown(snapshot, place);
  if (place.length + document.length + kind.length + status.length === 0 && on === undefined) return null;
  const inForce = on === undefined ? null : inForceOn(snapshot, on);
  return notices
    .filter(
      (one) =>
        (document.length === 0 || document.includes(one.id)) &&
        (place.length === 0 || place.some((word) => isOf(one, word))) &&
        (kind.length === 0 || kind.includes(one.kind)) &&
        (status.length === 0 || status.includes(one.status)) &&
        (inForce === null || inForce.has(one.id)),
    )
    .map(({ id }) => id);
}

interface OfRegion {
  region: { code: string; name: string };
}
export const isOf = ({ region }: OfRegion, word: string): boolean =>
  region.code === word || region.name.includes(word);

/** @throws Problem for a place of which there is no notice here */
export function placesKnown({ index }: Snapshot, places: readonly string[]): void {
  for (const place of places) {
    if (index.notices.some((one) => isOf(one, place))) continue;
    const names = [...new Set(index.notices.map(({ region }) => region.name))];
    throw new HttpProblem('no-such-place', {
      place,
      places: names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names,
    });
  }
}

export const inForceOn = (snapshot: Snapshot, day: string): ReadonlySet<string> =>
  snapshot.kept(
    `in force ${day}`,
    () =>
      new Set(
        standingOn(snapshot, day).flatMap(({ edition, standing }) =>
          standing === 'in_force' ? [edition.id] : [],
        ),
      ),
  );
