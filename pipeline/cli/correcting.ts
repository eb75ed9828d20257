/** What `correct` and `confirm` share: the notice as it reads now, what stands at a target, and the file beside it that is written. */

import path from 'node:path';
import { InputError } from '../errors.ts';
import { besideNotice, namesBeside, sharedBeside } from '../ingest/beside.ts';
import type { RawFile } from '../ingest/find-files.ts';
import { bytesOf, type FileResult, readFileToRecords } from '../ingest/read-file.ts';
import { applyCorrections } from '../people/corrections/apply.ts';
import { standingAt } from '../people/corrections/standing.ts';
import type { StaleCorrection } from '../people/corrections/types.ts';
import { type Correction, correction as correctionSchema } from '../records/corrections.ts';
import { sha256Of } from '../records/hash.ts';
import { documentOf } from '../records/ids.ts';
import type { IndexFile, NoticeEntry } from '../records/index-file.ts';
import { schemaFault } from '../records/schema-fault.ts';
import { printJson } from '../show/json.ts';
import { writeAtomic } from '../write/atomic.ts';
import { isThere } from '../write/disk.ts';
import { indexIn } from '../write/load.ts';
import { type Context, inLang } from './context.ts';
import { changeLines, changesNothing, doubtLines, keyWords } from './correct-view.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';

export interface Wish {
  /** As the user gave it; a document's own id stands for `document`. */
  target: string;
  op: Correction['op'];
  value: unknown;
  why: string | undefined;
}

/** Notices as they were read, so that one is not read again for each of many answers. */
export type Readings = Map<string, FileResult>;

/** Writes a correction and says so. */
export async function record(context: Context, wish: Wish, options: Options): Promise<number> {
  const { path: written, target } = await write(context, wish, options);
  context.print(context.say('cli-correct-written', { path: written, target }));
  return EXIT.fine;
}

/**
 * Tries a correction on the notice as it reads now and, where it holds, puts it behind those in NAME.corrections.json.
 * @throws UsageError, NotThere where it cannot be written, with the words for the user
 */
export async function write(
  context: Context,
  wish: Wish,
  options: Options,
  readings: Readings = new Map(),
): Promise<{ path: string; target: string }> {
  const { say } = context;
  if (!options.by) throw new UsageError(say('cli-missing-argument', { what: '--by' }));
  if (!wish.why) throw new UsageError(say('cli-missing-argument', { what: '--why' }));
  const raw = options.raw ?? 'raw';
  const index = await indexIn(options.out ?? 'out');
  const file = fileOf(context, index, wish.target, raw);
  if (!(await isThere(file.file))) throw new NotThere(say('cli-correct-no-file', { path: file.file }));
  const shared = await sharedBeside([
    { file: path.join(raw, 'agencies.json'), path: `${path.posix.dirname(file.path)}/agencies.json` },
  ]);
  const beside = await besideNotice(file, shared);
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) throw new NotThere(inLang(bytes, context.lang));
  const sha256 = sha256Of(bytes);
  const known = `${file.path} ${sha256} ${JSON.stringify(beside.layout ?? null)}`;
  const read =
    readings.get(known) ?? (await readFileToRecords(file, bytes, sha256, { ...beside, corrections: [] }))[0];
  if (!read?.notice) throw new NotThere(inLang(read?.error ?? { message: '', message_zh: '' }, context.lang));
  readings.set(known, read);
  const { record: extracted, text } = read.notice;
  const apply = (list: readonly Correction[]) => applyCorrections(extracted, list, text, beside.forms);
  const target = wish.target.includes('/') ? wish.target : 'document';
  const now = apply(beside.corrections).record;
  const expect = wish.op === 'add' ? null : standingAt(now, target, wish.op === 'set' ? wish.value : null);
  if (expect === null && wish.op !== 'add') throw new NotThere(say('cli-correct-nothing', { target }));
  const one = correctionOf(context, {
    target,
    op: wish.op,
    expect,
    value: wish.value,
    by: options.by,
    on: new Date().toISOString().slice(0, 10),
    why: wish.why,
    notice: { document: extracted.document.id, sha256 },
  });
  const then = apply([...beside.corrections, one]);
  const stale = then.stale.find((s) => s.correction === one);
  if (stale)
    throw new NotThere(
      say('cli-correct-refused', {
        target,
        found: foundWords(context, stale),
        keys: keyWords(target),
      }),
    );
  const tried = { correction: one, before: now, after: then.record, text };
  if (changesNothing(tried)) throw new NotThere(say('cli-correct-no-change', { target }));
  // what is confirmed stays as it is, and who reviews has it before them
  if (one.op !== 'confirm') for (const line of changeLines(context, tried)) context.print(line);
  for (const line of doubtLines(context, tried)) context.tell(line);
  const name = await nameOf(file.file);
  await writeAtomic(path.dirname(file.file), name, printJson([...beside.corrections, one]));
  return { path: path.join(path.dirname(file.file), name), target };
}

/** What is wrong with a value, or what stands there. */
function foundWords({ lang }: Context, { found, found_zh }: StaleCorrection): string {
  const one = lang === 'zh' ? found_zh : found;
  return typeof one === 'string' ? one : JSON.stringify(one);
}

function correctionOf({ say, lang }: Context, given: object): Correction {
  const checked = correctionSchema.safeParse(given);
  if (checked.success) return checked.data;
  const detail = schemaFault(correctionSchema, given, checked.error)[lang];
  throw new UsageError(say('cli-correct-bad', { detail }));
}

/** The raw file of the document that a target names. A member of an archive has nothing beside it. */
export function fileOf(context: Context, index: IndexFile, target: string, raw: string): RawFile {
  const document = documentOf(target);
  return rawFileOf(entryOf(context, index, document), raw);
}

/** @throws NotThere that names the documents that are there */
export function entryOf({ say }: Context, index: IndexFile, document: string): NoticeEntry {
  const entry = index.notices.find((one) => one.id === document);
  if (entry) return entry;
  const ids = index.notices.map((one) => one.id);
  throw new NotThere(say('cli-correct-no-document', { id: document, documents: ids }));
}

/** @param raw the folder that ingest read */
export function rawFileOf({ source }: NoticeEntry, raw: string): RawFile {
  const inside = source.path.split('/').slice(1);
  if (inside.includes('..')) throw new InputError('path-not-found', { path: source.path });
  return { file: path.join(raw, ...inside), path: source.path };
}

/** The one that is there already, else NAME.corrections.json. */
export async function nameOf(file: string): Promise<string> {
  const [full = '', short = ''] = namesBeside(path.basename(file), 'corrections');
  return (await isThere(path.join(path.dirname(file), full))) ? full : short;
}
