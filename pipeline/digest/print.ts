/** A digest as a file: a line a part, so that who wants one part reads no other. */
import { readFileSync } from 'node:fs';
import { DIGEST_PARTS, type Digest, type DigestOf, type DigestPart, digestHead } from '../records/digest.ts';

const PARTS = Object.keys(DIGEST_PARTS) as DigestPart[];

export const printDigest = (digest: Digest): string =>
  PARTS.map((part) => `${JSON.stringify(digest[part])}\n`).join('');

/** The head of a printed digest; null where another version wrote it. */
export function headIn(printed: string): Digest['head'] | null {
  const end = printed.indexOf('\n');
  try {
    return digestHead.safeParse(JSON.parse(printed.slice(0, Math.max(0, end)))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
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
