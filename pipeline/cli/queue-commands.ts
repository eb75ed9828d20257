/** The commands that share the reading out, as commands.ts has all: what goes into a store, who reads, how it stands, what comes of it. */
import type { CommandSpec, OptionSpec } from './options.ts';

export const JSON_OPTION: OptionSpec = { flags: '--json', word: 'help-json' };
export const STORE: OptionSpec = { flags: '--store <URL>', word: 'help-store' };

export const QUEUE_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'enqueue',
    word: 'help-enqueue',
    after: 'help-enqueue-after',
    arguments: [{ term: '<PATHS...>', word: 'help-enqueue-paths' }],
    options: [
      STORE,
      { flags: '--time-limit <S>', word: 'help-time-limit', number: [1, 80_000] },
      { flags: '--retries <N>', word: 'help-retries', number: [0, 100] },
      JSON_OPTION,
    ],
    load: () => import('./enqueue.ts'),
  },
  {
    name: 'worker',
    word: 'help-worker',
    after: 'help-worker-after',
    arguments: [],
    options: [
      STORE,
      { flags: '--concurrency <N>', word: 'help-worker-concurrency', number: [1, 256] },
      { flags: '--until-done', word: 'help-until-done' },
      { flags: '--quiet', word: 'help-ingest-quiet' },
    ],
    load: () => import('./worker.ts'),
  },
  {
    name: 'queue',
    word: 'help-queue',
    after: 'help-queue-after',
    arguments: [],
    options: [STORE, JSON_OPTION],
    load: () => import('./queue.ts'),
  },
  {
    name: 'reduce',
    word: 'help-reduce',
    after: 'help-reduce-after',
    arguments: [],
    options: [STORE, JSON_OPTION],
    load: () => import('./reduce.ts'),
  },
];
