/** One raw file of a run: taken over from the run before where nothing of it changed, else read. */

import { sha256Of } from '../records/hash.ts';
import { READING } from '../records/reading.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { stateOf } from '../write/noted.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { type BesideNotice, besideMember, besideNotice, pairsIfRight, type Shared } from './beside.ts';
import type { Earlier } from './earlier.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';
import { hold } from './held.ts';
import { bytesOf } from './raw-bytes.ts';
import type { MadeFile } from './read-in-pool.ts';
import type { FileOutcome } from './same-document.ts';

/** What came of a file, with what people settled beside it. */
export interface Outcome extends FileOutcome {
  reused: boolean;
  pairs: SettledPair[];
  reading: string;
  /** What the disk said of the raw file before it was read. */
  state: string | null;
}

export interface Reading {
  out: OutWriter;
  /** null: every file is read, changed or not. */
  earlier: Earlier | null;
  shared: Shared;
  /** Paths of the files beside notices, where folders were walked. */
  there: ReadonlySet<string> | null;
  read: (
    raw: RawFile,
    bytes: Uint8Array,
    sha256: string,
    beside: [BesideNotice, BesideNotice],
  ) => Promise<MadeFile[]>;
}

export async function readOrReuse(raw: RawFile, reading: Reading): Promise<Outcome[]> {
  const { earlier, shared, out } = reading;
  const state = stateOf(raw.file);
  const seen = earlier?.file(raw.path);
  let bytes: Uint8Array | null = null;
  let sha256 = state !== null && seen?.state === state ? (seen.sha256 ?? '') : '';
  const failed = (error: FileError, pairs: SettledPair[] = []): Outcome[] => [
    { path: raw.path, sha256, ms: 0, notice: null, error, reused: false, pairs, reading: '', state },
  ];
  if (sha256 === '') {
    const found = await bytesOf(raw);
    if (!(found instanceof Uint8Array)) return failed(found);
    bytes = found;
    sha256 = sha256Of(bytes);
  }
  let beside: BesideNotice;
  try {
    beside = await besideNotice(raw, shared, reading.there);
  } catch (error) {
    return failed(errorOf(error), await pairsIfRight(raw));
  }
  const { pairs, readingSuffix } = beside;
  const by = READING + readingSuffix;
  const id = earlier?.documentOf(raw.path, sha256, by) ?? null;
  const known = id === null ? null : await earlier?.keep(id, out, shared.additions);
  const common = { reading: by, state };
  if (known)
    return [{ path: raw.path, sha256, ms: 0, notice: known, error: null, reused: true, pairs, ...common }];
  if (bytes === null) {
    const found = await bytesOf(raw);
    if (!(found instanceof Uint8Array)) return failed(found, pairs);
    bytes = found;
    sha256 = sha256Of(bytes);
  }
  const results = await reading.read(raw, bytes, sha256, [beside, besideMember(shared)]);
  const outcomes: Outcome[] = [];
  for (const { made, ...result } of results)
    outcomes.push({
      ...result,
      ...common,
      notice: made && (await hold(out, made)),
      reused: false,
      pairs: result.path === raw.path ? pairs : [],
    });
  return outcomes;
}
