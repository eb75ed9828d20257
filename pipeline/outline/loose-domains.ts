/**
 * Domains that a text names with their services in words that no form of `domain-sentences.ts` has: `围绕“幼有所育”，提供孕前检查、预防接种等2项服务`,
 * `（一）幼有所育 ⏎ 孕前检查、预防接种。`. A domain of the nation's begins; what stands behind it in its paragraph, its counts and its words of
 * holding aside, must be names, and as many as it counts.
 */
import type { Draft } from '../draft.ts';
import { readNumber } from '../text/numbers.ts';
import type { Span } from '../text/ranges.ts';
import { CHANGES, DOMAIN_CALLED, DOMAIN_SECURED } from '../words/domains.ts';
import { TEN } from '../words/numerals.ts';
import { isName, joinKnown } from './name-lists.ts';
import type { NamedDomain } from './types.ts';

/** What may lead to a domain's name. Part of patterns. */
const LEAD = String.raw`\s{0,6}(?:[${TEN}]{1,3}是|\(?[\d${TEN}]{1,3}[)、.]|[①-⑳●■◆▪])?\s{0,2}(?:在|围绕|聚焦|针对)?[“"【]?`;
/** Each with what no text that it fits is without. */
const DOMAINS = [
  // 幼有所育, 学有优教, 优军服务保障
  {
    source: String.raw`(?:^|[。;:,\n])${LEAD}(${DOMAIN_CALLED}|${DOMAIN_SECURED})[”"】]?(?:服务)?(?:领域|方面|类)?`,
    sign: new RegExp(`${DOMAIN_CALLED}|${DOMAIN_SECURED}`, 'u'),
  },
  // whatever bears its count: 文体服务（1项）; not 新增的项目（2项）, which tells again what a domain has
  {
    source: String.raw`(?:^|[。;\n])${LEAD}(?!${CHANGES})([\p{Script=Han}]{2,12})(?=\(共?\d{1,2}项\))`,
    sign: /\(共?\d{1,2}项\)/u,
  },
].map(({ source, sign }) => ({ form: new RegExp(source, 'gu'), sign }));
/** 2项服务, 共计两个项目; （2） right behind the domain. Group: the number. */
const COUNTS: readonly RegExp[] = [
  new RegExp(
    String.raw`,?等?,?\(?(?:共计|共有|共|有|合计)?\s?([\d${TEN}两]{1,3})\s?[个项](?:具体|基本)?(?:公共)?(?:服务)?(?:项目|事项|标准)?\)?`,
    'u',
  ),
  /^\s{0,2}\((\d{1,2})\)(?=\s{0,2}[:,。;])/u,
];
const countOf = (region: string): RegExpExecArray | null =>
  COUNTS.map((form) => form.exec(region)).find((found) => found !== null) ?? null;
/** What leads to the names, and the number of one. */
const HOLDS =
  /^(?:[\s,.。:;(—–-]|的|主要|具体|分别|包括|包含|涵盖|涉及|提供|设置|设有|设|明确了?|列出|共有|有|即|为|是|\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳●■◆▪]){1,6}/u;
/** What parts the names; where that gives more than are counted, ； alone does: ①预防接种；②鼻咽癌、肝癌早筛早诊. */
const NAMES_PARTED = /[、,;\n]/u;
const CLAUSES_PARTED = /[;\n]/u;
/** 三、主要特点 */
const NEXT_HEADING = new RegExp(String.raw`\n\s{0,6}(?:[${TEN}]{1,3}、|\([${TEN}]{1,3}\))`, 'u');
const FARTHEST = 800;
const LEAST_DOMAINS = 2;
/** Of the domains, so many must hold as many names as they count. */
const MOST = 0.6;

/** Empty where fewer than two are read so, or too few are sure. @param whole how many services the text says there are in all */
export function looseDomains(draft: Draft, whole: () => number | null): NamedDomain[] {
  const { folded } = draft;
  const hits = DOMAINS.flatMap(({ form, sign }) => (sign.test(folded) ? [...folded.matchAll(form)] : []))
    .map(({ index, 0: text, 1: word = '' }) => {
      const at = index + text.lastIndexOf(word);
      return { start: index, end: index + text.length, name: [at, at + word.length] as Span };
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ name }, i, all) => name[0] !== all[i - 1]?.name[0]);
  const domains = new Map<string, NamedDomain>();
  hits.forEach(({ end, name }, i) => {
    const key = folded.slice(...name);
    const found = domains.has(key) ? null : readOne(draft, name, [end, hits[i + 1]?.start ?? folded.length]);
    if (found) domains.set(key, found);
  });
  const all = wholeCounted([...domains.values()], whole);
  const sure = all.filter(({ settled }) => settled).length;
  return all.length >= LEAST_DOMAINS && sure >= all.length * MOST ? all : [];
}

/** Where no domain counts its services and all are as many as the text says of the whole: 标准涵盖9个领域20项服务. */
function wholeCounted(domains: readonly NamedDomain[], whole: () => number | null): NamedDomain[] {
  const sum = domains.reduce((all, { items }) => all + items.length, 0);
  const uncounted = domains.every(({ declared }) => declared === null);
  return uncounted && domains.length > 0 && whole() === sum
    ? domains.map((one) => ({ ...one, declared: one.items.length, settled: true }))
    : [...domains];
}

/** The names behind a domain's, in its line or in those below; none where what is counted is not read, null where it speaks of something else. */
function readOne(draft: Draft, name: Span, [from, to]: Span): NamedDomain | null {
  const far = draft.folded.slice(from, Math.min(to, from + FARTHEST));
  const heading = far.search(NEXT_HEADING);
  const region = heading < 0 ? far : far.slice(0, heading);
  const line = /^\s{0,12}[^\n]*/u.exec(region)?.[0] ?? region;
  const inLine = namesOf(draft, from, line);
  const found = inLine?.settled ? inLine : namesOf(draft, from, region);
  const declared = countIn(line);
  if (found && (found.settled || declared === null)) return { name, aspects: [], ...found };
  return declared === null ? null : { name, aspects: [], items: [], declared, settled: false };
}

/** 孕前检查) of names in brackets; 孕前检查(免费) keeps its own. */
const unclosed = (piece: string): string => {
  const bare = piece.trimEnd();
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : piece;
};

const countIn = (region: string): number | null => readNumber(countOf(region)?.[1] ?? '');

/** @param region the folded text from `from` on */
function namesOf(draft: Draft, from: number, region: string): Omit<NamedDomain, 'name' | 'aspects'> | null {
  const count = countOf(region);
  const declared = countIn(region);
  // the count is blanked: what is left are names, and what leads to them
  const list = count
    ? region.slice(0, count.index) + ';'.repeat(count[0].length) + region.slice(count.index + count[0].length)
    : region;
  const skip = HOLDS.exec(list)?.[0].length ?? 0;
  const stop = list.slice(skip).indexOf('。');
  const sentence = stop < 0 ? list : list.slice(0, skip + stop);
  const clauses = partsOf(draft, from, sentence, CLAUSES_PARTED);
  const parts = clauses?.length === declared ? clauses : partsOf(draft, from, sentence, NAMES_PARTED);
  if (parts === null) return null;
  const items = joinKnown(draft, parts, declared ?? 1);
  return { items, declared, settled: declared === items.length };
}

/** The names of a sentence; null where one of its parts is none. */
function partsOf(draft: Draft, from: number, sentence: string, parted: RegExp): Span[] | null {
  const parts: Span[] = [];
  let at = 0;
  for (const piece of sentence.split(parted)) {
    const lead = HOLDS.exec(piece)?.[0].length ?? 0;
    const own = unclosed(piece.slice(lead)).replace(/等?\s{0,4}$/u, '');
    if (own !== '') parts.push([from + at + lead, from + at + lead + own.length]);
    at += piece.length + 1;
  }
  return parts.length > 0 && parts.every((span) => isName(draft, span)) ? parts : null;
}
