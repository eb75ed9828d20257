/** The accounting after a correction: characters change hands, and each is still in exactly one claim. */

import { tile } from '../../compile/claims.ts';
import type { Claim, ClaimRole } from '../../records/schema.ts';
import type { Span } from '../../text/ranges.ts';
import { fieldsIn } from './fields-in.ts';
import type { ReviewedNotice } from './types.ts';

export interface Taken {
  ranges: readonly Span[];
  role: ClaimRole;
  ref: string;
}

/**
 * @param released the claims that a person took away; what no field holds any more is a `note`: seen, and no part of a record
 * @param taken what a person gave to a field or a name
 */
export function reclaim(
  record: ReviewedNotice,
  text: string,
  released: (claim: Claim) => boolean,
  taken: readonly Taken[],
): void {
  const kept = record.claims.filter((c) => !released(c));
  const free = record.claims.filter(released);
  if (free.length === 0 && taken.length === 0) return;
  // a merged cell that several items bear is claimed for one of them: another takes it over
  const holders = fieldsIn(record).map(({ ref, field }) => ({
    ranges: within(field.source, free),
    role: 'field' as const,
    ref,
  }));
  let claims = tile(text, taken, kept.map(claimed), []);
  claims = tile(text, claims.filter(isClaimed).map(claimed), holders, []);
  claims = tile(
    text,
    claims.filter(isClaimed).map(claimed),
    free.map(([start, end]) => ({ ranges: [[start, end]], role: 'note', ref: null })),
    [],
  );
  record.claims = claims;
}

const isClaimed = (claim: Claim): boolean => claim[2] !== 'unclaimed';

const claimed = ([start, end, role, ref]: Claim): {
  ranges: Span[];
  role: ClaimRole;
  ref: string | null;
} => ({ ranges: [[start, end]], role, ref });

function within(source: readonly Span[], free: readonly Claim[]): Span[] {
  return source.flatMap(([start, end]) =>
    free.flatMap(([from, to]): Span[] => {
      const range: Span = [Math.max(start, from), Math.min(end, to)];
      return range[0] < range[1] ? [range] : [];
    }),
  );
}
