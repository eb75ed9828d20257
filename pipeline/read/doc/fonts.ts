/** The fonts of a Word 97–2003 file, which runs name by number ([MS-DOC] 2.9.286 SttbfFfn, 2.9.87 FFN). */
import { type DocFile, PAIR, tablePart } from './file.ts';

/** Where the first font's record begins, and a font's name in its record. */
const RECORDS_AT = 4;
const NAME_AT = 40;

/** Names of the fonts in order. */
export function readDocFonts(file: DocFile): string[] {
  const part = tablePart(file, PAIR.fonts);
  const fonts: string[] = [];
  let at = RECORDS_AT;
  while (at < part.length) {
    const end = Math.min(part.length, at + 1 + (part[at] ?? 0));
    const name = part.subarray(Math.min(at + NAME_AT, end), end).toString('utf16le');
    fonts.push(name.split('\u0000')[0] ?? '');
    at = end;
  }
  return fonts;
}
