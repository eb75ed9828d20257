/** Tables of the site, each as CSV for people (a byte order mark, nothing that a spreadsheet would run) and as a workbook. */

import { FACT_KINDS } from '../records/fact-kinds.ts';
import { FIELD_NAMES } from '../records/fields.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { csvOf, type Table } from '../show/csv.ts';
import { tableBook } from '../write/export/xlsx.ts';
import type { SiteFile } from './frame.ts';
import { factCount } from './index-page.ts';
import { figureOf, wordsOf } from './notice/items.ts';
import { factsOf } from './notice/marks.ts';
import { tablePath } from './paths.ts';
import type { Lookups } from './site-data.ts';

/** Excel takes CSV for the system's old encoding without it. */
const BOM = '\ufeff';

/** A sheet's name; it bears no colour. */
const SHEET = 'minsheng';

/** Both forms of one table, which is made when either is asked for. */
export const tableFiles = (name: string, make: () => Table | Promise<Table>): SiteFile[] => [
  {
    path: tablePath('csv', name),
    async content() {
      const { columns, rows } = await lastMade(make);
      return BOM + csvOf(columns, rows);
    },
  },
  {
    path: tablePath('xlsx', name),
    content: async () => tableBook(SHEET, await lastMade(make), 'zh', () => null),
  },
];

/** The last table alone is held: its other form is mostly the next that is made. */
let last: { make: () => Table | Promise<Table>; table: Table } | null = null;

async function lastMade(make: () => Table | Promise<Table>): Promise<Table> {
  if (last?.make === make) return last.table;
  const table = await make();
  last = { make, table };
  return table;
}

const ITEM = ['item', 'number', 'name', 'domain', 'aspect', ...FIELD_NAMES] as const;

/** One line an item, its fields as they stand. */
export const itemsTable = ({ items }: NoticeRecord): Table => ({
  columns: ITEM,
  rows: items.map(({ id, number_raw: number, name, domain, aspect, fields }) => ({
    ...{ item: id, number, name, domain, aspect },
    ...Object.fromEntries(FIELD_NAMES.map((field) => [field, fields[field]?.text])),
  })),
});

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
export const factsTable = ({ items }: NoticeRecord): Table => ({
  columns: FACT,
  rows: items.flatMap((item) =>
    factsOf(item).map(({ kind, fact }) => ({
      ...{ item: item.id, name: item.name, kind },
      ...{ figure: figureOf(kind, fact), words: wordsOf(kind, fact, 'zh') },
      ...{ field: fact.field, text: fact.text, start: fact.start, end: fact.end, fact: fact.id },
      subject: 'subject' in fact && typeof fact.subject === 'string' ? fact.subject : null,
    })),
  ),
});

const NOTICE = [
  'document',
  'title',
  'region',
  'region_code',
  'kind',
  'status',
  'edition',
  'standing',
  'valid_from',
  'expires',
  'items',
  'facts',
  'warnings',
  ...FACT_KINDS,
] as const;

export function noticesTable({ notices, standingOf, editions }: Lookups): Table {
  const dated = new Map(editions.flatMap((series) => series.editions.map((one) => [one.id, one] as const)));
  return {
    columns: NOTICE,
    rows: notices.map((notice) => {
      const { id, title, region, kind, status, edition, items, warnings, facts } = notice;
      const days = dated.get(id);
      return {
        ...{ document: id, title, region: region.name, region_code: region.code, kind, status, edition },
        ...{ standing: standingOf.get(id), valid_from: days?.valid_from, expires: days?.expires },
        ...{ items, facts: factCount(notice), warnings, ...facts },
      };
    }),
  };
}
