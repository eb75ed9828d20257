/** What a first reading of a table tells of its columns: whether cells end in a full stop, how long they are. */
import type { Lattice, Learned, Solution } from './lattice.ts';
import type { Look } from './looks.ts';
import type { Token } from './tokens.ts';

// Cells broken over lines, a line a token, as a page of a PDF is copied: a column is so wide, every line of a cell but its last is full, and
// none is wider.

/** How well tokens [from, to) go as the lines of one cell of a column. */
type Wrap = (col: number, from: number, to: number) => number;

/** Lines of one column differ by as much: a mark that may not begin a line, a number that is not parted. */
const SLACK = 3;
const LEAST_LINES = 2;
/** A full line takes back what it costs to go on a cell (problem.ts); one with room for more does not go on. */
const FULL = 1.5;
const ROOM = -1.2;
const TOO_WIDE = -1.5;
/** A full last line may be no last line. */
const FULL_LAST = -0.3;

function wrapsOf(lines: readonly Token[], rows: Solution['rows']): Wrap {
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

const LEAST_CELLS = 4;
const MOSTLY = 0.8;

interface Habit {
  stops: number;
  length: number;
}

/** @param lines the tokens where each is a line, and a cell may be broken over several; else null */
export function learn(lattice: Lattice, { rows }: Solution, lines: readonly Token[] | null): Learned {
  const looks = new Map<number, Look[]>();
  for (const step of rows.flatMap(({ cells }) => cells)) {
    const look = lattice.look(step);
    if (!look || look.length === 0) continue;
    looks.set(step.col, [...(looks.get(step.col) ?? []), look]);
  }
  const habits = new Map(
    [...looks].filter(([, all]) => all.length >= LEAST_CELLS).map(([col, all]) => [col, habitOf(all)]),
  );
  const wrap = lines && wrapsOf(lines, rows);
  return (col, look, from, to) => {
    const habit = habits.get(col);
    return (habit ? fit(habit, look) : 0) + (wrap ? wrap(col, from, to) : 0);
  };
}

function habitOf(looks: readonly Look[]): Habit {
  const lengths = looks.map(({ length }) => length).sort((a, b) => a - b);
  return {
    stops: looks.filter(({ stop }) => stop).length / looks.length,
    length: lengths[lengths.length >> 1] as number,
  };
}

function fit({ stops, length }: Habit, look: Look): number {
  const far = Math.min(1, Math.abs(Math.log(Math.max(1, look.length) / Math.max(1, length))) * 0.4);
  const sure = stops >= MOSTLY || stops <= 1 - MOSTLY;
  const stop = sure ? (look.stop === stops >= MOSTLY ? 0.3 : -0.4) : 0;
  return stop - far;
}
