/** Colours of a terminal; elsewhere none. */
import { eachKind, KIND_NAMES } from '../records/fact-kinds.ts';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  ...eachKind((kind) => [KIND_NAMES[kind].colour, 39] as const),
} as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

export function painter(coloured: boolean): Paint {
  if (!coloured) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`);
}
