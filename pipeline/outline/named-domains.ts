/** Domains that a text names in sentences, each with its services. */

import type { Draft } from '../draft.ts';
import { readNumber } from '../text/numbers.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';
import {
  ABOVE_ASPECTS,
  ASPECT,
  COUNT_ABOVE_ASPECTS,
  COUNT_BEHIND_BRACKETED,
  COUNTED,
  COUNTED_BY_NAME,
  type DomainSentence,
  HEADED,
  IN_BRACKETS,
  LISTED,
  OF_ASPECTS,
  QUOTED,
  sentenceAt,
  sentencesIn,
  UNCOUNTED,
  WHOLE_OF_IT,
} from './domain-sentences.ts';
import { partedByAnd } from './last-names.ts';
import { looseDomains } from './loose-domains.ts';
import { countedNames, cutNames, isName, joinKnown, nameOf, settleNames } from './name-lists.ts';
import type { NamedAspect, NamedDomain } from './types.ts';

/** The domains that the text names with their services; empty where it names none. @param whole how many services the text says there are in all */
export function namedDomains(draft: Draft, whole: () => number | null = () => null): NamedDomain[] {
  const told = byAspects(draft);
  const names = new Set(told.map(({ domain }) => nameOf(draft, domain.name)));
  const elsewhere = ({ name }: NamedDomain): boolean =>
    !names.has(nameOf(draft, name)) && !told.some(({ span: [from, to] }) => from <= name[0] && name[0] < to);
  const own = told.map(({ domain }) => domain);
  let best = own;
  for (const read of [quoted, counted, listedOrHeaded, inBrackets, uncounted]) {
    const found = read(draft).filter(elsewhere);
    if (found.length === 0) continue;
    best = [...own, ...found].sort((a, b) => a.name[0] - b.name[0]);
    break;
  }
  const loose = looseDomains(draft, whole);
  return partedByAnd(draft, sureNames(draft, loose) > sureNames(draft, best) ? loose : best);
}

/** How many services are named where their count is the one that the text gives. */
const sureNames = (draft: Draft, domains: readonly NamedDomain[]): number =>
  domains.reduce(
    (sum, { items, settled }) =>
      sum + (settled && items.every((span) => isName(draft, span)) ? items.length : 0),
    0,
  );

// 1.幼有所育。包括2个方面6个服务项目：优孕优生服务4项，即…；儿童健康服务2项，即…

interface ToldByAspects {
  domain: NamedDomain;
  span: Span;
}

function byAspects(draft: Draft): ToldByAspects[] {
  const sure = [
    ...sentencesIn(draft.folded, OF_ASPECTS).filter(({ domain }) => !WHOLE_OF_IT.test(domain)),
    ...sentencesIn(draft.folded, ABOVE_ASPECTS),
  ].sort(inOrder);
  const told = readAspects(draft, sure);
  // 优孕优生服务（1项）： may be a domain or an aspect: of a domain that is one surely it is an aspect
  const counted = sentencesIn(draft.folded, COUNT_ABOVE_ASPECTS).filter(
    ({ start, domain }) =>
      !WHOLE_OF_IT.test(domain) && !told.some(({ span: [from, to] }) => from <= start && start < to),
  );
  return [...told, ...readAspects(draft, counted)];
}

const inOrder = (a: DomainSentence, b: DomainSentence): number => a.start - b.start || b.end - a.end;

function readAspects(draft: Draft, openers: readonly DomainSentence[]): ToldByAspects[] {
  return openers.flatMap((found, i) => {
    const next = openers.slice(i + 1).find(({ start }) => start >= found.end);
    const most = readNumber(found.aspectCount);
    const { aspects, end } = aspectsIn(
      draft,
      [found.end, next?.start ?? draft.folded.length],
      most ?? MOST_ASPECTS,
    );
    // a sentence with a colon in it is an aspect where it is counted, or where all are there that the text counts
    if (
      aspects.length === 0 ||
      (aspects.length !== most && aspects.some(({ declared }) => declared === null))
    )
      return [];
    const items = aspects.flatMap((aspect) => aspect.items);
    const declared = readNumber(found.count) ?? sumOf(aspects);
    const settled = declared === items.length && (most === null || aspects.length === most);
    return [
      { domain: { name: wordOf(draft, found), aspects, items, declared, settled }, span: [found.start, end] },
    ];
  });
}

const MOST_ASPECTS = 12;

/** The aspects that stand one behind the other from a place on, and where they end. */
function aspectsIn(draft: Draft, [from, to]: Span, most: number): { aspects: NamedAspect[]; end: number } {
  const aspects: NamedAspect[] = [];
  let end = from;
  while (aspects.length < most) {
    const found = sentenceAt(draft.folded.slice(0, to), ASPECT, end);
    if (!found) break;
    const bracket = draft.folded[found.end] === '(';
    const stop = bracket ? closing(draft.folded, found.end) : endOfClause(draft.folded, found.end);
    const { names, count } = withCount(draft.folded, [found.end + Number(bracket), Math.min(stop, to)]);
    const declared = readNumber(found.count || count);
    const parts = cutNames(draft, ...names);
    const { spans, settled } =
      declared === null
        ? { spans: joinKnown(draft, parts, 1), settled: false }
        : settleNames(draft, parts, declared);
    if (spans.length === 0) break;
    aspects.push({ name: wordOf(draft, found), items: spans, declared, settled });
    end = Math.min(to, stop + Number(bracket));
    end += /^[。;、,\s]{0,12}/u.exec(draft.folded.slice(end, to))?.[0].length ?? 0;
  }
  return { aspects, end };
}

/** …等4项, 共计三个服务项目 */
const COUNT_BEHIND = new RegExp(
  String.raw`(?:等|,)?(?:共计|共有|共|合计)?\s?([\d${TEN}两]{1,3})\s?[个项](?:具体)?(?:服务)?(?:项目|事项)?\s{0,4}$`,
  'u',
);

/** 农村免费孕前优生健康检查、生育保险等4项: the names, and the count behind them. */
function withCount(folded: string, [from, to]: Span): { names: Span; count: string } {
  const found = COUNT_BEHIND.exec(folded.slice(from, to));
  return found
    ? { names: [from, from + found.index], count: found[1] ?? '' }
    : {
        names: [from, to - (/等(?:服务|项目|内容)?\s{0,4}$/u.exec(folded.slice(from, to))?.[0].length ?? 0)],
        count: '',
      };
}

/** Where the bracket that opens at `from` closes. */
function closing(folded: string, from: number): number {
  let depth = 0;
  const end = Math.min(folded.length, from + LONGEST_LIST);
  for (let i = from; i < end; i++) {
    if (folded[i] === '(') depth++;
    else if (folded[i] === ')' && --depth === 0) return i;
  }
  return end;
}

/** Names of one aspect go on over a line that breaks behind 、. */
function endOfClause(folded: string, from: number): number {
  const stop = folded.slice(from, from + LONGEST_LIST).search(/[。;]|(?<![、,]\s{0,8})\n/u);
  return stop < 0 ? Math.min(folded.length, from + LONGEST_LIST) : from + stop;
}

const LONGEST_LIST = 1200;

const sumOf = (aspects: readonly NamedAspect[]): number | null =>
  aspects.some(({ declared }) => declared === null)
    ? null
    : aspects.reduce((sum, { declared }) => sum + (declared ?? 0), 0);

function counted(draft: Draft): NamedDomain[] {
  return sentencesIn(draft.folded, COUNTED).flatMap((found, i, all) => {
    const domain = domainOf(draft, found, [found.end, all[i + 1]?.start ?? draft.folded.length]);
    if (!domain) return [];
    if (!found.aspectCount) return [domain];
    const at = draft.folded.indexOf(found.aspects, domain.name[1]);
    const aspects = cutNames(draft, at, at + found.aspects.length);
    return [
      { ...domain, aspects: aspects.map((name) => ({ name, items: [], declared: null, settled: true })) },
    ];
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

const headed = (draft: Draft): NamedDomain[] =>
  sentencesIn(draft.folded, HEADED).flatMap(
    (found, i, all) => domainOf(draft, found, [found.end, all[i + 1]?.start ?? draft.folded.length]) ?? [],
  );

const inBrackets = (draft: Draft): NamedDomain[] =>
  [IN_BRACKETS, COUNT_BEHIND_BRACKETED]
    .flatMap((form) => sentencesIn(draft.folded, form))
    .sort((a, b) => a.start - b.start)
    .flatMap((found) => {
      const from = draft.folded.indexOf(found.names, wordOf(draft, found)[1]);
      return domainOf(draft, found, [from, from + found.names.length]) ?? [];
    });

/** “孕前检查”“叶酸增补”: each in quotes of its own. */
const IN_QUOTES = /[“"]([^“”"]{2,40})[”"]/gu;

const quoted = (draft: Draft): NamedDomain[] =>
  sentencesIn(draft.folded, QUOTED).map((found): NamedDomain => {
    const from = draft.folded.indexOf(found.names, found.start);
    const items = [...found.names.matchAll(IN_QUOTES)].map(({ index, 1: name = '' }): Span => {
      const at = from + index + 1;
      return [at, at + name.length];
    });
    const declared = readNumber(found.count);
    return { name: wordOf(draft, found), aspects: [], items, declared, settled: declared === items.length };
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
  const { spans, settled } = countedNames(draft, [from, to], declared);
  return { name: wordOf(draft, found), aspects: [], items: spans, declared, settled };
}

/** Where the domain's name stands. */
function wordOf({ folded }: Draft, { start, domain }: DomainSentence): Span {
  const at = folded.indexOf(domain, start);
  return [at, at + domain.length];
}
