/** Answers packed with gzip for who takes it; what was packed once is kept while there is room. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { lastUsed } from '../snapshot/last-used.ts';

const pack = promisify(gzip);
/** Below this packing gains nothing. */
const LEAST_BYTES = 1024;
/** Text of notices is packed to a quarter by it; more costs twice the time for a tenth. */
const LEVEL = 4;
const MOST_BYTES = 16 << 20;
const kept = lastUsed<string, Uint8Array>(MOST_BYTES, (bytes) => bytes.length);

export const takesGzip = (accept: string | null): boolean =>
  accept !== null && /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/iu.test(accept);

/** @param key names these bytes among all; null: not worth packing */
export async function packed(key: string, body: string | Uint8Array): Promise<Uint8Array | null> {
  if (body.length < LEAST_BYTES) return null;
  const known = kept.peek(key);
  if (known) return known;
  const bytes = await pack(body, { level: LEVEL });
  return kept.get(key, () => bytes);
}
