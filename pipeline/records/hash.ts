/** Hashes that stand in records and indexes: sha256, in hex. */
import { hash } from 'node:crypto';

/** `hash` and not `createHash`: for the short texts of ids the object of a hash costs more than the hash. */
export const sha256Of = (content: Uint8Array | string): string => hash('sha256', content, 'hex');

/** The first digits of a text's hash: enough for an id within one document or one out/. */
export const shortHash = (text: string, digits: number): string => sha256Of(text).slice(0, digits);
