/** Of each notice how much there is to look at, by kind and score: enough to know which notices hold what is the most doubtful. */
import { compare } from '../../text/compare.ts';
import type { Unit } from './units.ts';

export type Doubts = [kind: string, score: number, count: number][];

export function doubtsOf(units: readonly Unit[]): Doubts {
  const counts = new Map<string, Doubts[number]>();
  for (const { kind, score, reviewed } of units) {
    if (score === 0 || reviewed) continue;
    const key = `${kind} ${score}`;
    const known = counts.get(key);
    if (known) known[2] += 1;
    else counts.set(key, [kind, score, 1]);
  }
  return [...counts.values()].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

export interface DoubtedNotice {
  document: string;
  doubts: Doubts;
}

/**
 * The notices that hold the most doubtful of all.
 * @param limit so many are asked for
 * @returns `total` of all notices
 */
export function mostDoubted(
  notices: readonly DoubtedNotice[],
  kind: string | undefined,
  limit: number,
): { documents: Set<string>; total: number } {
  const all = notices
    .flatMap(({ document, doubts }) =>
      doubts
        .filter(([of]) => kind === undefined || of === kind)
        .map(([, score, count]) => ({ document, score, count })),
    )
    .sort((a, b) => b.score - a.score || compare(a.document, b.document));
  const documents = new Set<string>();
  let total = 0;
  for (const { document, count } of all) {
    if (total < limit) documents.add(document);
    total += count;
  }
  return { documents, total };
}
