/**
 * What lies beside the files of a store, laid out again in a folder of its own: whoever reads one of them, or writes what came of all, finds there
 * what lay beside it when it was enqueued. The files themselves are not in it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { InputError } from '../../errors.ts';
import { DIGEST_VERSION } from '../../records/digest.ts';
import { READING } from '../../records/reading.ts';
import { version } from '../../version.ts';
import { makeFolder } from '../../write/disk.ts';
import type { Postgres, Query } from '../../write/postgres/connect.ts';
import { WORK } from '../../write/postgres/work-schema.ts';
import { type BesideNotice, besideNotice, type Shared, sharedBeside } from '../beside.ts';
import type { FoundFiles, RawFile } from '../find-files.ts';
import { Sources } from '../sources.ts';

const paths = z.array(z.string());
/** What `enqueue` found besides the files that are to be read, by paths as records name them. */
const enqueued = z.object({
  agencies: paths,
  services: paths,
  sources: paths,
  beside: paths,
  unreadable: z.array(
    z.object({
      path: z.string(),
      rule: z.enum(['path-not-found', 'path-not-readable', 'link-loop', 'link-outside', 'not-a-file']),
      covers: paths.exactOptional(),
    }),
  ),
  walked: z.boolean(),
});
export type Enqueued = z.infer<typeof enqueued>;

export interface BesideFiles {
  /** Of the `enqueue` that they are from. */
  no: number;
  /** All but the files to be read. */
  found: Omit<FoundFiles, 'files'>;
  shared: Shared;
  sources: Sources;
  /** Where a file would be, were it here. */
  raw(path: string): RawFile;
  beside(path: string): Promise<BesideNotice>;
  /** By what a file is read here: the versions of minsheng and of the reading, and what lies beside it. */
  readingOf(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** Of a file whose company cannot be used: it is not read, and that is told. */
const WRONG = '!';

/** @throws InputError('queue-empty') where nothing was enqueued */
export async function besideFiles(ask: Query, { shown: store }: Postgres): Promise<BesideFiles> {
  const [last] = await ask<{ no: number; found: string }>(`SELECT no, found FROM ${WORK}.enqueued`);
  if (last === undefined) throw new InputError('queue-empty', { store });
  const { unreadable, walked, ...lists } = enqueued.parse(JSON.parse(last.found));
  const dir = await mkdtemp(path.join(tmpdir(), 'minsheng-beside-'));
  const raw = (one: string): RawFile => ({
    file: path.join(dir, 'raw', path.normalize(`/${one}`)),
    path: one,
  });
  for (const row of await ask<{ path: string; bytes: Buffer }>(`SELECT path, bytes FROM ${WORK}.beside`)) {
    const { file } = raw(row.path);
    await makeFolder(path.dirname(file));
    await writeFile(file, row.bytes);
  }
  const found = {
    ...{ unreadable, walked },
    agencies: lists.agencies.map(raw),
    services: lists.services.map(raw),
    sources: lists.sources.map(raw),
    beside: lists.beside.map(raw),
  };
  const shared = await sharedBeside(found.agencies);
  const there = walked ? new Set(lists.beside) : null;
  const beside = (one: string): Promise<BesideNotice> => besideNotice(raw(one), shared, there);
  return {
    ...{ no: last.no, found, shared, raw, beside },
    sources: await Sources.among(found.sources),
    async readingOf(one) {
      const suffix = await beside(one).then(
        ({ readingSuffix }) => readingSuffix,
        () => WRONG,
      );
      return [version(), DIGEST_VERSION, READING + suffix].join(' ');
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
