/** Which names are worth comparing: those that share a rare word of their names or texts, so that cost does not follow the square of their number. */

import type { Group, ServiceVocabularies } from './groups.ts';
import { contrast } from './marks.ts';

/** A name is compared with so many others, those that share most with it. */
const MOST = 16;
/** What more names bear than this leads nowhere: 健康, 按照. */
const RARE = 0.06;
const ALWAYS_RARE = 12;
const NEVER_RARE = 150;
/** Of the pairs of a long text the rarest lead. */
const LEADING = 128;

/** Pairs of groups whose words do not contrast, each once, by the places of the first and the second. */
export function candidates(words: ServiceVocabularies, groups: readonly Group[]): [Group, Group][] {
  const limit = Math.min(NEVER_RARE, Math.max(ALWAYS_RARE, RARE * groups.length));
  const rare = groups.map((group) => rareWords(words, group, limit));
  const bearers = new Map<number, number[]>();
  for (let at = 0; at < rare.length; at++)
    for (const key of rare[at]!) {
      const known = bearers.get(key);
      if (known) known.push(at);
      else bearers.set(key, [at]);
    }
  const pairs: [Group, Group][] = [];
  const seen = new Set<number>();
  const shared = new Float64Array(groups.length);
  groups.forEach((group, at) => {
    const touched: number[] = [];
    for (const key of rare[at]!) {
      const some = bearers.get(key)!;
      if (some.length === 1) continue;
      const weight = key < 0 ? OF_NAME * words.names.weight(-1 - key) : words.texts.weight(key);
      for (const other of some) {
        if (other === at) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other]! += weight;
      }
    }
    touched.sort((a, b) => shared[b]! - shared[a]! || a - b);
    let taken = 0;
    for (const other of touched) {
      if (taken === MOST) break;
      if (contrast(group.marks, groups[other]!.marks)) continue;
      taken++;
      const [low, high] = at < other ? [at, other] : [other, at];
      const pair = low * groups.length + high;
      if (seen.has(pair)) continue;
      seen.add(pair);
      pairs.push([groups[low]!, groups[high]!]);
    }
    for (const other of touched) shared[other] = 0;
  });
  return pairs.sort(([a, b], [c, d]) => a.at - c.at || b.at - d.at);
}

/** A word of a name counts for several of a text. Names and texts have numbers of their own, so those of names are told apart by their sign. */
const OF_NAME = 3;

function rareWords({ names, texts }: ServiceVocabularies, { core, all }: Group, limit: number): number[] {
  const found: number[] = [];
  for (const gram of all) {
    const bearers = texts.bearersOf(gram);
    if (bearers > 1 && bearers <= limit) found.push(gram);
  }
  if (found.length > LEADING) {
    found.sort((a, b) => texts.bearersOf(a) - texts.bearersOf(b) || a - b);
    found.length = LEADING;
  }
  for (const word of core) if (names.bearersOf(word) <= 2 * limit) found.push(-1 - word);
  return found;
}
