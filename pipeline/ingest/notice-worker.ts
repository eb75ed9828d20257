/** The far end of the pool: one file from its bytes to what is written of it, in a thread of its own. */
import { answerTasks } from '../read/far-end.ts';
import { readHere } from '../read/read.ts';
import { isOutOfFiles } from '../read/watch.ts';
import type { ArchiveMember } from '../read/zip/archive.ts';
import type { AgencyAdditions } from '../records/bodies.ts';
import type { BesideNotice } from './beside.ts';
import { errorOf, type FileError } from './file-error.ts';
import { buffersOf, type MadeNotice, made } from './made.ts';
import { noticeIn } from './read-file.ts';
import type { Provenance } from './sources.ts';

export interface NoticeTask {
  /** As records name it. */
  path: string;
  bytes: Uint8Array;
  sha256: string;
  beside: BesideNotice;
  additions: AgencyAdditions;
  /** Where the file is from, so that its records need not be made a second time to say so. */
  provenance: Provenance;
}

export type NoticeAnswer = { ms: number } & (
  | { kind: 'notice'; made: MadeNotice }
  | { kind: 'members'; members: ArchiveMember[] }
  | { kind: 'error'; error: FileError }
);

async function answer({ bytes, beside, additions, provenance, ...file }: NoticeTask): Promise<NoticeAnswer> {
  const started = performance.now();
  const ms = (): number => Math.round(performance.now() - started);
  try {
    const result = await readHere(bytes);
    if (result.kind === 'members') return { ...result, ms: ms() };
    const record = await noticeIn(result.source, { ...file, bytes: bytes.length }, beside);
    Object.assign(record.document.source, provenance);
    return { kind: 'notice', made: made(record, result.source.text, additions), ms: ms() };
  } catch (error) {
    // the pool tries again when fewer are at work
    if (isOutOfFiles(error)) throw error;
    return { kind: 'error', error: errorOf(error), ms: ms() };
  }
}

answerTasks(answer, (answered) => (answered.kind === 'notice' ? buffersOf(answered.made) : []));
