/**
 * Ids of items and facts, made and taken apart (record contract, sections 2 and 3): `<document>/<local>` of an item, `<item>#<field>` of a
 * field, `<item>#<letter>-<8 hex>` of a fact.
 */

import { eachKind, HUNG_KINDS, type HungKind, KIND_NAMES } from './fact-kinds.ts';
import { FIELD_NAMES, otherIndex } from './fields.ts';
import { shortHash } from './hash.ts';
import type { AnyFact, HungFacts } from './kinds.ts';

function before(id: string, sign: string): string {
  const at = id.indexOf(sign);
  return at < 0 ? id : id.slice(0, at);
}

/** The document of an item, a field or a fact. */
export const documentOf = (id: string): string => before(id, '/');

/** What stands behind the document's id: `53.1`, `53.1#standard`. */
export const localOf = (id: string): string => id.slice(id.indexOf('/') + 1);

export const itemId = (document: string, local: string): string => `${document}/${local}`;
export const isItemOf = (document: string, id: string): boolean => id.startsWith(`${document}/`);
export const fieldId = (item: string, field: string): string => `${item}#${field}`;

/** What an id names within a document, taken apart. */
export type Named =
  | { kind: 'item'; item: string }
  | { kind: 'field'; item: string; field: string }
  | { kind: 'fact'; item: string; fact: string };

const FACT = /^([a-z])-[0-9a-f]{8}$/u;

/** @returns null for an id of no known form */
export function namedBy(id: string): Named | null {
  const [item = '', part, ...more] = id.split('#');
  if (!item.includes('/') || more.length > 0) return null;
  if (part === undefined) return { kind: 'item', item };
  if (FACT.test(part)) return { kind: 'fact', item, fact: id };
  const field = (FIELD_NAMES as readonly string[]).includes(part) || otherIndex(part) !== null;
  return field ? { kind: 'field', item, field: part } : null;
}

/** The item of a field or a fact; of an item itself. */
export const itemOf = (id: string): string => before(id, '#');

/** The kind of fact that an id is of; null for any other. */
export function kindOf(id: string): HungKind | null {
  const letter = FACT.exec(id.slice(id.indexOf('#') + 1))?.[1];
  return HUNG_KINDS.find((kind) => KIND_NAMES[kind].letter === letter) ?? null;
}

/** A heading as it is printed, its number if it bears one. */
interface NumberedHeading {
  level: 'domain' | 'aspect';
  no: number | null;
}

/** An item with what numbers it. */
interface Numbered {
  no: number | null;
  subNo: number | null;
  domain: NumberedHeading | null;
  aspect: NumberedHeading | null;
  parent: Numbered | null;
  /** A heading that is none of the records: of a list by departments. */
  section?: NumberedHeading;
}

/** Numbers of headings, as the records' `domains` and `aspects` have them: printed ones, running ones where none is printed. */
export function headingNumbers<H extends NumberedHeading>(headings: readonly H[]): Map<H, number> {
  const numbers = new Map<H, number>();
  const running = { domain: 0, aspect: 0 };
  for (const heading of headings) {
    const no = heading.no ?? running[heading.level] + 1;
    running[heading.level] = no;
    numbers.set(heading, no);
  }
  return numbers;
}

/** The printed number, or a running one where none is printed; a sub-item bears its parent's. */
export function numbering(items: readonly Numbered[]): (item: Numbered) => number {
  const numbers = new Map<Numbered, number>();
  let last = 0;
  for (const item of items) {
    const no = item.parent ? (numbers.get(item.parent) ?? 0) : (item.no ?? last + 1);
    numbers.set(item, no);
    if (!item.parent) last = no;
  }
  return (item) => numbers.get(item) ?? 0;
}

/**
 * The id of every item behind the document's, in order: `2`, `53.1`, `2-4` where numbers restart in each domain, `2.1-4` in each aspect,
 * `2~2` for a number printed twice.
 */
export function localIds(
  items: readonly Numbered[],
  numberOf: (item: Numbered) => number,
  headings: ReadonlyMap<NumberedHeading, number>,
): string[] {
  const noOf = (heading: NumberedHeading | null): number =>
    (heading && (headings.get(heading) ?? heading.no)) ?? 0;
  const within = restartsIn(items, numberOf);
  const used = new Map<string, number>();
  const ids = new Map<Numbered, string>();
  return items.map((item) => {
    const own = item.parent
      ? `${ids.get(item.parent)}.${item.subNo}`
      : within === 'notice'
        ? `${numberOf(item)}`
        : `${noOf(under(item, 'domain'))}${within === 'aspect' ? `.${noOf(under(item, 'aspect'))}` : ''}-${numberOf(item)}`;
    const times = (used.get(own) ?? 0) + 1;
    used.set(own, times);
    const id = times > 1 ? `${own}~${times}` : own;
    ids.set(item, id);
    return id;
  });
}

/** The heading of a level that an item stands under, one that names a body too. */
const under = (item: Numbered, level: NumberedHeading['level']): NumberedHeading | null =>
  item[level] ?? (item.section?.level === level ? item.section : null);

/** Where numbers begin again at 1 (or below the last): in aspects of one domain, in domains, or nowhere but at the head of the notice. */
function restartsIn(
  items: readonly Numbered[],
  numberOf: (item: Numbered) => number,
): 'notice' | 'domain' | 'aspect' {
  const own = items.filter(({ parent }) => !parent);
  const byDomain = new Map<unknown, Numbered[]>();
  for (const item of own) {
    const domain = under(item, 'domain');
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), item]);
  }
  if ([...byDomain.values()].some((inside) => restarts(inside, numberOf, (item) => under(item, 'aspect'))))
    return 'aspect';
  return restarts(own, numberOf, (item) => under(item, 'domain')) ? 'domain' : 'notice';
}

/** Does more than one group bear the number 1, or two numbers? One that is printed twice by mistake is no such thing. */
function restarts(
  items: readonly Numbered[],
  numberOf: (item: Numbered) => number,
  groupOf: (item: Numbered) => unknown,
): boolean {
  const groups = new Map<number, Set<unknown>>();
  for (const item of items)
    groups.set(numberOf(item), (groups.get(numberOf(item)) ?? new Set()).add(groupOf(item)));
  const shared = [...groups.values()].filter((group) => group.size > 1).length;
  return shared >= 2 || (shared === 1 && (groups.get(1)?.size ?? 0) > 1);
}

/**
 * `<item id>#<letter>-<8 hex>`: of the field, the text without white space, and which occurrence of that text it is.
 * @param twin from 2 where several facts of a kind stand at one place: 自治区及以上 pays as province and as nation
 */
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
export const hangOn = (itemId: string, facts: HungFacts, texts: ReadonlyMap<string, string>): HungFacts =>
  eachKind((kind) =>
    withIds<AnyFact>(itemId, KIND_NAMES[kind].letter, facts[kind], texts),
  ) as unknown as HungFacts;

/** Of an item in which nothing was read yet. */
export const noFacts = (): Record<HungKind, []> => eachKind(() => []);

/** Levels of government that one mention can name. */
const MOST_TWINS = 4;

const samePlace = (a: { field: string; start: number; end: number }, b: typeof a): boolean =>
  a.field === b.field && a.start === b.start && a.end === b.end;

/** Length of the first word of a fact's text that may go: `每人`, or one character, never a digit or a bracket. */
function leadOf(text: string): number {
  const lead = /^(?:每\p{Script=Han}|\p{Script=Han})\s{0,4}/u.exec(text)?.[0].length ?? 0;
  return lead < text.length - 1 ? lead : 0;
}
