/** Services that another's text names: held by it, or parts of it. */

import { type Group, type ServiceVocabularies, together } from './groups.ts';
import type { Cluster, Scores, Split } from './join.ts';
import { givenIn, likeness, nameLikeness, standsIn } from './likeness.ts';
import { contrast, numbersDiffer } from './marks.ts';

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
  scores.of(service, holder) >= ALIKE && likeness(scores.words, service, holder).given >= SOME_GIVEN;
const ALIKE = 0.19;
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
