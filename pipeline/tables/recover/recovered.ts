/** What a reading of a table that lost its cells gives, and what in it is doubtful: rows that could be cut otherwise, and rows that nobody read. */
import type { Grid } from '../grid.ts';
import type { Solution, Step } from './lattice.ts';
import type { RecoverProblem } from './problem.ts';
import type { Token, Way } from './tokens.ts';

interface Doubt {
  rule: 'row-doubtful' | 'rows-unread';
  start: number;
  end: number;
}

export interface Recovered {
  way: Way['name'];
  grids: Grid[];
  doubts: Doubt[];
  /** Where rows begin that their separators settle. */
  settled: ReadonlySet<number>;
  /** How well cells look like what their columns say, times the share of the text that they explain. */
  measure: number;
  rows: number;
}

// Which rows of a table that lost its cells could be cut otherwise, and which of its rows nobody read.

/** A head with the rows below it, as they were cut. */
interface CutRows {
  problem: RecoverProblem;
  solution: Solution;
}

/** A row whose best reading is less better than its second is doubtful. */
const SURE = 0.8;
/** With an empty column its cells may stand one beside their own. */
const SURE_WITH_HOLE = 2;
/** Where so many rows could be cut otherwise the reading is a guess as a whole: cells wrapped over lines were cut as rows. */
const MOST_DOUBTFUL = 0.75;

/** Whether a reading is none; what stands with nothing between is told row by row, and not refused. */
export const isGuess = ({ way, doubts, rows }: Recovered): boolean =>
  way !== 'glued' && doubts.filter(({ rule }) => rule === 'row-doubtful').length >= rows * MOST_DOUBTFUL;

/** Doubts of one table by itself. */
export function doubtsOf({ problem, solution }: CutRows, glued: boolean): Doubt[] {
  const { tokens, anchors } = problem;
  const doubts: Doubt[] = [];
  for (const { cells, margin } of solution.rows) {
    if (!glued && margin >= (hasHole(problem, cells) ? SURE_WITH_HOLE : SURE)) continue;
    if (isSettled(problem, cells)) continue;
    doubts.push({
      rule: 'row-doubtful',
      start: beginOf(problem, cells),
      end: tokens[(cells.at(-1)?.to ?? 1) - 1]?.end ?? 0,
    });
  }
  for (const at of anchors.keys()) {
    const token = tokens[at] as Token;
    if (at >= solution.end) doubts.push({ rule: 'rows-unread', start: token.start, end: token.end });
  }
  return doubts;
}

/** Rows that another reading, nearly as good, cuts otherwise. */
export function differing(best: Recovered, other: Recovered): Doubt[] {
  const known = new Set(
    other.grids.flatMap(({ rows }) => rows.flat().map(({ start, end }) => `${start} ${end}`)),
  );
  return best.grids.flatMap(({ rows }) =>
    rows
      .filter((row) => row.some(({ start, end }) => end > start && !known.has(`${start} ${end}`)))
      .map(
        (row): Doubt => ({
          rule: 'row-doubtful',
          start: Math.min(...row.map(({ start }) => start)),
          end: Math.max(...row.map(({ end }) => end)),
        }),
      )
      .filter(({ start }) => !best.settled.has(start)),
  );
}

/** Where rows begin whose cells are one to each column from the number on: what parts them says so, whatever they look like. */
export const settledRows = ({ problem, solution }: CutRows): number[] =>
  solution.rows.filter(({ cells }) => isSettled(problem, cells)).map(({ cells }) => beginOf(problem, cells));

/** Blanks and bars part cells and nothing else; lines and single blanks stand within cells too. */
const PARTS_CELLS: ReadonlySet<string> = new Set(['bars', 'wide']);

function isSettled({ way, columns, numberCol, nameCol }: RecoverProblem, cells: readonly Step[]): boolean {
  const pivot = numberCol >= 0 ? Math.min(numberCol, nameCol) : nameCol;
  const own = cells.filter(({ col }) => col >= pivot);
  if (!PARTS_CELLS.has(way) || own[0]?.col !== pivot) return false;
  const last = columns.length - 1;
  return own.every(({ from, to, col }, i) => {
    const next = own[i + 1];
    if (to - from !== 1) return false;
    return next ? next.from - from === next.col - col : way === 'bars' || col === last;
  });
}

const beginOf = ({ tokens }: RecoverProblem, cells: readonly Step[]): number =>
  tokens[cells[0]?.from ?? 0]?.start ?? 0;

/** A column right of the name holds nothing, and no mark says that it is this one. */
function hasHole({ way, columns, nameCol }: RecoverProblem, cells: readonly Step[]): boolean {
  const filled = cells.filter(({ col }) => col >= nameCol).length;
  return way !== 'bars' && filled < columns.length - Math.max(0, nameCol);
}
