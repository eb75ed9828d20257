/** The raw files that a run is asked for: folders walked in order, nothing outside them, no link that leads out. */

import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compare } from '../text/compare.ts';
import { exportedTo, isOurs } from '../write/ownership.ts';

export interface RawFile {
  /** Where it is on this machine. */
  file: string;
  /** As records name it: the ingested folder's own name first, parts parted by `/`. */
  path: string;
}

export interface UnreadablePath {
  path: string;
  rule: 'path-not-found' | 'path-not-readable' | 'link-loop' | 'link-outside' | 'not-a-file';
  /** Of a path that was given: as records would name it, as a folder and as a file. */
  covers?: string[];
}

export interface FoundFiles {
  files: RawFile[];
  unreadable: UnreadablePath[];
  /** Each agencies.json beside them; of a folder whose files are given one by one it may not be there. */
  agencies: RawFile[];
  /** Each services.json, likewise. */
  services: RawFile[];
  /** Each sources.json, likewise. */
  sources: RawFile[];
  /** Each NAME.layout.json, NAME.corrections.json, NAME.pairs.json of the folders that are walked, whatever NAME is. */
  beside: RawFile[];
  /** Whether every file lies in a folder that was walked, so that `beside` tells of all. */
  walked: boolean;
}

/** Files that stand beside notices and are no notices: what people taught or corrected, and where the notices are from. */
const BESIDE = /^(?:sources|agencies|services)\.json$|\.(?:layout|corrections|pairs)\.json$/u;

const BESIDE_ONE = /.\.(?:layout|corrections|pairs)\.json$/u;

const AGENCIES = 'agencies.json';
const SERVICES = 'services.json';
const SOURCES = 'sources.json';

/** @param paths files or folders, as the user gave them */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = {
    ...{ files: [], unreadable: [], agencies: [], services: [], sources: [], beside: [] },
    walked: true,
  };
  const known = await Promise.all(
    paths.map(async (given) => {
      const absolute = path.resolve(given);
      return { given, absolute, info: await stat(absolute).catch((error: NodeJS.ErrnoException) => error) };
    }),
  );
  const nameOf = folderNames(
    known.flatMap(({ absolute, info }) =>
      info instanceof Error ? [] : [info.isDirectory() ? absolute : path.dirname(absolute)],
    ),
  );
  for (const { given, absolute, info } of known) {
    const own = path.basename(absolute);
    const covers = [own, `${path.basename(path.dirname(absolute))}/${own}`];
    if (info instanceof Error) found.unreadable.push({ path: shown(given), rule: ruleOf(info), covers });
    else if (info.isDirectory()) await walk(absolute, nameOf(absolute), await realpath(absolute), found);
    else if (info.isFile()) {
      found.walked = false;
      const folder = path.dirname(absolute);
      const name = nameOf(folder);
      found.files.push({ file: absolute, path: `${name}/${path.basename(absolute)}` });
      found.agencies.push({ file: path.join(folder, AGENCIES), path: `${name}/${AGENCIES}` });
      found.services.push({ file: path.join(folder, SERVICES), path: `${name}/${SERVICES}` });
      found.sources.push({ file: path.join(folder, SOURCES), path: `${name}/${SOURCES}` });
    } else found.unreadable.push({ path: shown(given), rule: 'not-a-file' });
  }
  return {
    files: unique(found.files),
    agencies: unique(found.agencies),
    services: unique(found.services),
    sources: unique(found.sources),
    beside: unique(found.beside),
    walked: found.walked,
    unreadable: found.unreadable.sort((a, b) => compare(a.path, b.path)),
  };
}

/**
 * What records call each folder that was given: its name, and as many of those above it as tell it from another that bears the name.
 * Else a/raw/x.txt and b/raw/x.txt were one file, and one of them was lost without a word.
 */
export function folderNames(folders: readonly string[]): (folder: string) => string {
  const all = [...new Set(folders)];
  const tail = (folder: string, parts: number): string => folder.split(path.sep).slice(-parts).join('/');
  return (folder) => {
    const others = all.filter((one) => one !== folder);
    let parts = 1;
    while (
      parts < folder.split(path.sep).length &&
      others.some((one) => tail(one, parts) === tail(folder, parts))
    )
      parts += 1;
    return tail(folder, parts);
  };
}

const unique = (files: readonly RawFile[]): RawFile[] =>
  [...new Map(files.map((f) => [f.path, f])).values()].sort((a, b) => compare(a.path, b.path));

async function walk(folder: string, name: string, root: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    found.unreadable.push({ path: name, rule: ruleOf(error) });
    return [];
  });
  const tables = await exportedTo(folder);
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const file = path.join(folder, entry.name);
    const shownAs = `${name}/${entry.name}`;
    if (entry.name === AGENCIES) found.agencies.push({ file, path: shownAs });
    if (entry.name === SERVICES) found.services.push({ file, path: shownAs });
    if (entry.name === SOURCES) found.sources.push({ file, path: shownAs });
    if (!entry.name.startsWith('.') && BESIDE_ONE.test(entry.name))
      found.beside.push({ file, path: shownAs });
    if (entry.name.startsWith('.') || BESIDE.test(entry.name)) continue;
    // records of an earlier run, its pages and its tables are no notices to be read
    if (tables.has(entry.name) || (entry.isDirectory() && (await isOurs(file)))) continue;
    if (entry.isDirectory()) await walk(file, shownAs, root, found);
    else if (entry.isFile()) found.files.push({ file, path: shownAs });
    else if (entry.isSymbolicLink()) await follow(file, shownAs, root, found);
    else found.unreadable.push({ path: shownAs, rule: 'not-a-file' });
  }
}

/** A link is read if it leads to a file of the same folder; folders behind links are not walked. */
async function follow(file: string, shownAs: string, root: string, found: FoundFiles): Promise<void> {
  const target = await realpath(file).catch((error: NodeJS.ErrnoException) => error);
  if (target instanceof Error) found.unreadable.push({ path: shownAs, rule: ruleOf(target) });
  else if (target !== root && !target.startsWith(root + path.sep))
    found.unreadable.push({ path: shownAs, rule: 'link-outside' });
  else if ((await lstat(target)).isFile()) found.files.push({ file: target, path: shownAs });
  else found.unreadable.push({ path: shownAs, rule: 'not-a-file' });
}

function ruleOf(error: NodeJS.ErrnoException): UnreadablePath['rule'] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'path-not-found';
  return error.code === 'ELOOP' ? 'link-loop' : 'path-not-readable';
}

/** A path as given, without what is above the working folder: records and messages bear no machine's paths. */
const shown = (given: string): string =>
  path.isAbsolute(given) ? path.basename(given) : given.split(path.sep).join('/');
