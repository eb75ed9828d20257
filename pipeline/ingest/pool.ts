/** Workers that read notices, as many as are asked for, each started when there is something for it to do. */
import { FROM_SOURCE, moduleFile } from '../package.ts';
import { READ_LIMITS } from '../read/limits.ts';
import { Stoppable } from '../read/stoppable.ts';
import { Crowded, isOutOfFiles } from '../read/watch.ts';
import type { NoticeAnswer, NoticeTask } from './notice-worker.ts';

const WORKER = moduleFile(
  `pipeline/ingest/${FROM_SOURCE ? 'notice-worker-from-source.mjs' : 'notice-worker.js'}`,
);

type NoticeWorker = Stoppable<NoticeTask, NoticeAnswer>;

/** Workers of runs that ended: a run that follows soon need not start its own. */
const resting: NoticeWorker[] = [];
/** After so many milliseconds they go; a process that has nothing else to do ends at once. */
const REST = 5000;
/** After so many files a worker has memory to give back. */
const FEW = 64;

export class Pool {
  private readonly waiting: (() => void)[] = [];
  private atWork = 0;
  /** Tasks to be done alone, one after the other. */
  private alone: Promise<unknown> = Promise.resolve();
  private lonely = 0;
  private done = 0;

  /** @param size workers at work at once */
  constructor(private readonly size: number) {}

  /** @throws InputError read-timeout, read-memory; WorkerDied, or what ended the worker */
  async run(task: NoticeTask): Promise<NoticeAnswer> {
    try {
      return await this.among(task);
    } catch (error) {
      if (!(error instanceof Crowded) && !isOutOfFiles(error)) throw error;
    }
    const last = this.alone;
    this.lonely++;
    const turn = last.then(() => this.byItself(task));
    this.alone = turn
      .catch(() => {})
      .finally(() => {
        this.lonely--;
        this.wake();
      });
    return turn;
  }

  private async among(task: NoticeTask): Promise<NoticeAnswer> {
    while (this.atWork >= this.size || this.lonely > 0)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.work(task);
  }

  private async byItself(task: NoticeTask): Promise<NoticeAnswer> {
    while (this.atWork > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.work(task);
  }

  private async work(task: NoticeTask): Promise<NoticeAnswer> {
    this.atWork++;
    const worker: NoticeWorker = resting.pop() ?? new Stoppable(WORKER, READ_LIMITS.memoryMb);
    try {
      return await worker.run(task, { ...READ_LIMITS, size: task.bytes.length });
    } finally {
      this.atWork--;
      this.done++;
      if (worker.alive) resting.push(worker);
      this.wake();
    }
  }

  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  /** The run has nothing more to read. */
  end(): void {
    const letGo = (): void => {
      for (const worker of resting.splice(0)) worker.end();
    };
    if (this.done > FEW) letGo();
    else setTimeout(letGo, REST).unref();
  }
}
