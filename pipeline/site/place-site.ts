/**
 * A site into its folder, as a whole: every page is made and prepared before the first is put in its place, so that records which turn out
 * to be of two runs, a full disk or a run that is ended leave the site that stood there. `site.json` says which files are a site's and how
 * each was written: what it does not name, or what was changed since, is of others and stays unless told otherwise. Before anything moves,
 * a journal names what will (write/stage.ts), so that a run killed in between does not stand in the way of the next, which mends it.
 */
import { lstat, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { sha256Of } from '../records/hash.ts';
import { printJson } from '../show/json.ts';
import { fileSha256, readIfThere } from '../write/atomic.ts';
import { isInside, isThere, makeFolder, ofDisk } from '../write/disk.ts';
import { jsonOrNull } from '../write/read-json.ts';
import { journalsIn, openStage, type Stage } from '../write/stage.ts';
import type { SiteFile } from './frame.ts';

const MANIFEST = 'site.json';

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
 * @throws NotOurs, or whatever a page throws that cannot be made, before anything of what stands there is touched
 */
export async function placeSite(
  folder: string,
  files: readonly SiteFile[],
  told: { version: string; day: string },
  force: boolean,
): Promise<PlacedSite> {
  const ours = await oursIn(folder, await journalsIn(folder));
  if (!force) await refuse(folder, files, ours);
  else await refuseLinks(folder, files);
  const isNew = !(await isThere(folder));
  await makeFolder(folder);
  const stage = await openStage(folder);
  try {
    const prepared: Prepared[] = [];
    for (const file of files) prepared.push(await prepare(folder, stage, file));
    const entries = prepared.map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1));
    const list = printJson({ generator: 'minsheng site', ...told, files: entries } satisfies Manifest);
    const manifest = await prepare(folder, stage, { path: MANIFEST, content: () => list });
    if (!force) await refuse(folder, files, ours); // making pages takes a while, in which a person may have changed one
    await stage.journal(list);
    for (const one of prepared) await put(folder, one);
    const removed = await takeAway(folder, ours, new Set(entries.map((entry) => entry.path)));
    await put(folder, manifest);
    await stage.finish();
    return {
      files: entries.length,
      bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
      written: prepared.filter(({ staged }) => staged !== null).length,
      removed,
    };
  } catch (error) {
    await stage.abandon();
    if (isNew) await rmdir(folder).catch(() => {}); // what was put there by now stays, and the folder with it
    throw error;
  }
}

/** A file of the site as it is to stand, and where it is prepared; null where the same bytes stand already. */
interface Prepared {
  entry: Manifest['files'][number];
  staged: string | null;
}

async function prepare(folder: string, stage: Stage, { path: name, content }: SiteFile): Promise<Prepared> {
  const made = await content();
  const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : Buffer.from(made);
  const entry = { path: name, bytes: bytes.length, sha256: sha256Of(bytes) };
  const target = path.join(folder, name);
  if ((await fileSha256(target)) === entry.sha256) return { entry, staged: null };
  const staged = stage.file();
  await writeFile(staged, bytes, { flag: 'wx' }).catch((error) => {
    throw ofDisk(error, target);
  });
  return { entry, staged };
}

async function put(folder: string, { entry, staged }: Prepared): Promise<void> {
  if (staged === null) return;
  const target = path.join(folder, entry.path);
  await makeFolder(path.dirname(target));
  await rename(staged, target).catch((error) => {
    throw ofDisk(error, target);
  });
}

/**
 * Each file of a site with the hashes that it may bear; null where the folder holds none.
 * @param journals of runs that were killed while they put their files in place
 */
async function oursIn(folder: string, journals: readonly string[]): Promise<Map<string, Set<string>> | null> {
  const ours = new Map<string, Set<string>>();
  const add = (name: string, hash: string): void => {
    ours.set(name, (ours.get(name) ?? new Set()).add(hash));
  };
  for (const at of [path.join(folder, MANIFEST), ...journals]) {
    const list = await readIfThere(at);
    const told = list && manifest.safeParse(jsonOrNull(list.toString('utf8'))).data;
    if (!list || !told) continue;
    add(MANIFEST, sha256Of(list));
    for (const entry of told.files) add(entry.path, entry.sha256);
  }
  return ours.size > 0 ? ours : null;
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
