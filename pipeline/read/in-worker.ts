/** Runs a reader in a worker thread of its own, and ends it. */
import { InputError } from '../errors.ts';
import { FROM_SOURCE, moduleFile } from '../package.ts';
import { Stoppable } from './stoppable.ts';
import type { ReadResult, WorkerAnswer, WorkerTask } from './worker.ts';

/** From source the worker is TypeScript and needs its loader first. */
const WORKER = moduleFile(`pipeline/read/${FROM_SOURCE ? 'worker-from-source.mjs' : 'worker.js'}`);

/** The reader's own error, told again on this side: its rule and parameters were checked where it was made. */
const errorOf = ({ rule, params }: Extract<WorkerAnswer, { kind: 'error' }>): InputError =>
  new InputError(...([rule, params] as unknown as ConstructorParameters<typeof InputError>));

/**
 * @throws InputError what the reader says of the file; read-timeout, read-memory
 * @throws the signal's reason when it is aborted; any other error is a bug of a reader
 */
export async function readInWorker(task: WorkerTask, signal?: AbortSignal): Promise<ReadResult> {
  const worker = new Stoppable<WorkerTask, WorkerAnswer>(WORKER, task.limits.memoryMb);
  try {
    const answer = await worker.run(task, { ...task.limits, size: task.bytes.length }, signal);
    if (answer.kind === 'error') throw errorOf(answer);
    return answer;
  } finally {
    worker.end();
  }
}
