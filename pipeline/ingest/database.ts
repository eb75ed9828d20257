/** The database of a run, filled from its files, one after the other. */
import { readFileSync } from 'node:fs';
import { diffName } from '../diff/between-editions.ts';
import type { Following } from '../editions/following.ts';
import type { Diff } from '../records/diff.ts';
import type { NoticeRecord } from '../records/schema.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { type HeldNotice, recordNow } from './held.ts';

/** One notice in memory at a time. */
export function* noticesOf(notices: readonly HeldNotice[]): Generator<NoticeRecord> {
  for (const notice of notices) yield recordNow(notice);
}

export function* diffsOf(out: OutWriter, following: readonly Following[]): Generator<Diff> {
  for (const pair of following)
    yield JSON.parse(readFileSync(out.whereIs(`diffs/${diffName(pair)}.json`), 'utf8')) as Diff;
}
