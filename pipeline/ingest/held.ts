/** A notice of a run: its digest's head, and where its files are now; the records are on the disk and nowhere else. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { DigestHead, DigestOf, DigestPart } from '../records/digest.ts';
import type { FileEntry } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import type { OutWriter } from '../write/out-writer.ts';
import type { Put } from '../write/put.ts';
import { type MadeNotice, partOf } from './made.ts';

export const KEPT_FILES = ['notice', 'text', 'digest'] as const;

export interface HeldFile {
  entry: FileEntry;
  /** Where its bytes are. */
  at: string;
  put: Put;
}

export interface HeldNotice {
  head: DigestHead;
  files: Readonly<Record<(typeof KEPT_FILES)[number], HeldFile>>;
}

/** Lays the files of a notice down. */
export async function hold(out: OutWriter, { head, ...content }: MadeNotice): Promise<HeldNotice> {
  const lay = async (which: (typeof KEPT_FILES)[number]): Promise<HeldFile> => {
    const put = await out.prepare(content[which]);
    return { entry: put.entry, at: out.at(put), put };
  };
  return {
    head,
    files: { notice: await lay('notice'), text: await lay('text'), digest: await lay('digest') },
  };
}

/** The records of a notice that is laid down, or that stands in out/ as it was written. */
export const recordOf = async ({ files }: HeldNotice): Promise<NoticeRecord> =>
  JSON.parse(await readFile(files.notice.at, 'utf8')) as NoticeRecord;

export const recordNow = ({ files }: HeldNotice): NoticeRecord =>
  JSON.parse(readFileSync(files.notice.at, 'utf8')) as NoticeRecord;

export const digestPart = <P extends DigestPart>({ files }: HeldNotice, part: P): DigestOf<P> =>
  partOf(files.digest.at, part);
