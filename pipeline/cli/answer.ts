/** What commands that answer in several formats have in common: which one is asked for, and where the answer goes. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../write/atomic.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit.ts';
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

/** To standard output, or whole into a file. @param from the folder that was read: nothing is written there */
export async function answer(
  context: Context,
  from: string,
  out: string | undefined,
  page: string,
): Promise<void> {
  if (out === undefined) {
    context.io.stdout.write(page);
    return;
  }
  await refuseTarget(context, from, out);
  await writeAtomic(path.dirname(out), path.basename(out), page);
  context.tell(context.say('cli-answer-written', { path: visible(out) }));
}

/** A folder is no place for a page, and out/ holds what ingest wrote and nothing else. */
export async function refuseTarget({ say }: Context, from: string, out: string): Promise<void> {
  const info = await stat(out).catch(() => null);
  if (info?.isDirectory()) throw new UsageError(say('cli-disk-EISDIR', { path: visible(out) }));
  const inside = path.relative(path.resolve(from), path.resolve(out));
  if (!inside.startsWith('..') && !path.isAbsolute(inside))
    throw new UsageError(say('cli-into-out', { path: visible(out) }));
}
