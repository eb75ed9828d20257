/** What `review` works on: the notices of an out/ folder, and what people answered about them so far. */
import path from 'node:path';
import pMap from 'p-map';
import { correctionsBeside } from '../ingest/beside.ts';
import { headIn } from '../ingest/made.ts';
import { type Answers, answersOf, type FactIds, factsRead } from '../people/review/tally.ts';
import { type DoubtedNotice, doubtsOf, mostDoubted, type Unit, unitsOf } from '../people/review/units.ts';
import type { Correction } from '../records/corrections.ts';
import { eachKind, HUNG_KINDS, type HungKind } from '../records/fact-kinds.ts';
import { filesOf, type IndexFile, type NoticeEntry } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { openSnapshot } from '../serve/snapshot/open.ts';
import { ownRows } from '../write/database-update.ts';
import { indexIn } from '../write/load.ts';
import { loadListedNotice } from '../write/load-listed.ts';
import { FACT_TABLES } from '../write/tables/facts.ts';
import type { Context } from './context.ts';
import { entryOf, rawFileOf } from './correcting.ts';
import type { Options } from './options.ts';
import { placesAsked } from './places-asked.ts';

interface NoticeWithText {
  notice: NoticeRecord;
  text: string;
}

/** What is known of all notices that were asked for; their records are looked at one after the other, and let go. */
export interface ReviewSource {
  /** What something speaks for looking at, in the order of the notices. */
  units: Unit[];
  /** Ids of the facts that the reading gave. */
  read: FactIds;
  answers: Answers;
  /** A notice by its document's id. */
  noticeOf: (document: string) => Promise<NoticeWithText>;
}

/** All units of these documents, also those that nothing speaks against. */
export async function unitsIn(documents: Iterable<string>, { noticeOf }: ReviewSource): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const document of documents) {
    const { notice, text } = await noticeOf(document);
    units.push(...unitsOf(notice, text));
  }
  return units;
}

/**
 * @param options `document` and `place` say which notices
 * @throws NotThere for a document or a place that is not there: no typing error must pass for a finished review
 */
export async function reviewSource(context: Context, options: Options): Promise<ReviewSource> {
  const asked = await askedFor(context, options);
  return sourceOf(asked, await correctionsOf(asked));
}

/**
 * What is counted and drawn from, without a unit that is doubtful: of the notices that nobody spoke of the ids of their facts are asked of
 * the database, where they are read without any record.
 * @throws NotThere as `reviewSource`
 */
export async function countedFrom<Answer>(
  context: Context,
  options: Options,
  answered: (source: ReviewSource) => Answer | Promise<Answer>,
): Promise<Answer> {
  const asked = await askedFor(context, options);
  const given = await correctionsOf(asked);
  const spokenOf = ({ id }: NoticeEntry): boolean => given.get(id)!.length > 0;
  const silent = asked.entries.filter((entry) => !spokenOf(entry));
  const source = await sourceOf({ ...asked, entries: asked.entries.filter(spokenOf) }, given);
  const snapshot = await openSnapshot(asked.out);
  try {
    const read = eachKind((kind): Iterable<string> => {
      const table = FACT_TABLES[kind];
      const sql = `SELECT id FROM "${table.name}" WHERE ${ownRows(table, '?')} AND origin = 'extracted'`;
      return {
        *[Symbol.iterator]() {
          yield* source.read[kind];
          for (const { id } of silent) for (const fact of snapshot.rows(sql, id, id)) yield String(fact.id);
        },
      };
    });
    return await answered({ ...source, units: [], read });
  } finally {
    snapshot.retire();
  }
}

/** The same of those notices alone that hold the most doubtful, and how many there are to review in all. @param limit so many are shown */
export async function doubtfulSource(
  context: Context,
  options: Options,
  limit: number,
): Promise<{ source: ReviewSource; total: number }> {
  const asked = await askedFor(context, options);
  const given = await correctionsOf(asked);
  const listed = new Map(asked.index.files.map((file) => [file.path, file.sha256]));
  const notices: DoubtedNotice[] = [];
  for (const entry of asked.entries) {
    const { id: document, notice } = entry;
    // what was answered since the last ingest is in no digest
    const head =
      given.get(document)!.length > 0 ? null : headIn(path.join(asked.out, filesOf(document).digest));
    if (head?.files.notice.sha256 === listed.get(notice)) notices.push({ document, doubts: head!.doubts });
    else {
      const { units, answers } = await sourceOf({ ...asked, entries: [entry] }, given);
      const open = units.filter(({ target }) => !answers.targets.has(target));
      notices.push({ document, doubts: doubtsOf(open) });
    }
  }
  const { documents, total } = mostDoubted(notices, options.kind, limit);
  const entries = asked.entries.filter(({ id }) => documents.has(id));
  return { source: await sourceOf({ ...asked, entries }, given), total };
}

interface AskedNotices {
  out: string;
  raw: string;
  index: IndexFile;
  entries: readonly NoticeEntry[];
}

async function askedFor(context: Context, options: Options): Promise<AskedNotices> {
  const out = options.out ?? 'out';
  const index = await indexIn(out);
  const asked = options.document === undefined ? index.notices : [entryOf(context, index, options.document)];
  const entries = placesAsked(context, out, asked, options.place);
  return { out, raw: options.raw ?? 'raw', index, entries };
}

/** By document id. */
async function correctionsOf({ raw, entries }: AskedNotices): Promise<Map<string, Correction[]>> {
  const given = await pMap(
    entries,
    async (entry) => [entry.id, await correctionsBeside(rawFileOf(entry, raw))] as const,
    { concurrency: 8 },
  );
  return new Map(given);
}

async function sourceOf(
  { out, index, entries }: AskedNotices,
  given: ReadonlyMap<string, Correction[]>,
): Promise<ReviewSource> {
  const noticeOf = (id: string): Promise<NoticeWithText> => loadListedNotice(out, index, id);
  const units: Unit[] = [];
  const read: Record<HungKind, string[]> = eachKind(() => []);
  const answered: { document: string; corrections: Correction[] }[] = [];
  for (const { id: document } of entries) {
    const { notice, text } = await noticeOf(document);
    const own = { document, corrections: applied(given.get(document) ?? [], notice) };
    const all = unitsOf(notice, text);
    units.push(...all.filter(({ score }) => score > 0));
    const facts = factsRead(all, answersOf([own]));
    for (const kind of HUNG_KINDS) read[kind].push(...facts[kind]);
    answered.push(own);
  }
  return { units, read, answers: answersOf(answered), noticeOf };
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
