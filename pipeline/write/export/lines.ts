/** Relations as lines of text: CSV and NDJSON. */

import type { NoticeRecord } from '../../records/schema.ts';
import { csvLine } from '../../show/csv.ts';
import { headOf } from './heads.ts';
import { type ExportRelation, typedValue } from './relations.ts';

// Relations as CSV, one file each, in two flavours: for programs (machine names, no byte order mark, values as they are, a datapackage.json
// beside them) and for people (a byte order mark, without which a Chinese Excel garbles; formulas guarded; Chinese heads if asked for).

interface CsvFlavour {
  /** For people. */
  bom: boolean;
  heads: 'names' | 'zh';
}

const BOM = '\ufeff';

/** The lines of the file, each with its line end; the first bears the heads. */
export function* csvLines({ columns, rows }: ExportRelation, { bom, heads }: CsvFlavour): Generator<string> {
  const names = columns.map(({ name }) => (heads === 'zh' ? headOf(name) : name));
  yield (bom ? BOM : '') + csvLine(names, bom);
  for (const row of rows())
    yield csvLine(
      columns.map(({ name }) => row[name]),
      bom,
    );
}

// Rows as JSON, one a line, with lists as lists and truth as truth; and items with their facts, one item a line, for loaders.

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
