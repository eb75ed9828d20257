/** Which item became which: what a person settled first, then items that are wholly the same, then the best assignment of the rest. */
import { assign } from '../match/assign.ts';
import { contrast } from '../match/contrasts.ts';
import type { GramVocabulary } from '../match/grams.ts';
import { sameText } from '../match/normalize.ts';
import { candidates, LINE, likeness, NEAR } from './likeness.ts';
import type { DiffEntry, Profile } from './profiles.ts';

export interface Pair {
  old: Profile;
  now: Profile;
  score: number;
  /** The best score that either end has with another item that might have taken the other's place. */
  rival: number;
}

export interface Pairing {
  pairs: Pair[];
  /** Two unpaired items whose score is just below the line. */
  near: Pair[];
}

/** Sisters' names lower the score of two items by so much. */
const CONTRAST = 0.5;
/** A sub-item inside its parent's pair needs less proof; one that leaves it, or becomes an item of its own, needs more. */
const SAME_PARENT = 0.15;
const OTHER_PARENT = -0.08;
/** Among equals, the same headings and the nearer place decide. */
const SAME_HEADING = 0.015;
const NEARER = 0.01;

/** @param settled items that are spoken for; a settled pair of parents counts for their sub-items */
export function pairItems(
  vocabulary: GramVocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
  settled: readonly DiffEntry[],
): Pairing {
  const pairs: Pair[] = [];
  const done = new Set<Profile>(settled.flatMap(({ old, now }) => [...old, ...now]));
  const near: Pair[] = [];
  const add = (found: readonly Pair[]): void => {
    for (const pair of found) {
      pairs.push(pair);
      done.add(pair.old).add(pair.now);
    }
  };
  const open = (profiles: readonly Profile[]) => profiles.filter((profile) => !done.has(profile));
  const isTop = (profile: Profile) => profile.parent === null;

  add(sameItems(open(olds).filter(isTop), open(news).filter(isTop)));
  const top = bestPairs(vocabulary, open(olds).filter(isTop), open(news).filter(isTop), () => 0);
  add(top.pairs);
  // sub-items: inside their parents' pair, or where their content proves that they left it
  const fixed = settled.flatMap(({ kind, old, now }) =>
    kind === 'pair' ? [[old[0]!, now[0]!] as const] : [],
  );
  const partner = new Map([...fixed, ...pairs.map(({ old, now }) => [old, now] as const)]);
  const kin = (old: Profile, now: Profile): number => {
    if (old.parent === null && now.parent === null) return 0;
    const same = old.parent !== null && now.parent !== null && partner.get(old.parent) === now.parent;
    return same ? SAME_PARENT : OTHER_PARENT;
  };
  const subs = bestPairs(vocabulary, open(olds), open(news), kin);
  add(subs.pairs);
  near.push(...subs.near);
  return { pairs, near: near.filter(({ old, now }) => !done.has(old) && !done.has(now)) };
}

/** Items with the same name and the same text are the same; where several are, by their headings, then in their order. */
function sameItems(olds: readonly Profile[], news: readonly Profile[]): Pair[] {
  const words = ({ name, familyBody }: Profile) => `${name}\n${familyBody}`;
  const placed = (profile: Profile) => `${profile.item.domain}\n${profile.item.aspect}\n${words(profile)}`;
  const pairs: Pair[] = [];
  const done = new Set<Profile>();
  for (const key of [placed, words]) {
    const waiting = new Map<string, Profile[]>();
    for (const now of news) {
      if (done.has(now)) continue;
      const list = waiting.get(key(now));
      if (list) list.push(now);
      else waiting.set(key(now), [now]);
    }
    for (const old of olds) {
      const now = done.has(old) ? undefined : waiting.get(key(old))?.[0];
      if (!now) continue;
      waiting.get(key(old))!.shift();
      pairs.push({ old, now, score: 1, rival: 0 });
      done.add(old).add(now);
    }
  }
  return pairs;
}

function bestPairs(
  vocabulary: GramVocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
  kin: (old: Profile, now: Profile) => number,
): Pairing {
  const scored = candidates(vocabulary, olds, news)
    .filter(({ old, now }) => !isOfChild(vocabulary, old, now) && !isOfChild(vocabulary, now, old))
    .map(({ old, now }): Pair => {
      const own = ownScore(vocabulary, old, now);
      return { old, now, score: Math.max(0, Math.min(1, own + kin(old, now))), rival: 0 };
    })
    .filter(({ score }) => score >= LINE - NEAR);
  const edges = scored
    .filter(({ score }) => score >= LINE)
    .map((pair) => ({ a: pair.old.at, b: pair.now.at, worth: worth(pair, olds, news), pair }));
  const chosen = new Set(assign(edges).map((edge) => (edge as (typeof edges)[number]).pair));
  const pairs = [...chosen].map((pair) => ({ ...pair, rival: rivalOf(pair, scored) }));
  return { pairs, near: scored.filter((pair) => !chosen.has(pair)) };
}

function ownScore(vocabulary: GramVocabulary, old: Profile, now: Profile): number {
  return likeness(vocabulary, old, now).score * (contrast(old.classes, now.classes) ? CONTRAST : 1);
}

/** Whether an item without sub-items is what one of a parent's sub-items is, sooner than what all of them are. */
function isOfChild(vocabulary: GramVocabulary, parent: Profile, item: Profile): boolean {
  if (parent.children.length === 0 || item.children.length > 0) return false;
  const whole = ownScore(vocabulary, parent, item);
  return parent.children.some((child) => ownScore(vocabulary, child, item) > whole);
}

/** One sure pair is worth more than two that are half sure. */
function worth({ old, now, score }: Pair, olds: readonly Profile[], news: readonly Profile[]): number {
  const heading = (level: 'domain' | 'aspect') =>
    old.item[level] !== null && sameText(old.item[level], now.item[level]) ? SAME_HEADING : 0;
  const way = Math.abs(old.at / Math.max(1, olds.length) - now.at / Math.max(1, news.length));
  return score ** 2 + heading('domain') + heading('aspect') + NEARER * (1 - Math.min(1, way));
}

/** The best score of an item that competes with both ends: it might have been this one instead. */
function rivalOf(pair: Pair, scored: readonly Pair[]): number {
  let best = 0;
  for (const other of scored) {
    const one = other.old === pair.old;
    const two = other.now === pair.now;
    if (one !== two && other.score > best) best = other.score;
  }
  return best;
}
