/**
 * Tables of a plain text that lost its cells, brought back to grids. Every way of cutting the text (tokens.ts) reads the whole of it by what
 * columns hold (lattice.ts); the reading that explains most wins.
 */
import type { Role } from '../../labels/known.ts';
import type { Vocabulary } from '../../labels/vocabulary.ts';
import { isOwnTitle } from '../../text/document-titles.ts';
import { type Cell, cellOf, type Grid, grid } from '../grid.ts';
import { beginsPrintedOn, type Row } from '../written-lines.ts';
import { learn } from './columns-learned.ts';
import { gluedHeads, type HeadRun, headRuns } from './head-run.ts';
import { itemNumbers } from './item-numbers.ts';
import { Lattice, type Solution } from './lattice.ts';
import type { RecoverColumn, RecoverProblem } from './problem.ts';
import { differing, doubtsOf, type Recovered, settledRows } from './recovered.ts';
import { asides, type Token, tokensOf, WAYS, type Way } from './tokens.ts';

const LEAST_ROWS = 2;
const TURNS = 3;
/** Less than this explains nothing: such a reading is no table. */
export const LEAST_MEASURE = 0.9;
/** A reading that explains so much less is nearly as good. */
const NARROW = 0.25;

/** Readings of a text by every way that finds heads and rows in it, the best first. */
export function recoverTables(text: string, folded: string, words: Vocabulary): Recovered[] {
  const remembered = remembering(words);
  const aside = asides(folded);
  const found = WAYS.map((way) => recoverBy(way, text, folded, remembered, aside))
    .filter((one): one is Recovered => one !== null)
    .sort((a, b) => b.measure - a.measure);
  const [best, ...others] = found;
  const near = others.filter(({ measure }) => best !== undefined && best.measure - measure < NARROW);
  if (best) best.doubts.push(...near.flatMap((other) => differing(best, other)));
  return found;
}

/** The vocabulary with its answers on heads kept: every way asks of the same words. */
function remembering(words: Vocabulary): Vocabulary {
  const known = new Map<string, Role | null>();
  return {
    ...words,
    head(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const role = words.head(word);
      known.set(word, role);
      return role;
    },
  };
}

function recoverBy(
  way: Way,
  text: string,
  folded: string,
  words: Vocabulary,
  aside: readonly Row[],
): Recovered | null {
  if (way.name === 'glued' && !hasGluedHeads(folded, words)) return null;
  const cut = tokensOf(way, folded, aside);
  const tokens = way.name === 'lines' ? cut.flatMap((token) => headsApart(token, words)) : cut;
  const runs = way.name === 'glued' ? gluedRuns(tokens, words) : headRuns(tokens, words, way.name === 'bars');
  const parts: RecoverPart[] = [];
  for (let i = 0; i < runs.length; ) {
    const run = runs[i] as HeadRun;
    let next = i + 1;
    while (next < runs.length && labels(runs[next] as HeadRun) === labels(run)) next++;
    const again = runs.slice(i + 1, next);
    const part = partOf(way, tokens, run, again, runs[next]?.from ?? tokens.length);
    if (part) parts.push(part);
    i = next;
  }
  const rows = parts.reduce((sum, { solution }) => sum + solution.rows.length, 0);
  if (rows < LEAST_ROWS) return null;
  const glued = way.name === 'glued';
  return {
    way: way.name,
    rows,
    grids: parts.map((part) => gridOf(part, text, folded)),
    doubts: parts.flatMap((part) => doubtsOf(part, glued)),
    settled: new Set(parts.flatMap(settledRows)),
    measure: measureOf(parts, folded) + way.strength,
  };
}

/** Heads on one line over cells that have a line each: `序号 服务项目 服务对象 ⏎ 1 ⏎ 预防接种 ⏎ …`. */
function headsApart(token: Token, words: Vocabulary): Token[] {
  if (token.folded.length > MOST_HEADS) return [token];
  const parts = [...token.folded.matchAll(/\S+/gu)];
  const known = parts.filter(([part]) => words.head(part) !== null).length;
  if (known < LEAST_HEADS || known * 2 < parts.length) return [token];
  return parts.map(({ 0: part, index }, i) => ({
    start: token.start + index,
    end: token.start + index + part.length,
    folded: part,
    gap: i === 0 ? token.gap : 'blank',
    opensLine: i === 0 && token.opensLine,
  }));
}

const LEAST_HEADS = 3;

const labels = ({ cells }: HeadRun): string => cells.map(({ label }) => label).join('|');

/** Cutting where nothing stands is dear: done where a line of heads stands together. */
const hasGluedHeads = (folded: string, words: Vocabulary): boolean =>
  folded
    .split(/[\n\r]/u)
    .some(
      (line) =>
        line.length >= 8 &&
        line.length <= MOST_HEADS &&
        gluedHeads({ start: 0, folded: line.trim() }, words) !== null,
    );

const MOST_HEADS = 120;

/** Heads without anything between are one line; tokens of the way cut them anyhow. */
function gluedRuns(tokens: readonly Token[], words: Vocabulary): HeadRun[] {
  const runs: HeadRun[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && !(tokens[to] as Token).opensLine) to++;
    const line = tokens.slice(from, to);
    const folded = line.map((token) => token.folded).join('');
    const cells =
      folded.length <= MOST_HEADS ? gluedHeads({ start: line[0]?.start ?? 0, folded }, words) : null;
    if (cells) runs.push({ from, to, cells });
    from = to;
  }
  return runs;
}

interface RecoverPart {
  run: HeadRun;
  again: readonly HeadRun[];
  problem: RecoverProblem;
  solution: Solution;
  /** Index of the first token of the problem among all. */
  shift: number;
}

function partOf(
  way: Way,
  all: readonly Token[],
  run: HeadRun,
  again: readonly HeadRun[],
  to: number,
): RecoverPart | null {
  // a page's end cuts rows of lines: heads printed again stand between two lines of a cell
  const between = way.name === 'lines' ? again : [];
  const furniture = (at: number): boolean =>
    between.some((head) => within(head, at) || (at === head.from - 1 && isRunning(all, at)));
  const tokens = all.slice(run.to, to).filter((_, i) => !furniture(run.to + i));
  const anchors = itemNumbers(tokens, way.name === 'glued');
  const anchorKind = anchors.values().next().value ?? null;
  const columns: RecoverColumn[] = run.cells.map((head) => ({ role: head.role, label: head.label, head }));
  let nameCol = columns.findIndex(({ role }) => role === 'name');
  let numberCol = columns.findIndex(({ role }) => role === 'number');
  if (numberCol < 0 && anchorKind === 'alone') {
    columns.splice(nameCol, 0, { role: 'number', label: '', head: null });
    numberCol = nameCol;
    nameCol++;
  }
  settle(columns);
  const problem: RecoverProblem = {
    way: way.name,
    tokens,
    columns,
    numberCol,
    nameCol,
    anchors,
    anchorKind,
    heads: new Map(between.length > 0 ? [] : again.map((other) => [other.from - run.to, other.to - run.to])),
    repeats: repeatsOf(tokens),
  };
  const lattice = new Lattice(problem);
  const first = lattice.solve();
  if (first.rows.length === 0) return null;
  // cells broken over lines show how wide their columns are, and with that where they end
  let solution = first;
  for (let turn = 0; turn < (way.name === 'lines' ? TURNS : 1); turn++)
    solution = lattice.solve(learn(lattice, solution, way.name === 'lines' ? tokens : null));
  return solution.rows.length === 0 ? null : { run, again, problem, solution, shift: run.to };
}

/** The list's title again, above heads that are printed again. */
function isRunning(all: readonly Token[], at: number): boolean {
  const own = all[at]?.folded.replace(/\s+/gu, '') ?? '';
  return isOwnTitle(own) || beginsPrintedOn(own);
}

const within = ({ from, to }: HeadRun, at: number): boolean => at >= from && at < to;

/** 项目 beside 服务项目: one of two columns of names holds classes. */
function settle(columns: RecoverColumn[]): void {
  const names = columns.filter(({ role }) => role === 'name');
  for (const column of names.slice(0, -1)) column.role = 'domain';
}

function repeatsOf(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of tokens) {
    const key = folded.replace(/[\s\u3000]+/gu, ' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function measureOf(parts: readonly RecoverPart[], folded: string): number {
  let likeness = 0;
  let cells = 0;
  let read = 0;
  for (const { problem, solution } of parts) {
    const width = problem.columns.length - (problem.numberCol >= 0 ? 1 : 0);
    cells += width * solution.rows.length;
    for (const step of solution.steps) {
      if (step.kind === 'cell' && step.col !== problem.numberCol)
        likeness += Math.max(-1, Math.min(2, step.score));
      for (const token of problem.tokens.slice(step.from, step.to)) read += token.folded.length;
    }
  }
  const from = parts[0]?.problem.tokens[0]?.start ?? 0;
  const all = folded.slice(from).replace(/[\s|]+/gu, '').length;
  return cells === 0 ? 0 : (likeness / cells) * Math.min(1, read / Math.max(1, all));
}

function gridOf({ run, again, problem, solution }: RecoverPart, text: string, folded: string): Grid {
  const { columns, tokens, numberCol } = problem;
  const cells: Cell[] = [];
  let row = 0;
  const put = (col: number, start: number, end: number, colSpan = 1): void => {
    cells.push(cellOf(text, folded, { row, col, rowSpan: 1, colSpan, start, end }));
  };
  /** Lines of a cell, heads printed again between two of them left out. */
  const putLines = (col: number, from: number, to: number): void => {
    const stretches: { start: number; end: number }[] = [];
    for (const { start, end } of tokens.slice(from, to)) {
      const last = stretches.at(-1);
      const cut = again.some(
        (head) => last && (head.cells[0]?.start ?? 0) > last.end && (head.cells[0]?.start ?? 0) < start,
      );
      // 按3: ⏎ 3:4承担: what a line cut in two is one
      const broken = last && /[\d:]$/u.test(folded.slice(last.start, last.end));
      if (last && !cut && !broken) last.end = end;
      else stretches.push({ start, end });
    }
    const [first, ...more] = stretches;
    if (!first) return;
    const cell = cellOf(text, folded, { row, col, rowSpan: 1, colSpan: 1, ...first });
    const whole = stretches.map(({ start, end }) => folded.slice(start, end)).join('');
    cells.push(more.length === 0 ? cell : { ...cell, folded: whole, more });
  };
  const heads = (head: HeadRun): void => {
    let col = 0;
    for (const { start, end } of head.cells) {
      const wide = columns[col]?.head === null && col === numberCol ? 2 : 1;
      put(col, start, end, wide);
      col += wide;
    }
    row++;
  };
  heads(run);
  let last = Number.POSITIVE_INFINITY;
  const close = (): void => {
    if (last !== Number.POSITIVE_INFINITY) row++;
    last = Number.POSITIVE_INFINITY;
  };
  for (const { kind, from, to, col } of solution.steps) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    if (kind === 'cell') {
      if (col <= last) close();
      putLines(col, from, to);
      last = col;
      continue;
    }
    close();
    if (kind === 'section') {
      put(0, start, end, columns.length);
      row++;
    } else if (kind === 'head') {
      const head = again.find((other) => other.from - run.to === from);
      if (head) heads(head);
    }
  }
  close();
  if (problem.heads.size === 0) for (const head of again) heads(head);
  return grid(run.cells[0]?.start ?? 0, Math.max(...cells.map((cell) => cell.end)), cells);
}
