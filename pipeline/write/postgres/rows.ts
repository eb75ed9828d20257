/** Rows on their way into the tables: held back until they are many, then sent column by column in one statement a table. */
import type { Insert } from '../record-rows.ts';
import { type Described, type SqlTable, type SqlValue, valuesOf } from '../tables/table.ts';
import type { Query } from './connect.ts';
import { columnsOf, KEPT } from './schema.ts';

/** Values that are held back in all. */
const MANY = 100_000;

/** PostgreSQL knows no NUL; a text keeps its length. */
const storable = (value: SqlValue): SqlValue =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '␀') : value;

function insertInto(table: Described): string {
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ type }, at) =>
    type === 'text[]' ? `string_to_array(c${at}, E'\\n')` : `c${at}`,
  );
  const given = columns.map(({ type }, at) => `$${at + 1}::${type === 'text[]' ? 'text' : type}[]`);
  return `INSERT INTO ${table.name} (${names}) SELECT ${values.join(', ')} FROM unnest(${given.join(', ')}) AS row (${columns.map((_, at) => `c${at}`).join(', ')})`;
}

const INSERTS: ReadonlyMap<string, string> = new Map(KEPT.map((table) => [table.name, insertInto(table)]));

export class Rows {
  private readonly waiting = new Map<string, SqlValue[][]>();
  private held = 0;

  constructor(private readonly ask: Query) {}

  readonly insert: Insert = <Row>(table: SqlTable<Row>, row: Row): void => {
    const values = valuesOf(table, row);
    let columns = this.waiting.get(table.name);
    if (columns === undefined) {
      columns = values.map(() => []);
      this.waiting.set(table.name, columns);
    }
    for (const [at, value] of values.entries()) columns[at]!.push(storable(value));
    this.held += values.length;
  };

  /** Sends what is held back, if it is much. */
  async spill(): Promise<void> {
    if (this.held > MANY) await this.send();
  }

  async send(): Promise<void> {
    for (const [table, columns] of this.waiting) await this.ask(INSERTS.get(table)!, columns);
    this.waiting.clear();
    this.held = 0;
  }
}
