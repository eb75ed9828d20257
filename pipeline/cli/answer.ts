/** What commands that answer in several formats have in common: which one is asked for, and where the answer goes. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { index } from '../records/index-file.ts';
import { readIfThere, writeAtomic } from '../write/atomic.ts';
import { jsonOrNull } from '../write/read-json.ts';
import { DATABASE } from '../write/write-out.ts';
import type { Context } from './context.ts';
import { NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';

/** `--json` is `--format json`. @throws UsageError for `--json` beside another format */
export function formatAsked<Format extends string>(
  { say }: Context,
  { json, format }: Options,
): Format | 'json' | 'text' {
  if (json && format !== undefined && format !== 'json') {
    const allowed = say('cli-allowed-words', { words: 'json' });
    throw new UsageError(say('cli-bad-value', { what: '--json --format', value: format, allowed }));
  }
  return json ? 'json' : ((format as Format | undefined) ?? 'text'); // one of the words of its row in commands.ts
}

/** A text, or the bytes of a workbook. */
export type PageContent = string | Uint8Array;

/** @throws UsageError for a workbook, which is a file */
function textOf({ say }: Context, page: PageContent): string {
  if (typeof page !== 'string') throw new UsageError(say('cli-xlsx-out'));
  return page;
}

/** On standard output: lines for people, each of which has its end, or a format as it is. */
export function show(context: Context, page: PageContent, format: string): void {
  const text = textOf(context, page);
  if (format !== 'text') context.io.stdout.write(text);
  else for (const line of text.split('\n').slice(0, -1)) context.print(line);
}

/** Before CSV that a Chinese Excel opens. @throws UsageError for --bom beside another format */
export function bomOf({ say }: Context, { bom }: Options, format: string): string {
  if (!bom) return '';
  if (format !== 'csv') throw new UsageError(say('cli-bom-csv'));
  return '\ufeff';
}

/** As `answer`, of what is long: standard output has each part as soon as it is made. */
export async function answerParts(
  context: Context,
  options: Pick<Options, 'out' | 'force'>,
  parts: Iterable<string>,
  format: string,
): Promise<void> {
  if (options.out !== undefined) {
    const bytes = Array.from(parts, (part) => Buffer.from(part, 'utf8'));
    return answer(context, options, Buffer.concat(bytes), format);
  }
  for (const part of parts) {
    context.io.stdout.write(part);
    await setImmediate(); // a reader that has seen enough is noticed here
  }
}

/** To standard output, or whole into a file; a folder is no place for a page, and no file of an out/ folder is. */
export async function answer(
  context: Context,
  { out, force }: Pick<Options, 'out' | 'force'>,
  page: PageContent,
  format: string,
): Promise<void> {
  const { say, tell } = context;
  if (out === undefined) return show(context, page, format);
  if ((await stat(out).catch(() => null))?.isDirectory())
    throw new UsageError(say('cli-disk-EISDIR', { path: out }));
  await writePage(context, out, page, force === true);
  tell(say('cli-answer-written', { path: out }));
}

/** @throws UsageError for a file of an out/ folder; NotThere where another page, or anything of the user's, stands there already and is not to be overwritten */
export async function writePage(
  { say, unpainted }: Context,
  target: string,
  page: PageContent,
  force: boolean,
): Promise<void> {
  const bytes = typeof page === 'string' ? Buffer.from(unpainted(page), 'utf8') : page;
  if (await isFileOfOut(target)) throw new UsageError(say('cli-into-out', { path: target }));
  const standing = await readIfThere(target);
  if (!force && standing !== null && !standing.equals(bytes))
    throw new NotThere(say('cli-page-in-the-way', { path: target }));
  await writeAtomic(path.dirname(target), path.basename(target), bytes);
}

/** What index.json does not list: itself, what tells of the run, and the database, which bears its seal, with what SQLite lays beside it. */
const UNLISTED = [
  'index.json',
  'run.json',
  ...['', '-wal', '-shm', '-journal'].map((tail) => `${DATABASE}${tail}`),
];

/** Whether a file is one of those that a run wrote: an index.json in its folder, or the folder above, says so. */
export async function isFileOfOut(target: string): Promise<boolean> {
  const folder = await realpath(path.dirname(target)).catch(() => path.resolve(path.dirname(target)));
  const file = path.join(folder, path.basename(target));
  for (const out of [folder, path.dirname(folder)]) {
    const bytes = await readIfThere(path.join(out, 'index.json'));
    const inside = path.relative(out, file).split(path.sep).join('/');
    if (bytes === null) continue;
    const { data } = index
      .pick({ generator: true, files: true })
      .safeParse(jsonOrNull(bytes.toString('utf8')));
    if (data && [...UNLISTED, ...data.files.map((file) => file.path)].includes(inside)) return true;
  }
  return false;
}
