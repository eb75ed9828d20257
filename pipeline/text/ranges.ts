/** Ranges of a text, half open, in UTF-16 units, listed by place and without overlap: looked up by one binary search. */
export interface Range {
  start: number;
  end: number;
}

/** A range as records hold it. */
export type Span = [start: number, end: number];

/** How many of an ordered list come before the first that `fits`, from which on all fit. */
export function countBefore<T>(list: ArrayLike<T>, fits: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those that lie within `[start, end)`; a thousand look-ups stay cheap. */
export function within<T extends Range>(list: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let at = countBefore(list, (one) => one.start >= start); at < list.length; at += 1) {
    const one = list[at];
    if (one === undefined || one.start >= end) break;
    if (one.end <= end) found.push(one);
  }
  return found;
}
