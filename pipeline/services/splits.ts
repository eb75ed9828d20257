/**
 * A notice may split what others give as one service (食品安全监管, 药品安全监管 of 食品药品安全保障), or give as one what they split
 * (免费义务教育 of 免除学杂费, 免费提供教科书). It shows where a text speaks of what tells two services of one notice from each other,
 * or of services that its own notice does not have.
 */
import { without } from '../diff/grams.ts';
import { classesOf, contrast, numbersDiffer, partingRows } from './contrasts.ts';
import { type Group, together, type Words } from './groups.ts';
import type { Cluster, Scores } from './join.ts';
import { givenIn, nameLikeness, standsIn } from './likeness.ts';

export interface Split {
  group: Group;
  relation: 'part' | 'whole';
  of: Cluster;
}

/** How much of what tells a name from its sister must stand in the text that speaks of both. */
const TOLD = 0.6;
/** How much of a service's name must stand in the text that holds it, and of what a part gives in what the service gives. */
const NAMED = 0.75;
const GIVEN = 0.25;
/** Of what holds two services for certain, this much of a name is enough for a third. */
const PARTLY_NAMED = 0.45;
/** Sisters that differ in kind alone (农村, 城镇) are parts of what has no kind from here on. */
const ALIKE = 0.24;
/** A name as near as this to another of its service is the service's own, and holds no other. */
const OWN = 0.8;

export type Near = ReadonlyMap<Cluster, ReadonlySet<Cluster>>;

/** @param near clusters worth comparing, both ways */
export function splitsOf(clusters: readonly Cluster[], near: Near, scores: Scores): Split[] {
  const free = clusters.filter(({ settled }) => settled === null);
  const splits = free.flatMap((one) =>
    [...(near.get(one) ?? [])].flatMap((service) => sisterSplits(one, service, scores)),
  );
  const done = new Set(splits.map(({ group }) => group));
  for (const one of clusters)
    for (const group of one.groups)
      if (!group.below) splits.push(...holds(group, one, near.get(one) ?? new Set(), splits, scores));
  for (const one of free)
    if (!one.groups.some((group) => done.has(group)))
      splits.push(...heldBy(one, near.get(one) ?? new Set(), splits, scores));
  return splits;
}

/** `one` could not join `service`, which has a service of the same notice: both may be parts of it, or its others hold both. */
function sisterSplits(one: Cluster, service: Cluster, scores: Scores): Split[] {
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

/** Services that its notice does not have and that a group's text names: one that has a service of its own must name another, else two. */
function holds(
  group: Group,
  own: Cluster,
  near: ReadonlySet<Cluster>,
  known: readonly Split[],
  scores: Scores,
): Split[] {
  const wholes = known.filter((split) => split.group === group && split.relation === 'whole');
  if (wholes.length === 0 && isOwnName(group, own, scores)) return [];
  const named = (least: number): Cluster[] =>
    [...near].filter(
      (service) =>
        service.notices.size >= Math.max(group.notices.size, own.notices.size / 2) &&
        !together(service.notices, group.notices) &&
        !known.some(
          (split) =>
            (split.of === service && split.group === group) ||
            (split.relation === 'part' && service.groups.includes(split.group) && split.of !== service),
        ) &&
        service.groups.every(
          (other) =>
            !contrast(group.marks, other.marks) &&
            !own.groups.some((mate) => numbersDiffer(mate.marks, other.marks)),
        ) &&
        service.groups.some((other) => names(scores.words, other, group, least)),
    );
  const alone = own.groups.length === 1;
  const surely = named(NAMED);
  if (wholes.length === 0 && surely.length < (alone ? 2 : 1)) return [];
  const all = wholes.length > 0 || alone ? named(PARTLY_NAMED) : [own, ...named(PARTLY_NAMED)];
  return all.map((of): Split => ({ group, relation: 'whole', of }));
}

/** Whether a text names a service: word for word, or most of what tells it. A single telling word (法律, 创业) stands in texts of all kinds. */
const names = (words: Words, { telling, name }: Group, text: Group, least: number): boolean =>
  (name.length >= WHOLE && text.samples.some((sample) => sample.text.includes(name))) ||
  (telling.length > 1 && standsIn(words, telling, text) >= least);
const WHOLE = 4;

const isOwnName = (group: Group, { groups }: Cluster, { words }: Scores): boolean =>
  group.notices.size > 1 ||
  groups.some((other) => other !== group && nameLikeness(words, group, other) >= OWN);

/** A service of few notices that a service of others names and gives. */
function heldBy(
  one: Cluster,
  near: ReadonlySet<Cluster>,
  known: readonly Split[],
  { words }: Scores,
): Split[] {
  const fits = [...near].filter(
    (service) =>
      service.notices.size >= one.notices.size &&
      !together(service.notices, one.notices) &&
      !known.some(
        ({ of, group }) => (of === one && service.groups.includes(group)) || one.groups.includes(group),
      ) &&
      one.groups.every((a) => service.groups.every((b) => !contrast(a.marks, b.marks))) &&
      one.groups.some((a) =>
        service.groups.some((b) => names(words, a, b, NAMED) && givenIn(words, a, b) >= GIVEN),
      ),
  );
  const [of] = fits;
  return of && fits.length === 1 ? one.groups.map((group): Split => ({ group, relation: 'part', of })) : [];
}

const noticesOf = (groups: readonly Group[]): Set<number> =>
  new Set(groups.flatMap(({ notices }) => [...notices]));
