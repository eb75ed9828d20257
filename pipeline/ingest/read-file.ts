/** One raw file, or one member of an archive, to its record: every way it can fail is told by rule. */
import { readFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { applyCorrections } from '../people/corrections/apply.ts';
import { readSource } from '../read/read.ts';
import { readNotice, type SourceMeta } from '../read-notice.ts';
import { sha256Of } from '../records/hash.ts';
import { type NoticeRecord, notice } from '../records/schema.ts';
import type { Source } from '../source.ts';
import type { BesideNotice } from './beside.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';

// The bytes of raw files, and what the members of an archive are called.

/** Archives within archives: 2 is a zip in a zip. */
export const NESTED = 2;

/** Names inside an archive become part of a path in records: no way up, no drive, no root. */
export function memberName(archive: string, name: string): string {
  const safe = name
    .split(/[\\/]+/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return `${archive}/${safe || 'member'}`;
}

export async function bytesOf(raw: RawFile): Promise<Uint8Array | FileError> {
  try {
    return await readFile(raw.file);
  } catch (error) {
    return errorOf(new InputError('path-not-readable', { path: raw.path }, { cause: error }));
  }
}

export interface FileResult {
  path: string;
  sha256: string;
  ms: number;
  notice: { record: NoticeRecord; text: string } | null;
  error: FileError | null;
}

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
        const inside = { file: raw.file, path: memberName(raw.path, member.name) };
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
    const record = await noticeIn(result.source, { path: raw.path, sha256, bytes: bytes.length }, beside);
    return done({ record, text: result.source.text }, null);
  } catch (error) {
    return done(null, errorOf(error));
  }
}

/** The record of a source, with what people laid beside it. @throws InputError where it is no notice */
export async function noticeIn(
  source: Source,
  meta: SourceMeta,
  beside: BesideNotice,
): Promise<NoticeRecord> {
  return corrected(await readNotice(source, meta, beside), source.text, beside);
}

/** What people corrected, or confirmed, comes before anything across notices. */
function corrected(record: NoticeRecord, text: string, { corrections, forms }: BesideNotice): NoticeRecord {
  if (corrections.length === 0) return record;
  return notice.parse(applyCorrections(record, corrections, text, forms).record);
}
