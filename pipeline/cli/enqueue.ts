/** `minsheng enqueue`: files for the workers of a store. */
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import type { Options } from './options.ts';
import { inStore } from './store.ts';

/** JSON: `{files, queued, unreadable}`. */
export function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell, json, io } = context;
  return inStore(context, options, async (postgres) => {
    const { enqueue } = await import('../ingest/queue/enqueue.ts');
    const { LIMITS } = await import('../ingest/queue/jobs.ts');
    const report = await enqueue(postgres, args, {
      time: options.timeLimit ?? LIMITS.time,
      retries: options.retries ?? LIMITS.retries,
      environment: io.env,
    });
    const { files, queued, unreadable } = report;
    if (options.json) json(report);
    else print(say('cli-enqueued', { store: postgres.shown, files, queued }));
    for (const path of unreadable) tell(say('cli-enqueue-closed', { path }));
    return unreadable.length > 0 ? EXIT.failed : EXIT.fine;
  });
}
