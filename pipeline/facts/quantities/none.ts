/** Numbers with the word of a unit that are no quantities: 3年级, 2017年, 1万名受训者. What is known to be none is no unread number. */

import { findNumbers } from '../../text/numbers.ts';
import { textOf } from '../../text/text.ts';
import { readWithoutBlanks } from '../shared/blanks.ts';
import { boundBefore } from '../shared/bounds.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { findFigures, type QuantityFigure } from './figures.ts';
import { unitAt, unitWordAt } from './units.ts';

const LEFT = 40;
const RIGHT = 16;

/** Whether a figure of a folded text is no quantity by the contract. */
export function isNone(text: string, figure: QuantityFigure): boolean {
  const left = text.slice(Math.max(0, figure.start - LEFT), figure.start);
  const before = boundBefore(left);
  const bare = before ? left.slice(0, left.length - before.length) : left;
  const right = text.slice(figure.end, figure.end + RIGHT);
  return EXCEPTIONS.some(({ is }) => is(figure, left, right) || (before !== null && is(figure, bare, right)));
}

interface FigureAt {
  text: string;
  start: number;
  end: number;
}

/** The places of a text where a number has a unit's word and is none: UTF-16 offsets, half open. */
export const noQuantities = (text: string): FigureAt[] => readWithoutBlanks(text, placesIn);

function placesIn(raw: string): FigureAt[] {
  const { plain } = textOf(raw);
  const named = findFigures(plain).filter((figure) => isNone(plain, figure));
  const others = findNumbers(plain).flatMap(({ start, end }) => {
    const word = unitWordAt(plain, end);
    return word === null || unitAt(plain, end) ? [] : [{ start, end: word }];
  });
  return [...named, ...others].map(({ start, end }) => ({ text: raw.slice(start, end), start, end }));
}
