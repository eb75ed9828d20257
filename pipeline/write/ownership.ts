/**
 * Which files of an out/ folder are ours: those that an index.json lists, of any version, as long as their bytes are the listed ones.
 * A name proves nothing: `text/diary.txt` may be a person's, and so may a record of ours that a person has corrected.
 */
import path from 'node:path';
import * as z from 'zod';
import { index, run } from '../records/index-file.ts';
import { fileSha256, readIfThere } from './atomic.ts';
import { markIn, markOfSeal } from './database-mark.ts';
import { sealOf } from './noted.ts';
import { jsonOrNull } from './read-json.ts';

/** `foreign`: no run of ours wrote a file of this name; `changed`: one did, but these are not its bytes. */
export type WhoseFile = 'nothing' | 'ours' | 'changed' | 'foreign';

export interface Ownership {
  /** Whether a run of ours has written to the folder. */
  ours: boolean;
  /** By path from the folder: the hashes that runs of ours gave it; the marks of databases. */
  listed: ReadonlyMap<string, ReadonlySet<string>>;
}

export const DATABASE = 'minsheng.sqlite';

/** The folders below out/ that we write to. */
export const FOLDERS = ['notices', 'text', 'digests', 'diffs', 'schema'] as const;
/** Files that no index lists: each bears a seal. */
const SEALED: Readonly<Record<string, z.ZodType>> = {
  'index.json': index.pick({ generator: true, files: true }),
  'run.json': run.pick({ started: true, version: true, files: true }),
};
/** Where a file of ours may stand: an index never makes another one ours, whatever it lists. */
const OUR_PLACE =
  /^(?:(?:notices|diffs|schema)\/[^./\\][^/\\]*\.json|text\/[^./\\][^/\\]*\.txt|digests\/[^./\\][^/\\]*\.ndjson|[a-z]+\.(?:json|ndjson|sqlite))$/u;

const hashed = z.array(z.object({ path: z.string(), sha256: z.string() }));
/** What an index of any version says of its files; the database bears its seal (database-mark.ts). */
const anyIndex = z
  .object({ generator: z.literal('minsheng'), seal: z.string().optional(), files: hashed })
  .transform(({ seal, files }) => [...files, ...(seal === undefined ? [] : [databaseOf(seal)])]);
/** The same list stands in run.json, for a folder whose index was damaged. */
const anyRun = z
  .object({ seal: z.string(), written: hashed, database: z.object({ mark: z.string() }).optional() })
  .transform(({ written, database }) => [...written, ...(database ? [databaseOf(database.mark)] : [])]);
const databaseOf = (seal: string): z.output<typeof hashed>[number] => ({
  path: DATABASE,
  sha256: markOfSeal(seal),
});

async function filesIn(
  file: string,
  schema: typeof anyIndex | typeof anyRun,
): Promise<z.output<typeof hashed> | null> {
  const bytes = await readIfThere(file);
  return (bytes && schema.safeParse(jsonOrNull(bytes.toString('utf8'))).data) ?? null;
}

/** @param journals index files of runs that were killed while they put their files in place */
export async function ownershipOf(dir: string, journals: readonly string[]): Promise<Ownership> {
  const listed = new Map<string, Set<string>>();
  let ours = false;
  const told = await Promise.all([
    ...[path.join(dir, 'index.json'), ...journals].map((file) => filesIn(file, anyIndex)),
    filesIn(path.join(dir, 'run.json'), anyRun),
  ]);
  for (const files of told) {
    if (files === null) continue;
    ours = true;
    for (const entry of files.filter((one) => OUR_PLACE.test(one.path)))
      listed.set(entry.path, (listed.get(entry.path) ?? new Set()).add(entry.sha256));
  }
  return { ours, listed };
}

/** Whether a folder holds an index of ours: what is in it are records, not notices to be read. */
const isOut = async (dir: string): Promise<boolean> => (await ownershipOf(dir, [])).ours;

/** What heads the pages of `site` and the versions of `publish`. */
const HEADS: Readonly<Record<string, z.ZodType>> = {
  'site.json': z.object({ generator: z.literal('minsheng site') }),
  'latest.json': z.object({ generator: z.literal('minsheng publish') }),
};

/** Whether a folder is one that we wrote as a whole: an out/, a site, published versions. */
export async function isOurs(dir: string): Promise<boolean> {
  for (const [name, schema] of Object.entries(HEADS))
    if (schema.safeParse(await jsonIn(path.join(dir, name))).success) return true;
  return isOut(dir);
}

/** What lists the tables of an export. */
const PACKAGE = 'datapackage.json';
const exported = z.object({
  name: z.literal('minsheng'),
  resources: z.array(z.object({ path: z.string() })),
});

/** Names of the files of an export that lie in a folder, whatever else does. */
export async function exportedTo(dir: string): Promise<ReadonlySet<string>> {
  const found = exported.safeParse(await jsonIn(path.join(dir, PACKAGE))).data;
  return new Set(found ? [PACKAGE, ...found.resources.map((one) => one.path)] : []);
}

async function jsonIn(file: string): Promise<unknown> {
  const bytes = await readIfThere(file);
  return bytes && jsonOrNull(bytes.toString('utf8'));
}

/** What stands at `file` (a path from the folder), and its sha256. */
export async function standingAt(
  dir: string,
  { ours, listed }: Ownership,
  file: string,
): Promise<{ standing: WhoseFile; sha256: string }> {
  const mark = file === DATABASE ? await markIn(path.join(dir, file)) : null;
  if (mark !== null && listed.get(file)?.has(mark)) return { standing: 'ours', sha256: mark };
  const sha256 = await fileSha256(path.join(dir, file));
  if (sha256 === null) return { standing: 'nothing', sha256: '' };
  const schema = SEALED[file];
  if (schema !== undefined) {
    const text = (await readIfThere(path.join(dir, file))) ?? Buffer.alloc(0);
    const seal = sealOf(text.toString('utf8'));
    const unsealedOfOurs = seal === 'none' && schema.safeParse(jsonOrNull(text.toString('utf8'))).success;
    if (seal === 'whole' || unsealedOfOurs) return { standing: 'ours', sha256 };
    return { standing: ours ? 'changed' : 'foreign', sha256 };
  }
  const hashes = listed.get(file);
  if (hashes === undefined) return { standing: 'foreign', sha256 };
  return { standing: hashes.has(sha256) ? 'ours' : 'changed', sha256 };
}
