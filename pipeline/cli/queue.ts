/** `minsheng queue`: how the reading of a store stands. */
import { type Context, inLang } from './context.ts';
import { EXIT } from './exit.ts';
import type { Options } from './options.ts';
import { inStore } from './store.ts';
import { table } from './width.ts';

/** So many failures are told one by one. */
const SHOWN = 20;

/** JSON: counts, rates, workers and every failure (ingest/queue/standing.ts). */
export function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print, json } = context;
  return inStore(context, options, async (postgres) => {
    const { standing } = await import('../ingest/queue/standing.ts');
    const now = await standing(postgres);
    if (options.json) json(now);
    else {
      const counts: readonly (readonly [string, number | null])[] = [
        [say('cli-queue-files'), now.files],
        [say('cli-queue-read'), now.read],
        [say('cli-queue-waiting'), now.waiting],
        [say('cli-queue-active'), now.active],
        [say('cli-queue-retried'), now.retried],
        [say('cli-queue-given-up'), now.given_up],
        [say('cli-queue-changed'), now.changed],
        [say('cli-queue-minute'), now.last_minute],
        [say('cli-queue-hour'), now.last_hour],
        [say('cli-queue-ms'), now.ms],
      ];
      for (const line of table([
        ['', ''],
        ...counts.map(([what, count]) => [what, String(count ?? '')]),
      ]).slice(1))
        print(line);
      for (const { worker, files, idle_seconds } of now.workers)
        print(say('cli-queue-worker', { worker, files, seconds: idle_seconds }));
      for (const failure of now.failures.slice(0, SHOWN))
        print(say('cli-failed-file', { path: failure.path, message: inLang(failure, context.lang) }));
      if (now.failures.length > SHOWN) print(say('cli-more', { count: now.failures.length - SHOWN }));
    }
    return now.given_up > 0 ? EXIT.failed : EXIT.fine;
  });
}
