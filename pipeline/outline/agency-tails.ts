/**
 * Where the bodies of an agency's field end. A further line or sentence that names no body is none of the field's: closing prose, an unread
 * heading, page furniture.
 */
import { endsAgency } from './agency-lines.ts';
import { namesBodies } from './bodies-in-lines.ts';
import type { Segment } from './segments.ts';

/** The list goes on: 市财政局、, or a note is open. */
const GOES_ON = /[、,(《和及与-]$/u;

/** May a line be part of the agencies named so far? @param before folded text of the field's last line; '' where the label stands alone */
export function goesOnWith(before: string, { folded, marker }: Segment): boolean {
  if (namesBodies(folded)) return true;
  if (marker) return false;
  if (before === '') return !/[。;:!?]./u.test(folded);
  if (/^[、,)》]/u.test(folded)) return true;
  if (/[。;]$/u.test(before)) return false;
  const whole = GOES_ON.test(before) || !endsAgency(before);
  // 市退 ⏎ 役军人事务局: the name is cut in two
  return whole && namesBodies(lastOf(before) + folded);
}

const lastOf = (names: string): string => /[^、,;\s]*$/u.exec(names)?.[0] ?? '';

/** Index in a folded text where the bodies end and a sentence of another kind begins: `县民政局。本标准自…起施行。`; null where none does. */
export function sentenceBehind(folded: string): number | null {
  const stop = folded.indexOf('。');
  if (stop < 0 || stop === folded.length - 1) return null;
  const rest = folded.slice(stop + 1).trim();
  return rest === '' || namesBodies(rest) || /^[)》”]/u.test(rest) ? null : stop + 1;
}
