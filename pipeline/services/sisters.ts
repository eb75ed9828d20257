/** Two services of one notice, of which others have one: parts of it, or both held by what the others have. */
import { without } from '../diff/grams.ts';
import { classesOf, contrast, partingRows } from './contrasts.ts';
import { type Group, together } from './groups.ts';
import type { Cluster, Scores, Split } from './join.ts';
import { standsIn } from './likeness.ts';

/** How much of what tells a name from its sister must stand in the text that speaks of both. */
const TOLD = 0.6;
/** A name must be as like as this to what may hold it. */
const ALIKE = 0.24;

/** `one` could not join `service`, which has a service of the same notice: both may be parts of it, or its others hold both. */
export function sisterSplits(one: Cluster, service: Cluster, scores: Scores): Split[] {
  const sisters = service.groups.filter((group) => together(group.notices, one.notices));
  const [sister] = sisters;
  const others = service.groups.filter((group) => group.key !== sister?.key);
  if (!sister || others.length === 0 || sisters.some(({ key }) => key !== sister.key)) return [];
  const kinds = kindsOf(one, sister);
  const wide =
    kinds.length > 0
      ? ofNoKind(one, sister, others, kinds, scores)
      : others.filter((other) => speaksOfBoth(one, sister, other, scores));
  if (wide.length === 0) return [];
  const narrow = service.groups.filter((group) => !wide.includes(group));
  if (noticesOf(wide).size >= Math.max(noticesOf(narrow).size, one.notices.size))
    return [...one.groups, sister].map((group): Split => ({ group, relation: 'part', of: service }));
  return wide
    .filter((group) => kinds.length === 0 || hasKinds(group, kinds))
    .flatMap((group): Split[] => [
      { group, relation: 'whole', of: service },
      { group, relation: 'whole', of: one },
    ]);
}

/** A kind of one sister and a kind of the other, in a row where they part. */
interface Kinds {
  row: number;
  pair: readonly [number, number];
}

const kindsOf = (one: Cluster, sister: Group): Kinds[] =>
  one.groups.flatMap((group) =>
    partingRows(group.marks, sister.marks).map(
      (row): Kinds => ({ row, pair: [group.marks.classes[row]!, sister.marks.classes[row]!] }),
    ),
  );

/** Whether a text speaks of either kind. */
function hasKinds({ samples, marks }: Group, kinds: readonly Kinds[]): boolean {
  const spoken = [marks.classes, ...samples.map(({ text }) => classesOf(text))];
  return kinds.every(({ row, pair }) =>
    pair.every((kind) => spoken.some((classes) => (classes[row]! & kind) !== 0)),
  );
}

/**
 * Where two sisters differ in kind (农村, 城镇; 寄宿, 非寄宿), those of no kind hold both; others of one of their kinds may stand beside them.
 */
function ofNoKind(
  one: Cluster,
  sister: Group,
  others: readonly Group[],
  kinds: readonly Kinds[],
  scores: Scores,
): Group[] {
  const rows = new Set(kinds.map(({ row }) => row));
  const parts = (a: Group, b: Group): boolean => partingRows(a.marks, b.marks).some((row) => rows.has(row));
  const wide = others.filter(
    (other) => !parts(other, sister) && !one.groups.some((group) => parts(other, group)),
  );
  const alien = (a: Group, b: Group): boolean =>
    wide.includes(b)
      ? contrast(a.marks, b.marks)
      : partingRows(a.marks, b.marks).some((row) => !rows.has(row));
  if (one.groups.some((a) => others.some((b) => alien(a, b)))) return [];
  return scores.best(one.groups, wide) >= ALIKE ? wide : [];
}

/** Whether a text has what tells each of two sisters from the other. */
function speaksOfBoth(one: Cluster, sister: Group, text: Group, scores: Scores): boolean {
  return one.groups.some(
    (group) =>
      !contrast(group.marks, text.marks) &&
      scores.of(group, text) >= ALIKE &&
      [without(group.words, sister.words), without(sister.words, group.words)].every(
        (own) => standsIn(scores.words, own, text) >= TOLD,
      ),
  );
}

const noticesOf = (groups: readonly Group[]): Set<number> =>
  new Set(groups.flatMap(({ notices }) => [...notices]));
