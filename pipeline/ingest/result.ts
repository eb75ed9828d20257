/** What a run leaves, loaded piece by piece when it is asked for. */
import { readFile } from 'node:fs/promises';
import { agencies, type Body } from '../records/bodies.ts';
import { type Diff, diffSchema } from '../records/diff.ts';
import { diffFile, type FileEntry, filesOf } from '../records/index-file.ts';
import { type Check, checks, type NoticeRecord, notice, type Work, works } from '../records/schema.ts';
import { type Service, services } from '../records/services.ts';
import type { OutWriter } from '../write/out-writer.ts';

export interface Loaders {
  /** The records of one notice. */
  notice(id: string): Promise<NoticeRecord>;
  /** Its text as read: what every source offset points into. */
  text(id: string): Promise<string>;
  /** What became of each item from one edition to the next. */
  diff(pair: { old: string; new: string }): Promise<Diff>;
  works(): Promise<Work[]>;
  agencies(): Promise<Body[]>;
  services(): Promise<Service[]>;
  checks(): Promise<Check[]>;
  /** What index.json says of a file, or would say. @throws RangeError for one that the run has not */
  entry(file: string): FileEntry;
}

export function loadersOf(out: Pick<OutWriter, 'whereIs' | 'entryOf'>): Loaders {
  const whereIs = (file: string): string => out.whereIs(file);
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(whereIs(file), 'utf8'));
  return {
    notice: async (id) => notice.parse(await json(filesOf(id).notice)),
    text: (id) => readFile(whereIs(filesOf(id).text), 'utf8'),
    diff: async (pair) => diffSchema.parse(await json(diffFile(pair))),
    works: async () => works.parse(await json('works.json')).works,
    agencies: async () => agencies.parse(await json('agencies.json')).agencies,
    services: async () => services.parse(await json('services.json')).services,
    checks: async () => checks.parse(await json('checks.json')).checks,
    entry: (file) => out.entryOf(file),
  };
}
