/**
 * Cells broken over lines, a line a token, as a page of a PDF is copied: a column is so wide, every line of a cell but its last is full, and
 * none is wider.
 */
import type { Solution } from './lattice.ts';
import type { Token } from './tokens.ts';

/** How well tokens [from, to) go as the lines of one cell of a column. */
export type Wrap = (col: number, from: number, to: number) => number;

/** Lines of one column differ by as much: a mark that may not begin a line, a number that is not parted. */
const SLACK = 3;
const LEAST_LINES = 2;
/** A full line takes back what it costs to go on a cell (problem.ts); one with room for more does not go on. */
const FULL = 1.5;
const ROOM = -1.2;
const TOO_WIDE = -1.5;
/** A full last line may be no last line. */
const FULL_LAST = -0.3;

export function wrapsOf(lines: readonly Token[], rows: Solution['rows']): Wrap {
  const widths = lines.map(({ folded }) => widthOf(folded));
  const heads = lines.map(({ folded }) => firstWidth(folded));
  const columns = new Map<number, number[]>();
  for (const { from, to, col } of rows.flatMap(({ cells }) => cells))
    if (to - from > 1) columns.set(col, [...(columns.get(col) ?? []), ...widths.slice(from, to - 1)]);
  const wide = new Map([...columns].map(([col, all]) => [col, usualWidth(all)]));
  return (col, from, to) => {
    const width = wide.get(col);
    if (!width) return 0;
    let score = 0;
    for (let at = from; at < to - 1; at++) {
      const room = width - (widths[at] as number);
      score += room > (heads[at + 1] as number) + 1 ? ROOM : ends(lines[at] as Token) ? 0 : FULL;
      if (room < -2) score += TOO_WIDE;
    }
    const last = widths[to - 1] as number;
    if (last > width + 2) score += TOO_WIDE;
    else if (last > width - 2 && !/[。;]$/u.test((lines[to - 1] as Token).folded)) score += FULL_LAST;
    return score;
  };
}

/** Joining behind a comma is cheap already, and behind a full stop most cells end. */
const ends = ({ folded }: Token): boolean => /[、,(《“:;。—-]$/u.test(folded);

/** The width that most lines have, within the slack; of equals the widest. */
function usualWidth(widths: readonly number[]): number | null {
  let best: { width: number; count: number } | null = null;
  for (const width of new Set(widths)) {
    const count = widths.filter((other) => other <= width && other > width - SLACK).length;
    if (count >= LEAST_LINES && (!best || count > best.count || (count === best.count && width > best.width)))
      best = { width, count };
  }
  return best?.width ?? null;
}

/** In half-width columns, of a folded text: marks of Chinese text take two. */
const WIDE = /[\p{Script=Han}\u2014\u2018-\u201d\u3000-\u303f,;:()!?]/u;
const widthOf = (folded: string): number =>
  [...folded].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** What stands together at the head of a line: a number with its unit, or a character with the mark behind it. */
const firstWidth = (folded: string): number =>
  widthOf(/^(?:[(《“]{0,2}[\d.]{1,8}[%‰]?|[(《“]{0,2}.[,。、;:)》”]{0,2})/u.exec(folded)?.[0] ?? '');
