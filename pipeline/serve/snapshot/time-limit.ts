/**
 * A limit on the time of one statement. SQLite works through a statement in one piece, on the one thread that answers all: so the conditions
 * of every list call a function of ours as they go, and it ends a statement that takes too long. (A worker could be ended from outside, but
 * each answer would be copied out of it.)
 */
import type Database from 'better-sqlite3';

/** A statement was ended. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** The SQL function. */
const NAME = 'in_time';
/** As a condition of a statement that looks through rows: true, or the end of it. */
export const IN_TIME = `${NAME}()`;
/** The same, asked at every sixteenth row of a long walk. @param key a whole number that tells the rows apart */
export const inTimeAt = (key: string): string => `(${key} & 15) <> 0 OR ${IN_TIME}`;

/** @param most milliseconds @returns to be called where a statement begins */
export function limitTime(database: Database.Database, most: number): () => void {
  let end = 0;
  // not deterministic: one that is would be asked once, before the rows
  database.function(NAME, { deterministic: false }, () => {
    if (performance.now() > end) throw new TooSlow('a statement took too long');
    return 1;
  });
  return () => {
    end = performance.now() + most;
  };
}
