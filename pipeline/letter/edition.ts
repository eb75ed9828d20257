/** Status, kind and edition of a document, read from its title and dates. */

import type { DocumentRecord } from '../records/schema.ts';
import { SHEETS } from '../text/document-titles.ts';
import { NINE } from '../words/numerals.ts';

export function statusOf(title: string, around: string): DocumentRecord['status'] {
  if (/征求意见稿|公开征求意见|讨论稿|送审稿|草案/u.test(title) || /\(?征求意见稿\)?/u.test(around))
    return 'draft';
  return /\(试行\)|（试行）|试行版?[)）]?$/u.test(title) ? 'trial' : 'final';
}

/** 政策解读, 一图读懂…: what explains a standard. */
export const INTERPRETATION = /解读|问答|解释说明|图解|一图读懂/u;

const LIST = /清单|目录|任务分工/u;
/** Lists by other names; 基本公共服务标准一览表 is a standard. */
const SHEET = new RegExp(SHEETS, 'u');

export function kindOf(title: string): DocumentRecord['kind'] {
  if (INTERPRETATION.test(title)) return 'interpretation';
  return LIST.test(title) || (SHEET.test(title) && !title.includes('标准')) ? 'list' : 'standard';
}

const YEAR = `(?:(?:19|20)\\d{2}|二[〇零][〇零${NINE}]{2})`;
/** 2023—2025年, 2021-2025年版: a span of years is an edition of its first. */
const SPAN = new RegExp(
  `(${YEAR})\\s{0,2}年?\\s{0,2}(?:[-—–―~～]{1,2}|至)\\s{0,2}${YEAR}\\s{0,2}年?度?版?`,
  'u',
);
const EDITION = new RegExp(`(${YEAR})\\s{0,2}年?\\s{0,2}(?:修订|修正|更新|试行)?\\s{0,2}[版本]`, 'u');
const IN_BRACKETS = new RegExp(`[(（]\\s{0,2}(${YEAR})\\s{0,2}年?\\s{0,2}[)）]`, 'u');
/** （截至2024年底） says how far it reaches, and names no edition. */
const BARE_YEAR = new RegExp(`(?<!截[至止])(${YEAR})年度?(?![底末])`, 'u');
const PLAN = new RegExp(`["“”「『]?十[${NINE}]五["“”」』]?`, 'u');

const CN_DIGITS = `〇${NINE}`;
function yearOf(written: string): number {
  return Number(
    [...written.replaceAll('零', '〇')]
      .map((c) => (CN_DIGITS.includes(c) ? CN_DIGITS.indexOf(c) : c))
      .join(''),
  );
}

/** The title of the list, or where it names no edition the notice's, if that names the list: 关于印发恩施州基本公共服务清单（2024年版）的通知. */
export function titleWithEdition(title: string, noticeTitle: string | null): string {
  if (noticeTitle === null || editionOf(title, null).label !== UNDATED) return title;
  const bare = title.replace(/\([^()]{1,24}\)$/u, '');
  const at = noticeTitle.indexOf(bare);
  const told = noticeTitle.slice(at + bare.length);
  return at >= 0 && EDITION_BEHIND.test(told) ? bare + told : title;
}

const UNDATED = '无版次';
/** （2024年版）, 2024年版 */
const EDITION_BEHIND = new RegExp(
  `^\\s{0,2}[(（]?\\s{0,2}${YEAR}\\s{0,2}年?\\s{0,2}(?:修订|修正)?[版本]`,
  'u',
);

/**
 * 2023年版 from the title; where a title names a five-year plan only (“十三五”), that is the label and the year is the one it was signed in.
 * @param year of the signature, or of the printing, where there is one
 */
export function editionOf(title: string, year: number | null): DocumentRecord['edition'] {
  const span = SPAN.exec(title);
  if (span?.[1]) return { label: span[0].replace(/\s+/gu, ''), year: yearOf(span[1]) };
  const printed = EDITION.exec(title);
  if (printed?.[1]) return { label: printed[0].replace(/\s+/gu, ''), year: yearOf(printed[1]) };
  const bracketed = IN_BRACKETS.exec(title);
  if (bracketed?.[1]) return { label: bracketed[0].replace(/[\s()（）]+/gu, ''), year: yearOf(bracketed[1]) };
  const plan = PLAN.exec(title);
  if (plan) return { label: plan[0], year };
  const bare = BARE_YEAR.exec(title);
  if (bare?.[1]) return { label: bare[0], year: yearOf(bare[1]) };
  return year === null ? { label: UNDATED, year: null } : { label: `${year}年`, year };
}
