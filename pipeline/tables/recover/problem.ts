/** What a way of cutting says of its tokens: how dear it is to join two in a cell, to leave a column empty, to begin a row. */

import type { Role } from '../../labels/known.ts';
import { TEN } from '../../words/numerals.ts';
import { MASS_ENDS, OFFICE_ENDS } from '../../words/offices.ts';
import type { HeadCell } from './head-run.ts';
import type { Anchor } from './item-numbers.ts';
import { lookOf } from './looks.ts';
import type { Token, Way } from './tokens.ts';

export const NEVER = -1e9;

export interface RecoverColumn {
  role: Role | null;
  label: string;
  /** null for a column of numbers that has no head of its own: it stands under the head of the names. */
  head: HeadCell | null;
}

export interface RecoverProblem {
  way: Way['name'];
  tokens: readonly Token[];
  columns: readonly RecoverColumn[];
  numberCol: number;
  nameCol: number;
  anchors: ReadonlyMap<number, Anchor>;
  anchorKind: Anchor | null;
  /** Tokens at which the heads are printed again, with where each ends. */
  heads: ReadonlyMap<number, number>;
  /** How often a text stands there as a token. */
  repeats: ReadonlyMap<string, number>;
}

/** A cell is made of at most so many tokens. */
export const MOST_JOINED: Readonly<Record<Way['name'], number>> = {
  bars: 6,
  wide: 6,
  lines: 12,
  blanks: 14,
  glued: 40,
};

const OPEN = /[、,，(（《“:：;；—-]$/u;
const DAY = /\d{4}年\d{1,2}月/u;
const BODY_END = new RegExp(String.raw`^[\p{Script=Han}]{3,22}(?<=${OFFICE_ENDS}|${MASS_ENDS}|办)$`, 'u');
const GOES_ON = /^[、,，。;；)）》”%]/u;
/** 每生每天 5元, 按 200天: a blank that a typist put round a figure. */
const ROUND_FIGURE = /\d$/u;
const FIGURE =
  /^(?:\d+(?:\.\d+)?\s?(?:元|%|万|次|天|月|年|个|周|岁|小时|名|倍|项|场|册|种|套|平方|公里|分)|[-—–~至]\d)/u;

/** What it costs that a token goes on the cell of the one before. */
export function joinCost({ way, tokens }: RecoverProblem, at: number): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return NEVER;
  if (token.gap === 'bar') return NEVER;
  // 县卫生健康委 ⏎ 县妇联: two bodies of one cell, and no office that signs with the day below
  const bodies =
    way !== 'glued' &&
    BODY_END.test(before.folded) &&
    BODY_END.test(token.folded) &&
    !DAY.test(tokens[at + 1]?.folded ?? '');
  if (bodies) return 0.1;
  const plain = OPEN.test(before.folded) || GOES_ON.test(token.folded);
  switch (way) {
    case 'bars':
      return plain ? -0.1 : -0.6;
    case 'wide':
      return (plain ? -0.8 : -2.2) - (token.gap === 'empty-line' ? 2 : 0);
    case 'lines':
      return (plain ? -0.3 : -1.6) - (token.gap === 'empty-line' ? 0.8 : 0);
    case 'blanks': {
      const figure = ROUND_FIGURE.test(before.folded) || FIGURE.test(token.folded);
      return plain || figure ? -0.15 : -0.8;
    }
    case 'glued':
      return token.gap === 'none' ? -0.02 : NEVER;
  }
}

/** What it costs that a column of a row holds nothing. */
export function skipCost(problem: RecoverProblem, col: number): number {
  const { numberCol, nameCol, anchorKind, columns, way } = problem;
  if (col === numberCol) return anchorKind === 'alone' ? NEVER : -0.2;
  if (col === nameCol) return NEVER;
  const pivot = numberCol >= 0 && numberCol < nameCol ? numberCol : nameCol;
  // merged downwards: printed for the first of the rows that it spans
  if (col < pivot) return -0.4;
  const role = columns[col]?.role ?? null;
  if (role === 'domain' || role === 'aspect') return -0.5;
  return (way === 'bars' ? -2.5 : -1.4) + (role === null ? 0.4 : 0);
}

/** What it costs that a row begins at a token; without numbers the lines alone tell. */
export function rowCost({ way, tokens, anchorKind }: RecoverProblem, at: number): number {
  const opens = tokens[at]?.opensLine ?? false;
  if (way === 'glued') return opens ? 0 : NEVER;
  if (way === 'wide') return opens ? 0.5 : -2.5;
  if (way === 'bars' && anchorKind === null) return opens ? 0.3 : -0.3;
  return 0;
}

/** What it costs that a cell of the same row begins at a token on a line of its own. */
export function lineCost({ way, tokens }: RecoverProblem, at: number): number {
  if (!(tokens[at]?.opensLine ?? false)) return 0;
  if (way === 'glued') return NEVER;
  return way === 'wide' ? -1.5 : 0;
}

const COUNT = String.raw`(?:[(（](?:共|计)?\s*\d{1,3}\s*[项个类]\s*[)）])?`;
const MARKED = new RegExp(
  `^(?:[${TEN}]{1,3}[、.]|[(（][${TEN}]{1,3}[)）][、.]?|第[${TEN}\\d]{1,3}[章节类]|第[${TEN}\\d]{1,3}部分|(?:专栏|附表|续表|表|附件)[${TEN}\\d]{0,3}[:：]?)[^。;；,，:：()（）]{2,24}${COUNT}$`,
  'u',
);
const NAMED = new RegExp(
  `^(?:[^\\d。;；,，]{1,3}有所[\\p{Script=Han}]|[\\p{Script=Han}]{2,10}(?:服务保障|领域))${COUNT}$`,
  'u',
);
const PLAIN = /^[\p{Script=Han}]{2,14}$/u;

/** How well a text goes as a heading between rows; NEVER where it is none. */
export function sectionScore(way: Way['name'], squeezed: string, tokens: number): number {
  const { body, person, payer } = lookOf(squeezed, 1);
  if (squeezed.length < 3 || squeezed.length > 36) return NEVER;
  const split = (tokens - 1) * 0.1;
  if (MARKED.test(squeezed)) return 1.5 - split;
  if (NAMED.test(squeezed)) return 1 - split;
  return way !== 'blanks' &&
    way !== 'glued' &&
    tokens === 1 &&
    !body &&
    !person &&
    !payer &&
    PLAIN.test(squeezed)
    ? -1.2
    : NEVER;
}

/** What is left of a page between rows (`2、`, `- 3 -`, `第3页`), or an empty cell behind a heading. */
export const isResidue = (folded: string): boolean =>
  folded === '' ||
  /^(?:\d{1,3}、|[-—–]{1,2}\s?\d{1,3}\s?[-—–]{1,2}|第\s?\d{1,3}\s?页(?:\s?共\s?\d{1,3}\s?页)?)$/u.test(
    folded,
  );
