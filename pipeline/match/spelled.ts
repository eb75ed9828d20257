/** Names and texts with each thing spelled one way: 农村五保供养 and 特困人员供养 are of one service. */
import { SPELLINGS } from '../words/service-names.ts';

/** Any of some words, the longest that fits. */
export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[()]/gu, '\\$&'))
      .join('|'),
    'gu',
  );

const SPELLED = anyOf([...SPELLINGS.keys()]);

/** A text with each thing spelled one way, for names and for the texts that name them. */
export function spelled(normal: string): string {
  return normal.replace(SPELLED, (form) => SPELLINGS.get(form)!);
}
