/** index.json and run.json stand in no list of hashes: each bears its own, so that a run knows its file from one that was changed. */
import { sha256Of } from '../records/hash.ts';

const OPEN = '0'.repeat(64);
/** Inside a string of JSON its quotes would be escaped, so the first that fits is the key itself. */
const SEAL = /(?<="seal": ")[0-9a-f]{64}(?=")/u;

/** A record with a seal that is still open, to be printed and then sealed. */
export const unsealed = <T extends object>(record: T): T & { seal: string } => ({ ...record, seal: OPEN });

/** The text of a record that was printed `unsealed`, with its seal. */
export const sealed = (text: string): string => text.replace(SEAL, sha256Of(text));

/** The seal that a text bears; null where it bears none. */
export const sealIn = (text: string): string | null => SEAL.exec(text)?.[0] ?? null;

/** `none`: an earlier version wrote it, or it is no file of ours. */
export function sealOf(text: string): 'whole' | 'broken' | 'none' {
  const said = sealIn(text);
  if (said === null) return 'none';
  return sha256Of(text.replace(SEAL, OPEN)) === said ? 'whole' : 'broken';
}
