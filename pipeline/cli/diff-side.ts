/** One of the two editions that `diff` is given: a document of an out/ folder by its id, or a file, read as `ingest` would read it. */

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.ts';
import { besideMember, besideNotice, pairsBeside, sharedBeside } from '../ingest/beside.ts';
import { findFiles } from '../ingest/find-files.ts';
import { bytesOf, readFileToRecords } from '../ingest/read-file.ts';
import { sha256Of } from '../records/hash.ts';
import type { IndexFile } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { isThere } from '../write/disk.ts';
import { indexIn } from '../write/load.ts';
import { loadListedNotice } from '../write/load-listed.ts';
import { type Context, inLang } from './context.ts';
import { NotThere } from './exit.ts';

/** So many ids are named at most. */
const NAMED = 8;

/** Of many ids those most like one that is not there, the likest first: by what they begin with, then by the characters they share. */
export function nearIds(wanted: string, ids: readonly string[]): string[] {
  const asked = new Set(wanted);
  const near = (id: string): number => {
    let same = 0;
    while (same < wanted.length && wanted[same] === id[same]) same++;
    return same + [...asked].filter((one) => id.includes(one)).length / (asked.size + 1);
  };
  return ids
    .map((id, at) => ({ id, at, near: near(id) }))
    .sort((a, b) => b.near - a.near || a.at - b.at)
    .slice(0, NAMED)
    .map(({ id }) => id);
}

/** An edition, and where its text as read lies if it stands in an out/ folder. */
export interface LoadedEdition {
  notice: NoticeRecord;
  out: string | null;
  /** What people settled about it and an older edition. */
  pairs: readonly SettledPair[];
}

export interface Folders {
  /** That ids are of. */
  from: string;
  /** That was ingested: what lies beside a notice is there. */
  raw: string;
}

/** `330400-2023-standard`, and what may follow. */
const DOCUMENT_ID = /^\d{6}-\d{4}-[a-z]/u;

/**
 * A file that is there wins over an id of the same spelling.
 * @throws NotThere, InputError, OutError (each ends with 1) where it is neither, no notice, or out/ is damaged
 */
export async function editionOf(context: Context, folders: Folders, given: string): Promise<LoadedEdition> {
  const info = await stat(given).catch(() => null);
  return info ? fromFile(context, given) : fromOut(context, folders, given);
}

async function fromOut({ say }: Context, { from, raw }: Folders, id: string): Promise<LoadedEdition> {
  const meansFile = !DOCUMENT_ID.test(id);
  if (meansFile && !(await isThere(`${from}/index.json`)))
    throw new InputError('path-not-found', { path: id });
  const index = await indexIn(from);
  if (!index.notices.some((one) => one.id === id)) {
    const held = index.notices.map((one) => one.id);
    const documents = held.length > 0 ? nearIds(id, held) : say('cli-none');
    throw new NotThere(say('cli-diff-nothing', { id, out: from, documents }));
  }
  return standing(from, index, id, raw);
}

/** A document that the index of an out/ folder names. @throws OutError where its files are not those that were written */
export async function standing(
  out: string,
  index: IndexFile,
  id: string,
  raw: string,
): Promise<LoadedEdition> {
  const { notice } = await loadListedNotice(out, index, id);
  const { path: source } = notice.document.source;
  const inside = source.split('/').slice(1);
  const pairs = inside.includes('..')
    ? []
    : await pairsBeside({ file: path.join(raw, ...inside), path: source });
  return { notice, out, pairs };
}

/** With what people laid beside it; a file of several notices has no one notice to compare. */
async function fromFile({ say, tell, lang }: Context, given: string): Promise<LoadedEdition> {
  const { files, unreadable, agencies } = await findFiles([given]);
  const [raw] = files;
  if (!raw) throw new InputError(unreadable[0]?.rule ?? 'path-not-found', { path: given });
  const bytes = await bytesOf(raw);
  if (!(bytes instanceof Uint8Array)) throw new NotThere(inLang(bytes, lang));
  const shared = await sharedBeside(agencies);
  for (const { error } of shared.failed) tell(say('cli-failed', { message: inLang(error, lang) }));
  const beside = await besideNotice(raw, shared);
  const results = await readFileToRecords(raw, bytes, sha256Of(bytes), beside, besideMember(shared));
  const notices = results.flatMap(({ notice }) => (notice ? [notice.record] : []));
  const [one] = notices;
  if (one && notices.length === 1) return { notice: one, out: null, pairs: beside.pairs };
  if (one) throw new NotThere(say('cli-diff-several', { path: given, count: notices.length }));
  const error = results.find((result) => result.error)?.error ?? { message: '', message_zh: '' };
  throw new NotThere(`${given}: ${inLang(error, lang)}`);
}
