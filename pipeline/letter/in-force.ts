/** From when a document holds, and until when: `从2025年4月1日起执行，有效期5年`, `自发布之日起满30日后施行`. */
import { readNumber } from '../facts/numbers.ts';
import { findDates } from './dates.ts';

const FROM = /(?:自|从|于|在)\s{0,2}$/u;
const BEGINS = /^\s{0,2}(?:起|开始|(?:正式)?(?:施行|实施|执行|生效))/u;
const UNTIL = /(?:有效期(?:限)?(?:至|到)|截至|施行至|执行至|止于|至|到)\s{0,2}$/u;
const HOLDS = /有效|施行|执行|实施/u;
const N = '([\\d〇零一二三四五六七八九十两]{1,4})';
/** 自下发之日起 */
const DAY_OF_ISSUE = '(?:自|从)(?:公开)?(?:发布|印发|公布|发文|下发|颁布|签发|施行)之日';
/** 自发布之日起30日后施行, 自印发之日起满三十日后施行 */
const DAYS_LATER = new RegExp(
  `${DAY_OF_ISSUE}起(?:满)?${N}(?:个)?(?:自然)?日(?:之)?后(?:施行|实施|执行|生效)`,
  'u',
);
const AT_ISSUE = new RegExp(`${DAY_OF_ISSUE}起?(?:正式)?(?:施行|实施|执行|生效)`, 'u');
/** 有效期5年, 有效期为三年 */
const YEARS = new RegExp(`有效期(?:限)?(?:为|是)?\\s{0,2}${N}\\s{0,2}年`, 'u');

export interface InForce {
  effective: string | null;
  expires: string | null;
}

/** @param folded of the letter and of what closes the list; @param signed the day of the signature; @param issued of signature or printing */
export function inForce(folded: string, signed: string | null, issued: string | null): InForce {
  let effective: string | null = null;
  let expires: string | null = null;
  for (const { start, end, iso } of findDates(folded)) {
    const before = folded.slice(Math.max(0, start - 12), start);
    const after = folded.slice(end, end + 14);
    if (FROM.test(before) && BEGINS.test(after)) effective ??= iso;
    else if (UNTIL.test(before) && HOLDS.test(folded.slice(Math.max(0, start - 40), end + 10)))
      expires ??= iso;
  }
  const later = readNumber(DAYS_LATER.exec(folded)?.[1] ?? '');
  if (!effective && later && signed) effective = moved(signed, 0, later);
  if (!effective && AT_ISSUE.test(folded)) effective = issued;
  const years = readNumber(YEARS.exec(folded)?.[1] ?? '');
  if (!expires && years && effective) expires = moved(effective, years, -1);
  return { effective, expires };
}

function moved(iso: string, years: number, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10);
}
