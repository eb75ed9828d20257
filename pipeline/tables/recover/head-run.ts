/** The heads of a table among tokens: several known ones in a row, `序号 服务项目 服务对象 …`, one of them perhaps in letters set apart (对 象). */
import type { Role } from '../../labels/known.ts';
import type { Vocabulary } from '../../labels/vocabulary.ts';
import { LABEL_ENDING } from '../../words/field-labels.ts';
import { squeeze } from '../written-lines.ts';
import type { Token } from './tokens.ts';

export interface HeadCell {
  start: number;
  end: number;
  role: Role | null;
  label: string;
}

/** A run of heads: tokens [from, to). */
export interface HeadRun {
  from: number;
  to: number;
  cells: HeadCell[];
}

const LEAST_KNOWN = 3;
const LONGEST_HEAD = 16;
/** 对 象, 责 任 单 位: a head in letters set apart is of at most so many tokens. */
const MOST_LETTERS = 6;
/** 牵头负责 ⏎ 单位: what goes down to a second line is of at most so many. */
const SECOND_LINE = 4;
const FIELD = new Set<Role | null>(['audience', 'content', 'standard', 'funding', 'lead_agency']);

/** Runs of heads, in order, none overlapping. @param inTails whether the first may stand at the end of a token that holds more */
export function headRuns(tokens: readonly Token[], words: Vocabulary, inTails: boolean): HeadRun[] {
  const runs: HeadRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = runAt(tokens, i, words, inTails);
    if (!run) continue;
    runs.push(run);
    i = run.to - 1;
  }
  return runs;
}

function runAt(tokens: readonly Token[], from: number, words: Vocabulary, inTails: boolean): HeadRun | null {
  const cells: HeadCell[] = [];
  let at = from;
  while (at < tokens.length) {
    const next =
      headAt(tokens, at, words, inTails && cells.length === 0) ?? unknownAt(tokens, at, words, cells.length);
    if (!next) break;
    cells.push(next.cell);
    at = next.to;
  }
  const known = cells.filter((cell) => cell.role !== null);
  const roles = new Set(known.map((cell) => cell.role));
  if (known.length < LEAST_KNOWN || known.length < cells.length / 2) return null;
  if (!roles.has('name') || ![...roles].some((role) => FIELD.has(role))) return null;
  return { from, to: at, cells };
}

interface ReadHead {
  cell: HeadCell;
  to: number;
}

/** A known head from a token on. @param first the first of a run may end a token that holds more: `…清单（2024年版） 对 象 |` */
function headAt(tokens: readonly Token[], at: number, words: Vocabulary, first: boolean): ReadHead | null {
  const token = tokens[at] as Token;
  let joined = '';
  for (let n = 0; n < MOST_LETTERS && at + n < tokens.length; n++) {
    const part = tokens[at + n] as Token;
    if (part.end === part.start) break;
    if (n > 0 && part.folded.length > (n === 1 && token.folded.length > 2 ? SECOND_LINE : 2)) break;
    joined += squeeze(part.folded);
    if (joined.length > LONGEST_HEAD) break;
    const role = words.head(joined);
    if (role) return { cell: { start: token.start, end: part.end, role, label: joined }, to: at + n + 1 };
    if (part.folded.length > 2 && n > 0) break;
  }
  return first ? headInTail(token, at, words) : null;
}

function headInTail(token: Token, at: number, words: Vocabulary): ReadHead | null {
  const tail = token.folded.slice(-2 * LONGEST_HEAD);
  for (const blank of tail.matchAll(/[\s\u3000]+/gu)) {
    const label = squeeze(tail.slice(blank.index));
    const role = words.head(label);
    if (!role) continue;
    const start = token.end - tail.length + blank.index + blank[0].length;
    return { cell: { start, end: token.end, role, label }, to: at + 1 };
  }
  return null;
}

/** A head that is not known between known ones (完成情况), or behind them where it ends as labels do. */
function unknownAt(tokens: readonly Token[], at: number, words: Vocabulary, before: number): ReadHead | null {
  const token = tokens[at] as Token;
  const label = squeeze(token.folded);
  if (before === 0 || label.length < 2 || label.length > 10 || /[\d。;,:、|]/u.test(label)) return null;
  const follows = at + 1 < tokens.length && headAt(tokens, at + 1, words, false) !== null;
  if (!follows && !(before >= LEAST_KNOWN && (LABEL_ENDING.test(label) || /情况$/u.test(label)))) return null;
  return { cell: { start: token.start, end: token.end, role: null, label }, to: at + 1 };
}

/** Heads written together: 项目名称服务对象服务内容; the longest known word first. */
export function gluedHeads(token: Pick<Token, 'start' | 'folded'>, words: Vocabulary): HeadCell[] | null {
  const cells: HeadCell[] = [];
  let at = 0;
  while (at < token.folded.length) {
    let length = Math.min(LONGEST_HEAD, token.folded.length - at);
    while (length >= 2 && words.head(token.folded.slice(at, at + length)) === null) length--;
    if (length < 2) return null;
    const label = token.folded.slice(at, at + length);
    cells.push({ start: token.start + at, end: token.start + at + length, role: words.head(label), label });
    at += length;
  }
  return cells.length > LEAST_KNOWN && cells.some((cell) => cell.role === 'name') ? cells : null;
}
