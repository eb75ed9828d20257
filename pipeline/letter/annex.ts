/** Annexes of a letter. */

import type { Line } from '../text/lines.ts';
import { TEN } from '../words/numerals.ts';

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
