/** The far end of read.ts: reads one file in a thread of its own and sends back what came of it. */
import { readlinkSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type ErrorRule, InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import type { ReadLimits } from './limits.ts';
import { IN_WORKER, type WorkerKind } from './readers.ts';
import { type Member, readArchive } from './zip/archive.ts';

export interface WorkerTask {
  kind: WorkerKind;
  bytes: Uint8Array;
  limits: ReadLimits;
}

export type ReadResult = { kind: 'source'; source: Source } | { kind: 'members'; members: Member[] };
export type WorkerAnswer = ReadResult | { kind: 'error'; rule: ErrorRule; params: InputError['params'] };

async function answer({ kind, bytes, limits }: WorkerTask): Promise<WorkerAnswer> {
  try {
    if (kind === 'zip') return { kind: 'members', members: readArchive(bytes, limits) };
    return { kind: 'source', source: await IN_WORKER[kind](bytes, limits) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'error', rule: error.rule, params: error.params };
    throw error;
  }
}

/** Said before the reading begins: where the kernel tells this thread's computing time, where it does. */
export interface WorkerStart {
  kind: 'start';
  thread: string | null;
}

function ownThread(): string | null {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}`;
  } catch (error) {
    // no /proc on this system
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

if (parentPort) {
  parentPort.postMessage({ kind: 'start', thread: ownThread() } satisfies WorkerStart);
  parentPort.postMessage(await answer(workerData as WorkerTask));
}
