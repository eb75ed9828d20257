/** `minsheng diff`: what changed from one edition to another, item by item and fact by fact; or from one out/ folder to another. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { index } from '../records/index-file.ts';
import { readIfThere, writeAtomic } from '../write/atomic.ts';
import { type Comparison, comparisonOf, ofFolders } from './comparing.ts';
import type { Context } from './context.ts';
import type { DiffFormat } from './diff-formats.ts';
import { differs, PAGES } from './diff-pages.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

/** JSON: a `Diff` (records/diff.ts), of two folders `{diffs, only_old, only_new, id_changes}`. ndjson: the change feed, a `FeedLine` a line. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const format = formatOf(context, options);
  const { from = 'out', raw = 'raw', against } = options;
  const given = sidesOf(context, args, against);
  if (options.out !== undefined) await refuseTarget(context, options.out, given ?? [against ?? '', from]);
  const comparison = given
    ? await comparisonOf(context, { from, raw }, given)
    : await ofFolders(against ?? '', from, raw);
  const page = PAGES[format](comparison, context.lang);
  if (options.out === undefined) context.io.stdout.write(page);
  else {
    await writeAtomic(path.dirname(options.out), path.basename(options.out), page);
    context.tell(context.say('cli-diff-written', { path: visible(options.out) }));
  }
  tellFolders(context, comparison, given ?? [against ?? '', from]);
  return exitOf(context, comparison, options);
}

function formatOf({ say }: Context, { json, format }: Options): DiffFormat {
  if (json && format !== undefined && format !== 'json') {
    const allowed = say('cli-allowed-words', { words: 'json' });
    throw new UsageError(say('cli-bad-value', { what: '--json --format', value: format, allowed }));
  }
  return json ? 'json' : ((format as DiffFormat | undefined) ?? 'text'); // one of the words of its row in commands.ts
}

/** The two that are named; null with --against, which names the folder that today's is compared with. */
function sidesOf(
  { say }: Context,
  args: readonly string[],
  against: string | undefined,
): [string, string] | null {
  const [old, now] = args;
  if (against !== undefined) {
    if (old !== undefined) throw new UsageError(say('cli-diff-against-alone'));
    return null;
  }
  if (old === undefined || now === undefined)
    throw new UsageError(say('cli-missing-argument', { what: old === undefined ? 'OLD' : 'NEW' }));
  return [old, now];
}

/** What is compared is never written over, no file of an out/ folder is, and a folder is no place for a page. */
async function refuseTarget({ say }: Context, target: string, compared: readonly string[]): Promise<void> {
  const info = await stat(target).catch(() => null);
  if (info === null) return;
  if (info.isDirectory()) throw new UsageError(say('cli-disk-EISDIR', { path: visible(target) }));
  for (const one of compared) {
    const other = await stat(one).catch(() => null);
    if ((other && other.ino === info.ino && other.dev === info.dev) || (await isFileOfOut(target)))
      throw new UsageError(say('cli-diff-onto-itself', { path: visible(target) }));
  }
}

/** Whether a file is one that an index.json in its folder, or the folder above, speaks of. */
async function isFileOfOut(target: string): Promise<boolean> {
  for (const out of [path.dirname(target), path.dirname(path.dirname(path.resolve(target)))]) {
    const bytes = await readIfThere(path.join(out, 'index.json'));
    const inside = path.relative(out, path.resolve(target)).split(path.sep).join('/');
    if (bytes === null) continue;
    const { data } = index.pick({ generator: true, files: true }).safeParse(parsed(bytes));
    if (data && ['index.json', 'run.json', ...data.files.map((file) => file.path)].includes(inside))
      return true;
  }
  return false;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function tellFolders(
  { say, tell }: Context,
  { compared, ofFolders: folders, onlyOld, onlyNew }: Comparison,
  [old, now]: readonly [string, string],
): void {
  if (!folders) return;
  const same = compared.filter((one) => !differs(one)).length;
  if (same > 0) tell(say('cli-diff-same', { count: same }));
  for (const [documents, out] of [
    [onlyOld, old],
    [onlyNew, now],
  ] as const)
    if (documents.length > 0) tell(say('cli-diff-only', { documents, out: visible(out) }));
}

function exitOf({ say, tell }: Context, comparison: Comparison, options: Options): number {
  if (options.failOn === 'id-change' && comparison.idChanges.length > 0) {
    for (const { old, new: now } of comparison.idChanges) tell(say('cli-diff-id-change', { old, new: now }));
    return EXIT.gate;
  }
  const differ =
    comparison.compared.some(differs) || comparison.onlyOld.length + comparison.onlyNew.length > 0;
  return options.exitCode && differ ? EXIT.failed : EXIT.fine;
}
