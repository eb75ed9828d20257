/** Lists inside fields, whose entries look like items. */
import { markerOf } from '../text/markers.ts';
import type { Segment } from './segments.ts';

/** How many lines an entry of a list inside a field has at most, where it is looked back over. */
const ENTRY_LINES = 4;

/** An entry of a list inside a field: the entry before it, of the number before, stands right above (`服务内容：1.建立台账。 ⏎ 2.入户走访。 ⏎ 3.心理疏导。`). */
export function inList(segments: readonly Segment[], i: number): boolean {
  const own = segments[i]?.marker;
  if (!own || own.no === null || own.no < 2) return false;
  for (let k = i - 1; k >= Math.max(0, i - ENTRY_LINES); k--) {
    const above = segments[k] as Segment;
    const marker = above.label ? markerOf(above.folded) : above.marker;
    if (marker) return marker.family === own.family && marker.no === own.no - 1;
    if (above.label) return false;
  }
  return false;
}

/** How many lines a list inside a field has at most, where it is walked up. */
const LIST_LINES = 30;

/** The last entry of a list whose first one stands behind a label: `服务内容： ⏎ 1.开展排查。 ⏎ 2.入户走访。` */
export function endsListOfField(segments: readonly Segment[], i: number): boolean {
  const own = segments[i]?.marker;
  if (!own || own.no === null || own.no < 2) return false;
  let no = own.no;
  for (let k = i - 1; k >= Math.max(0, i - LIST_LINES); k--) {
    const above = segments[k] as Segment;
    const marker = above.label ? markerOf(above.folded) : above.marker;
    if (marker?.family === own.family && marker.no === no - 1) no--;
    if (above.label) return no === 1;
  }
  return false;
}
