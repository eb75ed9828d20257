/** How well a diff finds what is known to have become of each item. */
import type { Diff } from '../../pipeline/records/diff.ts';
import { factLine } from './edit-facts.ts';
import type { Truth } from './number-edition.ts';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  /** What was wrong or missed, for people. */
  notes: string[];
}

export const KINDS = [
  'pairs',
  'added',
  'removed',
  'renamed',
  'moved',
  'split',
  'merged',
  'facts',
  'quiet',
] as const;
export type Scores = Record<(typeof KINDS)[number], Tally>;

export function emptyScores(): Scores {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, { right: 0, wrong: 0, missed: 0, notes: [] }]),
  ) as unknown as Scores;
}

export function f1({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

export function score(diff: Diff, truth: Truth, scores: Scores): void {
  const found = (change: string) => diff.items.filter((item) => item.change === change);
  const line = ({ old, new: now }: Diff['items'][number]) => `${old.join('+')} → ${now.join('+')}`;
  const pairs = diff.items.filter(({ change }) => change === 'changed' || change === 'unchanged');
  count(
    scores.pairs,
    pairs.map(line),
    [...truth.pairs].map(([old, now]) => `${old} → ${now}`),
  );
  count(
    scores.added,
    found('added').flatMap(({ new: ids }) => ids),
    [...truth.added],
  );
  count(
    scores.removed,
    found('removed').flatMap(({ old: ids }) => ids),
    [...truth.removed],
  );
  count(
    scores.renamed,
    pairs.filter(({ renamed }) => renamed).map(({ new: ids }) => ids[0]!),
    [...truth.renamed],
  );
  count(
    scores.moved,
    pairs.filter(({ moved }) => moved).map(({ new: ids }) => ids[0]!),
    [...truth.moved],
  );
  count(scores.split, found('split').map(line), [...truth.split]);
  count(scores.merged, found('merged').map(line), [...truth.merged]);
  for (const { old, new: now, facts, change } of pairs) {
    const id = now[0]!;
    if (truth.pairs.get(old[0]!) !== id) continue;
    const lines = facts.map((fact) => {
      const text = (side: typeof fact.old) => (side === null ? null : 'text' in side ? side.text : side.name);
      return factLine(fact.kind, fact.change, fact.field, text(fact.old), text(fact.new));
    });
    count(
      scores.facts,
      lines.map((one) => `${id} ${one}`),
      (truth.facts.get(id) ?? []).map((one) => `${id} ${one}`),
    );
    if (!truth.quiet.has(id)) continue;
    if (change === 'unchanged') scores.quiet.right++;
    else {
      scores.quiet.wrong++;
      scores.quiet.notes.push(
        `${id} ${JSON.stringify(diff.items.find((item) => item.new[0] === id)).slice(0, 600)}`,
      );
    }
  }
}

function count(tally: Tally, found: readonly string[], expected: readonly string[]): void {
  const left = [...expected];
  for (const one of found) {
    const at = left.indexOf(one);
    if (at >= 0) {
      left.splice(at, 1);
      tally.right++;
    } else {
      tally.wrong++;
      tally.notes.push(`wrong: ${one}`);
    }
  }
  tally.missed += left.length;
  tally.notes.push(...left.map((one) => `missed: ${one}`));
}
