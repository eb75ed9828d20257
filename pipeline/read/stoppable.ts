/**
 * A worker thread that does one task after the other and can be stopped: bounded in computing time and memory, both watched from outside,
 * for a thread that never pauses cannot tell them itself.
 */
import { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import type { ReadLimits } from './limits.ts';
import { type Busy, Watch } from './watch.ts';

/** A file may take this much longer for each megabyte that it has. */
const SECONDS_PER_MB = 4;
const MB = 1024 * 1024;
/** Twice of what V8 takes: nearly all that reading makes is rubbish at once, and is dropped unlooked at where it need not be moved before. */
const YOUNG_MB = 96;

/** Said once, before the first task: where the kernel tells this thread's computing time, where it does. */
export interface WorkerReady {
  kind: 'ready';
  thread: string | null;
}

export interface Bounds extends Pick<ReadLimits, 'seconds' | 'memoryMb' | 'residentMb'> {
  /** Bytes of what is read. */
  size: number;
}

/** A worker stopped without an answer: what it did is not done, and it does nothing more. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

const watch = new Watch();

export class Stoppable<Task, Answer> {
  private readonly worker: Worker;
  private readonly ready: Promise<string | null>;
  private ended = false;

  /** @param file of the far end: it posts WorkerReady, and an answer for each message */
  constructor(file: string | URL, memoryMb: number) {
    this.worker = new Worker(file, {
      execArgv: [],
      // what a library complains of there are words of a file: they reach no terminal
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    for (const stream of [this.worker.stdout, this.worker.stderr]) stream.resume();
    this.ready = new Promise((resolve, reject) => {
      this.worker.once('message', ({ thread }: WorkerReady) => resolve(thread));
      this.worker.once('error', reject);
      this.worker.once('exit', () => reject(new WorkerDied('the worker did not start')));
    });
    this.ready.catch(() => {});
  }

  /** Whether it can do another task. */
  get alive(): boolean {
    return !this.ended;
  }

  /**
   * @throws InputError read-timeout, read-memory; Crowded where others were at work and memory ran short; WorkerDied; the signal's reason
   * when it is aborted. After any of these the worker is gone.
   */
  async run(task: Task, bounds: Bounds, signal?: AbortSignal): Promise<Answer> {
    this.worker.ref();
    try {
      const thread = await this.ready;
      signal?.throwIfAborted();
      return await this.answer(task, bounds, thread, signal);
    } catch (error) {
      this.end();
      throw error;
    } finally {
      this.worker.unref();
    }
  }

  private answer(
    task: Task,
    { seconds, memoryMb, residentMb, size }: Bounds,
    thread: string | null,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const { worker } = this;
    const allowed = seconds + SECONDS_PER_MB * Math.floor(size / MB);
    return new Promise<Answer>((resolve, reject) => {
      const busy: Busy = {
        worker,
        thread,
        seconds: allowed,
        residentMb,
        stop: (reason) => settle(() => reject(reason)),
      };
      const onAbort = (): void => busy.stop(signal?.reason);
      const onMessage = (answer: Answer): void => settle(() => resolve(answer));
      const onError = (error: Error & { code?: string }): void => {
        const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        busy.stop(outOfMemory ? new InputError('read-memory', { limit_mb: memoryMb }) : error);
      };
      const onExit = (code: number): void =>
        busy.stop(new WorkerDied(`the worker stopped without an answer (exit ${code})`));
      const settle = (how: () => void): void => {
        watch.done(busy);
        signal?.removeEventListener('abort', onAbort);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        how();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      watch.begin(busy);
      worker.postMessage(task);
    });
  }

  end(): void {
    this.ended = true;
    // an error of a thread that is stopped is nobody's any more
    this.worker.on('error', () => {});
    void this.worker.terminate();
  }
}
