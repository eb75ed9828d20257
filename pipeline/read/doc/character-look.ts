/** How characters of a Word 97–2003 file are shown: deleted, hidden, struck through, a sign of a font of signs. */

import { isSymbolFont, signOf } from '../office/symbols.ts';
import { type DocFile, PAIR, tablePart } from './file.ts';
import { operandOf, type Property } from './properties.ts';

// The fonts of a Word 97–2003 file, which runs name by number ([MS-DOC] 2.9.286 SttbfFfn, 2.9.87 FFN).

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

const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const SPECIAL = 0x0855;
/** The font of a run's letters, and a sign as font and code. */
const FONT = 0x4a4f;
const SIGN = 0x6a09;
export const CHARACTER_STYLE = 0x4a30;

export interface CharacterLook {
  end: number;
  deleted: boolean;
  inserted: boolean;
  hidden: boolean;
  struck: boolean;
  special: boolean;
  /** The font of signs that the run is set in, if it is one. */
  symbolFont: string | null;
  /** What a special character stands for; null where no table knows it. */
  sign: string | null;
}

export const PLAIN: Omit<CharacterLook, 'end'> = {
  deleted: false,
  inserted: false,
  hidden: false,
  struck: false,
  special: false,
  symbolFont: null,
  sign: null,
};

/**
 * @param own properties of the run's own style and those it is based on
 * @param inherited those of the paragraph's
 */
export function characterLook(
  properties: readonly Property[],
  own: readonly (readonly Property[])[],
  inherited: readonly (readonly Property[])[],
  fonts: readonly string[],
): Omit<CharacterLook, 'end'> {
  const all = [properties, ...own];
  const font = fonts[operandOf(properties, FONT)?.readUInt16LE(0) ?? -1];
  return {
    struck: [STRUCK, STRUCK_TWICE].some((code) => isToggledOn(all, inherited, code)),
    symbolFont: isSymbolFont(font) ? font : null,
    sign: signIn(operandOf(properties, SIGN), fonts),
    deleted: isOn(properties, DELETED),
    inserted: isOn(properties, INSERTED),
    hidden: isToggledOn(all, inherited, HIDDEN),
    special: isOn(properties, SPECIAL),
  };
}

/** A sign is font and code, two bytes each. */
function signIn(operand: Buffer | null, fonts: readonly string[]): string | null {
  if (!operand || operand.length < 4) return null;
  return signOf(fonts[operand.readUInt16LE(0)] ?? '', operand.readUInt16LE(2));
}

/** Word writes 1 or 0x81 for on where no style has a say (a deletion, a special character). */
function isOn(properties: readonly Property[], code: number): boolean {
  return ((operandOf(properties, code)?.[0] ?? 0) & 1) === 1;
}

/** A toggle says on (1), off (0), as the style (0x80) or other than the style (0x81). */
function isToggledOn(
  own: readonly (readonly Property[])[],
  inherited: readonly (readonly Property[])[],
  code: number,
): boolean {
  const style =
    inherited.map((each) => operandOf(each, code)?.[0]).find((value) => value !== undefined) === 1;
  const stated = own.map((each) => operandOf(each, code)?.[0]).find((value) => value !== undefined);
  if (stated === undefined || stated === 0x80) return style;
  return stated === 0x81 ? !style : stated === 1;
}
