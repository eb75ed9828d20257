/** One of the two editions that `diff` is given: a document of an out/ folder by its id, or a file, read as `ingest` would read it. */
import { stat } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { besideMember, besideNotice, sharedBeside } from '../ingest/beside.ts';
import { findFiles } from '../ingest/find-files.ts';
import { bytesOf, readFileToRecords } from '../ingest/read-file.ts';
import { sha256Of } from '../records/hash.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { loadNotice } from '../write/load.ts';
import { OutError, problem } from '../write/problems.ts';
import { type Context, inLang } from './context.ts';
import { NotThere, UsageError } from './exit.ts';
import { indexIn, isThere } from './out-folder.ts';
import { visible } from './visible.ts';

/** `330400-2023-standard`, and what may follow. */
const DOCUMENT_ID = /^\d{6}-\d{4}-[a-z]/u;

/**
 * A file that is there wins over an id of the same spelling.
 * @throws NotThere, InputError, OutError (each ends with 1) where it is neither, no notice, or out/ is damaged; UsageError for a folder
 */
export async function sideOf(context: Context, out: string, given: string): Promise<NoticeRecord> {
  const info = await stat(given).catch(() => null);
  if (info?.isDirectory()) throw new UsageError(context.say('cli-one-file', { path: visible(given) }));
  return info ? fromFile(context, given) : fromOut(context, out, given);
}

async function fromOut({ say }: Context, out: string, id: string): Promise<NoticeRecord> {
  const meansFile = !DOCUMENT_ID.test(id);
  if (meansFile && !(await isThere(`${out}/index.json`)))
    throw new InputError('path-not-found', { path: id });
  const index = await indexIn(out);
  const entry = index.notices.find((one) => one.id === id);
  if (!entry) {
    const documents = index.notices.map((one) => one.id);
    const held = documents.length > 0 ? documents : say('cli-none');
    throw new NotThere(say('cli-diff-nothing', { id: visible(id), out, documents: held }));
  }
  const loaded = await loadNotice(out, index, entry.id);
  if (!loaded) throw new OutError(problem('out-changed', `${out}/${entry.notice}`));
  return loaded.notice;
}

/** With what people laid beside it; a file of several notices has no one notice to compare. */
async function fromFile({ say, tell, lang }: Context, given: string): Promise<NoticeRecord> {
  const { files, unreadable, agencies } = await findFiles([given]);
  const [raw] = files;
  if (!raw) throw new InputError(unreadable[0]?.rule ?? 'path-not-found', { path: given });
  const bytes = await bytesOf(raw);
  if (!(bytes instanceof Uint8Array)) throw new NotThere(visible(inLang(bytes, lang)));
  const shared = await sharedBeside(agencies);
  for (const { error } of shared.failed) tell(say('cli-failed', { message: visible(inLang(error, lang)) }));
  const beside = await besideNotice(raw, shared);
  const results = await readFileToRecords(raw, bytes, sha256Of(bytes), beside, besideMember(shared));
  const notices = results.flatMap(({ notice }) => (notice ? [notice.record] : []));
  const [one] = notices;
  if (one && notices.length === 1) return one;
  if (one) throw new NotThere(say('cli-diff-several', { path: visible(given), count: notices.length }));
  const error = results.find((result) => result.error)?.error ?? { message: '', message_zh: '' };
  throw new NotThere(`${visible(given)}: ${visible(inLang(error, lang))}`);
}
