/** The diff of two editions, from their records alone: read this first. */

import { GramVocabulary } from '../match/grams.ts';
import { sameText } from '../match/normalize.ts';
import type { Diff, ItemChange } from '../records/diff.ts';
import { DIFF_VERSION } from '../records/diff.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { causeOf } from './cause.ts';
import { entriesOf } from './entries.ts';
import { factChanges } from './facts/facts.ts';
import { fieldChanges, fieldPairs } from './fields.ts';
import { type HeadingChanges, headingChanges } from './headings.ts';
import { type DiffEntry, profilesOf } from './profiles.ts';
import { summaryOf } from './summary.ts';
import { warningsOf } from './warnings.ts';

export interface DiffOptions {
  /** What a person has settled: wins over every score. */
  pairs?: readonly SettledPair[];
  /** What only the reading changed, where the caller knows it; then the cause of this diff is the source alone. */
  readingDiff?: Diff | null;
}

/**
 * What became of each item of `old` in `now`, and what changed in it. Pure: the same records give the same diff.
 * Settled pairs that name items which the documents do not have are the warning `pairs-stale`, and not applied.
 */
export function diffNotices(old: NoticeRecord, now: NoticeRecord, options: DiffOptions = {}): Diff {
  const vocabulary = new GramVocabulary();
  const found = entriesOf(
    vocabulary,
    profilesOf(old, vocabulary),
    profilesOf(now, vocabulary),
    options.pairs ?? [],
  );
  const cause = options.readingDiff ? ['source' as const] : causeOf(old, now);
  const headings = headingChanges(old, now, found.entries.flatMap(pairOf));
  const context = {
    headings,
    sameTexts: !cause.includes('source'),
  };
  const items = found.entries.map((entry) => itemChange(entry, context));
  return {
    schema_version: DIFF_VERSION,
    old: old.document.id,
    new: now.document.id,
    cause,
    reading_diff: options.readingDiff ?? null,
    summary: summaryOf(items),
    headings: headings.changes,
    items,
    warnings: warningsOf(old, now, found),
  };
}

function pairOf({ kind, old, now }: DiffEntry): [ItemRecord, ItemRecord][] {
  return kind === 'pair' ? [[old[0]!.item, now[0]!.item]] : [];
}

interface DiffContext {
  headings: HeadingChanges;
  sameTexts: boolean;
}

function itemChange(entry: DiffEntry, context: DiffContext): ItemChange {
  const ids = { old: entry.old.map(({ item }) => item.id), new: entry.now.map(({ item }) => item.id) };
  const score = entry.score === null ? null : Math.round(entry.score * 100) / 100;
  const bare = { ...ids, score, renamed: null, moved: null, renumbered: false, fields: [], facts: [] };
  return entry.kind === 'pair'
    ? { ...bare, ...pairChange(entry.old[0]!.item, entry.now[0]!.item, context) }
    : { change: entry.kind, ...bare };
}

type PairChange = Pick<ItemChange, 'change' | 'renamed' | 'moved' | 'renumbered' | 'fields' | 'facts'>;

function pairChange(old: ItemRecord, now: ItemRecord, { headings, sameTexts }: DiffContext): PairChange {
  const pairs = fieldPairs(old, now);
  const fields = fieldChanges(pairs);
  const facts = factChanges({ old, now, fields: pairs, sameTexts });
  const renamed = sameText(old.name, now.name) ? null : { old: old.name, new: now.name };
  const moved = headings.moved(old, now);
  const still = renamed === null && moved === null && fields.length === 0 && facts.length === 0;
  const renumbered = old.no !== now.no || old.sub_no !== now.sub_no;
  return { change: still ? 'unchanged' : 'changed', renamed, moved, renumbered, fields, facts };
}
