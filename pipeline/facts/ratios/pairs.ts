/** 1倍以上5倍以下, 不低于60%、不高于300%: the two ends of one value are one range (record contract, section 3.1). */
import { bothFlags, flagsOf, overClauses } from '../shared/flags.ts';
import type { Reading } from './figures.ts';

const JOINT = /^ ?[，、]? ?(?:且|并且|但|最高)? ?$/;

/** What may stand between the second's bound word and its figure, and be the same base over again. */
function join(text: string, a: Reading, b: Reading): Reading | null {
  if (a.kind !== b.kind || a.bound !== 'at_least' || b.bound !== 'at_most' || a.low >= b.high) return null;
  const begins = Math.min(b.start, b.boundAt);
  if (begins < a.end || begins - a.end > 6 || !JOINT.test(text.slice(a.end, begins))) return null;
  const start = Math.min(a.start, a.boundAt);
  const flags = bothFlags(a.flags, flagsOf({ next_clause: overClauses(text.slice(a.end, begins)) }));
  return { ...a, start, boundAt: start, end: b.end, high: b.high, bound: 'range', of: a.of ?? b.of, flags };
}

export function joinBounds(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const one = last === undefined ? null : join(text, last, reading);
    if (one === null) joined.push(reading);
    else joined[joined.length - 1] = one;
  }
  return joined;
}
