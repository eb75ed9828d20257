/** Colours of a terminal; elsewhere none. Each code bears the key of the guard, which takes it off: a notice cannot write one. */
import { eachKind, KIND_NAMES } from '../records/fact-kinds.ts';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  ...eachKind((kind) => [KIND_NAMES[kind].colour, 39] as const),
} as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

/** @param key of the guard; null for no colours */
export function painter(key: string | null): Paint {
  if (key === null) return (_style, text) => text;
  return (style, text) =>
    text === '' ? '' : `\u001b[${CODES[style][0]};${key}m${text}\u001b[${CODES[style][1]};${key}m`;
}
