/** The diffs of a folder, and what each changed in words: the rows of v_changes. */
import { type Cause, itemCounts } from '../../records/diff.ts';
import type { Snapshot, SqlRow } from '../snapshot/snapshot.ts';
import { whoseOf } from './documents.ts';
import { parsed } from './from-row.ts';

const COUNTS = ['old_items', 'new_items', ...itemCounts.keyof().options] as const;
type DiffCounts = Record<(typeof COUNTS)[number], number>;

export interface DiffRow extends DiffCounts {
  id: string;
  old: string;
  new: string;
  region: string;
  region_code: string;
  old_edition: string;
  new_edition: string;
  /** Of the newer edition. */
  valid_from: string | null;
  cause: Cause[];
}

/** The newest first: by the day from which the newer edition holds, a draft's by its year. */
export const diffsOf = (snapshot: Snapshot): readonly DiffRow[] =>
  snapshot.kept('diffs', () => {
    const whose = whoseOf(snapshot);
    const rows = snapshot.rows('SELECT * FROM diffs ORDER BY rowid').map((row): DiffRow => {
      const now = whose.get(String(row.new_id))!;
      return {
        id: String(row.id),
        old: String(row.old_id),
        new: String(row.new_id),
        region: now.region,
        region_code: now.region_code,
        old_edition: whose.get(String(row.old_id))!.edition,
        new_edition: now.edition,
        valid_from: now.valid_from,
        cause: parsed(row.cause) as Cause[],
        ...(Object.fromEntries(COUNTS.map((name) => [name, row[name]])) as unknown as DiffCounts),
      };
    });
    return rows.sort((a, b) => {
      const [x, y] = [sinceOf(a), sinceOf(b)];
      return x === y ? 0 : x < y ? 1 : -1;
    });
  });

/** A day or a year; of a draft the year in its id. */
export const sinceOf = ({ valid_from, new: id }: Pick<DiffRow, 'valid_from' | 'new'>): string =>
  valid_from ?? id.split('-')[1] ?? '';

/** Most of a diff's rows are asked for again when the next page is: they are kept. */
export const changesIn = (snapshot: Snapshot, diff: string): readonly SqlRow[] =>
  snapshot.kept(`changes ${diff}`, () => snapshot.rows('SELECT * FROM v_changes WHERE diff = ?', diff));
