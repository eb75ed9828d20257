/**
 * A site into its folder, file by file and whole at any moment. `site.json` there says which files are a site's and how each was written:
 * what it does not name, or what was changed since, is of others and stays unless told otherwise. While a run writes, a journal names what
 * it writes, so that one that was killed does not stand in the way of the next.
 */
import { appendFile, lstat, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { sha256Of } from '../records/hash.ts';
import { printJson } from '../show/json.ts';
import { fileSha256, readIfThere } from '../write/atomic.ts';
import { makeFolder, ofDisk } from '../write/disk.ts';
import { placeFile } from '../write/export/files.ts';
import { jsonOrNull } from '../write/read-json.ts';
import type { SiteFile } from './frame.ts';

const MANIFEST = 'site.json';
const JOURNAL = '.site.journal';

const manifest = z.object({
  generator: z.literal('minsheng site'),
  version: z.string(),
  day: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
type Manifest = z.infer<typeof manifest>;

/** The folder, or a file in it, is of others. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`not of a site: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

export interface PlacedSite {
  files: number;
  bytes: number;
  written: number;
  removed: number;
}

/**
 * @param force overwrite what is of others
 * @throws NotOurs before anything is written
 */
export async function placeSite(
  folder: string,
  files: readonly SiteFile[],
  told: { version: string; day: string },
  force: boolean,
): Promise<PlacedSite> {
  const ours = await oursIn(folder);
  if (!force) await refuse(folder, files, ours);
  else await refuseLinks(folder, files);
  await makeFolder(folder);
  const entries: Manifest['files'] = [];
  let written = 0;
  for (const { path: name, content } of files) {
    const made = await content();
    const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : Buffer.from(made);
    const entry = { path: name, bytes: bytes.length, sha256: sha256Of(bytes) };
    entries.push(entry);
    if (await place(folder, entry, bytes)) written += 1;
  }
  const removed = await takeAway(folder, ours, new Set(entries.map((entry) => entry.path)));
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = printJson({ generator: 'minsheng site', ...told, files: entries } satisfies Manifest);
  await place(folder, { path: MANIFEST, sha256: sha256Of(list) }, Buffer.from(list));
  await rm(path.join(folder, JOURNAL), { force: true });
  return {
    files: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    written,
    removed,
  };
}

/** @returns false where the same bytes stand there already */
async function place(
  folder: string,
  entry: { path: string; sha256: string },
  bytes: Buffer,
): Promise<boolean> {
  const target = path.join(folder, entry.path);
  if ((await fileSha256(target)) === entry.sha256) return false;
  await appendFile(path.join(folder, JOURNAL), `${entry.sha256} ${entry.path}\n`).catch((error) => {
    throw ofDisk(error, target);
  });
  await placeFile(path.dirname(target), path.basename(target), true, (prepared) =>
    writeFile(prepared, bytes),
  );
  return true;
}

/** Each file of a site with the hashes that it may bear; null where the folder holds none. */
async function oursIn(folder: string): Promise<Map<string, Set<string>> | null> {
  const [list, journal] = await Promise.all([
    readIfThere(path.join(folder, MANIFEST)),
    readIfThere(path.join(folder, JOURNAL)),
  ]);
  const told = list && manifest.safeParse(jsonOrNull(list.toString('utf8'))).data;
  if (!told && journal === null) return null;
  const ours = new Map<string, Set<string>>();
  const add = (name: string, hash: string): void => {
    ours.set(name, (ours.get(name) ?? new Set()).add(hash));
  };
  if (list !== null && told) add(MANIFEST, sha256Of(list));
  for (const entry of told?.files ?? []) add(entry.path, entry.sha256);
  for (const line of journal?.toString('utf8').split('\n') ?? []) {
    const [hash = '', ...name] = line.split(' ');
    if (name.length > 0) add(name.join(' '), hash);
  }
  return ours;
}

/** A folder that holds anything is a site's, or of others as a whole. */
async function refuse(
  folder: string,
  files: readonly SiteFile[],
  ours: ReadonlyMap<string, ReadonlySet<string>> | null,
): Promise<void> {
  await refuseLinks(folder, files);
  if (ours === null) {
    const names = await readdir(folder).catch(() => []);
    const others = names.filter((name) => !name.startsWith('.'));
    if (others.length > 0) throw new NotOurs(others);
    return;
  }
  const foreign: string[] = [];
  for (const name of [...files.map((file) => file.path), MANIFEST]) {
    const hash = await fileSha256(path.join(folder, name));
    if (hash !== null && ours.get(name)?.has(hash) !== true) foreign.push(name);
  }
  if (foreign.length > 0) throw new NotOurs(foreign);
}

/** Nothing is written through a link to another folder. */
async function refuseLinks(folder: string, files: readonly SiteFile[]): Promise<void> {
  const folders = new Set(files.flatMap((file) => foldersOf(file.path)));
  for (const inside of folders) {
    const info = await lstat(path.join(folder, inside)).catch(() => null);
    if (info?.isSymbolicLink()) throw new NotOurs([inside]);
  }
}

const foldersOf = (name: string): string[] =>
  name
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/** Files of an earlier run that this one does not have, as that run wrote them. */
async function takeAway(
  folder: string,
  ours: ReadonlyMap<string, ReadonlySet<string>> | null,
  now: ReadonlySet<string>,
): Promise<number> {
  let removed = 0;
  for (const [name, hashes] of ours ?? []) {
    if (now.has(name) || name === MANIFEST || !isInside(name)) continue;
    const hash = await fileSha256(path.join(folder, name));
    if (hash === null || !hashes.has(hash)) continue;
    await rm(path.join(folder, name));
    removed += 1;
  }
  return removed;
}

/** A list that was tampered with leads nowhere else. */
const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[\\/]/u).includes('..');
