/** What a run does where it is not told otherwise: `minsheng ingest` and `ingest()` alike. */
import { availableParallelism } from 'node:os';
import type { IngestOptions } from '../ingest.ts';

const MOST_AT_ONCE = 8;

export const withDefaults = (options: Partial<IngestOptions>): IngestOptions => ({
  paths: ['raw'],
  out: 'out',
  concurrency: Math.min(MOST_AT_ONCE, availableParallelism()),
  force: false,
  dryRun: false,
  ...options,
});
