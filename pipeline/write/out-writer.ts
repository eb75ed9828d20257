/**
 * One run's way into out/: files are prepared beside their places, one at a time, and put there together at the end; index.json, with
 * the sha256 of all others, comes last. Nothing is held in memory but what each file is called and what its bytes hash to.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FileEntry, type IndexFile, index, type RunReport, run } from '../records/index-file.ts';
import { printRecord } from '../show/json.ts';
import { fileSha256 } from './atomic.ts';
import { markDatabase, markIn, markOfSeal } from './database-mark.ts';
import { ofDisk, safely, writeNew } from './disk.ts';
import { Noted, sealed, sealIn, stateNow, stateOf, unsealed } from './noted.ts';
import { makeOut } from './out-guard.ts';
import { DATABASE, type Ownership, ownershipOf } from './ownership.ts';
import {
  type Aside,
  type PlacedFile,
  type Printed,
  type Put,
  prepare,
  printed,
  putInPlace,
  refuseForeign,
  tailsOf,
  takeAway,
} from './put.ts';
import { openStage, type Stage } from './stage.ts';

export interface WriteReport {
  /** paths from the folder, sorted; files that stood there with the same bytes already are `unchanged` */
  written: string[];
  unchanged: string[];
  removed: string[];
  /** Files of ours that somebody changed: what they hold stands under another name. */
  aside: Aside[];
  index: IndexFile;
}

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
  /** Where the database is made ready; null where it stands already, undefined where the run has none. */
  private database: string | null | undefined;

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

  /**
   * Whether the database stands as a run left it, and no other program holds changes beside it.
   * @param left what that run noted of it
   */
  async databaseStands(left: RunReport['database']): Promise<boolean> {
    const at = path.join(this.dir, DATABASE);
    if (left === undefined || left.state !== stateNow(at) || (await tailsOf(at)).length > 0) return false;
    return (await markIn(at)) === left.mark;
  }

  /** The database that stands is this run's too. */
  keepDatabase(): void {
    this.database = null;
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
    await safely(staged, 'wx', async (handle) => {
      for await (const piece of inBlocks(pieces)) {
        const block = Buffer.from(piece, 'utf8');
        hash.update(block);
        bytes += block.length;
        await handle.writeFile(block);
      }
    });
    const put = { entry: { path: file, bytes, sha256: hash.digest('hex') }, staged };
    const standing = await this.standing(put.entry);
    if (standing) await rm(staged);
    this.put(standing ?? put);
  }

  /** Where the bytes of a file of this run are now. @throws RangeError for one that is none */
  whereIs(file: string): string {
    return this.at(this.putOf(file));
  }

  /** What the index will say of a file of this run. @throws RangeError for one that is none */
  entryOf(file: string): FileEntry {
    return this.putOf(file).entry;
  }

  private putOf(file: string): Put {
    const put = this.puts.get(file);
    if (put === undefined) throw new RangeError(`no such file in this run: ${file}`);
    return put;
  }

  /** An empty file, for the database to be written to. Made by Node, so that a folder without permission is an error of the disk and not one of SQLite. */
  async beginDatabase(): Promise<string> {
    const staged = this.stage.file();
    await writeNew(staged, '');
    return staged;
  }

  /** The database that stands, to be changed. A copy costs nothing where the disk shares the blocks of two files. */
  async copyDatabase(): Promise<string> {
    const staged = this.stage.file();
    await copyFile(
      path.join(this.dir, DATABASE),
      staged,
      constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
    );
    return staged;
  }

  putDatabase(staged: string): void {
    this.database = staged;
  }

  /** The database with the mark of its index. */
  private async markedDatabase(mark: string): Promise<PlacedFile[]> {
    if (this.database === undefined) return [];
    const at = path.join(this.dir, DATABASE);
    if (this.database === null && (await markIn(at)) === mark) return [{ path: DATABASE, staged: null }];
    const staged = this.database ?? (await this.copyDatabase());
    await markDatabase(staged, mark);
    return [{ path: DATABASE, staged: (await this.standsAlready(staged, mark)) ? null : staged }];
  }

  private async standsAlready(staged: string, mark: string): Promise<boolean> {
    const at = path.join(this.dir, DATABASE);
    if ((await markIn(at)) !== mark || (await tailsOf(at)).length > 0) return false;
    if ((await stat(at)).size !== (await stat(staged)).size) return false;
    return (await fileSha256(at)) === (await fileSha256(staged));
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
    const mark = markOfSeal(sealIn(indexText) ?? '');
    const database = await this.markedDatabase(mark);
    const told: ToldFiles = { written: made.files, ...(database.length > 0 ? { database: { mark } } : {}) };
    const runText = (now: ToldFiles): string => sealed(printRecord(run, unsealed({ ...report, ...now })));
    const puts = [
      ...[...this.puts.values()].map(placedOf),
      ...database,
      placedOf(await this.prepare(printed('run.json', runText(told)))),
      placedOf(await this.prepare(printed('index.json', indexText))), // the last
    ];
    const { owned } = this;
    await refuseForeign(this.dir, owned, puts);
    await this.stage.journal(indexText);
    const removed: string[] = [];
    const aside: Aside[] = [];
    const paths = new Set(puts.map((put) => put.path));
    for (const file of [...owned.listed.keys()].filter((one) => !paths.has(one))) {
      const taken = await takeAway(this.dir, owned, file);
      if (taken.removed) removed.push(file);
      aside.push(...taken.aside);
    }
    for (const put of puts) {
      const now = put.path === 'run.json' ? await this.withStates(put, told, runText) : put;
      aside.push(...(await putInPlace(this.dir, owned, now)));
    }
    await this.stage.finish();
    for (const { entry } of [...this.puts.values()]) this.put({ entry, staged: null });
    const of = (isWritten: boolean): string[] =>
      puts.flatMap((put) => ((put.staged !== null) === isWritten ? [put.path] : [])).sort();
    return { written: of(true), unchanged: of(false), removed: removed.sort(), aside, index: made };
  }

  /** run.json with what the disk says of the files that stand now. Without room for it the one that is ready will do. */
  private async withStates(
    ready: PlacedFile,
    { written, database }: ToldFiles,
    print: (told: ToldFiles) => string,
  ): Promise<PlacedFile> {
    if (this.noted === null) return ready;
    const files = written.map((entry) => {
      const state = stateOf(path.join(this.dir, entry.path));
      return state === null ? entry : { ...entry, state };
    });
    const state = stateNow(path.join(this.dir, DATABASE));
    const marked = database && state !== null ? { database: { ...database, state } } : {};
    try {
      return placedOf(await this.prepare(printed('run.json', print({ written: files, ...marked }))));
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

/** What run.json tells of the files that stand now. */
type ToldFiles = { written: NonNullable<RunReport['written']>; database?: RunReport['database'] };

const placedOf = ({ entry, staged }: Put): PlacedFile => ({ path: entry.path, staged });

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
