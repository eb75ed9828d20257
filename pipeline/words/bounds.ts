/** Words that bound a number, before it (不低于) and behind it (以上), as data; folded. */
export type Bound = 'exact' | 'at_least' | 'at_most' | 'range' | 'approx';

export interface BoundWord {
  word: string;
  bound: Exclude<Bound, 'exact' | 'range'>;
  /** Whether the number itself is left out (超过 5: more than 5). Records keep this for ages only. */
  strict: boolean;
}

const row = (bound: BoundWord['bound'], strict: boolean, words: string): BoundWord[] =>
  words.split(' ').map((word) => ({ word, bound, strict }));
const longestFirst = (words: BoundWord[]): BoundWord[] => words.sort((a, b) => b.word.length - a.word.length);

/** Before a number: 不低于500元, 最高1000元. */
export const BEFORE: readonly BoundWord[] = longestFirst([
  ...row(
    'at_least',
    false,
    '不低于 不少于 不得低于 不得少于 不能低于 不能少于 不应低于 不应少于 不宜低于 不宜少于 不小于 不得小于 不短于 不得短于 至少 最少 最低 不下于 ≥ 未低于',
  ),
  ...row('at_least', true, '超过 超出 超 高于 大于 多于 > 达到或超过'),
  ...row(
    'at_most',
    false,
    '不超过 不超出 未超过 未超出 未高于 不得超过 不得超出 不能超过 不得突破 不能突破 不突破 不应超过 不超 不高于 不得高于 不能高于 不应高于 不大于 不得大于 不多于 不得多于 不宜超过 最高 最高不超过 最多不超过 最长不超过 最高不得超过 最多不得超过 最多 最长 最大 至多 只能 上限为 上限 限额为 限额 封顶为 封顶 ≤ 控制在',
  ),
  ...row('at_most', true, '低于 少于 小于 不足 不到 未满 不满 达不到 未达到 <'),
  ...row('approx', false, '约 大约 约为 大概 约计 近 将近 接近'),
]);

/** Behind a number and its unit: 500元以上, 3万元（含）以下. */
export const AFTER: readonly BoundWord[] = longestFirst([
  ...row(
    'at_least',
    false,
    '以上 及以上 （含）以上 （含）及以上 （及）以上 以上（含） 及其以上 或以上 或者以上 起',
  ),
  ...row(
    'at_most',
    false,
    '以下 及以下 （含）以下 （及）以下 以下（含） 及其以下 或以下 以内 （含）以内 以内（含） 之内 封顶 为限 为上限',
  ),
  ...row('approx', false, '左右 上下'),
]);
