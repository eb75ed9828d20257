/** Rows as JSON, one a line, with lists as lists and truth as truth; and items with their facts, one item a line, for loaders. */
import type { NoticeRecord } from '../../records/schema.ts';
import type { ExportRelation } from './relations.ts';
import { typedValue } from './values.ts';

export function* rowLines({ columns, rows }: ExportRelation): Generator<string> {
  for (const row of rows())
    yield `${JSON.stringify(Object.fromEntries(columns.map(({ name, type }) => [name, typedValue(row[name] ?? null, type)])))}\n`;
}

/** An item as its record has it, with the document it stands in: what a loader needs without a second file. */
export function* itemLines({ document, items }: NoticeRecord): Generator<string> {
  const { id, title, edition, region, status, dates } = document;
  for (const item of items)
    yield `${JSON.stringify({ document: { id, title, edition, region, status, dates }, ...item })}\n`;
}
