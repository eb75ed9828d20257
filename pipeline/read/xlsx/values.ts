/** What a cell of a workbook shows. */

import { child, childrenOf, textOf, type XmlNode } from '../office/xml.ts';
import { builtInCode, plainNumber, showNumber } from './number-code.ts';

export interface Workbook {
  strings: readonly string[];
  /** Format code of each cell style. */
  codes: readonly string[];
  from1904: boolean;
  met: { formulas: number; unknownCodes: Set<string> };
}

/** The characters of a string item: its text or its runs, without the reading aids above them (rPh). */
export function stringOf(item: XmlNode | undefined): string {
  const parts = item?.children.filter((node) => node.name === 's:t' || node.name === 's:r') ?? [];
  const text = parts
    .map((part) => (part.name === 's:t' ? textOf(part) : childrenOf(part, 's:t').map(textOf).join('')))
    .join('');
  // _x000D_ is how a workbook writes a character that XML cannot hold.
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}

export function readStrings(root: XmlNode | null): string[] {
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
  if (cell.attrs.t === 'inlineStr') return stringOf(child(cell, 's:is'));
  const stored = child(cell, 's:v');
  if (!stored) {
    if (child(cell, 's:f')) workbook.met.formulas += 1;
    return '';
  }
  const value = textOf(stored);
  const show = CELL_TYPES[cell.attrs.t ?? 'n'];
  return show ? show(value, workbook, cell) : value;
}

type Show = (value: string, workbook: Workbook, cell: XmlNode) => string;

const CELL_TYPES: Readonly<Record<string, Show>> = {
  s: (value, workbook) => workbook.strings[Number(value)] ?? '',
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
