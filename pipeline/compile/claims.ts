/** Accounting: every character of the text as read that is not white space is in exactly one claim. */

import type { Claim, ClaimRole } from '../records/schema.ts';
import type { Span } from '../text/ranges.ts';

export interface ClaimInput {
  ranges: readonly Span[];
  role: ClaimRole;
  ref: string | null;
}

/**
 * Tiles the text: strong claims as they are, background claims (whole lines) where nothing stronger stands,
 * what a repair took away as `removed`, the rest as `unclaimed`.
 * @returns claims in order, without overlap, blanks at their ends left out
 */
export function tile(
  text: string,
  strong: readonly ClaimInput[],
  background: readonly ClaimInput[],
  removed: readonly Span[],
): Claim[] {
  const claims = flat(strong).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const taken: Claim[] = [];
  let at = 0;
  for (const claim of claims) {
    const start = Math.max(claim[0], at);
    if (start >= claim[1]) continue;
    taken.push([start, claim[1], claim[2], claim[3]]);
    at = claim[1];
  }
  const withRemoved = fillGaps(taken, flat([{ ranges: removed, role: 'removed', ref: null }]));
  const withLines = fillGaps(withRemoved, flat(background));
  const all = fillGaps(withLines, [[0, text.length, 'unclaimed', null]]);
  return all.flatMap((claim) => trimmed(text, claim));
}

function flat(inputs: readonly ClaimInput[]): Claim[] {
  return inputs.flatMap(({ ranges, role, ref }) =>
    ranges.map(([start, end]): Claim => [start, end, role, ref]),
  );
}

/** What of `fill` falls into the gaps of `claims`. */
function fillGaps(claims: readonly Claim[], fill: readonly Claim[]): Claim[] {
  const sorted = [...fill].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: Claim[] = [];
  let k = 0;
  let at = 0;
  const gap = (to: number): void => {
    while (k < sorted.length && (sorted[k] as Claim)[1] <= at) k++;
    for (let j = k; j < sorted.length; j++) {
      const [start, end, role, ref] = sorted[j] as Claim;
      if (start >= to) break;
      const from = Math.max(start, at);
      const stop = Math.min(end, to);
      if (from < stop) {
        out.push([from, stop, role, ref]);
        at = stop;
      }
    }
  };
  for (const claim of claims) {
    gap(claim[0]);
    out.push(claim);
    at = claim[1];
  }
  gap(Number.MAX_SAFE_INTEGER);
  return out;
}

function trimmed(text: string, [start, end, role, ref]: Claim): Claim[] {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  return from < to ? [[from, to, role, ref]] : [];
}
