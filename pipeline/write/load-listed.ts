/** Single files of an out/ folder for commands that need only some: each is held against the index before it is used. */
import path from 'node:path';
import pMap from 'p-map';
import type * as z from 'zod';
import { sha256Of } from '../records/hash.ts';
import { filesOf, type IndexFile } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { fileSha256, readIfThere } from './atomic.ts';
import { loadNotice } from './load.ts';
import { OutError, problem } from './problems.ts';
import { checkJson } from './read-json.ts';

/**
 * Holds a file against the index without reading it into memory: for commands that ask the database for what it says.
 * @throws OutError where it is missing, or is not the file that the index speaks of
 */
export async function holdListed(dir: string, contents: IndexFile, file: string): Promise<void> {
  const sha256 = await fileSha256(path.join(dir, file));
  refuseUnlisted(dir, contents, file, sha256);
}

function refuseUnlisted(dir: string, contents: IndexFile, file: string, sha256: string | null): void {
  const entry = contents.files.find((one) => one.path === file);
  const shown = `${dir}/${file}`;
  // an earlier version wrote no such file
  if (entry === undefined) throw new OutError(problem(sha256 ? 'out-unlisted' : 'out-no-index', shown));
  if (sha256 === null) throw new OutError(problem('out-missing', shown));
  if (entry.sha256 !== sha256) throw new OutError(problem('out-changed', shown));
}

/**
 * @param file its path from the folder
 * @throws OutError where it is missing, is not the file that the index speaks of, or breaks its schema
 */
export async function loadListed<S extends z.ZodType>(
  dir: string,
  contents: IndexFile,
  file: string,
  schema: S,
): Promise<z.output<S>> {
  const bytes = await readIfThere(path.join(dir, file));
  refuseUnlisted(dir, contents, file, bytes && sha256Of(bytes));
  const checked = checkJson(schema, bytes?.toString('utf8') ?? '', `${dir}/${file}`);
  if (checked.problem !== null) throw new OutError(checked.problem);
  return checked.value;
}

/** A notice with its text as read. @throws OutError for one that is missing or was changed */
export async function loadListedNotice(
  dir: string,
  contents: IndexFile,
  id: string,
): Promise<{ notice: NoticeRecord; text: string }> {
  const loaded = await loadNotice(dir, contents, id);
  if (loaded === null) throw new OutError(problem('out-changed', `${dir}/${filesOf(id).notice}`));
  return loaded;
}

/** These notices, in this order. @throws OutError for one that is missing or was changed */
export async function loadNotices(
  dir: string,
  contents: IndexFile,
  ids: readonly string[],
): Promise<NoticeRecord[]> {
  return pMap(ids, async (id) => (await loadListedNotice(dir, contents, id)).notice, { concurrency: 8 });
}
