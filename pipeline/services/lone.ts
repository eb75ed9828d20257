/**
 * Names that no other notice bears, with words of their own (围产期保健, 公益性岗位托底): each goes to the service that it is most like, also
 * below the line, where its notice has none such and nothing else comes near.
 */
import { type Group, together } from './groups.ts';
import { type Cluster, joinable, joined, type Scores } from './join.ts';
import { likeness } from './likeness.ts';

/** So like a service it must be, and so much more like than the next, or than one that its own notice has. */
const LEAST = 0.25;
const AHEAD = 0.1;
const AHEAD_OF_OWN = 0.04;
/** Names that share no word but for whom they are must give so much alike. */
const ALIKE_GIVEN = 0.2;

/** @param pairs names worth comparing, those of one notice too: what is most like its own notice's service goes nowhere */
export function placeLone(
  clusters: readonly Cluster[],
  pairs: readonly [Group, Group][],
  scores: Scores,
): Cluster[] {
  const of = new Map(clusters.flatMap((cluster) => cluster.groups.map((group) => [group, cluster] as const)));
  const likes = new Map<Cluster, Map<Cluster, number>>();
  const like = (one: Cluster, other: Cluster, score: number): void => {
    if (!isLone(one) || one === other) return;
    const known = likes.get(one) ?? new Map<Cluster, number>();
    likes.set(one, known.set(other, Math.max(known.get(other) ?? 0, score)));
  };
  for (const [a, b] of pairs) {
    const [one, other] = [of.get(a)!, of.get(b)!];
    if (a.below || b.below || (!isLone(one) && !isLone(other))) continue;
    like(one, other, scores.of(a, b));
    like(other, one, scores.of(a, b));
  }
  const wishes = [...likes]
    .flatMap(([one, known]) => {
      const [first, ...others] = [...known].sort(([, x], [, y]) => y - x);
      const [service, score] = first!;
      const ahead = others.every(
        ([other, next]) => score - next >= (together(one.notices, other.notices) ? AHEAD_OF_OWN : AHEAD),
      );
      return score >= LEAST && ahead && service.notices.size > 1 ? [{ one, service, score }] : [];
    })
    .sort((x, y) => y.score - x.score || x.one.groups[0]!.at - y.one.groups[0]!.at);
  const now = new Map(clusters.map((cluster) => [cluster, cluster]));
  for (const { one, service } of wishes) {
    const place = now.get(service)!;
    if (joinable(one, place, scores, LEAST) && hasWord(one, service, scores)) {
      const both = joined(one, place);
      now.delete(one);
      now.set(service, both);
    }
  }
  return [...now.values()];
}

/** Whether a name of the service shares a word that tells more than whom it is for, or gives much alike. */
const hasWord = ({ groups: [lone] }: Cluster, { groups }: Cluster, { words }: Scores): boolean =>
  groups.some(
    (group) =>
      words.texts.shared(lone!.telling, group.telling) > 0 ||
      likeness(words, lone!, group).given >= ALIKE_GIVEN,
  );

/** A name with texts that one notice has, and no other joined. */
const isLone = ({ groups: [group, more], settled, notices }: Cluster): boolean =>
  more === undefined && settled === null && notices.size === 1 && group!.samples.length > 0;
