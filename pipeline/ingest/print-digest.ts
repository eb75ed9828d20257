/** A digest as a file: a line a part, so that who wants one part reads no other. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { DIGEST_PARTS, type Digest, type DigestOf, type DigestPart, digestHead } from '../records/digest.ts';
import { isMissing } from '../write/disk.ts';

const PARTS = Object.keys(DIGEST_PARTS) as DigestPart[];

export const printDigest = (digest: Digest): string =>
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
