/** What `review` works on: the notices of an out/ folder, and what people answered about them so far. */
import pMap from 'p-map';
import { besideNotice } from '../ingest/beside.ts';
import { type Answers, answersOf } from '../people/review/tally.ts';
import { type Unit, unitsOf } from '../people/review/units.ts';
import type { Correction } from '../records/corrections.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { indexIn } from '../write/load.ts';
import { loadListedNotice } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { entryOf, rawFileOf } from './correcting.ts';
import type { Options } from './options.ts';
import { placesAsked } from './places-asked.ts';

export interface ReviewSource {
  /** By document id. */
  notices: Map<string, { notice: NoticeRecord; text: string }>;
  units: Unit[];
  answers: Answers;
}

const NOTHING_SHARED = { additions: { forms: [], reforms: [] }, files: [], failed: [] };

/**
 * @param options `document` and `place` say which notices
 * @throws NotThere for a document or a place that is not there: no typing error must pass for a finished review
 */
export async function reviewSource(context: Context, options: Options): Promise<ReviewSource> {
  const out = options.out ?? 'out';
  const index = await indexIn(out);
  const asked = options.document === undefined ? index.notices : [entryOf(context, index, options.document)];
  const entries = placesAsked(context, out, asked, options.place);
  const loaded = await pMap(
    entries,
    async (entry) => {
      const one = await loadListedNotice(out, index, entry.id);
      const beside = await besideNotice(rawFileOf(entry, options.raw ?? 'raw'), NOTHING_SHARED);
      return { ...one, corrections: applied(beside.corrections, one.notice) };
    },
    { concurrency: 8 },
  );
  return {
    notices: new Map(loaded.map(({ notice, text }) => [notice.document.id, { notice, text }])),
    units: loaded.flatMap(({ notice, text }) => unitsOf(notice, text)),
    answers: answersOf(
      loaded.map(({ notice, corrections }) => ({ document: notice.document.id, corrections })),
    ),
  };
}

/** Without those that the last ingest told as stale: they say nothing of what stands now. */
function applied(corrections: readonly Correction[], { warnings }: NoticeRecord): Correction[] {
  const key = (one: Readonly<Record<string, unknown>>, expect: unknown): string =>
    JSON.stringify([one.target, one.op, one.by, one.on, one.why, expect]);
  const stale = new Set(
    warnings
      .filter(({ rule }) => rule === 'correction-stale')
      .map(({ params }) => key(params, params.expect)),
  );
  return corrections.filter((one) => !stale.has(key(one, JSON.stringify(one.expect))));
}
