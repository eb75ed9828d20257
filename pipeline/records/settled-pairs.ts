/** raw/NAME.pairs.json, beside the newer edition: which items people say belong together. */
import * as z from 'zod';

const ids = z.array(z.string().min(1));

/**
 * One to one: one service. One old and several new: a split; several old and one new: a merge. [] on a side: what stands on the
 * other was surely added or removed.
 */
export const settledPair = z
  .strictObject({
    old: ids.describe('item ids of the older edition'),
    new: ids.describe('item ids of the newer edition, beside which the file lies'),
    by: z.string().min(1),
    on: z.iso.date(),
    why: z.string().min(1),
  })
  .refine(({ old, new: now }) => old.length + now.length > 0, 'names no item')
  .refine(
    ({ old, new: now }) => Math.min(old.length, now.length) < 2,
    'several items on both sides: give each pair, split or merge apart',
  );
export type SettledPair = z.infer<typeof settledPair>;

export const settledPairs = z.array(settledPair);
