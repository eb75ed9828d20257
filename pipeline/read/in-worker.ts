/** Runs a reader in a worker thread: bounded in time and memory, stopped when the run is. */
import { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import type { ReadResult, WorkerAnswer, WorkerTask } from './worker.ts';

/** Built, the worker is JavaScript beside this file; from source it is TypeScript and needs its loader first. */
const WORKER = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';

function startWorker(task: WorkerTask): Worker {
  return new Worker(new URL(WORKER, import.meta.url), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: task.limits.memoryMb },
  });
}

/**
 * @throws InputError what the reader says of the file; read-timeout, read-memory
 * @throws the signal's reason when it is aborted; any other error is a bug of a reader
 */
export function readInWorker(task: WorkerTask, signal?: AbortSignal): Promise<ReadResult> {
  const worker = startWorker(task);
  return new Promise<ReadResult>((resolve, reject) => {
    const timer = setTimeout(
      () => stop(new InputError('read-timeout', { seconds: task.limits.seconds })),
      task.limits.seconds * 1000,
    );
    const onAbort = (): void => stop(signal?.reason);
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      void worker.terminate();
    };
    const stop = (reason: unknown): void => {
      settle();
      reject(reason);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.once('message', (answer: WorkerAnswer) => {
      settle();
      if (answer.kind === 'error') reject(new InputError(answer.rule, answer.params));
      else resolve(answer);
    });
    worker.once('error', (error: Error & { code?: string }) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      stop(outOfMemory ? new InputError('read-memory', { limit_mb: task.limits.memoryMb }) : error);
    });
    worker.once('exit', (code) =>
      stop(new Error(`the reader of ${task.kind} files stopped without an answer (exit ${code})`)),
    );
  });
}
