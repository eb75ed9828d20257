/** Domains that a text names in sentences, each with its services. */

import type { Draft } from '../draft.ts';
import { readNumber } from '../text/numbers.ts';
import type { Span } from '../text/ranges.ts';
import {
  COUNTED,
  COUNTED_BY_NAME,
  type DomainSentence,
  HEADED,
  IN_BRACKETS,
  LISTED,
  sentencesIn,
  UNCOUNTED,
  WHOLE_OF_IT,
} from './domain-sentences.ts';
import { cutNames, endOfSentence, joinKnown, settleNames } from './name-lists.ts';

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
  return sentencesIn(draft.folded, COUNTED).flatMap((found) => {
    const domain = domainOf(draft, found, [found.end, endOfSentence(draft.folded, found.end)]);
    if (!domain) return [];
    if (!found.aspectCount) return [domain];
    const at = draft.folded.indexOf(found.aspects, domain.name[1]);
    return [{ ...domain, aspects: cutNames(draft, at, at + found.aspects.length) }];
  });
}

const listedOrHeaded = (draft: Draft): NamedDomain[] =>
  [...listed(draft), ...headed(draft)].sort((a, b) => a.name[0] - b.name[0]);

function listed(draft: Draft): NamedDomain[] {
  return sentencesIn(draft.folded, LISTED).flatMap((found) => {
    if (/大类|领域|方面$/u.test(found.names)) return [];
    const at = draft.folded.indexOf(found.names, wordOf(draft, found)[1]);
    return domainOf(draft, found, [at, at + found.names.length]) ?? [];
  });
}

function headed(draft: Draft): NamedDomain[] {
  const all = sentencesIn(draft.folded, HEADED);
  return all.flatMap((found, i) => {
    const to = Math.min(endOfSentence(draft.folded, found.end), all[i + 1]?.start ?? draft.folded.length);
    return domainOf(draft, found, [found.end, to]) ?? [];
  });
}

const inBrackets = (draft: Draft): NamedDomain[] =>
  sentencesIn(draft.folded, IN_BRACKETS).flatMap((found) => {
    const end = found.end - 1;
    return domainOf(draft, found, [end - found.names.length, end]) ?? [];
  });

/** Domains that the text names with a count, and of which no services were read. */
export function unreadDomains(draft: Draft, read: readonly NamedDomain[]): Span[] {
  const known = read.map(({ name }) => draft.folded.slice(...name).replace(/领域|方面/u, ''));
  return sentencesIn(draft.folded, COUNTED_BY_NAME)
    .filter(({ domain }) => !known.some((name) => name.includes(domain)))
    .map(({ start, end }): Span => [start, end]);
}

const uncounted = (draft: Draft): NamedDomain[] =>
  sentencesIn(draft.folded, UNCOUNTED).map((found): NamedDomain => {
    const { names, end } = found;
    const open = /等(?:服务|项目|内容)?$/u.exec(names)?.[0].length ?? 0;
    const items = joinKnown(draft, cutNames(draft, end - names.length, end - open), 1);
    return { name: wordOf(draft, found), aspects: [], items, declared: null, settled: false };
  });

/** A domain whose items are counted; null where the sentence counts the whole standard. */
function domainOf(draft: Draft, found: DomainSentence, [from, to]: Span): NamedDomain | null {
  const declared = readNumber(found.count);
  if (declared === null || declared < 1 || WHOLE_OF_IT.test(found.domain)) return null;
  const { spans, settled } = settleNames(draft, cutNames(draft, from, to), declared);
  return { name: wordOf(draft, found), aspects: [], items: spans, declared, settled };
}

/** Where the domain's name stands. */
function wordOf({ folded }: Draft, { start, domain }: DomainSentence): Span {
  const at = folded.indexOf(domain, start);
  return [at, at + domain.length];
}
