/** What part of the cost each of several bears: 8:0.6:1.4, 各承担50%, 全额. */
import type { RatioValue } from '../../records/facts.ts';
import { within } from '../../text/ranges.ts';
import type { Run } from './runs.ts';

/** Rates of these are contributions: no shares of a cost. */
const WAGES = /基数|工资|收入|费率/;
const WHOLE = /全额|全部(?:由|承担|负担|负责|支付)|100%/;
const HALF = /各(?:自)?(?:承担|负担|出资)?(?:费用|资金)?(?:的)?(?:一半|半)|对半(?:承担|分担|负担)/;

/** Eight decimals are enough for any share that a notice writes; 0.6/10 must be 0.06. */
const round = (n: number): number => Math.round(n * 1e8) / 1e8;

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
  const shares = [...inZone, ...before].filter((r) => r.parts?.length === count);
  // 按8:2、6:4、5:5分档分担: one for each class of places, so none for all
  if (shares.length > 1) return none;
  const parts = shares[0]?.parts ?? null;
  if (parts !== null) {
    const sum = parts.reduce((a, b) => a + b, 0);
    return run.groups.map((group) => (sharers(run, group) > 1 ? null : round((parts[group] ?? 0) / sum)));
  }
  const percents = inZone.filter(isShare);
  if (count > 1 && percents.length === count)
    return run.groups.map((group) => (sharers(run, group) > 1 ? null : (percents[group]?.min ?? null)));
  const one = percents.length === 1 ? (percents[0] ?? null) : null;
  if (HALF.test(zone) && (count === 1 || count === 2)) return run.mentions.map(() => 0.5);
  if (one !== null && /[各均]/.test(text.slice(run.end, one.start))) return run.mentions.map(() => one.min);
  if (count > 1 || run.mentions.length > 1) return none;
  if (one !== null) return [one.min];
  if (WHOLE.test(zone)) return [1];
  const remaining = before.filter(isShare).at(-1);
  return remaining !== undefined && /^[^，。；]{0,6}由$/.test(text.slice(remaining.end, run.start))
    ? [remaining.min]
    : none;
}

const sharers = (run: Run, group: number): number => run.groups.filter((g) => g === group).length;

const isShare = (r: RatioValue): boolean =>
  (r.kind === 'percent' || r.kind === 'fraction') &&
  r.bound === 'exact' &&
  r.change === null &&
  r.min !== null &&
  r.min <= 1 &&
  !WAGES.test(r.of ?? '');
