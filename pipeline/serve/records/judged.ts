/** Who is meant by each service of a place, by ages: what `minsheng eligible` says, one place at a time. */

import type { StandingEdition } from '../../across/editions/standing.ts';
import { type EligiblePlace, eligibleIn, type InferredHeadings } from '../../ask/eligible/eligible.ts';
import type { Person } from '../../ask/eligible/judge.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { itemsOf } from './items.ts';

/** Kinds that say whom a service is for, and what an age sets. */
const KINDS = ['ages', 'amounts'] as const;

/** @param domain a part of a domain's name; null for all */
export function judgedIn(
  snapshot: Snapshot,
  place: StandingEdition,
  person: Person,
  domain: string | null,
): EligiblePlace {
  const { id } = place.edition;
  const items = snapshot.kept(`judged ${id}`, () => itemsOf(snapshot, { document: id }, KINDS));
  const headings = snapshot.kept(`headings ${id}`, () => headingsIn(snapshot, id));
  const [judged] = eligibleIn([{ ...place, notice: { items } }], person, domain, headings);
  return judged!;
}

/** Of items whose source lost the heading: what other places agree on. */
function headingsIn(snapshot: Snapshot, document: string): InferredHeadings {
  const rows = snapshot.rows(
    `SELECT m.item_id, m.inferred_domain AS domain, m.inferred_aspect AS aspect
     FROM items i CROSS JOIN service_items m ON m.item_id = i.id
     WHERE i.document_id = ? AND m.inferred_from IS NOT NULL ORDER BY m.rowid`,
    document,
  );
  return new Map(
    rows.map(({ item_id, domain, aspect }) => [
      String(item_id),
      { domain, aspect } as { domain: string | null; aspect: string | null },
    ]),
  );
}
