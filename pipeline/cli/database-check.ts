/** The database by itself: sound, its references whole, as many rows as the JSON files have records. */
import Database from 'better-sqlite3';
import type { Breach } from './invariants.ts';

export function checkDatabase(file: string, rows: Readonly<Record<string, number>>): Breach[] {
  const breaches: Breach[] = [];
  const where = 'minsheng.sqlite';
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    const sound: unknown = db.pragma('integrity_check', { simple: true });
    if (sound !== 'ok')
      breaches.push({ where, word: 'cli-breach-database', params: { detail: String(sound) } });
    const astray = db.pragma('foreign_key_check') as { table: string }[];
    if (astray.length > 0)
      breaches.push({
        where,
        word: 'cli-breach-database',
        params: { detail: `foreign keys of ${astray[0]?.table} (${astray.length})` },
      });
    for (const [table, found] of Object.entries(rows)) {
      const said = db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
      if (said !== found)
        breaches.push({ where, word: 'cli-breach-counts', params: { what: table, said, found } });
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    breaches.push({ where, word: 'cli-breach-database', params: { detail: error.message } });
  } finally {
    db?.close();
  }
  return breaches;
}
