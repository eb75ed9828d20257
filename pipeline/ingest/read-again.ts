/** An earlier run's notice read again by the present version, where its source is still at hand (diff contract, section 9). */
import path from 'node:path';
import { sha256Of } from '../records/hash.ts';
import type { DocumentRecord, NoticeRecord } from '../records/schema.ts';
import { readIfThere } from '../write/atomic.ts';
import { type BesideNotice, besideNotice, sharedBeside } from './beside.ts';
import { findFiles, type RawFile } from './find-files.ts';
import { bytesOf, readFileToRecords } from './read-file.ts';

/** Where to look: the folder that is ingested, and the out/ folder that holds the record. */
export interface AtHand {
  raw: string;
  out: string;
}

/**
 * With what lies beside its source today.
 * @returns null where no file of the raw folder has the bytes of the source, and the text as read is not the source itself (as it is
 * for plain text alone); or where it can no longer be read
 */
export async function readAgain(
  { source, id }: DocumentRecord,
  { raw, out }: AtHand,
): Promise<NoticeRecord | null> {
  const { files, agencies } = await findFiles([raw]);
  const found = await withHash(files, source.sha256);
  const inside = source.path.split('/').slice(1);
  const file = found ?? { file: path.join(raw, ...inside), path: source.path };
  const bytes = found ? await bytesOf(found) : await textOf(path.join(out, 'text', `${id}.txt`), source);
  if (!(bytes instanceof Uint8Array) || inside.includes('..')) return null;
  const beside = await besideOf(file, agencies);
  const [read] = beside ? await readFileToRecords(file, bytes, source.sha256, beside) : [];
  return read?.notice?.record ?? null;
}

async function withHash(files: readonly RawFile[], sha256: string): Promise<RawFile | null> {
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes instanceof Uint8Array && sha256Of(bytes) === sha256) return file;
  }
  return null;
}

async function textOf(file: string, { media_type }: DocumentRecord['source']): Promise<Uint8Array | null> {
  return media_type === 'text/plain' ? readIfThere(file) : null;
}

/** null where what lies there cannot be used: a notice is never read as if it were not there. */
async function besideOf(file: RawFile, agencies: readonly RawFile[]): Promise<BesideNotice | null> {
  try {
    return await besideNotice(file, await sharedBeside(agencies));
  } catch {
    return null;
  }
}
