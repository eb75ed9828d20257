/** `minsheng diff`: what changed from one edition to another, item by item and fact by fact. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  changesOf,
  type Diff,
  diffNotices,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderText,
  type Sides,
} from '../diff/index.ts';
import type { Lang } from '../messages/index.ts';
import { writeAtomic } from '../write/atomic.ts';
import { printJson } from '../write/json.ts';
import type { Context } from './context.ts';
import type { DiffFormat } from './diff-formats.ts';
import { sideOf } from './diff-side.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

/** A diff as each format has it, its last line end included. */
const FORMATS: Readonly<Record<DiffFormat, (diff: Diff, lang: Lang, sides: Sides) => string>> = {
  text: renderText,
  json: printJson,
  md: renderMarkdown,
  html: renderHtml,
  csv: renderCsv,
  ndjson: (diff, _, sides) =>
    changesOf(diff, sides.old, sides.new)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
};

/** JSON: a `Diff` (records/diff.ts). ndjson: the change feed, a `FeedLine` a line. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const [old = '', now = ''] = args;
  const format = formatOf(context, options);
  if (options.to !== undefined) await refuseTarget(context, options.to, [old, now]);
  const out = options.out ?? 'out';
  const sides: Sides = { old: await sideOf(context, out, old), new: await sideOf(context, out, now) };
  const diff = diffNotices(sides.old, sides.new);
  const page = FORMATS[format](diff, context.lang, sides);
  if (options.to === undefined) context.io.stdout.write(page);
  else {
    await writeAtomic(path.dirname(options.to), path.basename(options.to), page);
    context.tell(context.say('cli-diff-written', { path: visible(options.to) }));
  }
  return options.exitCode && differ(diff) ? EXIT.failed : EXIT.fine;
}

function formatOf({ say }: Context, { json, format }: Options): DiffFormat {
  if (json && format !== undefined && format !== 'json') {
    const allowed = say('cli-allowed-words', { words: 'json' });
    throw new UsageError(say('cli-bad-value', { what: '--json --format', value: format, allowed }));
  }
  return json ? 'json' : ((format as DiffFormat | undefined) ?? 'text'); // one of the words of its row in commands.ts
}

/** What is compared is never written over, and a folder is no place for a page. */
async function refuseTarget({ say }: Context, to: string, sides: readonly string[]): Promise<void> {
  const info = await stat(to).catch(() => null);
  if (info?.isDirectory()) throw new UsageError(say('cli-disk-EISDIR', { path: visible(to) }));
  for (const side of sides) {
    const other = info && (await stat(side).catch(() => null));
    if (other && other.ino === info.ino && other.dev === info.dev)
      throw new UsageError(say('cli-diff-onto-itself', { path: visible(to) }));
  }
}

/** As what is shown has it: a number that shifted alone, or another spelling, is no difference. */
const differ = ({ items, headings }: Diff): boolean =>
  headings.length > 0 || items.some(({ change }) => change !== 'unchanged');
