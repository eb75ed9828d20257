/** 总数的10%（山区12%、平原8%）: what a figure is part of goes for those in a bracket behind it that divides it. For folded texts. */
import { bothFlags, flagsOf } from '../shared/flags.ts';
import type { Reading } from './figures.ts';

const LONGEST = 30;

/** The figure whose bracket the next one stands in, after the words between the two. */
function outside(between: string, last: Reading, outer: Reading | null): Reading | null {
  if (between.length > LONGEST || /[。；\n]/.test(between)) return null;
  const opens = between.lastIndexOf('（');
  const closes = between.lastIndexOf('）');
  if (opens > closes) return last;
  return closes === -1 ? outer : null;
}

export function intoBrackets(text: string, readings: readonly Reading[]): Reading[] {
  let outer: Reading | null = null;
  return readings.map((one, i) => {
    const last = readings[i - 1];
    outer = last === undefined ? null : outside(text.slice(last.end, one.start), last, outer);
    if (outer === null || outer.of === null || one.of !== null) return one;
    if (one.kind !== outer.kind || one.change !== null) return one;
    return { ...one, of: outer.of, flags: bothFlags(one.flags, flagsOf({ carried: true })) };
  });
}
