/**
 * An out/ folder as a version in a store. It is made whole on this disk first, as for a folder; then its files go up, SHA256SUMS behind them,
 * and only then do versions.json and latest.json name it, in this order. Whoever reads latest.json first never sees a mixed state.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { InputError } from '../../errors.ts';
import { sha256Of } from '../../records/hash.ts';
import type { FileEntry } from '../../records/index-file.ts';
import { DATABASE } from '../../write/ownership.ts';
import { type Published, publish } from './publish.ts';
import type { Store } from './store.ts';
import {
  FOLDER,
  filesInLatest,
  LATEST,
  latestText,
  readVersions,
  SUMS,
  sumsIn,
  VERSIONS,
  type Version,
  versionsText,
} from './versions.ts';

/** Files that go up or are removed at once. */
const AT_ONCE = 8;

/**
 * @param keep how many versions stand at most, the new one included; null: all
 * @throws OutError for an out/ that is not whole, InputError for a store that holds what is of others, StoreError where the store says no
 */
export async function publishToStore(from: string, store: Store, keep: number | null): Promise<Published> {
  const here = await mkdtemp(path.join(tmpdir(), 'minsheng-publish-'));
  try {
    const { version } = await publish(from, here, null);
    const list = await store.get(VERSIONS);
    const known = list === null ? [] : readVersions(list.toString('utf8'));
    if (known === null) throw new InputError('out-in-the-way', { out: store.shown, names: VERSIONS });
    const local = filesInLatest(await readFile(path.join(here, LATEST), 'utf8'));
    const before = known.find(({ digest }) => digest === version.digest);
    const [named, files] =
      before === undefined
        ? [version, await sentUp(here, version, local, store)]
        : [before, await standingFiles(before, local, store)];
    const older = known.filter((one) => one !== before);
    const surplus = keep === null ? [] : older.slice(0, Math.max(0, older.length + 1 - keep));
    const standing = [...older.filter((one) => !surplus.includes(one)), named];
    await store.put(VERSIONS, Buffer.from(versionsText(standing)));
    await store.put(LATEST, Buffer.from(latestText(named, files)));
    const gone = await pMap(surplus, (one) => takenAway(one, store), { concurrency: 1 });
    return {
      ...{ version: named, added: before === undefined, standing: standing.length, linked: true },
      removed: surplus.flatMap((one, at) => (gone[at] ? [one.version] : [])),
      left: surplus.flatMap((one, at) => (gone[at] ? [] : [{ version: one.version, names: SUMS }])),
    };
  } finally {
    await rm(here, { recursive: true, force: true });
  }
}

const keyOf = ({ version }: Version, file: string): string => `${FOLDER}/${version}/${file}`;

/** All files of a version, its sums last. */
async function sentUp(
  here: string,
  version: Version,
  files: readonly FileEntry[],
  store: Store,
): Promise<readonly FileEntry[]> {
  const send = ({ path: file, bytes, sha256 }: FileEntry): Promise<void> =>
    store.put(keyOf(version, file), { path: path.join(here, keyOf(version, file)), bytes, sha256 });
  await pMap(files, send, { concurrency: AT_ONCE });
  await store.put(keyOf(version, SUMS), await readFile(path.join(here, keyOf(version, SUMS))));
  return files;
}

/** SHA256SUMS of a version as it was published; null where it is gone or was changed. */
async function sumsOf(version: Version, store: Store): Promise<Map<string, string> | null> {
  const text = await store.get(keyOf(version, SUMS));
  return text !== null && sha256Of(text) === version.sums ? sumsIn(text.toString('utf8')) : null;
}

/**
 * The files of a version that stands. It has the same records; its database may have come to them by another road.
 * @throws InputError where the version is not as it was published
 */
async function standingFiles(
  version: Version,
  local: readonly FileEntry[],
  store: Store,
): Promise<FileEntry[]> {
  const sums = await sumsOf(version, store);
  const sha256 = sums?.get(DATABASE);
  if (sha256 === undefined)
    throw new InputError('publish-changed', {
      path: `${store.shown}/${FOLDER}/${version.version}`,
      names: SUMS,
    });
  const others = local.filter((file) => file.path !== DATABASE);
  const bytes = version.bytes - others.reduce((sum, file) => sum + file.bytes, 0);
  return local.map((file) => (file.path === DATABASE ? { ...file, sha256, bytes } : file));
}

/** @returns false for a version that is not as it was published: it stays */
async function takenAway(version: Version, store: Store): Promise<boolean> {
  const sums = await sumsOf(version, store);
  if (sums === null) return false;
  await pMap(sums.keys(), (file) => store.remove(keyOf(version, file)), { concurrency: AT_ONCE });
  await store.remove(keyOf(version, SUMS));
  return true;
}
