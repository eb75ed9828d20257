/** What `correct` and `confirm` share: the notice as it reads now, what stands at a target, and the file beside it that is written. */
import path from 'node:path';
import { applyCorrections } from '../corrections/apply.ts';
import { standingAt } from '../corrections/standing.ts';
import { InputError } from '../errors.ts';
import { besideNotice, namesBeside, sharedBeside } from '../ingest/beside.ts';
import { bytesOf, readFileToRecords } from '../ingest/read-file.ts';
import { type Correction, correction as correctionSchema } from '../records/corrections.ts';
import { sha256Of } from '../records/hash.ts';
import type { IndexFile } from '../records/index-file.ts';
import { writeAtomic } from '../write/atomic.ts';
import { printJson } from '../write/json.ts';
import { type Context, inLang } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { indexIn, isThere } from './out-folder.ts';
import { visible } from './visible.ts';

export interface Wish {
  /** As the user gave it; a document's own id stands for `document`. */
  target: string;
  op: Correction['op'];
  value: unknown;
  why: string | undefined;
}

/** Tries a correction on the notice as it reads now and, where it holds, puts it behind those in NAME.corrections.json. */
export async function record(context: Context, wish: Wish, options: Options): Promise<number> {
  const { say, print } = context;
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
  const [read] = await readFileToRecords(file, bytes, sha256Of(bytes), { ...beside, corrections: [] });
  if (!read?.notice) throw new NotThere(inLang(read?.error ?? { message: '', message_zh: '' }, context.lang));
  const { record: extracted, text } = read.notice;
  const apply = (list: readonly Correction[]) => applyCorrections(extracted, list, text, beside.forms);
  const target = wish.target.includes('/') ? wish.target : 'document';
  const now = apply(beside.corrections).record;
  const expect = wish.op === 'add' ? null : standingAt(now, target, wish.op === 'set' ? wish.value : null);
  if (expect === null && wish.op !== 'add')
    throw new NotThere(say('cli-correct-nothing', { target: visible(target) }));
  const one = correctionOf(context, {
    target,
    op: wish.op,
    expect,
    value: wish.value,
    by: options.by,
    on: new Date().toISOString().slice(0, 10),
    why: wish.why,
  });
  const stale = apply([...beside.corrections, one]).stale.find((s) => s.correction === one);
  if (stale)
    throw new NotThere(
      say('cli-correct-refused', { target: visible(target), found: visible(JSON.stringify(stale.found)) }),
    );
  const name = await nameOf(file.file);
  await writeAtomic(path.dirname(file.file), name, printJson([...beside.corrections, one]));
  print(say('cli-correct-written', { path: path.join(path.dirname(file.file), name), target }));
  return EXIT.fine;
}

function correctionOf({ say }: Context, given: object): Correction {
  const checked = correctionSchema.safeParse(given);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new UsageError(say('cli-correct-bad', { detail }));
}

/** The raw file of the document that a target names. A member of an archive has nothing beside it. */
function fileOf(
  { say }: Context,
  index: IndexFile,
  target: string,
  raw: string,
): { file: string; path: string } {
  const document = target.split('/')[0] ?? '';
  const entry = index.notices.find((one) => one.id === document);
  if (!entry) {
    const ids = index.notices.map((one) => one.id);
    throw new NotThere(say('cli-correct-no-document', { id: visible(document), documents: ids }));
  }
  const inside = entry.source.path.split('/').slice(1);
  if (inside.includes('..')) throw new InputError('path-not-found', { path: entry.source.path });
  return { file: path.join(raw, ...inside), path: entry.source.path };
}

/** The one that is there already, else NAME.corrections.json. */
async function nameOf(file: string): Promise<string> {
  const [full = '', short = ''] = namesBeside(path.basename(file), 'corrections');
  return (await isThere(path.join(path.dirname(file), full))) ? full : short;
}
