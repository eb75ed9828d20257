/** The lines of an item in canonical Markdown, its name and its fields: written, and read again. */

import { knownLabel } from '../../labels/known.ts';
import { FIELD_NAMES, type FieldName, type FieldRecord, type ItemRecord } from '../../records/schema.ts';
import { paragraphBetween } from '../../text/join.ts';
import { markerOf } from '../../text/markers.ts';
import { narrow } from '../../text/narrow.ts';
import { escapeHeading, escapeInline, escapeLine } from './escape.ts';

// The line of an item: `#### （2） 产前筛查和诊断`, `##### （1） …` for a sub-item: its number as printed, a blank, its name.
// `#### — 预防接种` bears no number. A number that the printed one does not give follows in 〔〕: `#### 2.1.1 〔7〕 预防接种`.

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

interface ReadItemLine {
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

// A field: `**服务对象：** 城乡居民。` and its further paragraphs. A label that the table of labels would take for another
// field names its own in 〔〕: `**责任单位〔implementing_agency〕：**`.

const OTHER = 'other';
const NAMED = new RegExp(`^(.+)〔(${[...FIELD_NAMES, OTHER].join('|')})〕$`, 'su');

const roleOf = (label: string): FieldName | null =>
  knownLabel(narrow(label).replace(/\s+/gu, ''))?.role ?? null;

/** The field and the label that a printed label stands for; `role` null for one kept under `other`. */
export function readLabel(printed: string): { role: FieldName | null; label: string } {
  const [, label, named] = NAMED.exec(printed) ?? [];
  if (label === undefined || named === undefined) return { role: roleOf(printed), label: printed };
  return { role: named === OTHER ? null : (named as FieldName), label };
}

/** @returns lines; paragraphs have an empty line between them */
export function printField(
  role: FieldName | null,
  { label, text }: Pick<FieldRecord, 'label' | 'text'>,
): string[] {
  const bare = readLabel(label);
  const printed = bare.role === role && bare.label === label ? label : `${label}〔${role ?? OTHER}〕`;
  const lines = text.split('\n');
  const out: string[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const written = i === 0 ? `**${escapeInline(printed)}：** ${escapeInline(line)}` : escapeLine(line);
    if (next === undefined) out.push(written);
    else if (standsApart(line, next)) out.push(written, '');
    else out.push(`${written}\\`);
  });
  return out;
}

/**
 * Two lines that anyone would take for two paragraphs have an empty line between them. Others (`一级⏎二级` in a cell of a table)
 * stay one paragraph of Markdown, broken by a backslash: read again they would run together.
 */
function standsApart(line: string, next: string): boolean {
  const tidy = (text: string): boolean => text !== '' && text === text.trim();
  return tidy(line) && tidy(next) && paragraphBetween(narrow(line), narrow(next), false, false);
}
