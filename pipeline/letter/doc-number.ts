/** The document number of a notice, alone on its line or with the offices and the day. */

import { DOC_NUMBER, NUMBER_BESIDE, numberWithDay } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import { DATE, findDates } from './dates.ts';
import { claim, type Letter } from './letter.ts';
import { namesOffice } from './offices.ts';

/** 太发改发〔2023〕45号　　发布时间：2023-08-03　　点击数：1076 */
const SITE_BEHIND =
  /[\s\u3000]{1,40}(?:(?:发布)?(?:时间|日期)|(?:信息)?来源|(?:点击|浏览|阅读)(?:数|次数|量)|作者|字[体号])\s{0,4}:.{0,80}$/u;

/** Reads the number where the line bears the first one. @returns false for a line that says something else */
export function readDocNumber(letter: Letter, line: Line): boolean {
  if (letter.docNumber !== null || !line.folded.includes('号')) return false;
  const alone = DOC_NUMBER.exec(line.folded.replace(SITE_BEHIND, ''));
  if (alone) letter.docNumber = written(alone.slice(1));
  else if (!readNumberWithDay(letter, line)) return false;
  claim(letter, [line], 'doc_number');
  return true;
}

/** The number that a site tells among other things of the document; null where it tells none. */
export function numberBeside(lines: readonly Line[]): string | null {
  for (const { folded } of lines) {
    const found = NUMBER_BESIDE.exec(folded);
    if (found) return written(found.slice(1));
  }
  return null;
}

const written = ([organ, year, no]: readonly string[]): string => `${organ}〔${year}〕${no}号`;

/** 2022年8月30日甘南藏族自治州发展和改革委员会印发 */
const ISSUES = /(?:印发|发布|公布)$/u;

/** The day is the one of the printing where it says 印发 and names no one who issues it. */
function readNumberWithDay(letter: Letter, line: Line): boolean {
  const found = numberWithDay(line.folded);
  if (!found) return false;
  const round = `${found[1]} ${found[5]}`;
  const [day] = findDates(round);
  const offices = round
    .replace(DATE, ' ')
    .split(/[,、;\s]+/u)
    .map((word) => word.replace(ISSUES, ''))
    .filter((word) => !/^(?:(?:文件)?的?(?:附件\d{0,2})?)$/u.test(word));
  if (!offices.every((word) => word.length >= 4 && namesOffice(word))) return false;
  letter.docNumber = written(found.slice(2));
  if (!day) return true;
  letter.issuers.push(...offices);
  if (/印发/u.test(round) && offices.length === 0) letter.printed ??= day.iso;
  else letter.signed ??= day.iso;
  return true;
}
