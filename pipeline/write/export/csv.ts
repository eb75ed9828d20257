/**
 * Relations as CSV, one file each, in two flavours: for programs (machine names, no byte order mark, values as they are, a datapackage.json
 * beside them) and for people (a byte order mark, without which a Chinese Excel garbles; formulas guarded; Chinese heads if asked for).
 */
import { csvLine } from '../../show/csv.ts';
import { headOf } from './heads.ts';
import type { ExportRelation } from './relations.ts';

export interface CsvFlavour {
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
