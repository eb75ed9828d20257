/** Tables of the site as CSV for people: with a byte order mark, and nothing that a spreadsheet would run. */
import { FIELD_NAMES } from '../records/fields.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { type Cell, csvOf } from '../show/csv.ts';
import { figureOf, wordsOf } from './notice/items.ts';
import { factsOf } from './notice/marks.ts';

/** Excel takes CSV for the system's old encoding without it. */
export const BOM = '\ufeff';

export const csvFile = <Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, Cell>>>[],
): string => BOM + csvOf(columns, rows);

const ITEM = [
  'item',
  'number',
  'name',
  'domain',
  'aspect',
  'audience',
  'content',
  'standard',
  'funding',
  'lead_agency',
  'implementing_agency',
] as const;

/** One line an item, its fields as they stand. */
export function itemsCsv({ items }: NoticeRecord): string {
  return csvFile(
    ITEM,
    items.map(({ id, number_raw: number, name, domain, aspect, fields }) => ({
      ...{ item: id, number, name, domain, aspect },
      ...Object.fromEntries(FIELD_NAMES.map((field) => [field, fields[field]?.text])),
    })),
  );
}

const FACT = [
  'item',
  'name',
  'kind',
  'figure',
  'words',
  'subject',
  'field',
  'text',
  'start',
  'end',
  'fact',
] as const;

/** One line a fact of any kind. */
export function factsCsv({ items }: NoticeRecord): string {
  return csvFile(
    FACT,
    items.flatMap((item) =>
      factsOf(item).map(({ kind, fact }) => ({
        ...{
          item: item.id,
          name: item.name,
          kind,
          figure: figureOf(kind, fact),
          words: wordsOf(kind, fact, 'zh'),
        },
        ...{ field: fact.field, text: fact.text, start: fact.start, end: fact.end, fact: fact.id },
        subject: 'subject' in fact && typeof fact.subject === 'string' ? fact.subject : null,
      })),
    ),
  );
}
