/** Files that people laid beside notices and that belong to none: after a notice is renamed, what was said of it must not go silently. */
import { InputError } from '../errors.ts';
import { say } from '../messages/index.ts';
import { corrections } from '../records/corrections.ts';
import type { Check } from '../records/schema.ts';
import { settledPairs } from '../records/settled-pairs.ts';
import { bytesBeside, checkOf, KINDS_BESIDE, namesBeside, parsed } from './beside.ts';
import type { RawFile } from './find-files.ts';

/** Rules of what people said and no notice bears: a gate that stops on warnings stops on these too. */
export const ORPHAN_RULES: readonly string[] = [
  ...['beside-orphan', 'beside-second'],
  ...['sources-wrong', 'source-differs', 'source-renamed', 'source-gone'],
];

/** A file that was read, with what it gave. */
interface GivenFile {
  path: string;
  sha256: string;
  document: string | null;
}

const KIND = /\.(layout|corrections|pairs)\.json$/u;

/**
 * @param beside every such file of the folders that were read
 * @param files the paths of what may be notices, archives too
 * @param given by path; the members of an archive have nothing beside them
 */
export async function orphansAmong(
  beside: readonly RawFile[],
  files: readonly RawFile[],
  given: readonly GivenFile[],
): Promise<Check[]> {
  const there = new Set(beside.map((raw) => raw.path));
  const own = new Set(given.map((one) => one.path));
  const used = new Set<string>();
  const second = new Map<string, string>();
  for (const { path } of files.filter((raw) => own.has(raw.path)))
    for (const kind of KINDS_BESIDE) {
      const [first, ...rest] = namesBeside(path, kind).filter((name) => there.has(name));
      if (first !== undefined) used.add(first);
      for (const name of rest) if (first !== undefined) second.set(name, first);
    }
  const found: Check[] = [];
  for (const raw of beside.filter(({ path }) => !used.has(path))) {
    const first = second.get(raw.path);
    if (first === undefined) found.push(orphan(raw.path, await nearest(raw, given)));
    else found.push(checkOf('beside-second', [], { path: raw.path, first }));
  }
  return found;
}

/** The notice that a file was written for: the same bytes under another name, else the same document. */
async function nearest(
  raw: RawFile,
  given: readonly GivenFile[],
): Promise<(GivenFile & { same: 'bytes' | 'document' }) | null> {
  const { hashes, documents } = await spokenOf(raw);
  const bytes = given.find((one) => hashes.has(one.sha256));
  if (bytes) return { ...bytes, same: 'bytes' };
  const document = given.find((one) => one.document !== null && documents.has(one.document));
  return document ? { ...document, same: 'document' } : null;
}

/** What a file says of the notice that it belongs to; a file that is damaged says nothing. */
async function spokenOf(raw: RawFile): Promise<{ hashes: Set<string>; documents: Set<string> }> {
  const hashes = new Set<string>();
  const documents = new Set<string>();
  const documentOf = (target: string): void => {
    const [id = ''] = target.split('/');
    if (target.includes('/')) documents.add(id);
  };
  try {
    const bytes = await bytesBeside(raw);
    const kind = KIND.exec(raw.path)?.[1];
    if (bytes !== null && kind === 'corrections')
      for (const { target, notice } of parsed(corrections, bytes, raw.path)) {
        documentOf(target);
        if (notice) hashes.add(notice.sha256);
        if (notice) documents.add(notice.document);
      }
    if (bytes !== null && kind === 'pairs')
      for (const pair of parsed(settledPairs, bytes, raw.path)) for (const id of pair.new) documentOf(id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return { hashes, documents };
}

function orphan(path: string, near: (GivenFile & { same: 'bytes' | 'document' }) | null): Check {
  const rename = near ? (namesBeside(near.path, KIND.exec(path)?.[1] ?? '')[1] ?? null) : null;
  const rule = near ? (`beside-orphan-${near.same}` as const) : 'beside-orphan-alone';
  const params = { path, nearest: near?.path ?? null, rename, document: near?.document ?? null };
  const hint = say(rule, params, 'en');
  const hint_zh = say(rule, params, 'zh');
  return checkOf('beside-orphan', near?.document ? [near.document] : [], { ...params, hint, hint_zh });
}
