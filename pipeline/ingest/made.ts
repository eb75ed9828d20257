/** A notice as it is written: its records and its text printed, and its digest. The same for the same records, wherever it is made. */
import { digestOf } from '../digest/digest-of.ts';
import { printDigest } from '../digest/print.ts';
import type { AgencyAdditions } from '../records/bodies.ts';
import type { DigestHead } from '../records/digest.ts';
import { sha256Of } from '../records/hash.ts';
import type { FileEntry } from '../records/index-file.ts';
import { type NoticeRecord, notice } from '../records/schema.ts';
import { printRecord } from '../show/json.ts';

export interface Made {
  head: DigestHead;
  /** The files, printed. */
  notice: string;
  text: string;
  digest: string;
}

/** Where the files of a document stand, from out/. */
export const filesOf = (id: string) => ({
  notice: `notices/${id}.json`,
  text: `text/${id}.txt`,
  digest: `digests/${id}.ndjson`,
});

export function made(record: NoticeRecord, text: string, additions: AgencyAdditions): Made {
  const files = filesOf(record.document.id);
  const printed = printRecord(notice, record);
  const digest = digestOf(
    record,
    text,
    { notice: entryOf(files.notice, printed), text: entryOf(files.text, text) },
    additions,
  );
  return { head: digest.head, notice: printed, text, digest: printDigest(digest) };
}

const entryOf = (path: string, content: string): FileEntry => {
  const bytes = Buffer.from(content, 'utf8');
  return { path, bytes: bytes.length, sha256: sha256Of(bytes) };
};
