/** The document number of a notice, alone on its line or with the offices and the day. */

import { DOC_NUMBER, NUMBER_BESIDE, numberWithDay } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import { DATE, findDates } from './dates.ts';
import { claim, type Letter } from './letter.ts';
import { namesOffice } from './offices.ts';

/** 太发改发〔2023〕45号　　发布时间：2023-08-03　　点击数：1076; 嘉发改〔2025〕12号　统一编号：ZJFC00-2025-0003; …　机密★1年 */
const BEHIND =
  /[\s\u3000]{1,40}(?:(?:(?:发布)?(?:时间|日期)|(?:信息)?来源|(?:点击|浏览|阅读)(?:数|次数|量)|作者|字[体号]|统一(?:编|登记)号|(?:规范性文件)?登记号|有效性|主题(?:词|分类)|公开方式|签\s{0,4}发\s{0,4}人)\s{0,4}:.{0,80}|(?:绝密|机密|秘密|特急|加急|平急)[★\s]{0,4}.{0,6})$/u;
/** 签发人：王某　　嘉发改〔2025〕12号; ★嘉发改〔2025〕12号 */
const BEFORE = /^(?:签\s{0,4}发\s{0,4}人\s{0,4}:\s{0,4}\S{2,12}[\s\u3000]{1,40}|[★☆※]{1,3}\s{0,4})/u;
/** 嘉发改〔2025〕12号、嘉财社〔2025〕3号: issued by two, under the first one's. */
const SECOND = /(?<=号)[、,;\s]{1,4}[\p{Script=Han}]{2,16}[〔﹝[【［]\d{4}[〕﹞\]】］]第?\d{1,5}号$/u;
/** 嘉 发 改〔2025〕12号 */
const SPREAD = /(?<=^(?:\p{Script=Han}\s){0,12}\p{Script=Han})\s(?=\p{Script=Han}|[〔﹝[【［(])/gu;

/** The line without what else a letterhead or a site sets beside the number. */
const bareNumber = (folded: string): string =>
  folded.replace(BEFORE, '').replace(BEHIND, '').replace(SECOND, '').replace(SPREAD, '');

/** Reads the number where the line bears the first one. @returns false for a line that says something else */
export function readDocNumber(letter: Letter, line: Line): boolean {
  if (letter.docNumber !== null || !line.folded.includes('号')) return false;
  const alone = DOC_NUMBER.exec(bareNumber(line.folded));
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
