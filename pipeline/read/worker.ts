/** The far end of read.ts: reads one file in a thread of its own and sends back what came of it. */
import { type ErrorRule, InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { answerTasks } from './far-end.ts';
import type { ReadLimits } from './limits.ts';
import { readKind, type WorkerKind } from './readers.ts';
import type { ArchiveMember } from './zip/archive.ts';

export interface WorkerTask {
  kind: WorkerKind;
  bytes: Uint8Array;
  limits: ReadLimits;
}

export type ReadResult = { kind: 'source'; source: Source } | { kind: 'members'; members: ArchiveMember[] };
export type WorkerAnswer = ReadResult | { kind: 'error'; rule: ErrorRule; params: InputError['params'] };

answerTasks(async ({ kind, bytes, limits }: WorkerTask): Promise<WorkerAnswer> => {
  try {
    return await readKind(kind, bytes, limits);
  } catch (error) {
    if (error instanceof InputError) return { kind: 'error', rule: error.rule, params: error.params };
    throw error;
  }
});
