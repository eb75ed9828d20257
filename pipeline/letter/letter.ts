/** What a notice says round its list of services, and the lines that say it: their words, the names in them, their annexes. */

import type { Draft } from '../draft.ts';
import type { ClaimRole } from '../records/schema.ts';
import { partedOutside } from '../text/brackets.ts';
import type { Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';

export interface Letter {
  title: string | null;
  noticeTitle: string | null;
  docNumber: string | null;
  issuers: string[];
  recipients: string[];
  cc: string[];
  signed: string | null;
  printed: string | null;
  /** The year of a month where no day is given: 某县卫生健康委员会　2023年3月. */
  year: number | null;
  /** The day that a web site tells beside the letter (发布日期：2024-04-12): that of the letter where it bears none. */
  posted: string | null;
  /** Text of the letter's paragraphs, joined by \n: citations, effective date and declared counts are read in it. */
  prose: { text: string; folded: string; lines: Line[] };
  /** Sentences below the list in which the document speaks of itself: 本标准自…起施行. */
  closing: string[];
  claims: { span: Span; role: ClaimRole }[];
}

/** A letter of which nothing is read yet. */
export function emptyLetter(): Letter {
  return {
    title: null,
    noticeTitle: null,
    docNumber: null,
    issuers: [],
    recipients: [],
    cc: [],
    signed: null,
    printed: null,
    year: null,
    posted: null,
    prose: { text: '', folded: '', lines: [] },
    closing: [],
    claims: [],
  };
}

/** Says of lines what they are of the letter. */
export function claim(letter: Letter, lines: readonly Line[], role: ClaimRole): void {
  for (const { start, end } of lines) letter.claims.push({ span: [start, end], role });
}

// The words of a letter's lines, as printed or folded.

const BLANKS = /[\s\u3000]+/gu;

/** A line as the notice prints it. */
export const textOf = ({ text }: Draft, { start, end }: Line): string => text.slice(start, end);

/** Lines as one text without blanks, as printed. */
export const joinedText = (draft: Draft, lines: readonly Line[]): string =>
  lines
    .map((line) => textOf(draft, line))
    .join('')
    .replace(BLANKS, '');

/** Lines as one text without blanks, folded for matching. */
export const joinedFolded = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.folded)
    .join('')
    .replace(BLANKS, '');

// Lists of names: recipients, 抄送, offices of a title.

/** Names of a list: parted by ， where there is one, else by 、; never inside brackets. */
export function splitNames(text: string): string[] {
  const comma = partedOutside(text, /[，,；;]/u);
  const parts = comma.length > 1 ? comma : partedOutside(text, /、/u);
  return parts
    .map(([start, end]) => text.slice(start, end).replace(/[\s\u3000]+/gu, ''))
    .filter((p) => p !== '');
}

// Annexes of a letter.

const ANNEX = /^附\s{0,4}(?:件|表|录)/u;

/** 附件：…, 附表2: the line names an annex. */
export const isAnnex = ({ folded }: Line): boolean => ANNEX.test(folded);

/** The mark of an annex before its title on one line: `附件2　某市基本公共服务清单（2023年版）`, `附件：…`. */
const MARK = new RegExp(
  String.raw`^附\s{0,4}(?:件|表|录)\s{0,2}(?:\d{1,2}|[${TEN}]{1,2})?\s{0,2}[:.、]?\s{0,8}(?:\d{1,2}[.、]\s{0,4})?(?=\S)`,
  'u',
);

/** A line in two: the mark of an annex, and what it is called; null where it is one of them alone. */
export function annexTitle(line: Line): { mark: Line; title: Line } | null {
  const length = MARK.exec(line.folded)?.[0].length ?? 0;
  if (length === 0) return null;
  return {
    mark: { ...line, end: line.start + length, folded: line.folded.slice(0, length) },
    title: { ...line, start: line.start + length, folded: line.folded.slice(length) },
  };
}
