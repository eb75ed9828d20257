/** Titles are read in the alphabet of all sentences, and in it with one sign for the inner brackets of a title. */
import { ANGLE, TITLE } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { lately } from '../../text/lately.ts';

const INNER = new RegExp(`[${ANGLE[0]}${ANGLE[1]}${TITLE[0]}${TITLE[1]}]`, 'g');
const SIGNS = [...ANGLE, ...TITLE];

/** The text folded, of the same length; a title is asked for by its kind, its key and its marks in turn: 《X≫ → 《X》, <X> → 〈X〉. */
export const foldTitles = lately((text) =>
  fold(text).replace(INNER, (sign) => SIGNS.find((form) => form.includes(sign))?.[0] ?? sign),
);

/** A run that was broken over lines, joined: the spaces round a line's end belong to the line. */
export function joinLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  return text.replace(/[ \t\u3000]{0,40}[\r\n]+[ \t\u3000]{0,40}/g, '').trim();
}
