/** `minsheng worker`: reads what a store has for workers, until it is stopped or all is done. */
import { withDefaults } from '../ingest/defaults.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import type { Options } from './options.ts';
import { inStore } from './store.ts';

export function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell, io } = context;
  return inStore(context, options, async (postgres) => {
    const { work } = await import('../ingest/queue/work.ts');
    let stopped = false;
    const untilDone = options.untilDone === true;
    void io.untilStopped().then(() => {
      stopped = true;
    });
    if (!options.quiet)
      print(say(untilDone ? 'cli-worker-drains' : 'cli-worker-waits', { store: postgres.shown }));
    const { read, failed } = await work(postgres, {
      ...{ concurrency: options.concurrency ?? withDefaults({}).concurrency, untilDone, environment: io.env },
      stopped: () => stopped,
      onRead(path, error) {
        if (error !== null) tell(say('cli-failed-file', { path, message: error }));
        else if (!options.quiet) print(path);
      },
      onRefusal: ({ params }) => tell(say('cli-worker-again', { reason: params.reason })),
    });
    if (!options.quiet) print(say('cli-worker-done', { read, failed }));
    return EXIT.fine;
  });
}
