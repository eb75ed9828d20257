/** The far end of a worker that can be stopped: says that it is ready, then answers one task after the other. */
import { readlinkSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { WorkerReady } from './stoppable.ts';

/** @param handedOver what of an answer goes to the other side without a copy */
export function answerTasks<Task, Answer>(
  answer: (task: Task) => Promise<Answer>,
  handedOver: (answered: Answer) => ArrayBuffer[] = () => [],
): void {
  const port = parentPort;
  if (port === null) return;
  port.on('message', (task: Task) => {
    // an error that is no answer ends the thread: it is told on the other side
    void answer(task).then((answered) => port.postMessage(answered, handedOver(answered)));
  });
  port.postMessage({ kind: 'ready', thread: ownThread() } satisfies WorkerReady);
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
