/** A notice as it is written: its records, its text and its digest printed and hashed. The same for the same records, wherever it is made. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { AgencyAdditions } from '../records/bodies.ts';
import {
  DIGEST_PARTS,
  type Digest,
  type DigestHead,
  type DigestOf,
  type DigestPart,
  digestHead,
} from '../records/digest.ts';
import { filesOf } from '../records/index-file.ts';
import { type NoticeRecord, notice } from '../records/schema.ts';
import { printRecord } from '../show/json.ts';
import { isMissing } from '../write/disk.ts';
import { type Printed, printed } from '../write/put.ts';
import { digestOf } from './digest-of.ts';

// A digest as a file: a line a part, so that who wants one part reads no other.

const PARTS = Object.keys(DIGEST_PARTS) as DigestPart[];

const printDigest = (digest: Digest): string =>
  PARTS.map((part) => `${JSON.stringify(digest[part])}\n`).join('');

/** The head of a printed digest; null where there is none, or another version wrote it. No more is read than its line. */
export function headIn(file: string): Digest['head'] | null {
  try {
    return headOf(firstLine(file));
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}

/** @throws SyntaxError */
export const headOf = (line: string): Digest['head'] | null =>
  digestHead.safeParse(JSON.parse(line)).data ?? null;

/** Most heads are shorter. */
const BLOCK = 8192;

function firstLine(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const blocks: Buffer[] = [];
    for (;;) {
      const block = Buffer.alloc(BLOCK);
      const length = readSync(handle, block);
      const end = block.indexOf(10);
      blocks.push(block.subarray(0, end >= 0 ? end : length));
      if (end >= 0 || length === 0) return Buffer.concat(blocks).toString('utf8');
    }
  } finally {
    closeSync(handle);
  }
}

/** A part of a digest whose bytes are known to be those that were printed. */
export function partOf<P extends DigestPart>(file: string, part: P): DigestOf<P> {
  const bytes = readFileSync(file);
  let start = 0;
  for (const name of PARTS) {
    const end = bytes.indexOf(10, start);
    if (name === part) return JSON.parse(bytes.toString('utf8', start, end)) as DigestOf<P>;
    start = end + 1;
  }
  throw new RangeError(`no such part: ${part}`);
}

export interface MadeNotice {
  head: DigestHead;
  notice: Printed;
  text: Printed;
  digest: Printed;
}

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
