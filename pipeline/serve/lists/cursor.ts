/** Where a page ended: in which state of the folder, in which order, behind which row. Opaque to who uses it. */
import { z } from 'zod';
import { jsonOrNull } from '../../write/read-json.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

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
