/** From a field's text to the text as read: its ranges spell it, white space aside, so that character leads to character. */
import type { FieldRecord } from './schema.ts';

type FieldSpan = [start: number, end: number];

const BLANK = /\s/u;

/** For each character of the field's text its offset in the text as read; -1 for white space. */
export function offsetsOf(field: FieldRecord, read: string): Int32Array {
  const places: number[] = [];
  for (const [start, end] of field.source) {
    for (let at = start; at < end; at++) if (!BLANK.test(read[at] ?? ' ')) places.push(at);
  }
  const offsets = new Int32Array(field.text.length).fill(-1);
  let next = 0;
  for (let at = 0; at < field.text.length; at++) {
    if (!BLANK.test(field.text[at] ?? ' ')) offsets[at] = places[next++] ?? -1;
  }
  return offsets;
}

/** Where `start`..`end` of the field's text stands in the text as read; null for a stretch of white space. */
export function readSpan(offsets: Int32Array, start: number, end: number): FieldSpan | null {
  const inside = offsets.subarray(start, end).filter((at) => at >= 0);
  const first = inside[0];
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : [first, last + 1];
}
