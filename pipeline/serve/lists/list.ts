/** A list of the API: what a row is, what chooses among rows, how they may be ordered, and where they come from. */
import { z } from 'zod';
import { jsonOrNull } from '../../write/read-json.ts';
import type { QueryParams } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Ask, PathPart } from '../http/route.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

// Where a page ended: in which state of the folder, in which order, behind which row. Opaque to who uses it.

/** Behind a row: its value in the order that was asked for, and the number that tells rows of one value apart. */
export interface Behind {
  value: string | number | null;
  key: number;
}

const held = z.tuple([z.string(), z.string(), z.union([z.string(), z.number(), z.null()]), z.int().min(0)]);

/** @param order of which list, and in which order */
export const cursorOf = ({ digest }: Snapshot, order: string, { value, key }: Behind): string =>
  Buffer.from(JSON.stringify([digest, order, value, key])).toString('base64url');

/** @throws Problem for a cursor of another list, or of an earlier state of the folder */
export function behindOf({ digest }: Snapshot, order: string, cursor: string): Behind {
  const read = held.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!read.success) throw new HttpProblem('cursor-wrong', {});
  const [of, ordered, value, key] = read.data;
  if (ordered !== order) throw new HttpProblem('cursor-wrong', {});
  if (of !== digest) throw new HttpProblem('cursor-stale', {});
  return { value, key };
}

export interface PageAsked {
  /** A name of `sorts`; null: the list's own order. */
  sort: string | null;
  descending: boolean;
  behind: Behind | null;
  limit: number;
}

export type ListRow = Readonly<Record<string, unknown>>;

export interface FoundRows {
  rows: ListRow[];
  /** Where the last of them stands; null where no row is behind it. */
  last: Behind | null;
}

export interface List<P extends QueryParams = QueryParams> {
  /** Its path: /api/<name>. */
  name: string;
  row: z.ZodObject;
  /** Of its path. */
  parts?: Readonly<Record<string, PathPart>>;
  params: P;
  sorts: readonly string[];
  /** A day that nobody gave is today: the answer is of one day. */
  dated?: boolean;
  select(ask: Ask<P>, page: PageAsked): FoundRows;
  /** Left out where counting costs as much as giving all rows. */
  count?(ask: Ask<P>): number;
  /** What the answer says beside its rows. */
  about?: { schema: z.ZodRawShape; of: (ask: Ask<P>) => object };
}

/** A list whose rows are few enough to be held: in their own order, the key of each its place. */
export function heldList<P extends QueryParams, Held>(
  list: Omit<List<P>, 'select' | 'count' | 'sorts'> & {
    all: (ask: Ask<P>) => readonly Held[];
    /** By name: what it is sorted by. */
    sorted: Readonly<Record<string, (held: Held, snapshot: Snapshot) => string | number | null>>;
    rowOf: (held: Held, snapshot: Snapshot) => ListRow;
  },
): List<P> {
  const { all, rowOf, sorted, ...told } = list;
  return {
    ...told,
    sorts: Object.keys(sorted),
    count: (ask) => all(ask).length,
    select(ask, { sort, descending, behind, limit }) {
      const own = all(ask);
      const by = sort === null ? null : sorted[sort]!;
      const ordered =
        by === null
          ? descending
            ? [...own].reverse()
            : own
          : [...own].sort(byValue((held: Held) => by(held, ask.snapshot), descending));
      const from = behind === null ? 0 : behind.key + 1;
      const rows = ordered.slice(from, from + limit).map((held) => rowOf(held, ask.snapshot));
      const last = from + rows.length - 1;
      return { rows, last: last < ordered.length - 1 && rows.length > 0 ? { value: null, key: last } : null };
    },
  };
}

/** What has no value stands last, whichever way it is sorted. */
const byValue =
  <Held>(of: (held: Held) => string | number | null, descending: boolean) =>
  (a: Held, b: Held): number => {
    const [x, y] = [of(a), of(b)];
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === descending ? 1 : -1;
  };
