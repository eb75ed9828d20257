/** One raw file of a run: taken over from the run before where nothing of it changed, else read. */

import { READING } from '../records/reading.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { stateOf } from '../write/noted.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { type BesideNotice, besideMember, besideNotice, pairsIfRight, type Shared } from './beside.ts';
import type { Earlier } from './earlier.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';
import { hold } from './held.ts';
import type { RawSource } from './read-in-pool.ts';
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
  source: (raw: RawFile) => Promise<RawSource | FileError>;
}

export async function readOrReuse(raw: RawFile, reading: Reading): Promise<Outcome[]> {
  const { earlier, shared, out } = reading;
  const state = stateOf(raw.file);
  const seen = earlier?.file(raw.path);
  let source: RawSource | null = null;
  let sha256 = state !== null && seen?.state === state ? (seen.sha256 ?? '') : '';
  const failed = (error: FileError, pairs: SettledPair[] = []): Outcome[] => [
    { path: raw.path, sha256, ms: 0, notice: null, error, reused: false, pairs, reading: '', state },
  ];
  if (sha256 === '') {
    const found = await reading.source(raw);
    if ('rule' in found) return failed(found);
    source = found;
    sha256 = source.sha256;
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
  if (source === null) {
    const found = await reading.source(raw);
    if ('rule' in found) return failed(found, pairs);
    source = found;
    sha256 = source.sha256;
  }
  const results = await source.read([beside, besideMember(shared)]);
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
