/** What part of the cost each of several bears: 8:0.6:1.4, 各承担50%, 全额. */
import type { RatioValue } from '../../records/facts.ts';
import { cutsOf } from '../../text/cuts.ts';
import { within } from '../../text/ranges.ts';
import type { Run } from './runs.ts';

const RATIO_CLAUSE = /^ ?(?:分担|承担|负担|分摊|出资|各自)?的?比例(?:分别|依次)?(?:为|是|按|：)?/;
/** Rates of these are contributions: no shares of a cost. */
const WAGES = /基数|工资|收入|费率/;
const WHOLE = /全额|全部(?:由|承担|负担|负责|支付)|(?:承担|负担|支付|保障)全部|100%/;
const HALF = /各(?:自)?(?:承担|负担|出资)?(?:费用|资金)?(?:的)?(?:一半|半)|对半(?:承担|分担|负担)/;

const CLASS_NEXT = /^，对[^，。；]{1,20}(?:补助|补贴|给予|按)[^，。；0-9]{0,8}[0-9]{1,3} ?%/;

/** Eight decimals are enough for any share that a notice writes; 0.6/10 must be 0.06. */
export const round = (n: number): number => Math.round(n * 1e8) / 1e8;

/**
 * One number a mention, in order; null where the text tells none, and for those who share a part (省与市县6:4).
 * @param ratios of the whole text, by place
 */
export function portionsOf(text: string, run: Run, ratios: readonly RatioValue[]): (number | null)[] {
  const none = run.mentions.map(() => null);
  if (run.predicate?.paysIn === true) return none;
  const count = (run.groups.at(-1) ?? 0) + 1;
  const zone = text.slice(run.end, run.zoneEnd);
  const inZone = within(ratios, run.end, run.zoneEnd);
  const before = within(ratios, run.clauseStart, run.start);
  const behind = within(ratios, run.clauseEnd, ratioClauseEnd(text, run));
  const each = run.mentions.length;
  // 市县按1：1: both of what stands glued
  const fits = (r: RatioValue): boolean =>
    r.parts?.length === count || (count === 1 && r.parts?.length === each);
  const shares = [...inZone, ...before, ...behind].filter(fits);
  // 按8:2、6:4、5:5分档分担: one for each class of places, so none for all
  if (shares.length > 1) return none;
  const parts = shares[0]?.parts ?? null;
  if (parts !== null) {
    const sum = parts.reduce((a, b) => a + b, 0);
    if (parts.length !== count) return parts.map((part) => round(part / sum));
    return firstOfGroup(run, (group) => round((parts[group] ?? 0) / sum));
  }
  // 对远郊区补助70%，|对近郊区补助50%: one for each class
  if (/^ ?对/.test(zone) && CLASS_NEXT.test(text.slice(run.zoneEnd, run.zoneEnd + 40))) return none;
  // 医院减免20%: what it forgoes it bears
  const forgone = run.predicate?.word === '减免';
  const percents = inZone.filter((r) => isShare(forgone ? { ...r, change: null } : r));
  if (count > 1 && percents.length === count)
    return firstOfGroup(run, (group) => percents[group]?.min ?? null);
  const one = percents.length === 1 ? (percents[0] ?? null) : null;
  if (HALF.test(zone) && (count === 1 || count === 2)) return run.mentions.map(() => 0.5);
  if (one !== null && /[各均]/.test(text.slice(run.end, one.start))) return run.mentions.map(() => one.min);
  // 中央和省级财政承担70%: one share for all of them, told at the first
  if (count > 1) return one === null ? none : run.mentions.map((_, at) => (at === 0 ? one.min : null));
  if (one !== null) return firstOfGroup(run, () => one.min);
  if (run.mentions.length > 1) return none;
  // 全部由|省财政安排
  if (WHOLE.test(zone) || /全[部额](?:资金|经费)?由$/.test(text.slice(Math.max(0, run.start - 8), run.start)))
    return [1];
  const remaining = before.filter(isShare).at(-1);
  return remaining !== undefined && /^[^，。；]{0,6}由$/.test(text.slice(remaining.end, run.start))
    ? [remaining.min]
    : none;
}

/** One number a group, at the first of those who share it: 省与市县6:4 gives 市 the 0.4 that it bears with 县. */
const firstOfGroup = (run: Run, share: (group: number) => number | null): (number | null)[] =>
  run.groups.map((group, at) => (run.groups.indexOf(group) === at ? share(group) : null));

/** 共同承担，|比例为8：1：1: the end of the next clause, where it is about nothing but the ratio; else the run's own. */
function ratioClauseEnd(text: string, run: Run): number {
  const { clauseEnd } = run;
  if (run.zoneEnd !== clauseEnd || text[clauseEnd] !== '，') return clauseEnd;
  return RATIO_CLAUSE.test(text.slice(clauseEnd + 1, clauseEnd + 16))
    ? cutsOf(text).clauseEnd(clauseEnd + 1)
    : clauseEnd;
}

const isShare = (r: RatioValue): boolean =>
  (r.kind === 'percent' || r.kind === 'fraction') &&
  r.bound === 'exact' &&
  r.change === null &&
  r.min !== null &&
  r.min <= 1 &&
  !WAGES.test(r.of ?? '');
