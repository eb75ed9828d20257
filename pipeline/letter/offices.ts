/** Offices in a letter: which lines name them, and which of them issue the notice. */

import type { Draft } from '../draft.ts';
import type { ClaimRole } from '../records/schema.ts';
import type { Line } from '../text/lines.ts';
import { narrow } from '../text/narrow.ts';
import { TEN } from '../words/numerals.ts';
import { ISSUER_ENDS } from '../words/offices.ts';
import { findDates, monthOf } from './dates.ts';
import { type Letter, splitNames, textOf } from './letter.ts';

const OFFICE = new RegExp(String.raw`^[\p{Script=Han}()（）·\s]{2,40}(?:${ISSUER_ENDS})$`, 'u');
const LONGEST_OFFICE = 40;
const MOST_OFFICES = 40;
const LONGEST_SIGNATURE = 60;

/** 市财政局: does the text end as the name of an office does? */
export const namesOffice = (text: string): boolean => OFFICE.test(text);

/** A line that names offices and nothing else. */
export const isOfficeLine = ({ folded }: Line): boolean =>
  (namesOffice(folded) && folded.length <= LONGEST_OFFICE) || areOffices(folded.trim().split(/\s+/u));

/** 甲县发展和改革局　甲县财政局　甲县教育局　甲县民政局: several, however long their line. */
const areOffices = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= MOST_OFFICES &&
  words.every((word) => word.length >= 3 && word.length <= LONGEST_OFFICE && namesOffice(word));

/** `安吉县发展和改革局    安吉县财政局` are two, with one blank as well; `教    育    部` is one, its letters set apart. */
export function officesOf(text: string): string[] {
  const words = text.trim().split(/\s+/u);
  if (words.every((word) => word.length >= 3 && namesOffice(word))) return words;
  const parts = text.split(/\s{2,}/u).map((n) => n.replace(/\s+/gu, ''));
  return parts.some((p) => p.length === 1) ? [parts.join('')] : parts;
}

export interface Signature {
  offices: string[];
  iso: string;
}

/** `（林区发展和改革委员会 2025年3月18日）`: who signs and the day on one line; null for any other line. */
export function signatureIn(draft: Draft, line: Line): Signature | null {
  const [date, more] = findDates(line.folded);
  if (!date || more || line.folded.length > LONGEST_SIGNATURE) return null;
  const own = textOf(draft, line);
  const rest = restOf(own.slice(0, date.start) + own.slice(date.end));
  return rest.length >= 3 && namesOffice(narrow(rest)) ? { offices: officesOf(rest), iso: date.iso } : null;
}

/** 市民政局等十部门: it names none of the others. */
const AND_OTHERS = new RegExp(String.raw`等(?:\d{1,2}|[${TEN}]{1,3})?(?:个)?(?:部门|单位)?$`, 'u');

/** `临颍县卫生健康委员会　　2023年3月`, `2023年3月` alone: who signs, and the month; null for any other line. */
function monthSignedIn(draft: Draft, line: Line): { offices: string[]; year: number } | null {
  const month = line.folded.length > LONGEST_SIGNATURE ? null : monthOf(line.folded);
  if (!month) return null;
  const own = textOf(draft, line);
  const rest = restOf(own.slice(0, month.start) + own.slice(month.end));
  if (rest === '') return { offices: [], year: month.year };
  return rest.length >= 3 && namesOffice(narrow(rest))
    ? { offices: officesOf(rest), year: month.year }
    : null;
}

/** A line signed with a month is read into the letter. @returns what it is; null for any other line */
export function readMonth(draft: Draft, letter: Letter, line: Line, sign: boolean): ClaimRole | null {
  const month = monthSignedIn(draft, line);
  if (!month) return null;
  letter.year ??= month.year;
  if (sign) letter.issuers.push(...month.offices);
  return month.offices.length > 0 ? 'issuer' : 'date';
}

/** What stands beside the day of a signature. */
const restOf = (beside: string): string =>
  beside
    .replace(/^[(（]|[)）]$/gu, '')
    .replace(/\s*(?:发布|印发|公布|编制)$/u, '')
    .trim();

/** 重庆市万州区人民政府办公室关于…: the office before 关于; 等部门 names none but stands for many. */
export function issuersOfTitle(title: string): string[] {
  const offices = /^([\p{Script=Han}()（）、]{4,60}?)(?:关于|印发|转发)/u.exec(title)?.[1];
  if (!offices || AND_OTHERS.test(offices)) return [];
  return splitNames(offices).filter(namesOffice);
}
