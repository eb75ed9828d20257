/** Reads an out/ folder back into records, for the commands that work on what an earlier run wrote. */
import path from 'node:path';
import pMap from 'p-map';
import type * as z from 'zod';
import { agencies, type Body } from '../records/bodies.ts';
import { type Diff, diffSchema } from '../records/diff.ts';
import { editions, type Series } from '../records/editions.ts';
import { sha256Of } from '../records/hash.ts';
import {
  diffsIn,
  type FileEntry,
  type IndexFile,
  index,
  type NoticeEntry,
  type RunReport,
  run,
} from '../records/index-file.ts';
import { type Check, checks, type NoticeRecord, notice, type Work, works } from '../records/schema.ts';
import { type Service, services } from '../records/services.ts';
import { readIfThere } from './atomic.ts';
import { OutError, problem } from './problems.ts';
import { checkJson } from './read-json.ts';

export interface Loaded {
  index: IndexFile;
  /** by document id */
  notices: NoticeRecord[];
  /** `source.text` path → the text as read */
  texts: Map<string, string>;
  works: Work[];
  agencies: Body[];
  editions: Series[];
  diffs: Diff[];
  services: Service[];
  checks: Check[];
  /** null where there is no run.json */
  run: RunReport | null;
}

async function readText(dir: string, file: string): Promise<Buffer> {
  const bytes = await readIfThere(path.join(dir, file));
  if (bytes === null) throw new OutError(problem('out-missing', file));
  return bytes;
}

function checked<S extends z.ZodType>(schema: S, bytes: Buffer, file: string): z.output<S> {
  const result = checkJson(schema, bytes.toString('utf8'), file);
  if (result.problem !== null) throw new OutError(result.problem);
  return result.value;
}

/**
 * The index of an out/ folder.
 * @param shown what an error calls it
 * @throws OutError if there is none, or it is damaged
 */
export async function loadIndex(dir: string, shown = 'index.json'): Promise<IndexFile> {
  const bytes = await readIfThere(path.join(dir, 'index.json'));
  if (bytes === null) throw new OutError(problem('out-no-index', shown));
  return checked(index, bytes, shown);
}

/** As `loadIndex`; an error names the folder. */
export const indexIn = (out: string): Promise<IndexFile> => loadIndex(out, `${out}/index.json`);

/** An index is asked for many notices: what it lists is looked up, not looked through. */
const LISTS = new WeakMap<IndexFile, { notices: Map<string, NoticeEntry>; files: Map<string, FileEntry> }>();

function listsOf(contents: IndexFile) {
  const known = LISTS.get(contents) ?? {
    notices: new Map(contents.notices.map((one) => [one.id, one])),
    files: new Map(contents.files.map((one) => [one.path, one])),
  };
  LISTS.set(contents, known);
  return known;
}

/**
 * One notice of an out/ folder with its text as read, if both are the files that the index speaks of and keep the schema; else null:
 * what a run may take over without reading the raw file again.
 */
export async function loadNotice(
  dir: string,
  contents: IndexFile,
  id: string,
): Promise<{ notice: NoticeRecord; text: string } | null> {
  const { notices, files } = listsOf(contents);
  const entry = notices.get(id);
  if (entry === undefined || entry.notice !== `notices/${id}.json` || entry.text !== `text/${id}.txt`)
    return null;
  const whole = async (file: string): Promise<string | null> => {
    const bytes = await readIfThere(path.join(dir, file));
    const listed = files.get(file);
    return bytes !== null && listed?.sha256 === sha256Of(bytes) ? bytes.toString('utf8') : null;
  };
  const [records, text] = await Promise.all([whole(entry.notice), whole(entry.text)]);
  if (records === null || text === null) return null;
  const { value } = checkJson(notice, records, entry.notice);
  return value === null ? null : { notice: value, text };
}

/**
 * All records of an out/ folder, each file held against its schema. It does not hash: `verifyOut` says whether the folder is of one run.
 * @throws OutError that names the file which is missing or damaged
 */
export async function loadOut(dir: string): Promise<Loaded> {
  const contents = await loadIndex(dir);
  const pairs = await pMap(
    contents.notices,
    async ({ id }) => {
      const file = `notices/${id}.json`;
      const record = checked(notice, await readText(dir, file), file);
      const text = (await readText(dir, `text/${id}.txt`)).toString('utf8');
      return { record, text };
    },
    { concurrency: 8 },
  );
  const report = await readIfThere(path.join(dir, 'run.json'));
  const diffFiles = diffsIn(contents);
  return {
    index: contents,
    notices: pairs.map(({ record }) => record),
    texts: new Map(pairs.map(({ record, text }) => [record.document.source.text, text])),
    works: checked(works, await readText(dir, 'works.json'), 'works.json').works,
    agencies: checked(agencies, await readText(dir, 'agencies.json'), 'agencies.json').agencies,
    editions: checked(editions, await readText(dir, 'editions.json'), 'editions.json').series,
    diffs: await pMap(diffFiles, async (file) => checked(diffSchema, await readText(dir, file), file), {
      concurrency: 8,
    }),
    services: checked(services, await readText(dir, 'services.json'), 'services.json').services,
    checks: checked(checks, await readText(dir, 'checks.json'), 'checks.json').checks,
    run: report && checked(run, report, 'run.json'),
  };
}
