/**
 * Blanks that typesetting puts round numbers and behind punctuation say nothing: 每 3 个月随访 1 次, 自付部分 50 %, “, 不少于1次”.
 * Facts are read without them and placed back in the text as it is.
 */

import { lately } from '../../text/lately.ts';
import { matchesOf } from '../../text/matches.ts';

const BLANK = '[ \\t\\u00a0\\u2002-\\u200a\\u202f\\u3000]';
const DIGIT = '[0-9\\uff10-\\uff19]';
const HAN = '[\\u4e00-\\u9fff]';
const MARK = '[，、；：。（）〔〕“”%％]';
/** Half-width marks: a blank behind one stays before a digit, or 2018, 2019年 would be one number. */
const NARROW_MARK = '[,;:(]';
/** `标准 1.80岁以上`: a number and a dot may be a list's mark, and need the blank before them. */
const LIST_MARK = `${DIGIT}{1,2}[.．]`;

/** Each alternative begins behind a character that is no blank, so a run of blanks is tried once. */
const IDLE = new RegExp(
  [
    // 每| |3, 标准为| |60
    `(?<=${HAN}|${MARK})${BLANK}+(?=${DIGIT})(?!${BLANK}*${LIST_MARK})`,
    // 3| |个月, 50| |%
    `(?<=${DIGIT})${BLANK}+(?=${HAN}|${MARK})`,
    // ，| |共计
    `(?<=${MARK}|${NARROW_MARK})${BLANK}+(?=${HAN})`,
  ].join('|'),
  'g',
);

/** How far from a fact its names are looked for. */
const BACK = 400;
const AHEAD = 80;

interface TextAt {
  text: string;
  start: number;
  end: number;
}

/**
 * Reads a text without its idle blanks; the facts stand in `text` itself (UTF-16 offsets, half open). Linear in its length.
 * @param read reads facts of a text, in that text's offsets
 * @param names keys whose words stand in the text beside the fact: they keep the blanks that it has (比例（不超过 2 年）)
 */
export function readWithoutBlanks<Fact extends TextAt>(
  text: string,
  read: (compact: string) => readonly Fact[],
  names: readonly (keyof Fact & string)[] = [],
): Fact[] {
  const { compact, place } = withoutBlanks(text);
  if (compact === text) return [...read(text)];
  const asWritten = (start: number, end: number): string => text.slice(place(start), place(end - 1) + 1);
  return read(compact).map((fact) => {
    const placed = { ...fact, start: place(fact.start), end: place(fact.end - 1) + 1 };
    placed.text = text.slice(placed.start, placed.end);
    const from = Math.max(0, fact.start - BACK);
    const beside = compact.slice(from, fact.end + AHEAD);
    for (const name of names) {
      const words = placed[name];
      const at = typeof words === 'string' && words !== '' ? beside.lastIndexOf(words) : -1;
      if (at === -1) continue;
      const spelled = asWritten(from + at, from + at + String(words).length);
      Object.assign(placed, { [name]: spelled });
    }
    return placed;
  });
}

/** A text without its idle blanks, and where its characters stand in the text. */
const withoutBlanks = lately((text) => {
  const pieces: string[] = [];
  /** Where each kept piece begins: in the compact text, and how far it was shifted. */
  const shifts: { at: number; by: number }[] = [{ at: 0, by: 0 }];
  let from = 0;
  let length = 0;
  let by = 0;
  for (const match of matchesOf(text, IDLE)) {
    pieces.push(text.slice(from, match.index));
    length += match.index - from;
    by += match[0].length;
    from = match.index + match[0].length;
    shifts.push({ at: length, by });
  }
  if (by === 0) return { compact: text, place: placer(shifts) };
  pieces.push(text.slice(from));
  return { compact: pieces.join(''), place: placer(shifts) };
});

/** From a place in the compact text to the same character's place in the text. */
function placer(shifts: readonly { at: number; by: number }[]): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = shifts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (shifts[middle]!.at <= at) low = middle;
      else high = middle - 1;
    }
    return at + shifts[low]!.by;
  };
}
