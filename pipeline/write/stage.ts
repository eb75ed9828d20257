/**
 * Where a run prepares its files: a folder of its own inside out/, under a name that nobody can guess, made by nobody else. The index of
 * what is prepared is its journal: a run that is killed while it puts its files in place has told beforehand which they are.
 */
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { InputError } from '../errors.ts';
import { namesIn } from './atomic.ts';
import { isMissing, writeNew } from './disk.ts';

/** `.minsheng-4711-0f…: with the id of the process that writes. */
const STAGE = /^\.minsheng-(\d+)-[0-9a-f]{32}$/u;

/** Whether a name is that of the folder of a run of ours, perhaps one that was killed. */
export const isStage = (name: string): boolean => STAGE.test(name);
const JOURNAL = 'index.json';
/** Two runs that begin in one moment each see the other: both step back, for unlike times. */
const TRIES = 6;
const STEP_BACK_MS = 250;

/** Of this process: its id alone does not tell a run at work from one of an earlier process with the same id. */
const atWork = new Set<string>();

export interface Stage {
  dir: string;
  /** Journals of runs that were killed. */
  journals: string[];
  /** A new file; every name is given once. */
  file(): string;
  /** Tells what is about to be put in place. */
  journal(text: string): Promise<void>;
  /** Everything stands in its place: this run's folder goes, and so do those of killed runs. */
  finish(): Promise<void>;
  /** Something went wrong: what was prepared goes; the journal stays if it was told. */
  abandon(): Promise<void>;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The folders of other runs in `dir`: those at work, and those that were left behind. */
async function othersIn(dir: string, own: string | null): Promise<{ busy: string[]; left: string[] }> {
  const found = { busy: [] as string[], left: [] as string[] };
  for (const name of await namesIn(dir)) {
    const pid = STAGE.exec(name)?.[1];
    const at = path.join(dir, name);
    if (pid === undefined || at === own || !(await isFolder(at))) continue;
    found[atWork.has(at) || isRunning(Number(pid)) ? 'busy' : 'left'].push(at);
  }
  return found;
}

async function isFolder(at: string): Promise<boolean> {
  try {
    return (await lstat(at)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The journals that killed runs left in `dir`. */
export async function journalsIn(dir: string): Promise<string[]> {
  return (await othersIn(path.resolve(dir), null)).left.map((at) => path.join(at, JOURNAL));
}

/** @throws InputError('out-busy') while another run writes to the folder */
export async function openStage(out: string): Promise<Stage> {
  const dir = path.resolve(out);
  for (let tried = 1; ; tried++) {
    const own = path.join(dir, `.minsheng-${process.pid}-${randomBytes(16).toString('hex')}`);
    atWork.add(own);
    await mkdir(own, { mode: 0o700 }).catch((error) => {
      atWork.delete(own);
      throw error;
    });
    const { busy, left } = await othersIn(dir, own);
    if (busy.length === 0) return stageAt(own, left);
    atWork.delete(own);
    await rm(own, { recursive: true, force: true });
    if (tried === TRIES) throw new InputError('out-busy', { out, stage: path.basename(busy[0] ?? '') });
    await setTimeout(Math.ceil(Math.random() * STEP_BACK_MS * tried));
  }
}

function stageAt(own: string, left: readonly string[]): Stage {
  let files = 0;
  let told = false;
  const remove = (at: string): Promise<void> => rm(at, { recursive: true, force: true });
  return {
    dir: own,
    journals: left.map((at) => path.join(at, JOURNAL)),
    file: () => path.join(own, String(++files)),
    async journal(text) {
      await writeNew(path.join(own, JOURNAL), text);
      told = true;
    },
    async finish() {
      atWork.delete(own);
      for (const at of [own, ...left]) await remove(at);
    },
    async abandon() {
      atWork.delete(own);
      if (!told) await remove(own);
      else for (const name of await namesIn(own)) if (name !== JOURNAL) await remove(path.join(own, name));
    },
  };
}
