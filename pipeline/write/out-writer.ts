/**
 * One run's way into out/: files are prepared beside their places, one at a time, and put there together at the end; index.json, with
 * the sha256 of all others, comes last. Nothing is held in memory but what each file is called and what its bytes hash to.
 */
import { createHash } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FileEntry, type IndexFile, index, type RunReport, run } from '../records/index-file.ts';
import { printRecord } from '../show/json.ts';
import { fileSha256, flush } from './atomic.ts';
import { ofDisk } from './disk.ts';
import { Noted, stateOf } from './noted.ts';
import { makeOut } from './out-guard.ts';
import { type Ownership, ownershipOf } from './ownership.ts';
import {
  type Aside,
  type Printed,
  type Put,
  prepare,
  printed,
  putInPlace,
  refuseForeign,
  tailsOf,
  takeAway,
} from './put.ts';
import { sealed, unsealed } from './seal.ts';
import { openStage, type Stage, writeNew } from './stage.ts';

export interface WriteReport {
  /** paths from the folder, sorted; files that stood there with the same bytes already are `unchanged` */
  written: string[];
  unchanged: string[];
  removed: string[];
  /** Files of ours that somebody changed: what they hold stands under another name. */
  aside: Aside[];
  index: IndexFile;
}

export const DATABASE = 'minsheng.sqlite';

export interface WriterOptions {
  /** Write into a folder that holds things of others. */
  intoExisting?: boolean;
  /** Of the run before; where given, the files of this run are noted too. */
  noted?: Noted;
}

/** @throws InputError for a folder that must not be written to, or that another run writes to; Node's own errors when the disk refuses */
export async function openOut(dir: string, options: WriterOptions = {}): Promise<OutWriter> {
  await makeOut(dir, options.intoExisting === true);
  const stage = await openStage(dir).catch((error) => {
    throw ofDisk(error, dir);
  });
  try {
    return new OutWriter(dir, stage, await ownershipOf(dir, stage.journals), options.noted ?? null);
  } catch (error) {
    await stage.abandon();
    throw ofDisk(error, dir);
  }
}

export class OutWriter {
  private readonly puts = new Map<string, Put>();

  constructor(
    readonly dir: string,
    private readonly stage: Stage,
    private readonly owned: Ownership,
    private readonly noted: Noted | null,
  ) {}

  /** Makes a file ready that may become one of the run (`put`). */
  prepare(file: Printed): Promise<Put> {
    return prepare(this.dir, this.stage, file, this.noted ?? new Noted());
  }

  /** A file as it stands already; null where other bytes stand there, or none. */
  async standing(entry: FileEntry): Promise<Put | null> {
    const sha256 = await (this.noted ?? new Noted()).sha256(this.dir, entry.path);
    return sha256 === entry.sha256 ? { entry, staged: null } : null;
  }

  /** Where the bytes of a prepared file are. */
  at({ entry, staged }: Put): string {
    return staged ?? path.join(this.dir, entry.path);
  }

  /** Whether another program holds changes beside a database that are not in it yet. */
  async hasTails(file: string): Promise<boolean> {
    return (await tailsOf(path.join(this.dir, file))).length > 0;
  }

  /** Makes a file one of this run; of several under one path the last. */
  put(put: Put): void {
    this.puts.set(put.entry.path, put);
  }

  async write(file: string, content: string): Promise<void> {
    this.put(await this.prepare(printed(file, content)));
  }

  /** A file that is never whole in memory. @param pieces of its text, in order */
  async stream(file: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const staged = this.stage.file();
    const hash = createHash('sha256');
    let bytes = 0;
    const handle = await open(staged, 'wx');
    try {
      for await (const piece of inBlocks(pieces)) {
        const block = Buffer.from(piece, 'utf8');
        hash.update(block);
        bytes += block.length;
        await handle.writeFile(block);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    const put = { entry: { path: file, bytes, sha256: hash.digest('hex') }, staged };
    const standing = await this.standing(put.entry);
    if (standing) await rm(staged);
    this.put(standing ?? put);
  }

  /** Where the bytes of a file of this run are now. @throws RangeError for one that is none */
  whereIs(file: string): string {
    const put = this.puts.get(file);
    if (put === undefined) throw new RangeError(`no such file in this run: ${file}`);
    return this.at(put);
  }

  /** An empty file, for the database to be written to. Made by Node, so that a folder without permission is an error of the disk and not one of SQLite. */
  async beginDatabase(): Promise<string> {
    const staged = this.stage.file();
    await writeNew(staged, '');
    return staged;
  }

  async putDatabase(staged: string): Promise<void> {
    const sha256 = (await fileSha256(staged)) ?? '';
    const entry = { path: DATABASE, bytes: (await stat(staged)).size, sha256 };
    const tails = await tailsOf(path.join(this.dir, DATABASE));
    if (tails.length === 0 && (await this.standing(entry))) {
      this.put({ entry, staged: null });
      return;
    }
    await flush(staged);
    this.put({ entry, staged });
  }

  /**
   * Puts all files in their places and takes away what earlier runs left.
   * @param contents index.json, from the files that it lists
   */
  async finish(
    contents: (files: readonly FileEntry[]) => IndexFile,
    report: RunReport,
  ): Promise<WriteReport> {
    const made = contents([...this.puts.values()].map((put) => put.entry));
    const indexText = sealed(printRecord(index, unsealed(made)));
    const written = made.files;
    const runText = (files: RunReport['written']): string =>
      sealed(printRecord(run, unsealed({ ...report, written: files })));
    const puts = [
      ...this.puts.values(),
      await this.prepare(printed('run.json', runText(written))),
      await this.prepare(printed('index.json', indexText)), // the last
    ];
    const { owned } = this;
    await refuseForeign(this.dir, owned, puts);
    await this.stage.journal(indexText);
    const removed: string[] = [];
    const aside: Aside[] = [];
    const paths = new Set(puts.map((put) => put.entry.path));
    for (const file of [...owned.listed.keys()].filter((one) => !paths.has(one))) {
      const taken = await takeAway(this.dir, owned, file);
      if (taken.removed) removed.push(file);
      aside.push(...taken.aside);
    }
    for (const put of puts) {
      const now = put.entry.path === 'run.json' ? await this.withStates(put, written, runText) : put;
      aside.push(...(await putInPlace(this.dir, owned, now)));
    }
    await this.stage.finish();
    this.puts.clear();
    for (const { entry } of puts) this.put({ entry, staged: null });
    const of = (isWritten: boolean): string[] =>
      puts.flatMap((put) => ((put.staged !== null) === isWritten ? [put.entry.path] : [])).sort();
    return { written: of(true), unchanged: of(false), removed: removed.sort(), aside, index: made };
  }

  /** run.json with what the disk says of the files that stand now. Without room for it the one that is ready will do. */
  private async withStates(
    ready: Put,
    written: readonly FileEntry[],
    print: (files: RunReport['written']) => string,
  ): Promise<Put> {
    if (this.noted === null) return ready;
    const files = written.map((entry) => {
      const state = stateOf(path.join(this.dir, entry.path));
      return state === null ? entry : { ...entry, state };
    });
    try {
      return await this.prepare(printed('run.json', print(files)));
    } catch (error) {
      if (error instanceof Error && 'code' in error) return ready;
      throw error;
    }
  }

  /** Something went wrong: what was prepared goes, and what stood stays. */
  abandon(): Promise<void> {
    return this.stage.abandon();
  }
}

/** Characters that are written at once. */
const BLOCK = 1 << 18;

async function* inBlocks(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let block: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    block.push(piece);
    length += piece.length;
    if (length < BLOCK) continue;
    yield block.join('');
    block = [];
    length = 0;
  }
  if (length > 0) yield block.join('');
}
