/** Files that people lay beside a notice: NAME.layout.json, NAME.corrections.json, NAME.pairs.json, and agencies.json for all of a folder. */
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { InputError } from '../errors.ts';
import { layoutFile } from '../labels/layout-file.ts';
import { type Rule, say } from '../messages/index.ts';
import { type AgencyAdditions, agencyAdditions } from '../records/bodies.ts';
import { type Correction, corrections } from '../records/corrections.ts';
import type { Check } from '../records/schema.ts';
import { schemaFault } from '../records/schema-fault.ts';
import { type SettledPair, settledPairs } from '../records/settled-pairs.ts';
import { compare } from '../text/compare.ts';
import { isMissing } from '../write/disk.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';

/** What is found of a file that lies beside notices, told in both languages. */
export const checkOf = (rule: Rule, documents: string[], params: Check['params']): Check => ({
  rule,
  message: say(rule, params, 'en'),
  message_zh: say(rule, params, 'zh'),
  documents,
  params,
});

interface ReadFile {
  name: string;
  bytes: Uint8Array;
}

/** What people added for all notices of a run. */
export interface Shared {
  additions: AgencyAdditions;
  files: ReadFile[];
  /** Files that could not be used: the notices are read without them. */
  failed: { path: string; error: FileError }[];
}

/** What lies beside one notice. */
export interface BesideNotice {
  layout?: unknown;
  corrections: Correction[];
  /** What people settled about this edition and those before it. */
  pairs: SettledPair[];
  forms: AgencyAdditions['forms'];
  /** '' where nothing lies beside: part of `document.reading`, and so of what decides whether a file is read again. */
  readingSuffix: string;
}

/** @param found each agencies.json of the folders that are read, in order; their rows are taken together */
export async function sharedBeside(found: readonly RawFile[]): Promise<Shared> {
  const shared: Shared = { additions: { forms: [], reforms: [] }, files: [], failed: [] };
  for (const raw of found) {
    try {
      const bytes = await bytesBeside(raw);
      if (bytes === null) continue;
      const { forms, reforms } = parsed(agencyAdditions, bytes, raw.path);
      shared.additions.forms.push(...forms);
      shared.additions.reforms.push(...reforms);
      shared.files.push({ name: path.posix.basename(raw.path), bytes });
    } catch (error) {
      shared.failed.push({ path: raw.path, error: errorOf(error) });
    }
  }
  return shared;
}

/**
 * @param there paths of all files that lie beside notices of the folder, where they are known
 * @throws InputError('beside-file-wrong') for a file that is no JSON or breaks its schema
 */
export async function besideNotice(
  raw: RawFile,
  shared: Shared,
  there: ReadonlySet<string> | null = null,
): Promise<BesideNotice> {
  const read: ReadFile[] = [...shared.files];
  const layout = await readBeside(raw, 'layout', layoutFile, read, there);
  const corrected = await readBeside(raw, 'corrections', corrections, read, there);
  const pairs = await readBeside(raw, 'pairs', settledPairs, read, there);
  return {
    ...(layout === null ? {} : { layout }),
    corrections: corrected ?? [],
    pairs: pairs ?? [],
    forms: shared.additions.forms,
    readingSuffix: suffixOf(read),
  };
}

/** What people said of a notice, where nothing is added for all; whatever else lies beside it must be right too. @throws as `besideNotice` */
export const correctionsBeside = async (raw: RawFile): Promise<Correction[]> =>
  (await besideNotice(raw, await sharedBeside([]))).corrections;

/** What people settled about an edition, and nothing else of what lies beside it. @throws InputError('beside-file-wrong') */
export async function pairsBeside(raw: RawFile): Promise<SettledPair[]> {
  return (await readBeside(raw, 'pairs', settledPairs, [], null)) ?? [];
}

/** Where something else beside a notice is wrong, what was settled about it still holds for the records that are kept. */
export async function pairsIfRight(raw: RawFile): Promise<SettledPair[]> {
  try {
    return await pairsBeside(raw);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** @param read takes the file's bytes, for the suffix of the reading */
async function readBeside<S extends z.ZodType>(
  raw: RawFile,
  kind: string,
  schema: S,
  read: ReadFile[],
  there: ReadonlySet<string> | null,
): Promise<z.output<S> | null> {
  for (const name of namesBeside(raw.path, kind)) {
    if (there !== null && !there.has(name)) continue;
    const file = path.join(path.dirname(raw.file), path.posix.basename(name));
    const bytes = await bytesBeside({ file, path: name });
    if (bytes === null) continue;
    read.push({ name: path.posix.basename(name), bytes });
    return parsed(schema, bytes, name);
  }
  return null;
}

/** What may be called after the notice that it lies beside. */
export const KINDS_BESIDE = ['layout', 'corrections', 'pairs'] as const;

/** What a member of an archive has beside it: nothing of its own. */
export const besideMember = ({ additions, files }: Shared): BesideNotice => ({
  corrections: [],
  pairs: [],
  forms: additions.forms,
  readingSuffix: suffixOf(files),
});

/** `raw/x.txt` → `raw/x.txt.layout.json`, `raw/x.layout.json`: the first that is there is read. */
export function namesBeside(notice: string, kind: string): string[] {
  const { dir, name } = path.posix.parse(notice);
  return [`${notice}.${kind}.json`, `${path.posix.join(dir, name)}.${kind}.json`];
}

function suffixOf(files: readonly ReadFile[]): string {
  if (files.length === 0) return '';
  const hash = createHash('sha256');
  for (const { name, bytes } of [...files].sort((a, b) => compare(a.name, b.name)))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return `+${hash.digest('hex').slice(0, 8)}`;
}

/** Of a plain file (a link could lead out of the folder); null where there is none. */
export async function bytesBeside(raw: RawFile): Promise<Uint8Array | null> {
  try {
    if (!(await lstat(raw.file)).isFile())
      throw new InputError('beside-file-wrong', { path: raw.path, ...NOT_PLAIN });
    return await readFile(raw.file);
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof InputError) throw error;
    throw new InputError('path-not-readable', { path: raw.path }, { cause: error });
  }
}

const NOT_PLAIN = { detail: 'not a plain file', detail_zh: '不是普通文件' };

/** @throws InputError('beside-file-wrong') */
export function parsed<S extends z.ZodType>(schema: S, bytes: Uint8Array, shownAs: string): z.output<S> {
  const wrong = (detail: string, detail_zh: string): InputError =>
    new InputError('beside-file-wrong', { path: shownAs, detail, detail_zh });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const at = /at position (\d+)/u.exec(detail)?.[1];
    throw wrong(detail, at === undefined ? '不是完整的 JSON' : `第${Number(at) + 1}个字符处不是有效的 JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { en, zh } = schemaFault(schema, value, result.error);
  throw wrong(en, zh);
}
