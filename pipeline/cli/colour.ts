/** Colours of a terminal; elsewhere none. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  amounts: [32, 39],
  ratios: [35, 39],
  frequencies: [36, 39],
  ages: [33, 39],
  citations: [34, 39],
  payers: [94, 39],
  references: [95, 39],
} as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

export function painter(coloured: boolean): Paint {
  if (!coloured) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`);
}
