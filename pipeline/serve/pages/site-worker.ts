/** The far end of a worker that makes files of a site: it opens the folder for itself, and is asked for one group after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteFile } from '../../site/frame.ts';
import { siteGroups } from '../../site/site.ts';
import { OutError, type Problem, problem } from '../../write/problems.ts';
import { openSnapshot } from '../snapshot/open.ts';
import { lookupsIn, PATIENT_MS, SEARCHABLE } from './records.ts';

/** What a site is made of: the same for all workers. */
export interface SiteOf {
  from: string;
  /** Of the state of that folder that was opened first. */
  digest: string;
  day: string;
  version: string;
  /** Where pages that the site leaves out are served; null: it leaves out none. */
  server: string | null;
}

/** The bytes of the files of a group, in order. */
export type SiteAnswer = { files: Uint8Array<ArrayBuffer>[] } | { problem: Problem };

const bytesOf = (made: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  // a copy of its own may be handed over
  typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made);

async function groupsOf({ from, digest, day, version, server }: SiteOf): Promise<SiteFile[][]> {
  const snapshot = await openSnapshot(from, PATIENT_MS);
  if (snapshot.digest !== digest) throw new OutError(problem('out-changed', `${from}/index.json`));
  return siteGroups(lookupsIn(snapshot, day, SEARCHABLE.file), version, server);
}

async function answer(groups: Promise<SiteFile[][]>, no: number): Promise<SiteAnswer> {
  try {
    const files: Uint8Array<ArrayBuffer>[] = [];
    for (const { content } of (await groups)[no] ?? []) files.push(bytesOf(await content()));
    return { files };
  } catch (error) {
    if (error instanceof OutError) return { problem: error.problem };
    throw error;
  }
}

const port = parentPort;
if (port !== null) {
  const groups = groupsOf(workerData as SiteOf);
  // told with the first answer
  groups.catch(() => {});
  port.on('message', (no: number) => {
    void answer(groups, no).then((answered) =>
      port.postMessage(answered, 'files' in answered ? answered.files.map(({ buffer }) => buffer) : []),
    );
  });
}
