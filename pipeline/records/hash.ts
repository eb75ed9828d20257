/** Hashes that stand in records and indexes: sha256, in hex. */
import { createHash } from 'node:crypto';

export const sha256Of = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The first digits of a text's hash: enough for an id within one document or one out/. */
export const shortHash = (text: string, digits: number): string => sha256Of(text).slice(0, digits);
