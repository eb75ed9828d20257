/** A notice as it is written: its records, its text and its digest printed and hashed. The same for the same records, wherever it is made. */

import type { AgencyAdditions } from '../records/bodies.ts';
import type { DigestHead } from '../records/digest.ts';
import { type NoticeRecord, notice } from '../records/schema.ts';
import { printRecord } from '../show/json.ts';
import { type Printed, printed } from '../write/put.ts';
import { digestOf } from './digest-of.ts';
import { printDigest } from './print-digest.ts';

export interface MadeNotice {
  head: DigestHead;
  notice: Printed;
  text: Printed;
  digest: Printed;
}

/** Where the files of a document stand, from out/. */
export const filesOf = (id: string) => ({
  notice: `notices/${id}.json`,
  text: `text/${id}.txt`,
  digest: `digests/${id}.ndjson`,
});

export function made(record: NoticeRecord, text: string, additions: AgencyAdditions): MadeNotice {
  const files = filesOf(record.document.id);
  const own = printed(files.notice, printRecord(notice, record));
  const read = printed(files.text, text);
  const digest = digestOf(record, text, { notice: own.entry, text: read.entry }, additions);
  return { head: digest.head, notice: own, text: read, digest: printed(files.digest, printDigest(digest)) };
}

/** What a worker hands over and does not keep. */
export const buffersOf = ({ notice: own, text, digest }: MadeNotice): ArrayBuffer[] =>
  [own, text, digest].map(({ bytes }) => bytes.buffer);
