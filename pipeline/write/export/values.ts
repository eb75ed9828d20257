/** A cell of the database as the value that its type says: true for 1, the list for its JSON text. */
import type { SqlValue } from '../tables/table.ts';
import type { ColumnType } from './relations.ts';

/** @throws SyntaxError for JSON text that is none */
export function typedValue(cell: SqlValue, type: ColumnType): unknown {
  if (cell === null) return null;
  if (type === 'boolean') return cell === 1;
  return type === 'json' ? (JSON.parse(String(cell)) as unknown) : cell;
}
