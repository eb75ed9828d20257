/** Two files of one document: the same items make one document with an alternate source, of others the newer by its day stands, and the older is a named error; so is, where days do not tell, the one that came later, or whose path does. */

import { readFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import type { AgencyAdditions } from '../records/bodies.ts';
import type { DocumentRecord, ItemRecord, NoticeRecord } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import { narrow } from '../text/narrow.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { errorOf, type FileError } from './file-error.ts';
import { type HeldNotice, hold, recordOf } from './held.ts';
import { made } from './made.ts';
import type { Sources } from './sources.ts';

/** What came of one file, or of one member of an archive. */
export interface FileOutcome {
  path: string;
  sha256: string;
  ms: number;
  notice: HeldNotice | null;
  error: FileError | null;
}

type Alternate = DocumentRecord['source']['alternates'][number];

interface StandingNotice {
  notice: HeldNotice;
  alternates: Alternate[];
}

interface SettledDocuments<Outcome extends FileOutcome> {
  /** by document id */
  standing: StandingNotice[];
  results: (Outcome & { alternateOf: string | null })[];
}

/**
 * @param recordOf asked only of notices that are of one document
 * @param stood whether the file stands in out/ already, with the same bytes: where days do not tell it keeps its place, and no copy that came with
 * an earlier name takes it
 */
export async function settle<Outcome extends FileOutcome>(
  results: readonly Outcome[],
  recordOf: (notice: HeldNotice) => Promise<NoticeRecord>,
  stood: (outcome: Outcome) => boolean,
): Promise<SettledDocuments<Outcome>> {
  const byId = new Map<string, StandingNotice>();
  const out: SettledDocuments<Outcome>['results'] = [];
  const first = (one: Outcome): number => (one.notice && stood(one) ? 0 : 1);
  for (const result of [...results].sort((a, b) => first(a) - first(b) || compare(a.path, b.path))) {
    if (!result.notice) {
      out.push({ ...result, alternateOf: null });
      continue;
    }
    const { head } = result.notice;
    const { id } = head.document;
    const known = byId.get(id);
    if (!known) {
      byId.set(id, { notice: result.notice, alternates: [] });
      out.push({ ...result, alternateOf: null });
      continue;
    }
    const [stands, record] = [await recordOf(known.notice), await recordOf(result.notice)];
    const [standsOn, on] = [dayOf(known.notice), dayOf(result.notice)];
    if (sameItems(stands.items, record.items)) {
      const { path, sha256, media_type } = record.document.source;
      known.alternates.push({ path, sha256, media_type });
      out.push({ ...result, alternateOf: id });
    } else if (on > standsOn && standsOn !== '') {
      byId.set(id, { notice: result.notice, alternates: [] });
      const older = out.findIndex(({ notice }) => notice === known.notice);
      const difference = firstDifference(record.items, stands.items);
      out[older] = refused(out[older]!, 'document-superseded', result.notice, difference);
      out.push({ ...result, alternateOf: null });
    } else {
      const rule = on !== '' && on < standsOn ? 'document-superseded' : 'document-conflict';
      out.push(refused(result, rule, known.notice, firstDifference(stands.items, record.items)));
    }
  }
  return {
    standing: [...byId.values()].sort((a, b) =>
      compare(a.notice.head.document.id, b.notice.head.document.id),
    ),
    results: out.sort((a, b) => compare(a.path, b.path)),
  };
}

/**
 * What was kept of files that cannot be read now, against others of the same document that can: an older or another one does not take its
 * place because of a typo in its corrections; a newer one does, and one that gives the same items.
 */
export async function settleKept<Outcome extends FileOutcome, One extends { notice: HeldNotice }>(
  { standing, results }: SettledDocuments<Outcome>,
  kept: readonly One[],
  recordOf: (notice: HeldNotice) => Promise<NoticeRecord>,
): Promise<{ settled: SettledDocuments<Outcome>; kept: One[] }> {
  const settled = { standing: [...standing], results: [...results] };
  const stay: One[] = [];
  for (const one of kept) {
    const { id } = one.notice.head.document;
    const at = settled.standing.findIndex(({ notice }) => notice.head.document.id === id);
    const other = settled.standing[at]?.notice;
    if (other !== undefined) {
      const [old, now] = [await recordOf(one.notice), await recordOf(other)];
      const [keptOf, of] = [dayOf(one.notice), dayOf(other)];
      if (sameItems(old.items, now.items) || (of > keptOf && keptOf !== '')) continue;
      const rule = of !== '' && of < keptOf ? 'document-superseded' : 'document-conflict';
      settled.standing.splice(at, 1);
      settled.results = settled.results.map((result) =>
        result.notice === other || result.alternateOf === id
          ? refused(result, rule, one.notice, firstDifference(old.items, now.items))
          : result,
      );
    }
    stay.push(one);
  }
  return { settled, kept: stay };
}

/** The day a notice is of; '' where it bears none. */
const dayOf = ({ head: { document } }: HeldNotice): string =>
  document.dates.signed ?? document.dates.printed ?? document.dates.effective ?? '';

/**
 * The result of a file whose notice does not stand.
 * @param stands the notice of the same id that does
 * @param item the first in which they differ
 */
function refused<Outcome extends FileOutcome>(
  result: Outcome,
  rule: 'document-conflict' | 'document-superseded',
  stands: HeldNotice,
  item: string,
): SettledDocuments<Outcome>['results'][number] {
  const { entry } = stands.head;
  const params = { id: entry.id, path: entry.source.path, item };
  const error =
    rule === 'document-superseded'
      ? new InputError(rule, { ...params, day: dayOf(stands) })
      : new InputError(rule, params);
  return { ...result, notice: null, alternateOf: null, error: errorOf(error) };
}

/** An item without what only its file knows: where its characters stand. White space, width and variant forms are the format's own. */
function essence(item: ItemRecord): string {
  const { fields, ...rest } = item;
  const squeezed = Object.entries(fields).map(([name, field]) => [
    name,
    (Array.isArray(field) ? field : [field]).map((f) => [f?.label, f?.text.replace(/\s+/gu, '')]),
  ]);
  return narrow(JSON.stringify([rest.id, rest.name, rest.domain, rest.aspect, squeezed])).replace(
    /\s+/gu,
    '',
  );
}

const sameItems = (a: readonly ItemRecord[], b: readonly ItemRecord[]): boolean =>
  a.length === b.length && a.every((item, i) => essence(item) === essence(b[i] as ItemRecord));

function firstDifference(a: readonly ItemRecord[], b: readonly ItemRecord[]): string {
  const at = a.findIndex((item, i) => !b[i] || essence(item) !== essence(b[i] as ItemRecord));
  return (a[at] ?? b[a.length])?.id ?? '';
}

// A notice with what is known of its file from beside it: other files that give the same items, and where it is from. Its records are printed again where that is not what they say.

export async function withAlternates(
  { notice, alternates }: StandingNotice,
  out: OutWriter,
  { additions, sources }: { additions: AgencyAdditions; sources: Sources },
): Promise<HeldNotice> {
  const { head } = notice;
  const provenance = sources.of(head.entry.source);
  if (JSON.stringify([head.alternates, head.provenance]) === JSON.stringify([alternates, provenance]))
    return notice;
  const record = await recordOf(notice);
  Object.assign(record.document.source, { alternates, ...provenance });
  return hold(out, made(record, await readFile(notice.files.text.at, 'utf8'), additions));
}
