/** What the name of a service is made of: words that say which service it is, whom it is for, and words that any service may bear (服务, 管理, 城乡). */
import { anyOf, spelled } from '../../match/spelled.ts';
import { narrow } from '../../text/narrow.ts';
import { EMPTY, PARTICLES, TERMS, WHO } from '../../words/service-names.ts';

/** Words that may stand at either end of a name and change nothing: 建立居民健康档案 is 居民健康档案, 老年健康服务管理 is 老年健康. */
const HEADS = /^(?:建立|实施|推行|提供|开展|落实|做好)+(?=.{4})/u;
const TAILS = /(?:服务|工作|项目|服务管理|管理服务)$/u;

export interface NameWords {
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
