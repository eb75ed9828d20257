/** Single files of an out/ folder for commands that need only some: each is held against the index before it is used. */
import path from 'node:path';
import pMap from 'p-map';
import type * as z from 'zod';
import { sha256Of } from '../records/hash.ts';
import type { IndexFile } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { readIfThere } from './atomic.ts';
import { loadNotice } from './load.ts';
import { OutError, problem } from './problems.ts';
import { checkJson } from './read-json.ts';

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
  const entry = contents.files.find((one) => one.path === file);
  const shown = `${dir}/${file}`;
  // an earlier version wrote no such file
  if (entry === undefined) throw new OutError(problem(bytes ? 'out-unlisted' : 'out-no-index', shown));
  if (bytes === null) throw new OutError(problem('out-missing', shown));
  if (entry.sha256 !== sha256Of(bytes)) throw new OutError(problem('out-changed', shown));
  const checked = checkJson(schema, bytes.toString('utf8'), shown);
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
  if (loaded === null) throw new OutError(problem('out-changed', `${dir}/notices/${id}.json`));
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
