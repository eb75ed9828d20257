/** Files of a site made by several workers, and handed over in their order: what is written is the same whoever made it. */
import { Worker } from 'node:worker_threads';
import { moduleFile } from '../../package.ts';
import type { SiteFile } from '../../site/frame.ts';
import { OutError } from '../../write/problems.ts';
import type { SiteAnswer, SiteOf } from './site-worker.ts';

const WORKER = moduleFile('pipeline/serve/pages/site-worker.js');

/** So many groups for each worker are made before they are asked for, no more: they are held until then. */
const AHEAD = 3;

export interface SharedOut {
  files: SiteFile[];
  end: () => Promise<void>;
}

/** @param size workers, of the build: one that runs from its source makes files by itself */
export function sharedOut(groups: readonly SiteFile[][], of: SiteOf, size: number): SharedOut {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const made = new Map<number, Promise<Uint8Array[]>>();
  let asked = 0;

  /** Each starts when the one before has answered: as it loads it opens some sixty files at once, and a system may allow few. */
  function start(): void {
    if (workers.length === size) return;
    const worker = new Worker(WORKER, { workerData: of, execArgv: [] });
    workers.push(worker);
    free(worker);
  }

  function free(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }

  async function make(no: number): Promise<Uint8Array[]> {
    const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    const answered = await answerOf(worker, no);
    if (worker === workers.at(-1)) start();
    free(worker);
    if ('problem' in answered) throw new OutError(answered.problem);
    return answered.files;
  }

  start();

  function groupAt(no: number): Promise<Uint8Array[]> {
    for (; asked < groups.length && asked <= no + size * AHEAD; asked++) {
      const making = make(asked);
      // told where it is asked for
      making.catch(() => {});
      made.set(asked, making);
    }
    return made.get(no)!;
  }

  const files = groups.flatMap((group, no) =>
    group.map(
      ({ path }, at): SiteFile => ({
        path,
        content: async () => {
          const bytes = await groupAt(no);
          if (at === group.length - 1) made.delete(no);
          return bytes[at]!;
        },
      }),
    ),
  );
  return { files, end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) };
}

const answerOf = (worker: Worker, no: number): Promise<SiteAnswer> =>
  new Promise((resolve, reject) => {
    const settled = (): void => {
      worker.off('message', onMessage).off('error', onError);
    };
    const onMessage = (answer: SiteAnswer): void => {
      settled();
      resolve(answer);
    };
    const onError = (error: Error): void => {
      settled();
      reject(error);
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(no);
  });
