/** Computing time and memory of worker threads, seen from outside: a thread that never pauses cannot tell them itself. */
import { readFileSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';

/** The kernel counts in ticks of a hundredth. */
const TICKS_PER_SECOND = 100;
const MB = 1024 * 1024;
/** How often workers are looked at, in milliseconds: a bomb of buffers grows by some 50 MB between two looks. */
const LOOK_EVERY = 25;
/** Megabytes by which each other worker may grow in the meantime, about its own business. */
const OF_OTHERS = 200;

/** A thread at a task. */
export interface Busy {
  worker: Worker;
  /** Its own folder in /proc; null where there is none. */
  thread: string | null;
  /** Seconds of computing time that the task may take. */
  seconds: number;
  /** Megabytes by which the process may grow meanwhile. */
  residentMb: number;
  stop: (reason: unknown) => void;
}

/** Memory ran short while several were at work, and nobody can say whose fault it is: each is to be tried again alone. */
export class Crowded extends Error {
  override readonly name = 'Crowded';
}

/**
 * So were the files that may be open: threads that load their modules at once ask for more than some systems allow. A thread that does not
 * start for it says so in its words alone (`Worker initialization failure: EMFILE`).
 */
export const isOutOfFiles = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, message }: NodeJS.ErrnoException = error;
  return code === 'EMFILE' || code === 'ENFILE' || /: E[MN]FILE\b|^E[MN]FILE\b/u.test(message);
};

export class Watch {
  private readonly tasks = new Map<Busy, { seconds: number; residentMb: number }>();
  private timer: NodeJS.Timeout | null = null;

  begin(busy: Busy): void {
    this.tasks.set(busy, { seconds: secondsOf(busy), residentMb: residentMb() });
    this.timer ??= setInterval(() => this.look(), LOOK_EVERY);
  }

  done(busy: Busy): void {
    this.tasks.delete(busy);
    if (this.tasks.size > 0 || this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private look(): void {
    const others = this.tasks.size - 1;
    const resident = residentMb();
    let short = false;
    for (const [busy, before] of [...this.tasks]) {
      if (secondsOf(busy) - before.seconds > busy.seconds)
        busy.stop(new InputError('read-timeout', { seconds: busy.seconds }));
      else if (resident - before.residentMb <= busy.residentMb + OF_OTHERS * others) continue;
      else if (others === 0) busy.stop(new InputError('read-memory', { limit_mb: busy.residentMb }));
      else short = true;
    }
    if (short) for (const busy of [...this.tasks.keys()]) busy.stop(new Crowded('memory ran short'));
  }
}

/** Seconds of computing time that a thread has used; where no kernel tells, the time in which its loop was not idle. */
function secondsOf({ worker, thread }: Busy): number {
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
function residentMb(): number {
  return process.memoryUsage.rss() / MB;
}
