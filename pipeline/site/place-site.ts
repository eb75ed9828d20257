/**
 * A site into its folder, as a whole: every page is made and prepared before the first is put in its place, so that records which turn out
 * to be of two runs, a full disk or a run that is ended leave the site that stood there. `site.json` says which files are a site's and how
 * each was written: what it does not name, or what was changed since, is of others and stays unless told otherwise. Before anything moves,
 * a journal names what will (write/stage.ts), so that a run killed in between does not stand in the way of the next, which mends it. While
 * pages move, all at once, the style that they share tells so: a run that is killed there leaves pages of two states, and each of them says it.
 */
import { renameSync, rmSync } from 'node:fs';
import { lstat, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { sha256Of } from '../records/hash.ts';
import { printJson } from '../show/json.ts';
import { fileSha256, readIfThere } from '../write/atomic.ts';
import { isInside, isThere, makeFolder, ofDisk } from '../write/disk.ts';
import { jsonOrNull } from '../write/read-json.ts';
import { journalsIn, openStage, type Stage } from '../write/stage.ts';
import { type SiteFile, STYLE_FILE } from './frame.ts';
import { UNFINISHED_STYLE } from './style.ts';

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
    const listOf = (own: Manifest['files']): string =>
      printJson({ generator: 'minsheng site', ...told, files: own } satisfies Manifest);
    const list: SiteFile = { path: MANIFEST, content: () => listOf(entries) };
    const listed = await prepare(folder, stage, list);
    const moving = prepared.filter((one) => one.staged !== null);
    const gone = await goneSince(folder, ours, new Set(entries.map((entry) => entry.path)));
    // of one page alone there are no two states
    const style = moving.length + gone.length > 1 ? await stylesOf(folder, stage, prepared) : null;
    const pages = style === null ? moving : moving.filter(({ entry }) => entry.path !== STYLE_FILE);
    if (!force) await refuse(folder, files, ours); // making pages takes a while, in which a person may have changed one
    await stage.journal(listOf([...entries, ...(style === null ? [] : [style.unfinished.entry])]));
    for (const at of new Set([STYLE_FILE, ...pages.map(({ entry }) => entry.path)].map(folderIn(folder))))
      await makeFolder(at);
    // all in one go, which nothing else of this process comes between
    for (const one of [...(style === null ? [] : [style.unfinished]), ...pages]) put(folder, one);
    for (const name of gone) rmSync(path.join(folder, name), { force: true });
    for (const one of [...(style === null ? [] : [style.finished]), listed]) put(folder, one);
    await stage.finish();
    return {
      files: entries.length,
      bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
      written: moving.length,
      removed: gone.length,
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
  const bytes = bytesOf(await content());
  const entry = entryOf(name, bytes);
  if ((await fileSha256(path.join(folder, name))) === entry.sha256) return { entry, staged: null };
  return staged(folder, stage, entry, bytes);
}

const bytesOf = (made: string | Uint8Array): Buffer =>
  typeof made === 'string' ? Buffer.from(made, 'utf8') : Buffer.from(made);

const entryOf = (name: string, bytes: Buffer): Prepared['entry'] => ({
  path: name,
  bytes: bytes.length,
  sha256: sha256Of(bytes),
});

async function staged(
  folder: string,
  stage: Stage,
  entry: Prepared['entry'],
  bytes: Buffer,
): Promise<Prepared> {
  const at = stage.file();
  await writeFile(at, bytes, { flag: 'wx' }).catch((error) => {
    throw ofDisk(error, path.join(folder, entry.path));
  });
  return { entry, staged: at };
}

/** The style that all pages have while some of them move, and the one that stands behind it: both are put, whatever stood. */
interface Styles {
  unfinished: Prepared;
  finished: Prepared;
}

async function stylesOf(folder: string, stage: Stage, prepared: readonly Prepared[]): Promise<Styles | null> {
  const style = prepared.find(({ entry }) => entry.path === STYLE_FILE);
  if (style === undefined) return null;
  const bytes = await readFile(style.staged ?? path.join(folder, STYLE_FILE));
  const marked = Buffer.concat([bytes, Buffer.from(UNFINISHED_STYLE, 'utf8')]);
  return {
    unfinished: await staged(folder, stage, entryOf(STYLE_FILE, marked), marked),
    finished: style.staged === null ? await staged(folder, stage, style.entry, bytes) : style,
  };
}

const folderIn =
  (folder: string) =>
  (name: string): string =>
    path.dirname(path.join(folder, name));

function put(folder: string, { entry, staged: from }: Prepared): void {
  if (from === null) return;
  const target = path.join(folder, entry.path);
  try {
    renameSync(from, target);
  } catch (error) {
    throw ofDisk(error, target);
  }
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
async function goneSince(
  folder: string,
  ours: ReadonlyMap<string, ReadonlySet<string>> | null,
  now: ReadonlySet<string>,
): Promise<string[]> {
  const gone: string[] = [];
  for (const [name, hashes] of ours ?? []) {
    if (now.has(name) || name === MANIFEST || !isInside(name)) continue;
    const hash = await fileSha256(path.join(folder, name));
    if (hash !== null && hashes.has(hash)) gone.push(name);
  }
  return gone;
}
