/** `minsheng reduce`: what workers read becomes the records of a store, with what is known across notices. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withDefaults } from '../ingest/defaults.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import { tellFailed } from './ingest.ts';
import { summary } from './ingest-summary.ts';
import type { Options } from './options.ts';
import { ingestFrom, inStore, keepIn } from './store.ts';

/** JSON: `{counts, notices, kept}`. */
export function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { print, json } = context;
  return inStore(context, options, async (postgres) => {
    // nothing is written but to the store, and nothing taken over from a folder
    const nowhere = path.join(tmpdir(), `.minsheng-${process.pid}-none`);
    const result = await ingestFrom(postgres, withDefaults({ out: nowhere, dryRun: true }));
    const kept = await keepIn(postgres, result);
    const { counts, notices } = result;
    if (options.json) json({ counts, notices, kept });
    else {
      for (const line of await summary(context, result, { out: nowhere, dryRun: true, kept })) print(line);
    }
    return tellFailed(context, result) > 0 ? EXIT.failed : EXIT.fine;
  });
}
