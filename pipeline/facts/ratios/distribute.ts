/** 分别 before a list of figures answers it name by name. For folded texts. */

import { cutsOf } from '../../text/cuts.ts';
import { bothFlags, flagsOf } from '../shared/flags.ts';
import type { Reading } from './figures.ts';
import { namesFor } from './lists.ts';

/** Between two members of one list. */
export const BETWEEN = /^ ?(?:、|，|和|及|与|以及|或|或者) ?$/;

/** 分别 before a list answers it name by name. */
export function distribute(text: string, readings: Reading[]): Reading[] {
  const result = [...readings];
  for (let i = 0; i < result.length; ) {
    let size = 1;
    for (
      let next = result[i + size];
      next !== undefined && isMember(text, result[i + size - 1], next);
      next = result[i + size]
    )
      size += 1;
    const first = result[i];
    if (first !== undefined && size > 1) {
      const from = cutsOf(text).partStart(first.start);
      const at = text.slice(Math.max(from, first.start - 60), first.start).lastIndexOf('分别');
      const stop = Math.max(from, first.start - 60) + at;
      // 分别发放50、100元，门票8折: that one answers to other figures.
      const names =
        at === -1 || /[0-9]/.test(text.slice(stop, first.start))
          ? null
          : namesFor(text.slice(from, stop), size);
      if (names !== null) {
        for (let k = 0; k < size; k += 1) {
          const reading = result[i + k];
          if (reading !== undefined) {
            const subject = names[k] ?? reading.subject;
            const completed = subject !== null && !text.slice(from, stop).includes(subject);
            const flags = bothFlags(reading.flags, flagsOf({ subject_completed: completed }));
            result[i + k] = { ...reading, subject, flags };
          }
        }
      }
    }
    i += size;
  }
  return result;
}

function isMember(text: string, last: Reading | undefined, next: Reading): boolean {
  return (
    last !== undefined &&
    last.kind === next.kind &&
    next.start - last.end < 5 &&
    BETWEEN.test(text.slice(last.end, next.start))
  );
}
