/** One raw file, or one member of an archive, to its record: every way it can fail is told by rule. */

import { readFile } from 'node:fs/promises';
import { applyCorrections } from '../corrections/apply.ts';
import { InputError } from '../errors.ts';
import { readSource } from '../read/read.ts';
import { readNotice } from '../read-notice.ts';
import type { AgencyAdditions } from '../records/bodies.ts';
import { sha256Of } from '../records/hash.ts';
import { type NoticeRecord, notice } from '../records/schema.ts';
import type { BesideNotice } from './beside.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';
import { type Made, made } from './made.ts';

export interface FileResult {
  path: string;
  sha256: string;
  ms: number;
  notice: { record: NoticeRecord; text: string } | null;
  error: FileError | null;
}

const NESTED = 2;

/**
 * @param inArchive what counts for the members, if the file is an archive
 * @returns one result for a file, several for an archive
 */
export async function readFileToRecords(
  raw: RawFile,
  bytes: Uint8Array,
  sha256: string,
  beside: BesideNotice,
  inArchive: BesideNotice = beside,
  depth = 0,
): Promise<FileResult[]> {
  const started = performance.now();
  const done = (notice: FileResult['notice'], error: FileError | null): FileResult[] => [
    { path: raw.path, sha256, ms: Math.round(performance.now() - started), notice, error },
  ];
  try {
    const result = await readSource(bytes);
    if (result.kind === 'members') {
      if (depth >= NESTED) throw new InputError('too-deep', { limit: NESTED });
      const results: FileResult[] = [];
      for (const member of result.members) {
        const inside = { file: raw.file, path: `${raw.path}/${safeName(member.name)}` };
        results.push(
          ...(await readFileToRecords(
            inside,
            member.bytes,
            sha256Of(member.bytes),
            inArchive,
            inArchive,
            depth + 1,
          )),
        );
      }
      return results.length > 0 ? results : done(null, errorOf(new InputError('empty-file')));
    }
    const record = await readNotice(result.source, { path: raw.path, sha256, bytes: bytes.length }, beside);
    const { text } = result.source;
    return done({ record: corrected(record, text, beside), text }, null);
  } catch (error) {
    return done(null, errorOf(error));
  }
}

/** What came of one file, ready to be written. */
export interface MadeFile extends Omit<FileResult, 'notice'> {
  made: Made | null;
}

/** The same, made ready to be written. */
export async function readFileToNotices(
  raw: RawFile,
  bytes: Uint8Array,
  sha256: string,
  [beside, inArchive]: readonly [BesideNotice, BesideNotice],
  additions: AgencyAdditions,
): Promise<MadeFile[]> {
  const results = await readFileToRecords(raw, bytes, sha256, beside, inArchive);
  return results.map(({ notice: read, ...result }) => ({
    ...result,
    made: read && made(read.record, read.text, additions),
  }));
}

/** What people corrected, or confirmed, comes before anything across notices. */
function corrected(record: NoticeRecord, text: string, { corrections, forms }: BesideNotice): NoticeRecord {
  if (corrections.length === 0) return record;
  return notice.parse(applyCorrections(record, corrections, text, forms).record);
}

/** Names inside an archive become part of a path in records: no way up, no drive, no root. */
const safeName = (name: string): string =>
  name
    .split(/[\\/]+/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/') || 'member';

export async function bytesOf(raw: RawFile): Promise<Uint8Array | FileError> {
  try {
    return await readFile(raw.file);
  } catch (error) {
    return errorOf(new InputError('path-not-readable', { path: raw.path }, { cause: error }));
  }
}
