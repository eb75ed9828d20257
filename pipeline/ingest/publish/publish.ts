/**
 * An out/ folder as a version in a folder that stands behind any web server. A version is prepared beside its place, held against its own
 * index.json file by file, and appears whole; only then do versions.json, latest.json and the link name it, and only then do old ones go.
 * Whoever reads latest.json first never sees a mixed state, and a run that is killed leaves what was published before.
 */
import { copyFile, mkdir, readlink, rename, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { InputError } from '../../errors.ts';
import { sha256Of } from '../../records/hash.ts';
import type { FileEntry } from '../../records/index-file.ts';
import { fileSha256, readIfThere, writeAtomic } from '../../write/atomic.ts';
import { markIn, markOfSeal } from '../../write/database-mark.ts';
import { isInside, makeFolder, ofDisk, safely, writeNew } from '../../write/disk.ts';
import { loadIndex } from '../../write/load.ts';
import { sealIn, sealOf } from '../../write/noted.ts';
import { listOf, othersIn } from '../../write/out-guard.ts';
import { DATABASE } from '../../write/ownership.ts';
import { OutError, problem } from '../../write/problems.ts';
import { journalsIn, openStage, type Stage } from '../../write/stage.ts';
import { refuseTail } from '../../write/tail-beside.ts';
import { keepApart } from '../where-to.ts';
import {
  FOLDER,
  isStanding,
  LATEST,
  latestText,
  ownFile,
  SUMS,
  strayIn,
  sumsText,
  VERSIONS,
  type Version,
  versionsIn,
  versionsText,
} from './versions.ts';

/** Files that are copied at once. */
const AT_ONCE = 8;
const INDEX = 'index.json';
/** The link to the version that latest.json names. */
const LINK = 'latest';

export interface Published {
  version: Version;
  /** false where the same out/ was published before */
  added: boolean;
  removed: string[];
  /** Old versions that stay because something in them is not as it was published. */
  left: { version: string; names: string }[];
  standing: number;
  /** false where the disk knows no links: latest.json alone says which version to read */
  linked: boolean;
}

/** What is published: all files that index.json lists, the database that bears its seal, and index.json itself. */
interface PublishedEdition {
  from: string;
  name: string;
  digest: string;
  index: Buffer;
  /** The mark of the database. */
  mark: string;
  /** All but the database, which no list holds. */
  files: FileEntry[];
}

/**
 * @param keep how many versions stand at most, the new one included; null: all
 * @throws OutError for an out/ that is not whole, InputError for a folder that must not be written to; nothing that stood is changed then
 */
export async function publish(from: string, to: string, keep: number | null): Promise<Published> {
  await keepApart(to, [from]);
  const edition = await editionIn(from);
  await guard(to);
  await makeFolder(to);
  const stage = await openStage(to).catch((error) => {
    throw ofDisk(error, to);
  });
  try {
    const published = await publishTo(to, stage, edition, keep);
    await stage.finish();
    return published;
  } catch (error) {
    await stage.abandon();
    throw ofDisk(error, to);
  }
}

async function editionIn(from: string): Promise<PublishedEdition> {
  const { files } = await loadIndex(from, `${from}/${INDEX}`);
  await refuseTail(from);
  const index = (await readIfThere(path.join(from, INDEX))) ?? Buffer.alloc(0);
  if (sealOf(index.toString('utf8')) === 'broken')
    throw new OutError(problem('out-edited', `${from}/${INDEX}`));
  const digest = sha256Of(index);
  const entries = [...files, { path: INDEX, bytes: index.length, sha256: digest }];
  return {
    ...{ from, digest, index, name: `${await dayOf(from)}-${digest.slice(0, 12)}` },
    mark: markOfSeal(sealIn(index.toString('utf8')) ?? ''),
    files: entries,
  };
}

/** The day on which the run ended: of run.json alone, which no version holds. */
async function dayOf(from: string): Promise<string> {
  const run = (await readIfThere(path.join(from, 'run.json')))?.toString('utf8') ?? '';
  return /"finished": "(?<day>\d{4}-\d\d-\d\d)T/u.exec(run)?.groups?.day ?? 'undated';
}

/** As out/ is guarded: no folder of others, no links but our own, nothing under our names that we did not write. */
async function guard(to: string): Promise<void> {
  const told = await Promise.all([ownFile(to, VERSIONS), ownFile(to, LATEST)]);
  const ours = async (): Promise<boolean> => {
    const journals = await Promise.all((await journalsIn(to)).map(versionsIn));
    return told.includes('ours') || journals.some((known) => known.length > 0);
  };
  const names = await othersIn(to, { folders: [FOLDER], ours, link: LINK });
  if (names.length > 0) throw new InputError('publish-not-empty', { out: to, names: listOf(names) });
  const foreign = [VERSIONS, LATEST].filter((_, at) => told[at] === 'foreign');
  const link = await targetOf(to);
  if (link !== null && !link.startsWith(`${FOLDER}/`)) foreign.push(LINK);
  if (foreign.length > 0) throw new InputError('out-in-the-way', { out: to, names: listOf(foreign) });
}

async function publishTo(
  to: string,
  stage: Stage,
  edition: PublishedEdition,
  keep: number | null,
): Promise<Published> {
  const known = await knownIn(to, stage);
  const before = known.find(({ digest }) => digest === edition.digest);
  if (before !== undefined) await refuseChanged(to, before);
  else if (await isStanding(to, edition.name))
    throw new InputError('out-in-the-way', { out: to, names: `${FOLDER}/${edition.name}` });
  const made =
    before === undefined
      ? await build(stage, edition)
      : {
          version: before,
          staged: null,
          files: await filesIn(path.join(to, FOLDER, before.version), edition),
        };
  const older = known.filter((one) => one !== before);
  const surplus = keep === null ? [] : older.slice(0, Math.max(0, older.length + 1 - keep));
  const judged = await pMap(surplus, async (one) => ({ one, stray: await strayIn(to, one) }), {
    concurrency: 1,
  });
  const going = new Set(judged.flatMap(({ one, stray }) => (stray.length === 0 ? [one] : [])));
  const standing = [...older.filter((one) => !going.has(one)), made.version];

  await stage.journal(versionsText([...older, made.version]));
  if (made.staged !== null) {
    await makeFolder(path.join(to, FOLDER));
    await rename(made.staged, path.join(to, FOLDER, made.version.version));
  }
  await writeAtomic(to, VERSIONS, versionsText(standing));
  await writeAtomic(to, LATEST, latestText(made.version, made.files));
  const linked = await link(to, stage, made.version.version);
  // into the stage, which goes as a whole: nobody sees half a version
  for (const { version } of going) await rename(path.join(to, FOLDER, version), stage.file());
  return {
    ...{ version: made.version, added: made.staged !== null, linked, standing: standing.length },
    removed: [...going].map(({ version }) => version),
    left: judged.flatMap(({ one, stray }) =>
      stray.length === 0 ? [] : [{ version: one.version, names: listOf(stray) }],
    ),
  };
}

/** The versions of ours that stand, by the list and by the journals of runs that were killed. */
async function knownIn(to: string, stage: Stage): Promise<Version[]> {
  const lists = await Promise.all([path.join(to, VERSIONS), ...stage.journals].map(versionsIn));
  const known = new Map(lists.flat().map((one) => [one.version, one]));
  const standing = await Promise.all([...known.values()].map(({ version }) => isStanding(to, version)));
  return [...known.values()].filter((_, at) => standing[at]);
}

async function refuseChanged(to: string, version: Version): Promise<void> {
  const stray = await strayIn(to, version);
  if (stray.length > 0)
    throw new InputError('publish-changed', {
      path: `${to}/${FOLDER}/${version.version}`,
      names: listOf(stray),
    });
}

/** A copy of all files in the stage, each held against the index once it is copied; index.json and the sums last. */
async function build(
  stage: Stage,
  edition: PublishedEdition,
): Promise<{ version: Version; staged: string; files: FileEntry[] }> {
  const { from, name, digest, index, mark } = edition;
  const staged = stage.file();
  await mkdir(staged);
  for (const file of edition.files)
    if (!isInside(file.path)) throw new OutError(problem('out-missing', `${from}/${file.path}`));
  for (const folder of new Set(edition.files.map((file) => path.dirname(file.path))))
    await makeFolder(path.join(staged, folder));
  const copyOf = async (file: string): Promise<string> => {
    const source = path.join(from, file);
    if ((await stat(source).catch(() => null)) === null) throw new OutError(problem('out-missing', source));
    await copyFile(source, path.join(staged, file));
    await safely(path.join(staged, file), 'r+', async () => {});
    return path.join(staged, file);
  };
  await pMap(
    edition.files.filter((file) => file.path !== INDEX),
    async (file) => {
      if ((await fileSha256(await copyOf(file.path))) !== file.sha256)
        throw new OutError(problem('out-changed', `${from}/${file.path}`));
    },
    { concurrency: AT_ONCE },
  );
  if ((await markIn(await copyOf(DATABASE))) !== mark)
    throw new OutError(problem('out-changed', `${from}/${DATABASE}`));
  await writeNew(path.join(staged, INDEX), index);
  const files = await filesIn(staged, edition);
  const sums = sumsText(files);
  await writeNew(path.join(staged, SUMS), sums);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    staged,
    files,
    version: { version: name, digest, sums: sha256Of(sums), files: files.length, bytes },
  };
}

/** All files of a version that stands in `folder`, by path. */
async function filesIn(folder: string, { files }: PublishedEdition): Promise<FileEntry[]> {
  const at = path.join(folder, DATABASE);
  const database = { path: DATABASE, bytes: (await stat(at)).size, sha256: (await fileSha256(at)) ?? '' };
  return [...files, database].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where the link leads; '' for something else under its name, null for nothing. */
async function targetOf(to: string): Promise<string | null> {
  try {
    return (await readlink(path.join(to, LINK))).split(path.sep).join('/');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : '';
  }
}

/** What systems and disks without links say. */
const NO_LINKS = new Set(['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

async function link(to: string, stage: Stage, version: string): Promise<boolean> {
  const target = `${FOLDER}/${version}`;
  if ((await targetOf(to)) === target) return true;
  const prepared = stage.file();
  try {
    await symlink(target, prepared, 'dir');
    await rename(prepared, path.join(to, LINK));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code))) return false;
    throw error;
  }
}
