/** Runs a reader in a worker thread: bounded in computing time and memory, both watched from outside, and stopped when the run is. */
import { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import { FROM_SOURCE, moduleFile } from '../package.ts';
import { residentMb, secondsOf } from './watch.ts';
import type { ReadResult, WorkerAnswer, WorkerStart, WorkerTask } from './worker.ts';

/** From source the worker is TypeScript and needs its loader first. */
const WORKER = moduleFile(`pipeline/read/${FROM_SOURCE ? 'worker-from-source.mjs' : 'worker.js'}`);

/** How often a worker is looked at, in milliseconds: a bomb of buffers grows by some 50 MB between two looks. */
const LOOK_EVERY = 25;
/** A file may take this much longer for each megabyte that it has. */
const SECONDS_PER_MB = 4;
const MB = 1024 * 1024;

function startWorker(task: WorkerTask): Worker {
  return new Worker(WORKER, {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: task.limits.memoryMb },
  });
}

/** The reader's own error, told again on this side: its rule and parameters were checked where it was made. */
const errorOf = ({ rule, params }: Extract<WorkerAnswer, { kind: 'error' }>): InputError =>
  new InputError(...([rule, params] as unknown as ConstructorParameters<typeof InputError>));

/**
 * @throws InputError what the reader says of the file; read-timeout, read-memory
 * @throws the signal's reason when it is aborted; any other error is a bug of a reader
 */
export function readInWorker(task: WorkerTask, signal?: AbortSignal): Promise<ReadResult> {
  const before = residentMb();
  const worker = startWorker(task);
  const { seconds, memoryMb, residentMb: growth } = task.limits;
  const allowed = seconds + SECONDS_PER_MB * Math.floor(task.bytes.length / MB);
  return new Promise<ReadResult>((resolve, reject) => {
    let thread: string | null = null;
    let started = 0;
    const look = (): void => {
      if (secondsOf(worker, thread) - started > allowed)
        stop(new InputError('read-timeout', { seconds: allowed }));
      else if (residentMb() - before > growth) stop(new InputError('read-memory', { limit_mb: growth }));
    };
    const timer = setInterval(look, LOOK_EVERY);
    const onAbort = (): void => stop(signal?.reason);
    const settle = (): void => {
      clearInterval(timer);
      signal?.removeEventListener('abort', onAbort);
      void worker.terminate();
    };
    const stop = (reason: unknown): void => {
      settle();
      reject(reason);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (answer: WorkerAnswer | WorkerStart) => {
      if (answer.kind === 'start') {
        thread = answer.thread;
        started = secondsOf(worker, thread);
        return;
      }
      settle();
      if (answer.kind === 'error') reject(errorOf(answer));
      else resolve(answer);
    });
    worker.once('error', (error: Error & { code?: string }) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      stop(outOfMemory ? new InputError('read-memory', { limit_mb: memoryMb }) : error);
    });
    worker.once('exit', (code) =>
      stop(new Error(`the reader of ${task.kind} files stopped without an answer (exit ${code})`)),
    );
  });
}
