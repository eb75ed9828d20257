/** What `diff` compares: two editions, or the editions of two out/ folders pair by pair. */
import { stat } from 'node:fs/promises';
import { pairsBetween } from '../diff/between-editions.ts';
import { versionOf } from '../diff/cause.ts';
import { type IdChange, idChanges } from '../diff/id-changes.ts';
import { type Diff, diffNotices, type Sides } from '../diff/index.ts';
import { pairDocuments } from '../diff/pair-documents.ts';
import { readAgain } from '../ingest/read-again.ts';
import type { IndexFile } from '../records/index-file.ts';
import { READING } from '../records/reading.ts';
import { indexIn } from '../write/load.ts';
import type { Context } from './context.ts';
import { editionOf, type Folders, type LoadedEdition, standing } from './diff-side.ts';
import { UsageError } from './exit.ts';

export interface ComparedEditions {
  diff: Diff;
  sides: Sides;
}

export interface EditionComparison {
  /** One for two editions; of two folders one a pair. */
  compared: ComparedEditions[];
  ofFolders: boolean;
  /** Ids of documents without a counterpart. */
  onlyOld: string[];
  onlyNew: string[];
  /** Ids that a known source no longer bears. */
  idChanges: IdChange[];
}

/** @throws UsageError where one of the two is a folder and the other is not; what `editionOf` throws */
export async function comparisonOf(
  context: Context,
  folders: Folders,
  [old, now]: readonly [string, string],
): Promise<EditionComparison> {
  const [a, b] = [await isFolder(old), await isFolder(now)];
  if (a && b) return ofFolders(old, now, folders.raw);
  if (a || b) throw new UsageError(context.say('cli-diff-one-folder', { path: a ? old : now }));
  const one = await compare(
    await editionOf(context, folders, old),
    await editionOf(context, folders, now),
    folders.raw,
  );
  return { ...one, compared: [one.compared], ofFolders: false, onlyOld: [], onlyNew: [] };
}

async function isFolder(given: string): Promise<boolean> {
  const info = await stat(given).catch(() => null);
  return info?.isDirectory() === true;
}

/** Two out/ folders, an earlier one and today's. @throws OutError for a folder that no run has finished, or that was changed */
export async function ofFolders(old: string, now: string, raw: string): Promise<EditionComparison> {
  const indexes = [await indexIn(old), await indexIn(now)] as const;
  const [olds, news] = [await all(old, indexes[0], raw), await all(now, indexes[1], raw)];
  const document = ({ notice }: LoadedEdition) => notice.document;
  const byId = (editions: readonly LoadedEdition[]) =>
    new Map(editions.map((edition) => [document(edition).id, edition]));
  const [left, right] = [byId(olds), byId(news)];
  const { pairs, onlyOld, onlyNew } = pairDocuments(olds.map(document), news.map(document));
  const comparison: EditionComparison = {
    compared: [],
    ofFolders: true,
    onlyOld: onlyOld.map(({ id }) => id),
    onlyNew: onlyNew.map(({ id }) => id),
    idChanges: [],
  };
  for (const [a, b] of pairs) {
    const one = await compare(left.get(a.id)!, right.get(b.id)!, raw);
    comparison.compared.push(one.compared);
    comparison.idChanges.push(...one.idChanges);
  }
  return comparison;
}

async function all(out: string, index: IndexFile, raw: string): Promise<LoadedEdition[]> {
  const editions: LoadedEdition[] = [];
  for (const { id } of index.notices) editions.push(await standing(out, index, id, raw));
  return editions;
}

async function compare(
  old: LoadedEdition,
  now: LoadedEdition,
  raw: string,
): Promise<{ compared: ComparedEditions; idChanges: IdChange[] }> {
  const { document } = old.notice;
  const between = pairsBetween(now.pairs, document, () => true);
  const plain = diffNotices(old.notice, now.notice, { pairs: between });
  const ids = idChanges(plain, document, now.notice.document);
  const again = await byPresentVersion(old, plain, raw);
  if (!again)
    return { compared: { diff: plain, sides: { old: old.notice, new: now.notice } }, idChanges: ids };
  const readingDiff = diffNotices(old.notice, again);
  const diff = diffNotices(again, now.notice, { pairs: between, readingDiff });
  return { compared: { diff, sides: { old: again, new: now.notice } }, idChanges: ids };
}

/** Where source and reading both changed: the old source as it is read today. */
async function byPresentVersion({ notice, out }: LoadedEdition, { cause }: Diff, raw: string) {
  const both = cause.includes('source') && cause.includes('reading');
  if (!both || out === null || versionOf(notice.document.reading) === READING) return null;
  return readAgain(notice.document, { raw, out });
}
