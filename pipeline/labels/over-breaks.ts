/** Labels that a line break cut in two, as in a text of fixed width: `…管理服务。③服务 ⏎ 标准：按照…`, `…执行。4 ⏎ .支出责任：…`, `；【支出 ⏎ 责任】…`. */

import { isWeak, type LabelHit, LONGEST_LABEL } from './known.ts';
import { INNER_SIGN, LABEL_NUMBER } from './leads.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands behind the last full stop of a line, and before the colon of the next: a label with its number, or without. */
const LABEL = new RegExp(`^(?:${LABEL_NUMBER}|${INNER_SIGN}|\\()?([\\p{Script=Han}()/]{2,16})$`, 'u');
const STOP = /[。;!?】\s]/u;
const SIGNED = new RegExp(INNER_SIGN, 'u');
/** 【支出 ⏎ 责任】: what opens at the end of a line, and what closes it in the next, its colon behind it. */
const OPENED = /\(?[【〖〔「](\p{Script=Han}{0,14})$/u;
const CLOSED = /^(\p{Script=Han}{0,14})[】〗〕」]\s{0,2}:?\s{0,4}/u;

export interface OverBreak {
  /** Where the label begins in the line before. */
  from: number;
  /** Its end in this line; `start` is 0. */
  hit: LabelHit;
  /** A bracket opens before it. */
  bracketed: boolean;
}

/** @param before folded text of the line before; @param line folded text of this line. Null where no label stands over the break */
export function labelOverBreak(before: string, line: string, words: Vocabulary): OverBreak | null {
  return bracketedOverBreak(before, line, words) ?? colonOverBreak(before, line, words);
}

function bracketedOverBreak(before: string, line: string, words: Vocabulary): OverBreak | null {
  const opened = OPENED.exec(before.slice(-LONGEST_LABEL - 2));
  const closed = opened && CLOSED.exec(line);
  if (!closed) return null;
  const from = before.length - opened[0].length;
  return overBreak({ from, bracketed: false }, `${opened[1]}${closed[1]}`, closed[0].length, words);
}

function colonOverBreak(before: string, line: string, words: Vocabulary): OverBreak | null {
  const colon = line.slice(0, LONGEST_LABEL + 4).indexOf(':');
  if (colon < 0) return null;
  const from = beginning(before);
  if (from === null) return null;
  const squeezed = LABEL.exec((before.slice(from) + line.slice(0, colon)).replace(/\s+/gu, ''))?.[1];
  if (!squeezed || (isWeak(squeezed) && !words.recurring.has(squeezed))) return null;
  const end = colon + 1 + (/^\s{0,4}/u.exec(line.slice(colon + 1))?.[0].length ?? 0);
  return overBreak({ from, bracketed: before[from] === '(' }, squeezed, end, words);
}

function overBreak(
  at: Pick<OverBreak, 'from' | 'bracketed'>,
  squeezed: string,
  end: number,
  words: Vocabulary,
): OverBreak | null {
  const known = words.label(squeezed);
  if (!known && !words.learned.has(squeezed)) return null;
  const [role, lower] = [known?.role ?? null, known?.lower ?? false];
  return { ...at, hit: { start: 0, end, squeezed, role, lower, runIn: true, marked: true } };
}

/** 市教育局6.申请: a number that is not behind a full stop. */
const NUMBERED_END = /(?<!\d)\d{1,2}[.、]\p{Script=Han}{0,10}$/u;

/** （责任 ⏎ 单位： */
const BRACKETED_END = /\(\p{Script=Han}{0,10}$/u;

/** Where in the last letters of a line something begins: at a bracket, behind a full stop or a blank, at a sign or a number. */
function beginning(before: string): number | null {
  const bracketed = BRACKETED_END.exec(before.slice(-LONGEST_LABEL));
  if (bracketed) return before.length - bracketed[0].length || null;
  const numbered = NUMBERED_END.exec(before.slice(-LONGEST_LABEL));
  if (numbered) return before.length - numbered[0].length || null;
  for (let at = before.length - 1; at > 0 && before.length - at <= LONGEST_LABEL; at--) {
    if (SIGNED.test(before[at] as string) || STOP.test(before[at - 1] as string))
      return STOP.test(before[at] as string) ? null : at;
  }
  return null;
}
