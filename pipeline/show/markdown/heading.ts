/** Headings of domains and aspects: `## 一、幼有所育`, `### （一）优孕优生服务`. Printed and read here, so that they cannot drift. */

import type { Level } from '../../outline/types.ts';
import { readNumber } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { escapeHeading } from './escape.ts';

/** `##` and `###`. */
export const DEPTH: Readonly<Record<Level, number>> = { domain: 2, aspect: 3 };

/** Stands where a level has no heading for what follows: the source lost it, or never said. */
export const MISSING = '（原文未见）';
/** Before the number of a heading that stands above already: what follows belongs to it again. */
const AGAIN = '续';

const FRAME: Readonly<Record<Level, { before: string; after: string; pattern: RegExp }>> = {
  // 一、幼有所育
  domain: { before: '', after: '、', pattern: new RegExp(String.raw`^(续?)([${TEN}]{1,3}|\d{1,9})、`, 'u') },
  // （一）优孕优生服务
  aspect: {
    before: '（',
    after: '）',
    pattern: new RegExp(String.raw`^(续?)（([${TEN}]{1,3}|\d{1,9})）`, 'u'),
  },
};

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 in Chinese numerals, other numbers in digits. */
function numeral(no: number): string {
  if (no < 1 || no > 99) return String(no);
  const tens = Math.floor(no / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[no % 10]}`;
}

export interface PrintedHeading {
  level: Level;
  no: number | null;
  name: string;
}

export function printHeading({ level, no, name }: PrintedHeading, again: boolean): string {
  const { before, after } = FRAME[level];
  const number = no === null ? '' : `${again ? AGAIN : ''}${before}${numeral(no)}${after}`;
  return `${'#'.repeat(DEPTH[level])} ${number}${escapeHeading(name)}`;
}

export function printMissing(level: Level): string {
  return `${'#'.repeat(DEPTH[level])} ${MISSING}`;
}

export interface ReadHeading extends PrintedHeading {
  again: boolean;
  /** Length of the number with its frame. */
  length: number;
}

/** @param text of the heading, escapes undone; null for MISSING */
export function readHeading(level: Level, text: string): ReadHeading | null {
  if (text === MISSING) return null;
  const found = FRAME[level].pattern.exec(text);
  const length = found?.[0].length ?? 0;
  return {
    level,
    no: found ? readNumber(found[2] ?? '') : null,
    name: text.slice(length),
    again: found?.[1] === AGAIN,
    length,
  };
}
