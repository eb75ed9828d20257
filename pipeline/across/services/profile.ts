/** A notice as services are found from it: the words of its names, what its items give to whom, and below which item each stands. */
import { anyOf, spelled } from '../../match/normalize.ts';
import { shortHash } from '../../records/hash.ts';
import type { DocumentRecord, ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { compare } from '../../text/compare.ts';
import { narrow } from '../../text/narrow.ts';
import { EMPTY, PARTICLES, TERMS, WHO } from '../../words/service-names.ts';

// What the name of a service is made of: words that say which service it is, whom it is for, and words that any service may bear (服务, 管理, 城乡).

/** Words that may stand at either end of a name and change nothing: 建立居民健康档案 is 居民健康档案, 老年健康服务管理 is 老年健康. */
const HEADS = /^(?:建立|实施|推行|提供|开展|落实|做好)+(?=.{4})/u;
const TAILS = /(?:服务|工作|项目|服务管理|管理服务)$/u;

interface NameWords {
  /** Two names with one key are one name. */
  key: string;
  /** Pairs of characters within words that say which service it is, and the words for whom it is. */
  core: string[];
  /** The core without the words for whom. */
  telling: string[];
  /** The empty words. */
  empty: string[];
}

const CUT = anyOf([...PARTICLES, ...EMPTY, ...WHO, ...TERMS]);
const PARTICLE: ReadonlySet<string> = new Set(PARTICLES);
const PERSON: ReadonlySet<string> = new Set(WHO);
const TERM: ReadonlySet<string> = new Set(TERMS);

/** 0—6岁儿童健康管理, 35至64岁妇女: ages are the audience's business. */
const AGES = /\d{1,3}(?:周?岁)?[-—–~～至到]\d{1,3}(?:周?岁|个月)|\d{1,3}(?:周?岁|个月)(?:及?以[上下])?/gu;

export function nameWords(name: string): NameWords {
  const words = spelled(plain(name).replace(AGES, ''));
  const short = words.replace(HEADS, '');
  const key = (short.length > 4 ? short.replace(TAILS, '') : short).replace(/[和与及、]/gu, '');
  const core: string[] = [];
  const empty: string[] = [];
  let from = 0;
  const take = (to: number): void => {
    const word = words.slice(from, to);
    if (word.length === 1) core.push(word);
    for (let at = 0; at + 2 <= word.length; at++) core.push(word.slice(at, at + 2));
  };
  for (const match of words.matchAll(CUT)) {
    take(match.index);
    from = match.index + match[0].length;
    if (PERSON.has(match[0]) || TERM.has(match[0])) core.push(match[0]);
    else if (!PARTICLE.has(match[0])) empty.push(match[0]);
  }
  take(words.length);
  return { key, core, telling: core.filter((word) => !PERSON.has(word)), empty };
}

/** Simplified, of one width, without white space: what texts and names are read in here. */
export const plain = (text: string): string => narrow(text).replace(/[\s“”"]+/gu, '');

export interface ProfileItem extends Pick<ItemRecord, 'id' | 'name' | 'domain' | 'aspect' | 'sub_no'> {
  /** Items of one key give the same to the same; '' where there is a name alone. */
  key: string;
}

export interface NoticeProfile {
  document: Pick<DocumentRecord, 'id' | 'kind' | 'edition' | 'region'>;
  domains: readonly { name: string }[];
  aspects: readonly { name: string }[];
  items: readonly ProfileItem[];
}

/** Audience, and content with standard, as they are compared. */
export type ItemText = readonly [audience: string, given: string];

/** What a title cites is another document's business: 《…》 and the number behind it say nothing of this service. */
const CITED = /《[^《》]{0,120}》(?:\([^()]{0,40}\))?/gu;

/** A field in normal form, without what it cites; '' where there is none. */
function given({ fields }: Pick<ItemRecord, 'fields'>, field: 'audience' | 'content' | 'standard'): string {
  const text = fields[field]?.text;
  return text === undefined ? '' : plain(text).replace(CITED, '');
}

const textOf = (item: Pick<ItemRecord, 'fields'>): ItemText => [
  spelled(given(item, 'audience')),
  spelled(`${given(item, 'content')}\n${given(item, 'standard')}`),
];

export const keyOfText = ([audience, rest]: ItemText): string =>
  audience === '' && rest.length < 2 ? '' : shortHash(`${audience}\n${rest}`, 12);

export function profileOf({
  document,
  domains,
  aspects,
  items,
}: NoticeRecord): NoticeProfile & { texts: ItemText[] } {
  const texts = items.map(textOf);
  return {
    document,
    domains,
    aspects,
    items: items.map(({ id, name, domain, aspect, sub_no }, at) => ({
      ...{ id, name, domain, aspect, sub_no },
      key: keyOfText(texts[at]!),
    })),
    texts,
  };
}

// The items of all notices as services are found from them: what they are called, what they give to whom, and below which item they stand.

export interface Entry {
  item: ProfileItem;
  /** Place of its notice among all, the earliest edition first, and its own in that order over all items. */
  notice: number;
  at: number;
  /** Its place among the items of its notice. */
  nth: number;
  name: NameWords;
  /** The item that this one is a sub-item of. */
  parent: Entry | null;
  children: Entry[];
}

/** Most items have no sub-items: they share one empty list. */
const NONE: Entry[] = [];

/** By edition year, then by document id; a notice without a year comes last. */
export function inOrder(notices: readonly NoticeProfile[]): NoticeProfile[] {
  const year = ({ document }: NoticeProfile): number => document.edition.year ?? Number.MAX_SAFE_INTEGER;
  return [...notices].sort((a, b) => year(a) - year(b) || compare(a.document.id, b.document.id));
}

/** All items of notices that are in order. */
export function entriesOf(notices: readonly NoticeProfile[]): Entry[] {
  const entries: Entry[] = [];
  // places call one service the same
  const known = new Map<string, NameWords>();
  const wordsOf = (name: string): NameWords => {
    const words = known.get(name) ?? nameWords(name);
    known.set(name, words);
    return words;
  };
  notices.forEach(({ items }, notice) => {
    let parent: Entry | null = null;
    for (const [nth, item] of items.entries()) {
      if (item.sub_no === null) parent = null;
      const entry: Entry = {
        item,
        notice,
        at: entries.length,
        nth,
        name: wordsOf(item.name),
        parent,
        children: NONE,
      };
      entries.push(entry);
      if (parent === null) parent = entry;
      else if (parent.children === NONE) parent.children = [entry];
      else parent.children.push(entry);
    }
  });
  return entries;
}
