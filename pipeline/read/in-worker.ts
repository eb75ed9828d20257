/** Runs a reader in a worker thread: bounded in time and memory, stopped when the run is. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import type { ReadResult, WorkerAnswer, WorkerTask } from './worker.ts';

/** Run from source, this file and its neighbour are TypeScript and the thread needs the same loader; built, both are JavaScript. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

function startWorker(task: WorkerTask): Worker {
  const loader = FROM_SOURCE ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  return new Worker(new URL(FROM_SOURCE ? './worker.ts' : './worker.js', import.meta.url), {
    workerData: task,
    execArgv: loader,
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
    worker.once('exit', (code) => stop(new Error(`the reader of ${task.kind} files stopped without an answer (exit ${code})`)));
  });
}
