/** What came of each file of a store, as workers lay it down and as a run takes it up again. */
import * as z from 'zod';
import { InputError } from '../../errors.ts';
import { sha256Of } from '../../records/hash.ts';
import { filesOf } from '../../records/index-file.ts';
import type { Postgres, Query } from '../../write/postgres/connect.ts';
import { JOBS, WORK } from '../../write/postgres/work-schema.ts';
import type { Printed } from '../../write/put.ts';
import type { FileError } from '../file-error.ts';
import { headOf } from '../made.ts';
import type { MadeFile } from '../read-in-pool.ts';
import { DEAD } from './jobs.ts';

/** Files without what came of them as they are, read as they would be read now. */
export const DUE = `${WORK}.files f WHERE NOT EXISTS (
  SELECT 1 FROM ${WORK}.readings r WHERE r.file = f.path AND r.file_sha256 = f.sha256 AND r.reading = f.reading)`;

/** Of these, those that were tried as often as they may be, with what was told of the last time. A slow worker may still have brought one. */
export const givenUp = (ask: Query): Promise<{ path: string; reason: string }[]> =>
  ask(
    `SELECT DISTINCT data->>'path' AS path, coalesce(output->>'message', output->'value'->>'message', '') AS reason
FROM ${JOBS}.job WHERE name = $1 AND data->>'path' IN (SELECT path FROM ${DUE})`,
    [DEAD],
  );

/** @throws InputError('queue-empty') where nothing was ever enqueued */
export async function ready(ask: Query, { shown: store }: Postgres): Promise<void> {
  const [there] = await ask<{ work: string | null; jobs: string | null }>(
    'SELECT to_regclass($1)::text AS work, to_regclass($2)::text AS jobs',
    [`${WORK}.enqueued`, `${JOBS}.job`],
  );
  if (!there?.work || !there.jobs) throw new InputError('queue-empty', { store });
}

/** By whom and how a file was read. */
export interface ReadBy {
  file: string;
  /** Of the bytes that were read. */
  sha256: string;
  reading: string;
  worker: string;
}

/** In place of what was there of the file, all of it or nothing; nothing where it is not asked for any more. */
export async function putReading(ask: Query, by: ReadBy, parts: readonly MadeFile[]): Promise<void> {
  const [wanted] = await ask(`SELECT 1 FROM ${WORK}.files WHERE path = $1 FOR UPDATE`, [by.file]);
  if (wanted === undefined) return;
  await ask(`DELETE FROM ${WORK}.readings WHERE file = $1`, [by.file]);
  for (const [part, { path, sha256, ms, made, error }] of parts.entries())
    await ask(
      `INSERT INTO ${WORK}.readings (file, part, path, file_sha256, reading, worker, ms, sha256, error, document, notice, text, digest)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[by.file, part, path, by.sha256, by.reading, by.worker, ms, sha256],
        ...[error && JSON.stringify(error), made?.head.document.id ?? null],
        ...(made ? [made.notice.bytes, made.text.bytes, made.digest.bytes] : [null, null, null]),
      ],
    );
}

const fileError = z.object({ rule: z.string(), message: z.string(), message_zh: z.string() });

interface ReadingRow {
  path: string;
  sha256: string;
  ms: number;
  error: string | null;
  document: string | null;
  notice: Buffer | null;
  text: Buffer | null;
  digest: Buffer | null;
}

/** What came of a file, in the order of an archive. */
export async function readingsOf(ask: Query, file: string): Promise<MadeFile[]> {
  const rows = await ask<ReadingRow>(
    `SELECT path, sha256, ms, error, document, notice, text, digest FROM ${WORK}.readings WHERE file = $1 ORDER BY part`,
    [file],
  );
  return rows.map(({ path, sha256, ms, error, ...made }) => ({
    ...{ path, sha256, ms, made: madeFrom(made) },
    error: error === null ? null : (fileError.parse(JSON.parse(error)) satisfies FileError),
  }));
}

function madeFrom({
  document,
  notice,
  text,
  digest,
}: Omit<ReadingRow, 'path' | 'sha256' | 'ms' | 'error'>): MadeFile['made'] {
  if (document === null || !notice || !text || !digest) return null;
  const head = headOf(digest.toString('utf8', 0, digest.indexOf(10)));
  if (head === null) throw new RangeError(`the digest of ${document} is of another version`);
  const files = filesOf(document);
  return {
    ...{ head, notice: again(files.notice, notice) },
    ...{ text: again(files.text, text), digest: again(files.digest, digest) },
  };
}

function again(path: string, stored: Buffer): Printed {
  const bytes = new Uint8Array(stored);
  return { entry: { path, bytes: bytes.length, sha256: sha256Of(bytes) }, bytes };
}
