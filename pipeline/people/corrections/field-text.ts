/** A field's text from where its characters stand: the same joining that reading does, so that a correction always leads to the source. */
import { fieldsOf, isFieldName, otherIndex, otherName } from '../../records/fields.ts';
import { fieldId } from '../../records/ids.ts';
import { joinPieces, type Piece } from '../../text/join.ts';
import { narrow } from '../../text/narrow.ts';
import type { ReviewedField, ReviewedItem, ReviewedNotice } from './types.ts';

// Fields under the names that facts and claims use: `standard`, `other.0`.

export function fieldOf(item: ReviewedItem, name: string): ReviewedField | null {
  if (isFieldName(name)) return item.fields[name] ?? null;
  const at = otherIndex(name);
  return at === null ? null : (item.fields.other?.[at] ?? null);
}

/** Puts a field in its place; one under `other` only at an index that is there, or the next. @returns false where it cannot stand */
export function putField(item: ReviewedItem, name: string, field: ReviewedField): boolean {
  if (isFieldName(name)) {
    item.fields[name] = field;
    return true;
  }
  const at = otherIndex(name);
  const other = item.fields.other ?? [];
  if (at === null || at > other.length) return false;
  item.fields.other = [...other.slice(0, at), field, ...other.slice(at + 1)];
  return true;
}

/** Takes a field away; only the last one under `other`, for the index of the others is their name. @returns false where it cannot go */
export function takeField(item: ReviewedItem, name: string): boolean {
  if (isFieldName(name)) {
    delete item.fields[name];
    return true;
  }
  const other = item.fields.other ?? [];
  if (name !== otherName(other.length - 1)) return false;
  if (other.length > 1) item.fields.other = other.slice(0, -1);
  else delete item.fields.other;
  return true;
}

export function fieldsIn(record: ReviewedNotice): { ref: string; field: ReviewedField }[] {
  return record.items.flatMap((item) =>
    fieldsOf(item).map(({ name, field }) => ({ ref: fieldId(item.id, name), field })),
  );
}

type Ranges = readonly (readonly [number, number])[];

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * @param text as read
 * @param source ranges into it, in order
 * @param paragraphs whether each line of the text is a whole paragraph (Source.paragraphs)
 */
export function textOf(text: string, source: Ranges, paragraphs: boolean): string {
  let joined = '';
  let at: number | null = null;
  for (const [start, end] of source) {
    if (at !== null && LINE_END.test(text.slice(at, start))) joined += '\n';
    joined += text.slice(start, end);
    at = end;
  }
  const pieces: Piece[] = [];
  for (const line of joined.matchAll(/[^\n\r\v\f\u0085\u2028\u2029]+/gu)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (start < end) pieces.push({ start, end, soft: false });
  }
  return joinPieces(joined, narrow(joined), pieces, paragraphs).text;
}
