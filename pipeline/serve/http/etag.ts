/** ETags from digests of what an answer is made of: a question that was answered from the same records before is not answered anew. */
import { shortHash } from '../../records/hash.ts';

/** Weak: the bytes may be packed or not. */
export const tagOf = (parts: readonly (string | null)[]): string => `W/"${shortHash(parts.join('\n'), 24)}"`;

/** Whether If-None-Match names it. */
export function isNotModified(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = tag.replace(/^W\//u, '');
  return header.split(',').some((one) => one.trim().replace(/^W\//u, '') === opaque);
}
