/** What a group is to a service that is not its own: held by it or a part of it, where its text names the service, or where the service's notice has it beside a sister. */

import { without } from '../../match/grams.ts';
import { type Group, type ServiceVocabularies, together } from './groups.ts';
import type { Cluster, Scores, Split } from './join.ts';
import { givenIn, likeness, nameLikeness, standsIn } from './likeness.ts';
import { classesOf, contrast, numbersDiffer, partingRows } from './marks.ts';

// Services that another's text names: held by it, or parts of it.

/** How much of a service's name must stand in the text that holds it, and of what a part gives in what the service gives. */
const NAMED = 0.75;
const GIVEN = 0.25;
/** Of what holds two services for certain, this much of a name is enough for a third. */
const PARTLY_NAMED = 0.45;
/** A name as near as this to another of its service is the service's own, and holds no other. */
const OWN = 0.8;

/** Services that its notice does not have and that a group's text names: one that has a service of its own must name another, else two. */
export function holds(
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
        service.groups.some((other) => names(scores.words, other, group, least)) &&
        service.groups.some((other) => alike(other, group, scores)),
    );
  const alone = own.groups.length === 1;
  const surely = named(NAMED);
  if (wholes.length === 0 && surely.length < (alone ? 2 : 1)) return [];
  const all = wholes.length > 0 || alone ? named(PARTLY_NAMED) : [own, ...named(PARTLY_NAMED)];
  return all.map((of): Split => ({ group, relation: 'whole', of }));
}

/** 居家照料 offers 活动场所 and so names 文化活动, of which it gives nothing. */
const alike = (service: Group, holder: Group, scores: Scores): boolean =>
  scores.of(service, holder) >= HOLDER_ALIKE && likeness(scores.words, service, holder).given >= SOME_GIVEN;
const HOLDER_ALIKE = 0.19;
const SOME_GIVEN = 0.05;

/** Whether a text names a service: word for word, or most of what tells it. A single telling word (法律, 创业) stands in texts of all kinds. */
const names = (words: ServiceVocabularies, { telling, name }: Group, text: Group, least: number): boolean =>
  (name.length >= WHOLE && text.samples.some((sample) => sample.text.includes(name))) ||
  (telling.length > 1 && standsIn(words, telling, text) >= least);
const WHOLE = 4;

const isOwnName = (group: Group, { groups }: Cluster, { words }: Scores): boolean =>
  group.notices.size > 1 ||
  groups.some((other) => other !== group && nameLikeness(words, group, other) >= OWN);

/** A service of few notices that a service of others names and gives. */
export function heldBy(
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

// Two services of one notice, of which others have one: parts of it, or both held by what the others have.

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
