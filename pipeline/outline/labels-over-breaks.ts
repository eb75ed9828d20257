/** A label that a line break cut in two, as in a text of fixed width: `…管理服务。③服务 ⏎ 标准：按照…`, `…执行。4 ⏎ .支出责任：…`. */
import { LONGEST_LABEL } from '../labels.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { WEAK_LABELS } from '../words/field-labels.ts';
import { LABEL_NUMBER } from './label-leads.ts';
import type { LabelHit } from './labels-in-lines.ts';

/** What stands behind the last full stop of a line, and before the colon of the next: a label with its number, or without. */
const LABEL = new RegExp(`^(?:${LABEL_NUMBER})?([\\p{Script=Han}()/]{3,16})$`, 'u');
const STOP = /[。;!?】]/u;

export interface OverBreak {
  /** Where the label begins in the line before. */
  from: number;
  /** Its end in this line; `start` is 0. */
  hit: LabelHit;
}

/** @param before folded text of the line before; @param line folded text of this line. Null where no label stands over the break */
export function labelOverBreak(before: string, line: string, words: Vocabulary): OverBreak | null {
  const colon = line.slice(0, LONGEST_LABEL + 4).indexOf(':');
  if (colon < 0) return null;
  const from = beginning(before);
  if (from === null) return null;
  const squeezed = LABEL.exec((before.slice(from) + line.slice(0, colon)).replace(/\s+/gu, ''))?.[1];
  if (!squeezed || WEAK_LABELS.has(squeezed)) return null;
  const known = words.label(squeezed);
  if (!known && !words.learned.has(squeezed)) return null;
  const end = colon + 1 + (/^\s{0,4}/u.exec(line.slice(colon + 1))?.[0].length ?? 0);
  return {
    from,
    hit: {
      start: 0,
      end,
      squeezed,
      role: known?.role ?? null,
      lower: known?.lower ?? false,
      runIn: true,
      marked: true,
    },
  };
}

/** 市教育局6.申请: a number that is not behind a full stop. */
const NUMBERED_END = /(?<!\d)\d{1,2}[.、]\p{Script=Han}{0,10}$/u;

/** Where in the last letters of a line something begins: behind a full stop, or at a number. */
function beginning(before: string): number | null {
  const numbered = NUMBERED_END.exec(before.slice(-LONGEST_LABEL));
  if (numbered) return before.length - numbered[0].length || null;
  for (let at = before.length - 1; at > 0 && before.length - at <= LONGEST_LABEL; at--) {
    if (/[①-⑳]/u.test(before[at] as string) || STOP.test(before[at - 1] as string))
      return STOP.test(before[at] as string) ? null : at;
  }
  return null;
}
