/** Computing time and memory of a worker thread, seen from outside: a thread that never pauses cannot tell them itself. */
import { readFileSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';

/** The kernel counts in ticks of a hundredth. */
const TICKS_PER_SECOND = 100;
const MB = 1024 * 1024;

/**
 * Seconds of computing time that the thread has used.
 * @param thread the thread's own folder in /proc; null where there is none: then the time in which its loop was not idle
 */
export function secondsOf(worker: Worker, thread: string | null): number {
  const busy = (): number => worker.performance.eventLoopUtilization().active / 1000;
  if (thread === null) return busy();
  try {
    // name in brackets, state, then numbers of which the 12th and 13th are ticks in the program and in the kernel
    const fields = readFileSync(`${thread}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch (error) {
    // the thread has just ended
    if (error instanceof Error && 'code' in error) return 0;
    throw error;
  }
}

/** Memory of the whole process, in megabytes. */
export function residentMb(): number {
  return process.memoryUsage.rss() / MB;
}
