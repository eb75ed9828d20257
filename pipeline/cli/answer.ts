/** What commands that answer in several formats have in common: which one is asked for, and where the answer goes. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { index } from '../records/index-file.ts';
import { readIfThere, writeAtomic } from '../write/atomic.ts';
import { jsonOrNull } from '../write/read-json.ts';
import { DATABASE } from '../write/write-out.ts';
import type { Context } from './context.ts';
import { NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

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

/** What can stand on standard output. @throws UsageError for a workbook, which is a file */
export function textOf({ say }: Context, page: PageContent): string {
  if (typeof page !== 'string') throw new UsageError(say('cli-xlsx-out'));
  return page;
}

/** Before CSV that a Chinese Excel opens. @throws UsageError for --bom beside another format */
export function bomOf({ say }: Context, { bom }: Options, format: string): string {
  if (!bom) return '';
  if (format !== 'csv') throw new UsageError(say('cli-bom-csv'));
  return '\ufeff';
}

/** To standard output, or whole into a file; a folder is no place for a page, and no file of an out/ folder is. */
export async function answer(
  context: Context,
  { out, force }: Pick<Options, 'out' | 'force'>,
  page: PageContent,
): Promise<void> {
  const { io, say, tell } = context;
  if (out === undefined) {
    io.stdout.write(textOf(context, page));
    return;
  }
  const shown = visible(out);
  if ((await stat(out).catch(() => null))?.isDirectory())
    throw new UsageError(say('cli-disk-EISDIR', { path: shown }));
  await writePage(context, out, page, force === true);
  tell(say('cli-answer-written', { path: shown }));
}

/** @throws UsageError for a file of an out/ folder; NotThere where another page, or anything of the user's, stands there already and is not to be overwritten */
export async function writePage(
  { say }: Context,
  target: string,
  page: PageContent,
  force: boolean,
): Promise<void> {
  if (await isFileOfOut(target)) throw new UsageError(say('cli-into-out', { path: visible(target) }));
  const standing = await readIfThere(target);
  if (
    !force &&
    standing !== null &&
    !standing.equals(typeof page === 'string' ? Buffer.from(page, 'utf8') : page)
  )
    throw new NotThere(say('cli-page-in-the-way', { path: visible(target) }));
  await writeAtomic(path.dirname(target), path.basename(target), page);
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
