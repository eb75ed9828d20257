/** Ids of items and facts (record contract, sections 2 and 3). */

import type { OutlineItem } from '../outline/types.ts';
import type { HungFacts, HungKind } from './facts.ts';
import { shortHash } from './hash.ts';

/** The id of every item behind the document's, in order: `2`, `53.1`, `2-4` where numbers restart in each domain, `2~2` for a number printed twice. */
export function localIds(items: readonly OutlineItem[], numberOf: (item: OutlineItem) => number): string[] {
  const restarts = restartsInDomains(items, numberOf);
  const used = new Map<string, number>();
  const ids = new Map<OutlineItem, string>();
  return items.map((item) => {
    const own = item.parent
      ? `${ids.get(item.parent)}.${item.subNo}`
      : restarts
        ? `${item.domain?.no ?? 0}-${numberOf(item)}`
        : `${numberOf(item)}`;
    const times = (used.get(own) ?? 0) + 1;
    used.set(own, times);
    const id = times > 1 ? `${own}~${times}` : own;
    ids.set(item, id);
    return id;
  });
}

/** Numbers begin again at 1 (or below the last) in more than one domain. */
function restartsInDomains(items: readonly OutlineItem[], numberOf: (item: OutlineItem) => number): boolean {
  const domainsOf = new Map<number, Set<unknown>>();
  for (const item of items) {
    if (item.parent) continue;
    const set = domainsOf.get(numberOf(item)) ?? new Set();
    set.add(item.domain);
    domainsOf.set(numberOf(item), set);
  }
  const shared = [...domainsOf.values()].filter((s) => s.size > 1).length;
  return shared >= 2 || (shared === 1 && (domainsOf.get(1)?.size ?? 0) > 1);
}

/**
 * `<item id>#<letter>-<8 hex>`: of the field, the text without white space, and which occurrence of that text it is.
 * @param twin from 2 where several facts of a kind stand at one place: 自治区及以上 pays as province and as nation
 */
/** The letter of each kind in its ids. */
export const FACT_LETTERS = {
  amounts: 'a',
  ratios: 'r',
  frequencies: 'f',
  ages: 'g',
  citations: 'c',
  payers: 'p',
  references: 'e',
} as const satisfies Record<HungKind, string>;

export function factId(
  itemId: string,
  letter: string,
  field: string,
  fieldText: string,
  fact: { text: string; start: number },
  twin = 1,
): string {
  let nth = 0;
  for (
    let i = fieldText.indexOf(fact.text);
    i >= 0 && i <= fact.start;
    i = fieldText.indexOf(fact.text, i + 1)
  )
    nth++;
  const key = `${field}|${fact.text.replace(/\s+/gu, '')}|${nth}${twin > 1 ? `|${twin}` : ''}`;
  return `${itemId}#${letter}-${shortHash(key, 8)}`;
}

/**
 * Facts of one kind with an id each. `每人每月1000元` and `每人每月 1000 元` in one field would bear one id: texts differ in white space alone,
 * and each is the first of its spelling. The later one's `text` then begins a word later (`每月 1000 元`): its value is the same, its id its own.
 */
export function withIds<F extends { text: string; start: number; end: number; field: string; id: string }>(
  itemId: string,
  letter: string,
  facts: readonly F[],
  texts: ReadonlyMap<string, string>,
): F[] {
  const used = new Set<string>();
  return facts.map((fact, at) => {
    const field = texts.get(fact.field) ?? '';
    let { text, start } = fact;
    const same = facts.slice(Math.max(0, at - MOST_TWINS), at).filter((f) => samePlace(f, fact)).length;
    let id = factId(itemId, letter, fact.field, field, fact, same + 1);
    for (let lead = leadOf(text); used.has(id) && lead > 0; lead = leadOf(text)) {
      text = text.slice(lead);
      start += lead;
      id = factId(itemId, letter, fact.field, field, { text, start });
    }
    used.add(id);
    return { ...fact, text, start, id };
  });
}

/** All facts of an item with an id each. @param texts of its fields, by the names that facts bear */
export function hangOn(itemId: string, facts: HungFacts, texts: ReadonlyMap<string, string>): HungFacts {
  const hung = <K extends HungKind>(kind: K): HungFacts[K] =>
    withIds<HungFacts[HungKind][number]>(itemId, FACT_LETTERS[kind], facts[kind], texts) as HungFacts[K];
  return {
    amounts: hung('amounts'),
    ratios: hung('ratios'),
    frequencies: hung('frequencies'),
    ages: hung('ages'),
    citations: hung('citations'),
    payers: hung('payers'),
    references: hung('references'),
  };
}

/** Of an item in which nothing was read yet. */
export const noFacts = (): Record<HungKind, []> => ({
  amounts: [],
  ratios: [],
  frequencies: [],
  ages: [],
  citations: [],
  payers: [],
  references: [],
});

/** Levels of government that one mention can name. */
const MOST_TWINS = 4;

const samePlace = (a: { field: string; start: number; end: number }, b: typeof a): boolean =>
  a.field === b.field && a.start === b.start && a.end === b.end;

/** Length of the first word of a fact's text that may go: `每人`, or one character, never a digit or a bracket. */
function leadOf(text: string): number {
  const lead = /^(?:每\p{Script=Han}|\p{Script=Han})\s{0,4}/u.exec(text)?.[0].length ?? 0;
  return lead < text.length - 1 ? lead : 0;
}
