/**
 * What a published folder says of itself. `versions.json` lists the versions that stand, in the order of their publishing, each with the
 * sha256 of its SHA256SUMS: by these two a version is proved to be ours to the last byte. `latest.json` names the version to read.
 */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import * as z from 'zod';
import { sha256Of } from '../../records/hash.ts';
import { type FileEntry, fileEntry } from '../../records/index-file.ts';
import { printRecord } from '../../show/json.ts';
import { fileSha256, readIfThere } from '../../write/atomic.ts';
import { sealed, sealOf, unsealed } from '../../write/noted.ts';
import { jsonOrNull } from '../../write/read-json.ts';

export const VERSIONS = 'versions.json';
export const LATEST = 'latest.json';
export const SUMS = 'SHA256SUMS';
/** The folder that holds the versions. */
export const FOLDER = 'versions';
/** Files of a version that are hashed at once. */
const AT_ONCE = 8;

const sha256 = fileEntry.shape.sha256;
const seal = sha256.optional();
const generator = z.literal('minsheng publish');

const version = z.object({
  version: z.string().regex(/^(?:\d{4}-\d\d-\d\d|undated)-[0-9a-f]{12}$/u),
  digest: sha256,
  sums: sha256,
  files: z.int(),
  bytes: z.int(),
});
/** A version that stands: its name (day and the first 12 digits of its digest), the sha256 of its index.json and of its SHA256SUMS. */
export type Version = z.infer<typeof version>;

const versions = z.object({ generator, seal, latest: version.shape.version, versions: z.array(version) });
const latest = z.object({
  generator,
  seal,
  version: version.shape.version,
  path: z.string(),
  digest: sha256,
  files: z.array(fileEntry),
});

export const versionsText = (all: readonly Version[]): string => {
  const named = all.at(-1)?.version ?? '';
  return sealed(
    printRecord(versions, unsealed({ generator: generator.value, latest: named, versions: [...all] })),
  );
};

export const latestText = (of: Version, files: readonly FileEntry[]): string =>
  sealed(
    printRecord(
      latest,
      unsealed({
        ...{ generator: generator.value, version: of.version, path: `${FOLDER}/${of.version}` },
        ...{ digest: of.digest, files: [...files] },
      }),
    ),
  );

export const sumsText = (files: readonly FileEntry[]): string =>
  files.map((file) => `${file.sha256}  ${file.path}\n`).join('');

const SCHEMAS = { [VERSIONS]: versions, [LATEST]: latest } as const;

/** `foreign`: of others, or changed since we wrote it. */
export async function ownFile(
  to: string,
  name: keyof typeof SCHEMAS,
): Promise<'nothing' | 'ours' | 'foreign'> {
  const text = (await readIfThere(path.join(to, name)))?.toString('utf8');
  if (text === undefined) return 'nothing';
  return sealOf(text) === 'whole' && SCHEMAS[name].safeParse(jsonOrNull(text)).success ? 'ours' : 'foreign';
}

/** The versions that a list names; [] where it is none of ours. */
export async function versionsIn(file: string): Promise<Version[]> {
  const text = (await readIfThere(file))?.toString('utf8');
  return (text === undefined ? null : readVersions(text)) ?? [];
}

/** null where the text is no list of ours, or was changed since we wrote it. */
export const readVersions = (text: string): Version[] | null =>
  sealOf(text) === 'whole' ? (versions.safeParse(jsonOrNull(text)).data?.versions ?? null) : null;

/** The files that a latest.json names. @throws ZodError for a text that is none */
export const filesInLatest = (text: string): FileEntry[] => latest.parse(jsonOrNull(text)).files;

/** By path the sha256 that SHA256SUMS gives it. */
export const sumsIn = (text: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** What in the folder of a version is not as it was published, by path: changed, gone, or of others. [] proves that all of it is ours. */
export async function strayIn(to: string, { version: name, sums }: Version): Promise<string[]> {
  const folder = path.join(to, FOLDER, name);
  const text = (await readIfThere(path.join(folder, SUMS)))?.toString('utf8') ?? '';
  if (sha256Of(text) !== sums) return [SUMS];
  const listed = sumsIn(text);
  const folders = new Set([...listed.keys()].map((file) => path.posix.dirname(file)));
  const stray: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    const known = entry.isDirectory()
      ? folders.has(file)
      : entry.isFile() && (listed.has(file) || file === SUMS);
    if (!known) stray.push(file);
  }
  const changed = await pMap(
    [...listed],
    async ([file, hash]) => ((await fileSha256(path.join(folder, file))) === hash ? [] : [file]),
    { concurrency: AT_ONCE },
  );
  return [...stray, ...changed.flat()].sort();
}

export const isStanding = async (to: string, name: string): Promise<boolean> =>
  (await lstat(path.join(to, FOLDER, name)).catch(() => null)) !== null;
