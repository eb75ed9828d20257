/** A stretch of text with its facts marked: `⟦每人每月60元⟧¹`; what reading took away as `⟪中⟫`; colours on a terminal. */
import type { Paint, Style } from './colour.ts';
import { visible } from './visible.ts';

export interface Mark {
  start: number;
  end: number;
  /** Shown small behind it; null for what was taken away. */
  no: number | null;
  style: Style;
}

const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const small = (no: number): string =>
  [...String(no)].map((digit) => SMALL[Number(digit)] ?? '').join('');

/** @param from, to the stretch of `text` that is shown; marks that reach over its ends are cut there */
export function marked(text: string, from: number, to: number, marks: readonly Mark[], paint: Paint): string {
  const here = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from), stop: Math.min(mark.end, to) }))
    .filter((mark) => mark.start < mark.stop);
  const cuts = [...new Set([from, to, ...here.flatMap((mark) => [mark.start, mark.stop])])].sort(
    (a, b) => a - b,
  );
  let shown = '';
  cuts.forEach((at, i) => {
    const ending = here.filter((mark) => mark.stop === at).sort((a, b) => b.start - a.start);
    for (const mark of ending)
      shown += mark.no === null ? '⟫' : `⟧${mark.end > mark.stop ? '' : small(mark.no)}`;
    const beginning = here.filter((mark) => mark.start === at).sort((a, b) => b.stop - a.stop);
    for (const mark of beginning) shown += mark.no === null ? '⟪' : '⟦';
    const next = cuts[i + 1];
    if (next === undefined) return;
    const inmost = here
      .filter((mark) => mark.start <= at && mark.stop >= next)
      .sort((a, b) => a.stop - a.start - (b.stop - b.start))[0];
    const piece = visible(text.slice(at, next));
    shown += inmost ? paint(inmost.style, piece) : piece;
  });
  return shown;
}
