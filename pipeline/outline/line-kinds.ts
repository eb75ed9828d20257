/** What a line is by its own looks: like a name or heading, of an agency, under which label. */
import { endsSentence } from '../text/lines.ts';
import { AGENCY_ENDS, MASS_ENDS, OFFICE_ENDS } from '../words/offices.ts';
import type { Segment } from './segments.ts';

// Lines that look like names or headings, whatever stands round them.

/** Characters of a name or heading, at the most. */
export const LONGEST_HEADING = 60;

/** 优孕优生服务：, a heading that ends in a colon. */
export const COLON_HEADING =
  /^[^。;:,!?]{2,20}(?:服务|管理|救助|扶助|保障|领域|方面|有所[\p{Script=Han}]):$/u;

/** Could this line be a name or a heading? Short, and a sentence only where it bears a marker (`1.预防接种。`). */
export function headingLike(segment: Segment): boolean {
  if (segment.label || segment.folded.length > LONGEST_HEADING) return false;
  // （1）预防接种：服务对象：…: a colon, or a dash, ends a name only before a label
  const colon = segment.opens || segment.end < segment.line.end || COLON_HEADING.test(segment.folded);
  const named = colon ? segment.folded.replace(/:$/u, '') : segment.folded;
  if (/[;；,，:]$/u.test(named)) return false;
  const body = named.slice(segment.marker?.length ?? 0).replace(/。$/u, '');
  if (/[。;!?]/u.test(body)) return false;
  return segment.marker !== null || !endsSentence(named);
}

// Lines of agencies: where a name ends.

const ENDS = new RegExp(`(?:${AGENCY_ENDS}|\\))$`, 'u');
const ENDS_SURELY = new RegExp(`(?:${OFFICE_ENDS}|${MASS_ENDS})$`, 'u');

/** The text of a field of agencies ends as a name does, or in the bracket behind one: 市民政局, 各区政府, 各镇（街道）. */
export const endsAgency = (folded: string): boolean => ENDS.test(folded);

/** A line that may go on a list of agencies (市财政局、 ⏎ 市民政局), and that no heading is: 补办 and 集中供养机构 may be. */
export const agencyLike = (folded: string): boolean => ENDS_SURELY.test(folded);

// Labels by what they mean in their notice.

/** What tells the labels of a notice apart: what they mean, or the words of one that has no role (咨询电话). */
export const labelKey = (segment: Segment | undefined): string | null =>
  segment?.label ? (segment.label.role ?? `?${segment.label.squeezed}`) : null;

/** The line right below a label that stands alone is that label's text: 责任部门 ⏎ 市民政局. */
export function fillsLabel(segments: readonly Segment[], i: number): boolean {
  const above = segments[i - 1];
  return above !== undefined && above.label !== null && above.folded === '';
}
