/** Files of out/ beside the database, each held against the index before it is used. */
import path from 'node:path';
import { sha256Of } from '../../records/hash.ts';
import { readIfThere } from '../../write/atomic.ts';
import { OutError, problem } from '../../write/problems.ts';
import { lastUsed, type Snapshot } from './snapshot.ts';

/** The folder is being written to: this file is of another run already. */
export class Replaced extends OutError {
  override readonly name = 'Replaced';

  constructor(file: string) {
    super(problem('out-changed', file));
  }
}

/** So many bytes of files are kept, by their sha256. */
const MOST_BYTES = 32 << 20;
const kept = lastUsed<string, Buffer>(MOST_BYTES, (bytes) => bytes.length);

/** The sha256 that the index gives a file; null for one that it does not list. */
export const listedSha256 = ({ index }: Snapshot, file: string): string | null =>
  index.files.find((one) => one.path === file)?.sha256 ?? null;

/** @throws Replaced where another run has put its own file there */
export async function fileOf(snapshot: Snapshot, file: string): Promise<Buffer> {
  const sha256 = listedSha256(snapshot, file);
  if (sha256 === null) throw new RangeError(`${file} is not in the index`);
  const known = kept.peek(sha256);
  if (known) return known;
  const bytes = await readIfThere(path.join(snapshot.dir, file));
  if (bytes === null || sha256Of(bytes) !== sha256) throw new Replaced(`${snapshot.dir}/${file}`);
  return kept.get(sha256, () => bytes);
}
