/** Two services of one notice, of which others have one: parts of it, or both held by what the others have. */
import { without } from '../../match/grams.ts';
import { type Group, together } from './groups.ts';
import type { Cluster, Scores, Split } from './join.ts';
import { standsIn } from './likeness.ts';
import { classesOf, contrast, partingRows } from './marks.ts';

/** How much of what tells a name from its sister must stand in the text that speaks of both. */
const TOLD = 0.6;
/** A name must be as like as this to what may hold it. */
const ALIKE = 0.24;

/** `one` could not join `service`, which has a service of the same notice: both may be parts of it, or its others hold both. */
export function sisterSplits(one: Cluster, service: Cluster, scores: Scores): Split[] {
  const sisters = service.groups.filter((group) => together(group.notices, one.notices));
  const others = service.groups.filter((group) => !sisters.some(({ key }) => key === group.key));
  if (sisters.length === 0 || others.length === 0) return [];
  const kinds = sisters.flatMap((sister) => kindsOf(one, sister));
  const wide =
    kinds.length > 0
      ? ofNoKind(one, sisters, others, kinds, scores)
      : others.filter((other) => sisters.some((sister) => speaksOfBoth(one, sister, other, scores)));
  if (wide.length === 0) return [];
  const narrow = service.groups.filter((group) => !wide.includes(group));
  const part = (group: Group): boolean => sisters.includes(group) || hasKind(group, kinds);
  if (noticesOf(wide).size >= Math.max(noticesOf(narrow).size, one.notices.size))
    return [...one.groups, ...narrow.filter(part)].map(
      (group): Split => ({ group, relation: 'part', of: service }),
    );
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

/** Whether a name is of one kind. */
const hasKind = ({ marks }: Group, kinds: readonly Kinds[]): boolean =>
  kinds.some(({ row, pair }) => pair.some((kind) => (marks.classes[row]! & kind) !== 0));

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
  sisters: readonly Group[],
  others: readonly Group[],
  kinds: readonly Kinds[],
  scores: Scores,
): Group[] {
  const rows = new Set(kinds.map(({ row }) => row));
  const parts = (a: Group, b: Group): boolean => partingRows(a.marks, b.marks).some((row) => rows.has(row));
  const wide = others.filter((other) => ![...sisters, ...one.groups].some((group) => parts(other, group)));
  const alien = (a: Group, b: Group): boolean =>
    wide.includes(b)
      ? contrast(a.marks, b.marks)
      : partingRows(a.marks, b.marks).some((row) => !rows.has(row));
  if (one.groups.some((a) => others.some((b) => alien(a, b)))) return [];
  return scores.best(one.groups, wide) >= ALIKE ? wide : [];
}

/**
 * Whether a text has what tells each of two sisters from the other. One may be the other and more (阅读, 农家书屋): then that must tell more
 * than whom it is for.
 */
function speaksOfBoth(one: Cluster, sister: Group, text: Group, scores: Scores): boolean {
  if (one.groups.some((group) => contrast(group.marks, text.marks))) return false;
  return one.groups.some((group) => {
    if (scores.of(group, text) < ALIKE) return false;
    const own = [without(group.words, sister.words), without(sister.words, group.words)].filter(
      ({ length }) => length > 0,
    );
    const tells = [without(group.telling, sister.words), without(sister.telling, group.words)];
    if (own.length === 1 && tells.every(({ length }) => length === 0)) return false;
    return own.every((words) => standsIn(scores.words, words, text) >= TOLD);
  });
}

const noticesOf = (groups: readonly Group[]): Set<number> =>
  new Set(groups.flatMap(({ notices }) => [...notices]));
