/** The bound of a count where it does not stand at the number: 至少组织演出3场, 至少每季度1次, 分别不少于10场、8场、6场. */
import { limits } from '../shared/bounds.ts';
import type { CountToken } from './counts.ts';
import type { Denominator, EventToken } from './denominators.ts';
import type { Frame } from './frame.ts';
import type { Bounded } from './linked.ts';
import { boundBeforePeriod, floatingBound } from './links.ts';

/** The bound at the number, else one that stands apart, at the period, or at the head of the list. */
export function boundedBy(
  text: string,
  count: CountToken,
  here: Frame | null,
  from: number,
  own: readonly Denominator[],
  event: EventToken | null,
): Bounded {
  const value = count.min ?? count.max ?? 0;
  if (count.bound === 'range')
    return { min: count.min, max: count.max, bound: count.bound, start: count.start, flags: [] };
  if (count.bound !== 'exact') {
    const before = text.slice(Math.max(from, count.start - 24), count.start);
    if (
      here &&
      /分别|(?:各|均)(?:为|应)?$/.test(before) &&
      (count.bound === 'at_least' || count.bound === 'at_most')
    )
      here.bound = count.bound;
    return { min: count.min, max: count.max, bound: count.bound, start: count.start, flags: [] };
  }
  const window = Math.max(from, count.number - 60);
  const floating = floatingBound(text.slice(window, count.number));
  if (floating) {
    if (here) here.bound = floating.bound;
    return {
      ...limits(value, floating.bound),
      bound: floating.bound,
      start: window + floating.at,
      flags: [],
    };
  }
  const first = Math.min(
    here && here.used === 0 ? here.period.start : count.start,
    own[0]?.start ?? count.start,
    event?.start ?? count.start,
  );
  const ahead = first < count.start ? boundBeforePeriod(text, first) : null;
  if (ahead) {
    if (here) here.bound = ahead.bound;
    return { ...limits(value, ahead.bound), bound: ahead.bound, start: ahead.start, flags: [] };
  }
  if (here?.bound && (here.used > 0 || here.period.ranged))
    return { ...limits(value, here.bound), bound: here.bound, start: count.start, flags: ['carried'] };
  return { min: count.min, max: count.max, bound: count.bound, start: count.start, flags: [] };
}
