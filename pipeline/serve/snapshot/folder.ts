/** The folder that is served: which snapshot stands now. A new one is opened beside the old, and takes its place when it is whole. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../write/disk.ts';
import { OutError, type Problem } from '../../write/problems.ts';
import { DATABASE } from '../../write/write-out.ts';
import { openSnapshot } from './open.ts';
import type { Snapshot } from './snapshot.ts';

export interface Folder {
  dir: string;
  /** What stands now, or why nothing does. Looks at the folder again if that was not done just now. */
  now(): Promise<StandingSnapshot>;
  close(): void;
}

export interface StandingSnapshot {
  snapshot: Snapshot | null;
  /** Why the folder as it is now cannot be served; an earlier state is, where there is one. */
  problem: Problem | null;
}

/** A run that is being looked at while it still writes is looked at again. */
const LOOK_EVERY_MS = 250;

/** @param lookEvery milliseconds between two looks at the folder @param queryMs of one statement, at most */
export function folderOf(dir: string, lookEvery = LOOK_EVERY_MS, queryMs?: number): Folder {
  const standing: StandingSnapshot = { snapshot: null, problem: null };
  let seen: SeenFolder | null = null;
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const found = await seenIn(dir);
    if (seen !== null && sameAs(seen, found)) return;
    const before = seen;
    seen = found;
    try {
      const next = await openSnapshot(dir, queryMs);
      standing.snapshot?.retire();
      standing.snapshot = next;
      standing.problem = null;
    } catch (error) {
      if (!(error instanceof OutError)) throw error;
      standing.problem = error.problem;
      // Written into, not replaced: what is held open is no longer what was hashed.
      if (
        before !== null &&
        before.database.inode === found.database.inode &&
        before.database.state !== found.database.state
      ) {
        standing.snapshot?.retire();
        standing.snapshot = null;
      }
    }
  }

  return {
    dir,
    async now() {
      const due = performance.now() - looked >= lookEvery;
      if (due && looking === null) {
        looking = look().finally(() => {
          looked = performance.now();
          looking = null;
        });
      }
      // While a new state is opened the old one goes on answering.
      if (looking !== null && (standing.snapshot === null || lookEvery === 0)) await looking;
      else looking?.catch(() => {});
      return standing;
    },
    close: () => standing.snapshot?.retire(),
  };
}

interface SeenFile {
  inode: string;
  /** Another one whenever somebody wrote to the file. */
  state: string;
}
interface SeenFolder {
  index: SeenFile;
  database: SeenFile;
}

const sameAs = (a: SeenFolder, b: SeenFolder): boolean =>
  a.index.inode === b.index.inode &&
  a.index.state === b.index.state &&
  a.database.inode === b.database.inode &&
  a.database.state === b.database.state;

async function seenIn(dir: string): Promise<SeenFolder> {
  const [index, database] = await Promise.all([seenFile(dir, 'index.json'), seenFile(dir, DATABASE)]);
  return { index, database };
}

async function seenFile(dir: string, name: string): Promise<SeenFile> {
  try {
    const { dev, ino, size, mtimeMs } = await stat(path.join(dir, name));
    return { inode: `${dev}:${ino}`, state: `${size}:${mtimeMs}` };
  } catch (error) {
    if (isMissing(error)) return { inode: '', state: '' };
    throw error;
  }
}
