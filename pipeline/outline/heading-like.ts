/** Lines that look like names or headings, whatever stands round them. */
import { endsSentence } from '../text/lines.ts';
import type { Segment } from './segments.ts';

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
