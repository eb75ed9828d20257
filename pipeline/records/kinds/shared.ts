/** Columns that stand in the tables of several kinds. */
import { type ColumnOf, columnOf } from './row.ts';

interface Dated {
  from: string | null;
  until: string | null;
}

/** When a fact holds, where its own sentence says so. */
export const datedColumns = <Fact extends Dated>(): ColumnOf<Fact>[] => [
  columnOf('"from" TEXT', 'ISO day, where the sentence says so · 自何日起', (f) => f.from),
  columnOf('until TEXT', 'ISO day, included · 至何日止', (f) => f.until),
];

export const UNDATED = { from: null, until: null };
