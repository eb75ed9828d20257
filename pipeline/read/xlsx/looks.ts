/** How a workbook's fonts change what is read: struck-through text is none of the list, and a font of signs draws other characters. */
import { isSymbolFont, signsOf } from '../office/symbols.ts';
import { child, childrenOf, isOn, type XmlNode } from '../office/xml.ts';

export interface FontLook {
  struck: boolean;
  /** The font of signs, if it is one. */
  symbolFont: string | null;
}

const PLAIN: FontLook = { struck: false, symbolFont: null };

/** @param font `s:font` of the styles, or `s:rPr` of a run, which calls its name rFont */
export function lookOf(font: XmlNode | undefined): FontLook {
  const name = (child(font, 's:name') ?? child(font, 's:rFont'))?.attrs.val;
  return {
    struck: isOn(child(font, 's:strike'), 'val'),
    symbolFont: isSymbolFont(name) ? name : null,
  };
}

/** The look of each cell style. @param root the styles part */
export function readLooks(root: XmlNode | null): FontLook[] {
  const fonts = childrenOf(child(root ?? undefined, 's:fonts'), 's:font').map(lookOf);
  return childrenOf(child(root ?? undefined, 's:cellXfs'), 's:xf').map(
    ({ attrs }) => fonts[Number(attrs.fontId ?? 0)] ?? PLAIN,
  );
}

/** A text as read from its runs: what is struck through apart. */
export interface LookedText {
  text: string;
  struck: readonly string[];
  /** Signs that no table knows, left out. */
  lost: number;
}

export const NO_TEXT: LookedText = { text: '', struck: [], lost: 0 };

/** A stretch of characters as its font shows it. */
export function looked(text: string, { struck, symbolFont }: FontLook): LookedText {
  if (struck) return { text: '', struck: [text], lost: 0 };
  if (symbolFont === null) return { text, struck: [], lost: 0 };
  return { struck: [], ...signsOf(symbolFont, text) };
}

export function joinLooked(parts: readonly LookedText[]): LookedText {
  return {
    text: parts.map(({ text }) => text).join(''),
    struck: parts.flatMap(({ struck }) => struck),
    lost: parts.reduce((sum, { lost }) => sum + lost, 0),
  };
}
