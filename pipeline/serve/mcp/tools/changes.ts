import { z } from 'zod';
import { isOf } from '../../lists/scope.ts';
import { changesIn, diffsOf, sinceOf } from '../../records/diffs.ts';
import { whoseOf } from '../../records/documents.ts';
import { notKnownOutput, placeInput, placesFor } from '../parts.ts';
import { notKnown, tool } from '../tool.ts';

/** So many pairs of editions are looked through. */
const DIFFS = 20;

/** What changed from one edition to the next, the newest first. */
export const changes = tool({
  name: 'changes',
  input: z.object({
    place: placeInput,
    item: z.string().min(1).max(200).optional(),
    since: z.iso.date().optional(),
    limit: z.int().min(1).max(100).default(20),
  }),
  output: z.object({
    changes: z.array(
      z.object({
        place: z.string(),
        from_edition: z.string(),
        to_edition: z.string(),
        holds_from: z.string().nullable(),
        diff: z.string().describe('old..new'),
        item: z.string().nullable().describe('id'),
        name: z.string().nullable(),
        what: z.string(),
        subject: z.string().nullable(),
        old: z.string().nullable(),
        new: z.string().nullable(),
        relative: z.number().nullable().describe('(new − old) / old'),
      }),
    ),
    more: z.boolean(),
    not_known: notKnownOutput,
  }),
  answer({ place, item, since, limit }, asking) {
    const { snapshot, lang, today } = asking;
    placesFor(asking, place, today); // a place that is not here is an error, no empty answer
    const diffs = diffsOf(snapshot).filter(
      (diff) =>
        (place === undefined || isOf({ region: { code: diff.region_code, name: diff.region } }, place)) &&
        (since === undefined || sinceOf(diff) >= since),
    );
    const rows = diffs
      .slice(0, DIFFS)
      .flatMap((diff) => changesIn(snapshot, diff.id).map((row) => ({ diff, row })))
      .filter(({ row }) => item === undefined || row.item_id === item);
    const alone = [...whoseOf(snapshot).values()].filter(
      ({ document, region_code, region }) =>
        (place === undefined || isOf({ region: { code: region_code, name: region } }, place)) &&
        !diffs.some((diff) => diff.old === document || diff.new === document),
    );
    return {
      changes: rows.slice(0, limit).map(({ diff, row }) => ({
        ...{ place: diff.region, from_edition: diff.old_edition, to_edition: diff.new_edition },
        ...{ holds_from: diff.valid_from, diff: diff.id },
        item: row.item_id as string | null,
        name: row.item as string | null,
        what: String(lang === 'zh' ? row.what_zh : row.what),
        subject: row.subject as string | null,
        old: row.old as string | null,
        new: row.new as string | null,
        relative: row.relative as number | null,
      })),
      more: rows.length > limit || diffs.length > DIFFS,
      not_known:
        alone.length === 0
          ? []
          : [
              notKnown(asking, 'one_edition', {
                documents: alone.map(({ document }) => document).slice(0, 10),
              }),
            ],
    };
  },
});
