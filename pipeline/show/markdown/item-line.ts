/**
 * The line of an item: `#### （2） 产前筛查和诊断`, `##### （1） …` for a sub-item: its number as printed, a blank, its name.
 * `#### — 预防接种` bears no number. A number that the printed one does not give follows in 〔〕: `#### 2.1.1 〔7〕 预防接种`.
 */

import type { ItemRecord } from '../../records/schema.ts';
import { markerOf } from '../../text/markers.ts';
import { narrow } from '../../text/narrow.ts';
import { escapeHeading, escapeInline } from './escape.ts';

export const ITEM_DEPTH = 4;
export const SUB_ITEM_DEPTH = 5;

const NO_NUMBER = '—';
/** 〔7〕 before a name. */
const STATED = /^〔(\d{1,9})〕[ ]/u;
const COMPOUND = new Set(['dotted2', 'dotted3']);

/** The number that a printed one gives: 16. → 16, （2） → 2, 52 → 52; null for none, and for one of several parts (2.1.1). */
export function numberOf(raw: string | null): number | null {
  if (raw === null) return null;
  const folded = narrow(raw).trim();
  if (/^\d{1,9}$/u.test(folded)) return Number(folded);
  const marker = markerOf(folded);
  return marker && !COMPOUND.has(marker.family) ? marker.no : null;
}

/** @param running the number that an item here would have if none were printed */
export function printItemLine(
  item: Pick<ItemRecord, 'no' | 'sub_no' | 'number_raw' | 'name'>,
  running: number,
): string {
  const raw = item.number_raw;
  const own = item.sub_no ?? item.no;
  const stated = own !== (numberOf(raw) ?? running) || STATED.test(item.name) ? `〔${own}〕 ` : '';
  // a number with a blank in it, or one that looks like no number: in bold, which shows where it ends
  const number =
    raw === null
      ? NO_NUMBER
      : /\s/u.test(raw) || raw === NO_NUMBER
        ? `**${escapeInline(raw)}**`
        : escapeHeading(raw);
  return `${'#'.repeat(item.sub_no === null ? ITEM_DEPTH : SUB_ITEM_DEPTH)} ${number} ${stated}${escapeHeading(item.name)}`;
}

export interface ReadItemLine {
  /** Half open, into the text; null for no number. */
  number: [start: number, end: number] | null;
  /** The number stated in 〔〕. */
  stated: number | null;
  nameStart: number;
}

/** @param text of the heading, escapes undone; @param bold characters of it that are bold at its head, their `**` included; 0 for none */
export function readItemLine(text: string, bold: number): ReadItemLine {
  const blank = bold > 0 ? bold : text.indexOf(' ');
  const end = blank < 0 ? text.length : blank;
  const first = text.slice(0, end);
  const number: ReadItemLine['number'] =
    bold > 0 ? [2, bold - 2] : blank < 0 || first === NO_NUMBER ? null : [0, end];
  let nameStart = blank < 0 ? 0 : Math.min(text.length, end + 1);
  const stated = STATED.exec(text.slice(nameStart));
  if (stated) nameStart += stated[0].length;
  return { number, stated: stated ? Number(stated[1]) : null, nameStart };
}
