/** What a quantity is counted by: 人均…13平方米, 每千名老年人…40张, 每个街道设1所. For folded texts; bounded windows. */

import { matchesOf } from '../../text/matches.ts';
import { PERSON_NOUNS } from '../../words/counted.ts';
import { NINE } from '../../words/numerals.ts';
import { findQuantifiers } from '../shared/per.ts';

const nouns = [
  ...PERSON_NOUNS,
  '常住人口',
  '户籍人口',
  '服务人口',
  '人口',
  '居民',
  '床位',
  '病床',
  '家庭',
  '农户',
  '学生',
  '在校生',
  '从业人员',
  '服务对象',
]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 每千名老年人, 每百户居民, 每10张床位, 每万人口: the number belongs to what is counted by. */
const MANY = new RegExp(
  `每 ?(?<per>(?:\\d{1,5}(?:-\\d{1,5})?|[${NINE}两]?[百千万十]{1,2})(?:名|位|个|张|户|人(?!口))?(?:${nouns})?)`,
  'g',
);

/** 每个有就业能力的|零就业家庭: the noun stands behind what is said of it. */
const MODIFIED =
  /每[个名户所家位]?(?:有|无|未|需|符合|享受|承担)[^，。；每的]{1,12}的(?<per>[\u4e00-\u9fff]{2,8}?)(?=至少|不|应|须|配|设|有|$)/g;

export interface CountedBy {
  per: string[];
  /** Where the phrase begins and ends. */
  start: number;
  end: number;
  /** 人均, 生均 */
  average?: boolean;
}

/** The last phrase of `text` within `[from, to)` that says by what is counted; null for none. */
export function perIn(text: string, from: number, to: number): CountedBy | null {
  const window = text.slice(from, to);
  const many = matchesOf(window, MANY).at(-1);
  if (many?.groups?.per !== undefined && !/^\d+$/.test(many.groups.per))
    return { per: [many.groups.per], start: from + many.index, end: from + many.index + many[0].length };
  const modified = matchesOf(window, MODIFIED).at(-1);
  if (modified?.groups?.per !== undefined)
    return {
      per: [modified.groups.per],
      start: from + modified.index,
      end: from + modified.index + modified[0].length,
    };
  const one = findQuantifiers(text, from, to).findLast(({ per }) => per.length > 0);
  return one ? { per: one.per, start: one.start, end: one.end, average: one.average } : null;
}
