/** `minsheng print`: a notice as Markdown that people like to read and that `ingest` reads back to the same records. */
import { printMarkdown } from '../show/markdown/print.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { editionOf } from './diff-side.ts';
import { EXIT } from './exit.ts';
import type { Options } from './options.ts';

export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const { from = 'out', raw = 'raw' } = options;
  const { notice } = await editionOf(context, { from, raw }, args[0] ?? '');
  await answer(context, options, printMarkdown(notice), 'md');
  return EXIT.fine;
}
