/** The files of some folders, given to the workers of a store: what it held of others goes, what was read already is not read again. */
import { InputError } from '../../errors.ts';
import { sha256Of } from '../../records/hash.ts';
import type { Postgres, Query } from '../../write/postgres/connect.ts';
import { readyWork } from '../../write/postgres/versions.ts';
import { WORK } from '../../write/postgres/work-schema.ts';
import { bytesBeside, KINDS_BESIDE, namesBeside } from '../beside.ts';
import type { FoundFiles, RawFile } from '../find-files.ts';
import { besideFiles, type Enqueued } from './beside-files.ts';
import { type JobLimits, openJobs } from './jobs.ts';
import { besidePlace, bytesAt, type Environment, findPlaces, isObject } from './places.ts';
import { DUE } from './readings.ts';

export interface EnqueueReport {
  files: number;
  /** Given to workers now: the others were read as they are. */
  queued: number;
  /** Paths that cannot be opened here. */
  unreadable: string[];
}

/**
 * @param environment where the keys of a store that speaks S3 are
 * @throws InputError where there is nothing to read, something beside it cannot be opened, or the store refuses
 */
export async function enqueue(
  postgres: Postgres,
  paths: readonly string[],
  { environment, ...limits }: JobLimits & { environment: Environment },
): Promise<EnqueueReport> {
  const found = await findPlaces(paths);
  if (found.files.length === 0 && found.unreadable.length === 0)
    throw new InputError('nothing-to-read', { paths: paths.join(', ') });
  const files: FileRow[] = [];
  const closed: string[] = [];
  for (const raw of found.files) {
    const bytes = await bytesAt(raw.file, environment);
    if (bytes === null) closed.push(raw.path);
    else files.push({ ...raw, sha256: sha256Of(bytes) });
  }
  const company = await companyOf(found, environment);
  const jobs = await openJobs(postgres, false);
  try {
    const queued = await postgres.transaction(async (ask) => {
      await readyWork(ask, postgres);
      await putCompany(ask, listedOf(found, closed), company);
      const no = await putFiles(ask, postgres, files);
      const due = await ask<{ path: string }>(`SELECT path FROM ${DUE} ORDER BY path`);
      await jobs.replace(
        ask,
        due.map(({ path }) => ({ path, no })),
        limits,
      );
      return due.length;
    });
    const unreadable = [...found.unreadable.map(({ path }) => path), ...closed];
    return { files: files.length, queued, unreadable };
  } finally {
    await jobs.stop();
  }
}

interface FileRow extends RawFile {
  sha256: string;
}

function listedOf({ unreadable, walked, ...found }: FoundFiles, closed: readonly string[]): Enqueued {
  const names = (files: readonly RawFile[]): string[] => files.map(({ path }) => path);
  return {
    agencies: names(found.agencies),
    services: names(found.services),
    sources: names(found.sources),
    beside: names(found.beside),
    unreadable: [
      ...unreadable.map(({ path, rule, covers }) => ({ path, rule, ...(covers && { covers }) })),
      ...closed.map((path) => ({ path, rule: 'path-not-readable' as const })),
    ],
    walked,
  };
}

/** What lies beside the files, by path. Of a file that was given by itself it is looked for. */
async function companyOf(
  { agencies, services, sources, beside, files, walked }: FoundFiles,
  environment: Environment,
): Promise<Map<string, Uint8Array>> {
  const alone = walked ? [] : files.flatMap(couldLieBeside);
  const company = new Map<string, Uint8Array>();
  for (const raw of [...agencies, ...services, ...sources, ...beside, ...alone]) {
    const bytes = isObject(raw.file) ? await bytesAt(raw.file, environment) : await bytesBeside(raw);
    if (bytes !== null) company.set(raw.path, bytes);
  }
  return company;
}

const couldLieBeside = (raw: RawFile): RawFile[] =>
  KINDS_BESIDE.flatMap((kind) => namesBeside(raw.path, kind)).map((path) => ({
    file: besidePlace(raw.file, path),
    path,
  }));

async function putCompany(
  ask: Query,
  listed: Enqueued,
  company: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await ask(`DELETE FROM ${WORK}.enqueued`);
  await ask(`INSERT INTO ${WORK}.enqueued (found) VALUES ($1)`, [JSON.stringify(listed)]);
  await ask(`DELETE FROM ${WORK}.beside`);
  for (const [path, bytes] of company)
    await ask(`INSERT INTO ${WORK}.beside (path, bytes) VALUES ($1, $2)`, [path, bytes]);
}

/** @returns the number of this `enqueue` */
async function putFiles(ask: Query, postgres: Postgres, files: readonly FileRow[]): Promise<number> {
  const company = await besideFiles(ask, postgres);
  try {
    const readings: string[] = [];
    for (const { path } of files) readings.push(await company.readingOf(path));
    await ask(`DELETE FROM ${WORK}.files WHERE path <> ALL ($1)`, [files.map(({ path }) => path)]);
    await ask(
      `INSERT INTO ${WORK}.files (path, place, sha256, reading) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
ON CONFLICT (path) DO UPDATE SET place = excluded.place, sha256 = excluded.sha256, reading = excluded.reading`,
      [
        files.map(({ path }) => path),
        files.map(({ file }) => file),
        files.map(({ sha256 }) => sha256),
        readings,
      ],
    );
    return company.no;
  } finally {
    await company.remove();
  }
}
