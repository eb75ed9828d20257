/** A label as a reader would call it: 服务对象, without number, brackets and colon. */

import type { Draft } from '../draft.ts';
import { SIGN } from '../labels/leads.ts';
import { TEN } from '../words/numerals.ts';
import type { Segment } from './segments.ts';

const BEFORE = new RegExp(
  String.raw`^[;；,，|/]?(?:${SIGN}|\d{1,2}[.、．)）]|[(（][\d${TEN}a-hA-H]{1,3}[)）]|[${TEN}]{1,3}、|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[a-hA-H][.、．)）])?[【[(（*_]*`,
  'u',
);
/** With the colon or bracket behind it, or the 为 of a sentence. */
const BEHIND =
  /(?:(?:主要|具体|一般)?(?:为|是|包括|包含|涵盖))?[】\]〗〕」』)）*_]*(?:[:：︰∶﹕→|。?？]|[—–-]{1,2})?[】\]〗〕」』)*_]*$/u;

/** @returns the letters of the label that a segment bears, as printed; of `责任单位（区）` with nothing behind it the bracket stays */
export function labelText({ text }: Draft, { labelStart, labelEnd }: Segment): string {
  return text
    .slice(labelStart, labelEnd)
    .replace(/[\s\u3000]+/gu, '')
    .replace(BEFORE, '')
    .replace(BEHIND, (tail) => (/^[)）]$/u.test(tail) ? tail : ''));
}
