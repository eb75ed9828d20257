/** Where fields end: at a full stop, or, in fields that a notice prints without one, at the end of a whole line. */
import { isAgency } from '../labels/known.ts';
import { endsSentence } from '../text/lines.ts';
import { markerOf } from '../text/markers.ts';
import { endsAgency, headingLike, labelKey } from './line-kinds.ts';
import type { Segment } from './segments.ts';

/**
 * Is the field at its end with this line? A full stop says so; where the notice prints a field without one, the line itself must be whole,
 * and for agencies end in an agency's name.
 */
export function closesField(segment: Segment, unstopped: ReadonlySet<string>): boolean {
  if (endsSentence(segment.folded)) return true;
  const key = labelKey(segment);
  if (!key || segment.folded === '' || !unstopped.has(key)) return false;
  return isAgency(segment.label?.role) ? endsAgency(segment.folded) : !/[,、(《-]$/u.test(segment.folded);
}

/** Labels (labelKey) whose whole text mostly ends in no full stop. */
export function unstoppedFields(segments: readonly Segment[], opener: string | null): Set<string> {
  const counts = new Map<string, { all: number; open: number }>();
  segments.forEach((segment, i) => {
    const key = labelKey(segment);
    if (!key || segment.folded === '' || !closedBelow(segments, i, opener)) return;
    const count = counts.get(key) ?? { all: 0, open: 0 };
    count.all++;
    if (!endsSentence(segment.folded)) count.open++;
    counts.set(key, count);
  });
  return new Set([...counts].filter(([, { all, open }]) => open > all / 2).map(([key]) => key));
}

/** So many lines, headings and name, may stand between a field and the label that opens the next item. */
const HEADING_LINES = 4;

/** Below this line stands a label, or an item's name with the headings above it: the field is whole in its line. */
function closedBelow(segments: readonly Segment[], i: number, opener: string | null): boolean {
  if (segments[i + 1]?.label) return true;
  for (let k = i + 1; k <= i + HEADING_LINES; k++) {
    const segment = segments[k];
    if (!segment) return false;
    if (segment.label) return labelKey(segment) === opener;
    if (!headingLike(segment)) return false;
  }
  return false;
}

// Lists inside fields, whose entries look like items.

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
