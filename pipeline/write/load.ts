/** Reads an out/ folder back into records, for the commands that work on what an earlier run wrote. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { agencies, type Body } from '../records/bodies.ts';
import { type Diff, diffSchema } from '../records/diff.ts';
import { editions, type Series } from '../records/editions.ts';
import { sha256Of } from '../records/hash.ts';
import {
  diffsIn,
  type FileEntry,
  filesOf,
  type IndexFile,
  index,
  type NoticeEntry,
  type RunReport,
  run,
} from '../records/index-file.ts';
import { type Check, checks, type NoticeRecord, notice, type Work, works } from '../records/schema.ts';
import { type Service, services } from '../records/services.ts';
import { readIfThere } from './atomic.ts';
import { isMissing } from './disk.ts';
import { OutError, problem } from './problems.ts';
import { checkJson } from './read-json.ts';

/** All records of an out/ folder. Of notices and diffs each is read when it is its turn, and held by nobody. */
export interface OutRecords {
  index: IndexFile;
  /** In the order of the index. */
  notices: Iterable<NoticeRecord>;
  /** One of them by its id; undefined where there is none. */
  find: (id: string) => NoticeRecord | undefined;
  /** The text as read by `source.text`. */
  texts: { get(file: string): string | undefined };
  /** What is across notices is read each time that it is asked for. */
  readonly works: readonly Work[];
  readonly agencies: readonly Body[];
  readonly editions: readonly Series[];
  readonly services: readonly Service[];
  diffs: Iterable<Diff>;
  checks: readonly Check[];
  /** null where there is no run.json */
  run: RunReport | null;
}

function checked<S extends z.ZodType>(schema: S, text: string, file: string): z.output<S> {
  const result = checkJson(schema, text, file);
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
  return checked(index, bytes.toString('utf8'), shown);
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
  if (entry === undefined || entry.notice !== filesOf(id).notice || entry.text !== filesOf(id).text)
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
 * The records of a folder that `verifyOut` found whole. A country's are more than a process can hold.
 * @throws OutError that names the file which is missing or damaged, when its turn comes
 */
export async function recordsIn(dir: string): Promise<OutRecords> {
  const contents = await loadIndex(dir);
  const listed = new Set(contents.files.map((file) => file.path));
  const text = (file: string): string => {
    try {
      return readFileSync(path.join(dir, file), 'utf8');
    } catch (error) {
      throw isMissing(error) ? new OutError(problem('out-missing', file)) : error;
    }
  };
  const json = <S extends z.ZodType>(schema: S, file: string): z.output<S> =>
    checked(schema, text(file), file);
  const each = <S extends z.ZodType>(schema: S, files: readonly string[]): Iterable<z.output<S>> => ({
    *[Symbol.iterator]() {
      for (const file of files) yield json(schema, file);
    },
  });
  const report = await readIfThere(path.join(dir, 'run.json'));
  return {
    index: contents,
    notices: each(
      notice,
      contents.notices.map(({ id }) => filesOf(id).notice),
    ),
    find: (id) => {
      const file = filesOf(id).notice;
      return listed.has(file) ? json(notice, file) : undefined;
    },
    texts: { get: (file) => (listed.has(file) ? text(file) : undefined) },
    get works() {
      return json(works, 'works.json').works;
    },
    get agencies() {
      return json(agencies, 'agencies.json').agencies;
    },
    get editions() {
      return json(editions, 'editions.json').series;
    },
    get services() {
      return json(services, 'services.json').services;
    },
    diffs: each(diffSchema, diffsIn(contents)),
    checks: json(checks, 'checks.json').checks,
    run: report && checked(run, report.toString('utf8'), 'run.json'),
  };
}
