/** Where an annex below the list begins. */
import type { Segment } from './segments.ts';

/** 附件2, 附表: alone on its line, a document of its own begins. */
const ANNEX_HEAD = /^附\s{0,4}(?:件|表|录)\s{0,2}[\d一二三四五六七八九十]{0,3}\s{0,2}:?$/u;
/** A form has a few words that are labels elsewhere (服务对象：____); an annex with more may be the list, or go on with it. */
const FEW_LABELS = 0.2;

/** Index of the annex that stands below the list; the number of segments where none does. */
export function annexBelow(segments: readonly Segment[]): number {
  const labels = segments.filter((s) => s.label).length;
  let before = 0;
  for (const segment of segments) {
    if (segment.label) before++;
    else if (before >= labels * (1 - FEW_LABELS) && before > 0 && ANNEX_HEAD.test(segment.folded))
      return segment.index;
  }
  return segments.length;
}
