/**
 * A table that lost its cells, cut into tokens: what may be a cell or a part of one. One way of cutting for each form in which such a
 * table comes: bars between cells, a cell on each line, wide blanks, any blanks, nothing at all.
 */

import { TEN } from '../../words/numerals.ts';
import { DEPARTMENT_ENDS } from '../../words/offices.ts';
import { PAYS } from '../../words/paying.ts';
import { physicalLines, type Row, saysPrintedOn } from '../written-lines.ts';
import { ACTS, PERSONS, SERVICES } from './looks.ts';

/** What stands before a token, the weakest first. */
export const GAPS = ['none', 'blank', 'wide', 'line', 'empty-line', 'bar'] as const;
export type Gap = (typeof GAPS)[number];

export interface Token {
  start: number;
  end: number;
  /** Half-width, with the blanks that stand inside. */
  folded: string;
  gap: Gap;
  /** A line of the text begins with it. */
  opensLine: boolean;
}

/** More tokens than any list has cells: such a text is no table. */
const MOST_TOKENS = 12_000;

/** Cuts at every match of a separator; stretches without text between two are kept where `empty` says so. */
function cut(folded: string, from: number, to: number, separator: RegExp, empty: boolean): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let gap: Gap = 'line';
  let opensLine = true;
  const push = (end: number): void => {
    const raw = folded.slice(at, end);
    const start = at + (raw.length - raw.trimStart().length);
    const stop = Math.max(start, at + raw.trimEnd().length);
    if (stop > start || empty)
      tokens.push({ start, end: stop, folded: folded.slice(start, stop), gap, opensLine });
    else return;
    opensLine = false;
  };
  separator.lastIndex = from;
  for (let found = separator.exec(folded); found && found.index < to; found = separator.exec(folded)) {
    push(found.index);
    at = found.index + found[0].length;
    gap = gapOf(found[0]);
    opensLine ||= /[\n\r\u000c]/u.test(found[0]);
    if (tokens.length > MOST_TOKENS) return [];
  }
  push(to);
  return tokens;
}

function gapOf(separator: string): Gap {
  if (separator.includes('|')) return 'bar';
  const lines = separator.match(/\r\n|[\n\r\u000b\u000c\u2028\u2029]/gu)?.length ?? 0;
  if (lines > 1) return 'empty-line';
  if (lines === 1) return 'line';
  return separator.length > 1 || separator === '\t' ? 'wide' : 'blank';
}

const BARS = /[ \t\u3000]{0,40}\|[ \t\u3000]{0,40}/gu;
const LINES = /\s{0,40}[\n\r\u000b\u000c\u2028\u2029]\s{0,80}/gu;
const WIDE = /[ \u00a0]{2,400}|[\t\n\r\u000b\u000c\u2028\u2029\u3000][\s\u3000]{0,400}/gu;
const BLANKS = /[\s\u3000\u00a0]{1,400}/gu;

export interface Way {
  name: 'bars' | 'lines' | 'wide' | 'blanks' | 'glued';
  /** How much the separators alone say: of two ways that explain as much, the stronger wins. */
  strength: number;
  tokens(folded: string, from: number, to: number): Token[];
}

export const WAYS: readonly Way[] = [
  { name: 'bars', strength: 0.3, tokens: (folded, from, to) => barred(folded, from, to) },
  { name: 'wide', strength: 0.2, tokens: (folded, from, to) => cut(folded, from, to, WIDE, false) },
  { name: 'lines', strength: 0.2, tokens: (folded, from, to) => cut(folded, from, to, LINES, false) },
  {
    name: 'blanks',
    strength: 0.1,
    tokens: (folded, from, to) => cut(folded, from, to, BLANKS, false).flatMap(withoutPage),
  },
  { name: 'glued', strength: 0, tokens: glued },
];

/** Lines between rows that are none: `注：本项目由各乡镇组织实施。`, `续表`. */
const ASIDE = /^\s{0,40}(?:备?注|说明|附注)\s?[:：]/u;
const LONGEST_MARK = 100;

export const asides = (folded: string): Row[] =>
  physicalLines(folded).filter(({ start, end }) => {
    const line = folded.slice(start, Math.min(end, start + LONGEST_MARK));
    return ASIDE.test(line) || saysPrintedOn(line);
  });

/** The tokens of a text but for those of its lines that are no rows. */
export function tokensOf(way: Way, folded: string, aside: readonly Row[]): Token[] {
  let at = 0;
  // both stand in order, so each is passed once
  return way.tokens(folded, 0, folded.length).filter(({ start }) => {
    while ((aside[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return start < (aside[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Between bars; a line's end between two bars ends a row or breaks a cell, which is seen only by what stands there. */
function barred(folded: string, from: number, to: number): Token[] {
  if (!folded.includes('|')) return [];
  return cut(folded, from, to, BARS, true).flatMap((token): Token[] => {
    if (!/[\n\r]/u.test(token.folded)) return [token];
    return cut(folded, token.start, token.end, LINES, false).map((part, i) =>
      i === 0 ? { ...part, gap: token.gap, opensLine: token.opensLine } : part,
    );
  });
}

/** `2、三、劳有所得（`: the number of a page before a heading. */
const PAGE_BEFORE = new RegExp(String.raw`^\d{1,3}、(?=[${TEN}]{1,3}、)`, 'u');

function withoutPage(token: Token): Token[] {
  const length = PAGE_BEFORE.exec(token.folded)?.[0].length ?? 0;
  if (length === 0) return [token];
  const at = token.start + length;
  return [
    { ...token, end: at, folded: token.folded.slice(0, length) },
    { ...token, start: at, folded: token.folded.slice(length), gap: 'none', opensLine: false },
  ];
}

/** Behind these a cell may end with nothing before the next: a sentence, a service, a person, a figure, a payer, a body. */
const ENDS = String.raw`[。;；]|%|元|[\d]次|小时|平方米|个月|${SERVICES}|${PERSONS}|${PAYS}|${DEPARTMENT_ENDS}|部`;
/** And before these one may begin: a verb, a payer, a measure, a person, a body. */
const BEGINS = `${ACTS}|按照|按|每|以|不低于|不少于|人均|集中|分散|城市|规范化|当场|目标|覆盖|中央|省|自治区|市|县|区|旗|各|地方|财政|个人缴费|失业保险基金|医保基金|具有|符合|年满|辖区|城乡|农村|城镇|全体|困难|低保|普惠性|劳动年龄|参加|家庭|失去|有需求`;
const JOINTS = new RegExp(`(?<=${ENDS})(?=[^\\s])|(?=${BEGINS})|(?<![\\d.:—-])(?=\\d)`, 'gu');
/** Of a row's characters so many may be its name. */
const LONGEST_NAME = 16;
/** A number at the head of a line, glued to the name: `3义务教育营养改善`. */
const NUMBER_GLUED = /^[*★☆▲△※]?\d{1,3}[.、]?(?=[\p{Script=Han}“])(?!(?:周?岁|年|月|日|个|次|元|至))/u;

function glued(folded: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const line of cut(folded, from, to, LINES, false)) {
    const number = NUMBER_GLUED.exec(line.folded)?.[0].length ?? 0;
    // a name may end in any word: at the head of a row every place is tried
    const head = Array.from({ length: Math.min(LONGEST_NAME, line.folded.length) }, (_, i) => number + i);
    const joints = [...line.folded.matchAll(JOINTS)].map((found) => found.index);
    const ends = [number, ...head.slice(2), ...joints].filter((at) => at > 0);
    let at = 0;
    for (const end of [...new Set([...ends, line.folded.length])].sort((a, b) => a - b)) {
      if (end <= at) continue;
      tokens.push({
        start: line.start + at,
        end: line.start + end,
        folded: line.folded.slice(at, end),
        gap: at === 0 ? line.gap : 'none',
        opensLine: at === 0,
      });
      at = end;
    }
    if (tokens.length > MOST_TOKENS) return [];
  }
  return tokens;
}
