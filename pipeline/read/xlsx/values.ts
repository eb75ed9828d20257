/** What a cell of a workbook shows. */
import { isSymbolFont, signsOf } from '../office/symbols.ts';
import { child, childrenOf, isOn, textOf, type XmlNode } from '../office/xml.ts';
import { builtInCode, plainNumber, showNumber } from './number-code.ts';

// How a workbook's fonts change what is read: struck-through text is none of the list, and a font of signs draws other characters.

interface FontLook {
  struck: boolean;
  /** The font of signs, if it is one. */
  symbolFont: string | null;
}

const PLAIN: FontLook = { struck: false, symbolFont: null };

/** @param font `s:font` of the styles, or `s:rPr` of a run, which calls its name rFont */
function lookOf(font: XmlNode | undefined): FontLook {
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
interface LookedText {
  text: string;
  struck: readonly string[];
  /** Signs that no table knows, left out. */
  lost: number;
}

const NO_TEXT: LookedText = { text: '', struck: [], lost: 0 };

/** A stretch of characters as its font shows it. */
function looked(text: string, { struck, symbolFont }: FontLook): LookedText {
  if (struck) return { text: '', struck: [text], lost: 0 };
  if (symbolFont === null) return { text, struck: [], lost: 0 };
  return { struck: [], ...signsOf(symbolFont, text) };
}

function joinLooked(parts: readonly LookedText[]): LookedText {
  return {
    text: parts.map(({ text }) => text).join(''),
    struck: parts.flatMap(({ struck }) => struck),
    lost: parts.reduce((sum, { lost }) => sum + lost, 0),
  };
}

export interface Workbook {
  strings: readonly LookedText[];
  /** Format code of each cell style. */
  codes: readonly string[];
  from1904: boolean;
  /** Cell styles whose font is struck through, or draws signs. */
  looks: readonly FontLook[];
  met: { formulas: number; unknownCodes: Set<string>; struck: string[]; symbols: number };
}

/** The characters of a string item: its text or its runs, without the reading aids above them (rPh). */
function stringOf(item: XmlNode | undefined): LookedText {
  const parts = item?.children.filter((node) => node.name === 's:t' || node.name === 's:r') ?? [];
  return joinLooked(
    parts.map((part) =>
      part.name === 's:t'
        ? looked(unescaped(textOf(part)), lookOf(undefined))
        : looked(unescaped(childrenOf(part, 's:t').map(textOf).join('')), lookOf(child(part, 's:rPr'))),
    ),
  );
}

/** _x000D_ is how a workbook writes a character that XML cannot hold. */
function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}

export function readStrings(root: XmlNode | null): LookedText[] {
  return childrenOf(root ?? undefined, 's:si').map(stringOf);
}

export function readCodes(root: XmlNode | null): string[] {
  const own = new Map<string, string>();
  for (const format of childrenOf(child(root ?? undefined, 's:numFmts'), 's:numFmt'))
    own.set(format.attrs.numFmtId ?? '', format.attrs.formatCode ?? 'General');
  return childrenOf(child(root ?? undefined, 's:cellXfs'), 's:xf').map(({ attrs }) => {
    const id = attrs.numFmtId ?? '0';
    return own.get(id) ?? builtInCode(Number(id));
  });
}

/** @param cell an `s:c` element */
export function cellText(workbook: Workbook, cell: XmlNode): string {
  const { text, struck, lost } = shownText(workbook, cell);
  workbook.met.struck.push(...struck);
  workbook.met.symbols += lost;
  return text;
}

/** A cell's own font holds for what no run of it says otherwise. */
function shownText(workbook: Workbook, cell: XmlNode): LookedText {
  const look = workbook.looks[Number(cell.attrs.s ?? 0)] ?? lookOf(undefined);
  if (cell.attrs.t === 'inlineStr') return under(look, stringOf(child(cell, 's:is')));
  const stored = child(cell, 's:v');
  // an empty value is a text of no characters where the cell says that it is a text, else none was saved
  if (!stored || (cell.attrs.t !== 'str' && textOf(stored) === '')) {
    if (child(cell, 's:f')) workbook.met.formulas += 1;
    return NO_TEXT;
  }
  const value = textOf(stored);
  if (cell.attrs.t === 's') return under(look, workbook.strings[Number(value)] ?? NO_TEXT);
  const show = CELL_TYPES[cell.attrs.t ?? 'n'];
  return looked(show ? show(value, workbook, cell) : value, look);
}

function under(look: FontLook, { text, struck, lost }: LookedText): LookedText {
  const whole = looked(text, look);
  return { text: whole.text, struck: [...struck, ...whole.struck], lost: lost + whole.lost };
}

type Show = (value: string, workbook: Workbook, cell: XmlNode) => string;

const CELL_TYPES: Readonly<Record<string, Show>> = {
  str: (value) => value.replace(/\r\n?/g, '\n'),
  b: (value) => (value === '1' ? 'TRUE' : 'FALSE'),
  n: numberText,
};

function numberText(value: string, workbook: Workbook, cell: XmlNode): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const code = workbook.codes[Number(cell.attrs.s ?? 0)] ?? 'General';
  const shown = showNumber(number, code, workbook.from1904);
  if (shown === null) workbook.met.unknownCodes.add(code);
  return shown ?? plainNumber(number);
}
