/** A worker: takes file after file from the queue of a store, reads each as a run does, and lays down what came of it with the end of its job. */
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { InputError } from '../../errors.ts';
import { sha256Of } from '../../records/hash.ts';
import { isRefusal, type Postgres } from '../../write/postgres/connect.ts';
import { besideMember } from '../beside.ts';
import { errorOf } from '../file-error.ts';
import { Pool } from '../pool.ts';
import { type MadeFile, readInPool } from '../read-in-pool.ts';
import { type BesideFiles, besideFiles } from './beside-files.ts';
import { type JobOf, type Jobs, openJobs } from './jobs.ts';
import { bytesAt, type Environment } from './places.ts';
import { DUE, putReading } from './readings.ts';

export interface WorkOptions {
  /** Files read at once. */
  concurrency: number;
  /** Ends when nothing is left, at no other worker either; else it waits for more. */
  untilDone: boolean;
  environment: Environment;
  /** Ends when it says so, with what it is reading. */
  stopped: () => boolean;
  onRead: (path: string, error: string | null) => void;
  /** The server does not answer: it is tried again. */
  onRefusal: (error: InputError) => void;
}

export interface WorkReport {
  read: number;
  failed: number;
}

/** Milliseconds between two looks into an empty queue, and for a server that does not answer. */
const IDLE_MS = 500;
/** A server that does not answer for so many looks is given up. */
const PATIENCE = 600;

/** @throws InputError('postgres-refused') for a server that stays away */
export async function work(postgres: Postgres, options: WorkOptions): Promise<WorkReport> {
  const jobs = await patiently(options, () => openJobs(postgres, true));
  const worker = new Worker(postgres, jobs, options);
  try {
    await Promise.all(Array.from({ length: options.concurrency }, () => worker.go()));
    return worker.report;
  } finally {
    await worker.end();
    await jobs.stop();
  }
}

type Read = Pick<MadeFile, 'path'> & { sha256: string; reading: string; parts: MadeFile[] };

class Worker {
  readonly report: WorkReport = { read: 0, failed: 0 };
  private readonly pool: Pool;
  private readonly name = `${hostname()}:${process.pid}`;
  /** The last is asked; another file may still be read by one before. */
  private readonly companies: Promise<BesideFiles>[] = [];

  constructor(
    private readonly postgres: Postgres,
    private readonly jobs: Jobs,
    private readonly options: WorkOptions,
  ) {
    this.pool = new Pool(options.concurrency);
  }

  async go(): Promise<void> {
    while (!this.options.stopped()) {
      const job = await this.jobs.next();
      if (job) await this.take(job.id, job.data);
      else if ((await patiently(this.options, () => this.jobs.left())) === 0 && this.options.untilDone)
        return;
      else await pause(IDLE_MS);
    }
  }

  async end(): Promise<void> {
    this.pool.end();
    for (const company of this.companies) await (await company.catch(() => null))?.remove();
  }

  private async take(id: string, job: JobOf): Promise<void> {
    try {
      const read = await patiently(this.options, () => this.read(job));
      await patiently(this.options, () =>
        this.postgres.transaction(async (ask) => {
          if (read) await putReading(ask, { file: job.path, worker: this.name, ...read }, read.parts);
          await this.jobs.complete(ask, id);
        }),
      );
      if (read) this.told(job.path, read.parts.find(({ error }) => error !== null)?.error?.message ?? null);
    } catch (error) {
      if (isRefusal(error)) throw error;
      const { message } = errorOf(error);
      await patiently(this.options, () => this.jobs.fail(id, message));
      this.told(job.path, message);
    }
  }

  private told(path: string, error: string | null): void {
    if (error === null) this.report.read++;
    else this.report.failed++;
    this.options.onRead(path, error);
  }

  /** null for what is not asked for any more, or was read meanwhile. */
  private async read({ path, no }: JobOf): Promise<Read | null> {
    const [file] = await this.postgres.ask<{ place: string; reading: string }>(
      `SELECT place, reading FROM ${DUE} AND path = $1`,
      [path],
    );
    if (file === undefined) return null;
    const bytes = await bytesAt(file.place, this.options.environment);
    // another machine may have the folder that this one has not
    if (bytes === null) throw new InputError('path-not-found', { path: file.place });
    const company = await this.companyFrom(no);
    const [sha256, reading] = [sha256Of(bytes), await company.readingOf(path)];
    if (reading !== file.reading)
      throw new InputError('worker-differs', { path, reading, wanted: file.reading });
    const { shared, sources } = company;
    const read = async (): Promise<MadeFile[]> => {
      const both = [await company.beside(path), besideMember(shared)] as const;
      return readInPool(this.pool, { path, bytes, sha256 }, both, (one) => ({
        additions: shared.additions,
        provenance: sources.of(one),
      }));
    };
    const parts = await read().catch((error) => [{ path, sha256, ms: 0, made: null, error: errorOf(error) }]);
    // of this machine, not of the file
    if (parts.some(({ error }) => error?.rule === 'too-many-open')) throw new InputError('too-many-open');
    return { path, sha256, reading, parts };
  }

  /** What lies beside the files, of this `enqueue` or a later one. */
  private async companyFrom(no: number): Promise<BesideFiles> {
    const last = this.companies.at(-1);
    const known = await last?.catch(() => null);
    if (known && known.no >= no) return known;
    if (last === this.companies.at(-1)) this.companies.push(besideFiles(this.postgres.ask, this.postgres));
    return this.companyFrom(no);
  }
}

/** Waits for a server that is started again. */
async function patiently<T>({ stopped, onRefusal }: WorkOptions, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRefusal(error) || tries === PATIENCE || stopped()) throw error;
      if (tries === 0) onRefusal(error as InputError);
      await pause(IDLE_MS);
    }
  }
}
