/**
 * Where the rows of a notice stand among those of others: each notice has a block of row numbers of its own in every table, with room
 * before the next. Rows of all notices are then in the order of their documents by whatever road they came, and whoever reads a table
 * in its own order reads it in that.
 */
import type Database from 'better-sqlite3';

/** Numbers in a block, and blocks from one notice to the next where all are made anew. */
const SIZE = 65_536;
const APART = 16;

/** There is no room between two notices, or not enough of it: all rows are to be made anew. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

export class Blocks {
  private block = 0;
  private end = Number.MAX_SAFE_INTEGER;
  private readonly last = new Map<string, number>();

  /** The block behind all others. */
  next(): void {
    const rows = Math.max(0, ...this.last.values());
    this.begin(this.block + Math.max(APART, Math.ceil(rows / SIZE) + 1), Number.MAX_SAFE_INTEGER);
  }

  /**
   * The block of a document between those that stand round it.
   * @param known where its rows stood that are gone; null for a new one
   * @throws NoRoom
   */
  between(db: Database.Database, id: string, known: number | null): void {
    const near = (sql: string): number | null | undefined =>
      db.prepare<[string], number | null>(`SELECT ${sql}`).pluck().get(id);
    const before = near('max(rowid) FROM documents WHERE id < ?') ?? 0;
    const behind = near('min(rowid) FROM documents WHERE id > ?') ?? null;
    const end = behind ?? before + 2 * APART;
    const block = known ?? Math.floor((before + end) / 2);
    if (block <= before || block >= end) throw new NoRoom(id);
    this.begin(block, behind ?? Number.MAX_SAFE_INTEGER);
  }

  /** The number of the next row in a table. @throws NoRoom */
  row(table: string): number {
    if (table === 'documents') return this.block;
    const nth = (this.last.get(table) ?? 0) + 1;
    this.last.set(table, nth);
    if (this.end !== Number.MAX_SAFE_INTEGER && nth > (this.end - this.block) * SIZE) throw new NoRoom(table);
    return this.block * SIZE + nth;
  }

  private begin(block: number, end: number): void {
    this.block = block;
    this.end = end;
    this.last.clear();
  }
}
