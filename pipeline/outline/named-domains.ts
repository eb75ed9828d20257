/** Domains that a text names in sentences, each with its services. */
import type { Draft } from '../draft.ts';
import { readNumber } from '../facts/numbers.ts';
import {
  COUNTED,
  COUNTED_BY_NAME,
  HEADED,
  IN_BRACKETS,
  LISTED,
  UNCOUNTED,
  WHOLE_OF_IT,
} from './domain-sentences.ts';
import { cutNames, endOfSentence, joinKnown, settleNames } from './name-lists.ts';
import type { Span } from './types.ts';

export interface NamedDomain {
  name: Span;
  aspects: Span[];
  items: Span[];
  /** null where the text gives no count. */
  declared: number | null;
  /** There are as many items as the text says. */
  settled: boolean;
}

/** The domains that the text names with their services; empty where it names none. */
export function namedDomains(draft: Draft): NamedDomain[] {
  for (const read of [counted, listedOrHeaded, inBrackets, uncounted]) {
    const found = read(draft);
    if (found.length > 0) return found;
  }
  return [];
}

function counted(draft: Draft): NamedDomain[] {
  return [...draft.folded.matchAll(COUNTED)].flatMap((found) => {
    const [whole, word = '', aspects = '', ofAspects, count = ''] = found;
    const from = found.index + whole.length;
    const domain = domainOf(draft, found, count, [from, endOfSentence(draft.folded, from)]);
    if (!domain) return [];
    const at = found.index + whole.indexOf(aspects, word.length);
    return ofAspects ? [{ ...domain, aspects: cutNames(draft, at, at + aspects.length) }] : [domain];
  });
}

const listedOrHeaded = (draft: Draft): NamedDomain[] =>
  [...listed(draft), ...headed(draft)].sort((a, b) => a.name[0] - b.name[0]);

function listed(draft: Draft): NamedDomain[] {
  return [...draft.folded.matchAll(LISTED)].flatMap((found) => {
    const [whole, word = '', names = '', count = ''] = found;
    if (/大类|领域|方面$/u.test(names)) return [];
    const at = found.index + whole.indexOf(names, whole.indexOf(word) + word.length);
    return domainOf(draft, found, count, [at, at + names.length]) ?? [];
  });
}

function headed(draft: Draft): NamedDomain[] {
  const all = [...draft.folded.matchAll(HEADED)];
  return all.flatMap((found, i) => {
    const from = found.index + found[0].length;
    const to = Math.min(endOfSentence(draft.folded, from), all[i + 1]?.index ?? draft.folded.length);
    return domainOf(draft, found, found[2] ?? found[3] ?? '', [from, to]) ?? [];
  });
}

function inBrackets(draft: Draft): NamedDomain[] {
  return [...draft.folded.matchAll(IN_BRACKETS)].flatMap((found) => {
    const names = found[3] ?? '';
    const end = found.index + found[0].length - 1;
    return domainOf(draft, found, found[2] ?? '', [end - names.length, end]) ?? [];
  });
}

/** Domains that the text names with a count, and of which no services were read. */
export function unreadDomains(draft: Draft, read: readonly NamedDomain[]): Span[] {
  const known = new Set(read.map(({ name }) => draft.folded.slice(...name).replace(/领域|方面/u, '')));
  return [...draft.folded.matchAll(COUNTED_BY_NAME)].flatMap((found): Span[] =>
    [...known].some((name) => name.includes(found[1] ?? ''))
      ? []
      : [[found.index, found.index + found[0].length]],
  );
}

function uncounted(draft: Draft): NamedDomain[] {
  return [...draft.folded.matchAll(UNCOUNTED)].map((found): NamedDomain => {
    const names = found[2] ?? '';
    const end = found.index + found[0].length;
    const open = /等(?:服务|项目|内容)?$/u.exec(names)?.[0].length ?? 0;
    const items = joinKnown(draft, cutNames(draft, end - names.length, end - open), 1);
    return { name: wordOf(found), aspects: [], items, declared: null, settled: false };
  });
}

/** A domain whose items are counted; null where the sentence counts the whole standard. */
function domainOf(draft: Draft, found: RegExpExecArray, count: string, [from, to]: Span): NamedDomain | null {
  const declared = readNumber(count);
  if (declared === null || declared < 1 || WHOLE_OF_IT.test(found[1] ?? '')) return null;
  const { spans, settled } = settleNames(draft, cutNames(draft, from, to), declared);
  return { name: wordOf(found), aspects: [], items: spans, declared, settled };
}

/** Where the first group of a match, the domain's name, stands. */
function wordOf({ 0: whole, 1: word = '', index }: RegExpExecArray): Span {
  const at = index + whole.indexOf(word);
  return [at, at + word.length];
}
