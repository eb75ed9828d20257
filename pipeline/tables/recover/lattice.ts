/**
 * Assigns tokens to the columns of a table by what columns hold: of all ways to read the tokens as rows, the one that looks best, found by
 * dynamic programming; and for each row how much better it is than the best other reading of it.
 */

import { type Look, likeness } from './looks.ts';
import {
  isResidue,
  lineCost,
  MOST_JOINED,
  NEVER,
  type RecoverProblem,
  rowCost,
  sectionScore,
  skipCost,
} from './problem.ts';
import { edgeScore, stretchesOf, type TokenStretch } from './stretches.ts';

/** Tokens [from, to) as a cell of a column; as a heading, heads printed again, or a residue between rows. */
export interface Step {
  kind: 'cell' | 'section' | 'head' | 'residue';
  from: number;
  to: number;
  col: number;
  score: number;
}

export interface Solution {
  steps: Step[];
  /** Cells by rows, in order, as indexes of steps. */
  rows: { cells: Step[]; margin: number }[];
  score: number;
  /** Tokens before this one are read. */
  end: number;
}

const SECTION_TOKENS = 3;
/** 市民政局、 or 每人每月: what ends so goes on. */
const OPEN_END = /[、(《“]$|(?:每\p{Script=Han}每\p{Script=Han}|不(?:低于|少于|超过|高于)|达到)$/u;
const CUT_SHORT = -1.5;

interface LatticeEdge {
  to: number;
  col: number;
  score: number;
}

/** What was learned of the columns from a reading: how tokens [from, to) as a cell of a column differ from what any such column holds. */
export type Learned = (col: number, look: Look, from: number, to: number) => number;

export class Lattice {
  readonly #problem: RecoverProblem;
  readonly #width: number;
  readonly #skip: number[];
  readonly #looks: TokenStretch[][];
  #cells: LatticeEdge[][] = [];
  #others: Step[][] = [];

  constructor(problem: RecoverProblem) {
    this.#problem = problem;
    this.#width = problem.columns.length;
    this.#skip = problem.columns.map((_, col) => skipCost(problem, col));
    this.#looks = stretchesOf(problem);
    this.#others = problem.tokens.map((_, at) => this.#othersAt(at));
  }

  solve(learned: Learned = () => 0): Solution {
    const { tokens } = this.#problem;
    const [count, width] = [tokens.length, this.#width];
    this.#cells = tokens.map((_, at) => this.#cellsAt(at, learned));
    const states = width + 1;
    const alpha = new Float64Array((count + 1) * states).fill(NEVER);
    const back: ((Step & { state: number }) | null)[] = new Array((count + 1) * states).fill(null);
    const entry = new Float64Array(count * width).fill(NEVER);
    alpha[width] = 0;
    for (let at = 0; at < count; at++) {
      const origin = new Int32Array(width);
      for (let col = 0; col < width; col++) {
        for (let state = 0; state < states; state++) {
          const score = (alpha[at * states + state] as number) + this.#enter(at, state, col);
          if (score > (entry[at * width + col] as number)) {
            entry[at * width + col] = score;
            origin[col] = state;
          }
        }
      }
      for (const { to, col, score } of this.#cells[at] as LatticeEdge[]) {
        const sum = (entry[at * width + col] as number) + score;
        if (sum <= (alpha[to * states + col] as number)) continue;
        alpha[to * states + col] = sum;
        back[to * states + col] = { kind: 'cell', from: at, to, col, score, state: origin[col] as number };
      }
      const [rest, state] = this.#rest(alpha, at);
      for (const step of this.#others[at] as Step[]) {
        const sum = rest + step.score;
        if (sum <= (alpha[step.to * states + width] as number)) continue;
        alpha[step.to * states + width] = sum;
        back[step.to * states + width] = { ...step, state };
      }
    }
    let best = { score: 0, at: 0, state: width };
    for (let at = 0; at <= count; at++) {
      // without separators a row ends with its line
      if (this.#problem.way === 'glued' && tokens[at]?.opensLine === false) continue;
      // 市房产局、 ⏎ 市住建局: no table ends in mid-list
      if (at < count && /[、,]$/u.test(tokens[at - 1]?.folded ?? '')) continue;
      const [score, state] = this.#rest(alpha, at);
      if (score > best.score) best = { score, at, state };
    }
    const steps: Step[] = [];
    for (let { at, state } = best; at > 0; ) {
      const step = back[at * states + state];
      if (!step) break;
      steps.unshift(step);
      [at, state] = [step.from, step.state];
    }
    const rows = rowsOf(steps);
    const margins = this.#margins(rows, entry, best.score);
    return {
      steps,
      rows: rows.map((cells, i) => ({ cells, margin: margins[i] as number })),
      score: best.score,
      end: best.at,
    };
  }

  look(step: Step): Look | null {
    return this.#looks[step.from]?.find(({ to }) => to === step.to)?.look ?? null;
  }

  /** The best score with the row at hand complete, and the state it comes from. */
  #rest(alpha: Float64Array, at: number): [number, number] {
    const states = this.#width + 1;
    let best: [number, number] = [NEVER, this.#width];
    for (let state = 0; state < states; state++) {
      const score = (alpha[at * states + state] as number) + this.#tail(state);
      if (score > best[0]) best = [score, state];
    }
    return best;
  }

  /** Columns behind the last cell of a row stay empty. */
  #tail(state: number): number {
    return this.#skipped(state + 1, this.#width);
  }

  #skipped(from: number, to: number): number {
    let sum = 0;
    for (let col = from; col < to; col++) sum += this.#skip[col] as number;
    return sum;
  }

  /** From the last cell of a row (or, at the width, none) to a cell of a column: in the same row or the next. */
  #enter(at: number, state: number, col: number): number {
    const lead = this.#skipped(0, col) + rowCost(this.#problem, at);
    if (state === this.#width) return lead;
    const next = this.#tail(state) + lead;
    if (col <= state) return next;
    return Math.max(next, this.#skipped(state + 1, col) + lineCost(this.#problem, at));
  }

  #cellsAt(at: number, learned: Learned): LatticeEdge[] {
    const { tokens, anchors, heads, columns, numberCol, nameCol, anchorKind, way } = this.#problem;
    if (heads.has(at)) return [];
    const token = tokens[at];
    const anchor = anchors.get(at);
    if (anchor === 'alone') return [{ to: at + 1, col: numberCol, score: 1.5 }];
    const edges: LatticeEdge[] = [];
    for (const { to, look, join, text } of this.#looks[at] as TokenStretch[]) {
      for (let col = 0; col < columns.length; col++) {
        if (col === numberCol) continue;
        if (anchor === 'before-name' ? col !== nameCol : col === nameCol && anchorKind === 'before-name')
          continue;
        if (token?.folded === '') {
          if (col !== nameCol && to === at + 1) edges.push({ to, col, score: -0.1 });
          continue;
        }
        const fits = anchor === 'before-name' ? 2 : likeness(columns[col]?.role ?? null, look);
        const whole = way === 'glued' ? edgeScore(columns[col]?.role ?? null, text) : 0;
        const open = OPEN_END.test(text) ? CUT_SHORT : 0;
        edges.push({ to, col, score: fits + whole + open + join + learned(col, look, at, to) });
      }
    }
    return edges;
  }

  #othersAt(at: number): Step[] {
    const { tokens, anchors, heads, way } = this.#problem;
    const again = heads.get(at);
    if (again !== undefined) return [{ kind: 'head', from: at, to: again, col: 0, score: 1 }];
    const steps: Step[] = [];
    const folded = tokens[at]?.folded ?? '';
    if (isResidue(folded) && !anchors.has(at))
      steps.push({ kind: 'residue', from: at, to: at + 1, col: 0, score: folded === '' ? -0.05 : -0.3 });
    let text = '';
    for (let to = at + 1; to <= Math.min(tokens.length, at + (way === 'blanks' ? SECTION_TOKENS : 1)); to++) {
      if (anchors.has(to - 1) || heads.has(to - 1)) break;
      text += (tokens[to - 1]?.folded ?? '').replace(/[\s\u3000]+/gu, '');
      const score = sectionScore(way, text, to - at);
      if (score > NEVER) steps.push({ kind: 'section', from: at, to, col: 0, score });
    }
    return steps;
  }

  /** For each row how much worse the best reading is that reads it otherwise. */
  #margins(rows: readonly Step[][], entry: Float64Array, best: number): number[] {
    const beta = this.#beta();
    const states = this.#width + 1;
    return rows.map((cells) => {
      const [from, to] = [cells[0]?.from ?? 0, cells.at(-1)?.to ?? 0];
      const own = new Set(cells.map((step) => `${step.from} ${step.to} ${step.col}`));
      let second = NEVER;
      for (let at = Math.max(0, from - MOST_JOINED[this.#problem.way]); at < to; at++) {
        for (const edge of this.#cells[at] as LatticeEdge[]) {
          if (edge.to <= from || own.has(`${at} ${edge.to} ${edge.col}`)) continue;
          const sum =
            (entry[at * this.#width + edge.col] as number) +
            edge.score +
            (beta[edge.to * states + edge.col] as number);
          if (sum > second) second = sum;
        }
      }
      return best - second;
    });
  }

  /** The best that can follow on each state. */
  #beta(): Float64Array {
    const count = this.#problem.tokens.length;
    const [width, states] = [this.#width, this.#width + 1];
    const beta = new Float64Array((count + 1) * states).fill(NEVER);
    for (let at = count; at >= 0; at--) {
      const onwards = new Float64Array(width).fill(NEVER);
      let other = NEVER;
      if (at < count) {
        for (const { to, col, score } of this.#cells[at] as LatticeEdge[])
          onwards[col] = Math.max(onwards[col] as number, score + (beta[to * states + col] as number));
        for (const step of this.#others[at] as Step[])
          other = Math.max(other, step.score + (beta[step.to * states + width] as number));
      }
      for (let state = 0; state < states; state++) {
        let best = this.#tail(state) + Math.max(0, other);
        for (let col = 0; col < width; col++)
          if ((onwards[col] as number) > NEVER / 2)
            best = Math.max(best, this.#enter(at, state, col) + (onwards[col] as number));
        beta[at * states + state] = best;
      }
    }
    return beta;
  }
}

/** Cells by rows: a row ends where a column stands again or one to the left of it. */
function rowsOf(steps: readonly Step[]): Step[][] {
  const rows: Step[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (step.kind !== 'cell') {
      last = Number.POSITIVE_INFINITY;
      continue;
    }
    if (step.col <= last) rows.push([]);
    rows.at(-1)?.push(step);
    last = step.col;
  }
  return rows;
}
