/** The database by itself: sound, its references whole, and every row the one that the JSON files give. */
import type Database from 'better-sqlite3';
import type { Breach } from '../../check/invariants/found.ts';
import { InputError } from '../../errors.ts';
import { rowsAstray, type WantedRows } from '../../write/database-content.ts';
import { openDatabase } from '../../write/open-database.ts';
import type { DatabaseContent } from '../../write/record-rows.ts';

const where = 'minsheng.sqlite';

/**
 * @param content what the JSON files say, asked for again where a row is astray
 * @param rows how many each table must have
 * @param wanted of all notices
 */
export function checkDatabase(
  file: string,
  content: () => DatabaseContent,
  rows: Readonly<Record<string, number>>,
  wanted: WantedRows,
): Breach[] {
  const breaches: Breach[] = [];
  const unsound = (detail: string): void =>
    void breaches.push({ where, word: 'cli-breach-database', params: { detail } });
  let db: Database.Database | null = null;
  try {
    db = openDatabase(file, { readonly: true, fileMustExist: true });
    const sound: unknown = db.pragma('integrity_check', { simple: true });
    if (sound !== 'ok') unsound(String(sound));
    const astray = db.pragma('foreign_key_check') as { table: string }[];
    if (astray.length > 0) unsound(`foreign keys of ${astray[0]?.table} (${astray.length})`);
    for (const [table, found] of Object.entries(rows)) {
      const said = db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
      if (said !== found)
        breaches.push({ where, word: 'cli-breach-counts', params: { what: table, said, found } });
    }
    for (const { table, row } of rowsAstray(db, content, wanted))
      breaches.push({ where, word: 'cli-breach-row', params: { table, row } });
  } catch (error) {
    // what is wrong with the package is no fault of the file
    if (!(error instanceof Error) || error instanceof InputError) throw error;
    unsound(error.message);
  } finally {
    db?.close();
  }
  return breaches;
}
