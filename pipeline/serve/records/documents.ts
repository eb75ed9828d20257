/** What stands on every row: whose it is, of which edition, and since when that holds. From the index and the editions, which are held in memory. */
import { z } from 'zod';
import { type StandingEdition, standingEditions } from '../../across/editions/standing.ts';
import { noticeEntry } from '../../records/index-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** First columns of every row that belongs to a notice. */
export const whose = z.object({
  document: z.string().describe('id of the notice · 文件编号'),
  region: z.string().describe('地区'),
  region_code: z.string().describe('GB/T 2260 · 行政区划代码'),
  edition: z.string().describe('版本'),
  status: noticeEntry.shape.status,
  valid_from: z
    .string()
    .nullable()
    .describe('since when the edition holds: a day, or a year; null where it is not known · 自何时起有效'),
  superseded_by: z.string().nullable().describe('id of the edition that took its place · 取代它的版本'),
});
export type Whose = z.infer<typeof whose>;

/** By document id. */
export function whoseOf(snapshot: Snapshot): ReadonlyMap<string, Whose> {
  return snapshot.kept('whose', () => {
    const editions = new Map(
      snapshot.editions.flatMap((series) => series.editions.map((one) => [one.id, one] as const)),
    );
    return new Map(
      snapshot.index.notices.map(({ id, region, edition: label, status }) => [
        id,
        {
          document: id,
          region: region.name,
          region_code: region.code,
          edition: label,
          status,
          valid_from: editions.get(id)?.valid_from ?? null,
          superseded_by: editions.get(id)?.superseded_by ?? null,
        },
      ]),
    );
  });
}

/** What speaks for each place on a day. */
export const standingOn = (snapshot: Snapshot, day: string): readonly StandingEdition[] =>
  snapshot.kept(`standing ${day}`, () => standingEditions(snapshot.editions, day));
