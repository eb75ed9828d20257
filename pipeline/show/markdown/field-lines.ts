/**
 * A field: `**服务对象：** 城乡居民。` and its further paragraphs. A label that the table of labels would take for another
 * field names its own in 〔〕: `**责任单位〔implementing_agency〕：**`.
 */
import { knownLabel } from '../../labels/known.ts';
import { FIELD_NAMES, type FieldName, type FieldRecord } from '../../records/schema.ts';
import { paragraphBetween } from '../../text/join.ts';
import { narrow } from '../../text/narrow.ts';
import { escapeInline, escapeLine } from './escape.ts';

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
