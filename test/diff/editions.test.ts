/** New editions made out of the five notices, scored by what is known to have become of each item. */
import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { applyFeed } from '../../pipeline/diff/feed/apply.ts';
import { changesOf } from '../../pipeline/diff/feed/changes.ts';
import { type FeedRecords, feedRecords } from '../../pipeline/diff/feed/records.ts';
import { diffSchema, feedLine } from '../../pipeline/records/diff.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { readRecord } from '../support/read.ts';
import { makeEdition } from './make-editions.ts';
import { emptyScores, f1, KINDS, score } from './score.ts';

const FILES = [
  'beijing-2023-standard-draft',
  'jiaxing-2023-standard',
  'wanzhou-2018-list',
  'urumqi-2023-standard',
];
const read = Promise.all(FILES.map((name) => readRecord(`raw/${name}.txt`)));

/** Least F1, by kind; of items that only noise touched none may be called changed. */
const AIMS = {
  pairs: 0.99,
  added: 0.99,
  removed: 0.99,
  renamed: 0.99,
  moved: 0.95,
  split: 0.95,
  merged: 0.95,
  facts: 0.97,
  quiet: 1,
};

function editionsOf(notices: readonly NoticeRecord[], seed: number, heavy: number) {
  return notices.map((old, at) => ({
    old,
    ...makeEdition(
      old,
      notices.filter((one) => one !== old),
      seed * 10 + at,
      heavy,
    ),
  }));
}

describe('a notice and itself', () => {
  it('are unchanged throughout', async () => {
    for (const notice of await read) {
      const diff = diffNotices(notice, notice);
      expect(diff.summary).toMatchObject({
        unchanged: notice.items.length,
        changed: 0,
        added: 0,
        removed: 0,
        split: 0,
        merged: 0,
        renumbered: 0,
      });
      expect([diff.headings, diff.warnings]).toEqual([[], []]);
      expect(changesOf(diff, notice, notice)).toEqual([]);
    }
  });
});

describe('made editions', () => {
  it.each([
    ['light', 0.3, 2],
    ['heavy', 0.8, 2],
  ])('%s changes are found', async (_, heavy, seeds) => {
    const scores = emptyScores();
    for (let seed = 1; seed <= seeds; seed++) {
      for (const { old, now, truth } of editionsOf(await read, seed, heavy))
        score(diffNotices(old, now), truth, scores);
    }
    for (const kind of KINDS)
      expect({ kind, f1: f1(scores[kind]), notes: scores[kind].notes }).toSatisfy(
        (one: { f1: number }) => one.f1 >= AIMS[kind],
      );
  });

  it('name every item of both sides once, and give the same bytes again', async () => {
    for (const { old, now } of editionsOf(await read, 5, 0.6)) {
      const diff = diffNotices(old, now);
      diffSchema.parse(diff);
      const ids = (items: NoticeRecord['items']) => items.map(({ id }) => id).sort();
      expect(diff.items.flatMap((item) => item.old).sort()).toEqual(ids(old.items));
      expect(diff.items.flatMap((item) => item.new).sort()).toEqual(ids(now.items));
      expect(JSON.stringify(diffNotices(structuredClone(old), structuredClone(now)))).toBe(
        JSON.stringify(diff),
      );
    }
  });
});

describe('the change feed', () => {
  const sorted = ({ domains, aspects, ...rest }: FeedRecords) => ({
    ...rest,
    domains: domains.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort(),
    aspects: aspects.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort(),
    items: Object.fromEntries(rest.items.map((item) => [item.id, item])),
  });

  it('applied to the old edition gives the new one, of the same place or of another', async () => {
    const notices = await read;
    const pairs = [
      ...editionsOf(notices, 6, 0.7).map(({ old, now }) => [old, now] as const),
      [notices[0]!, notices[1]!] as const,
      [notices[2]!, notices[3]!] as const,
    ];
    for (const [old, now] of pairs) {
      const lines = changesOf(diffNotices(old, now), old, now).map((line) =>
        feedLine.parse(JSON.parse(JSON.stringify(line))),
      );
      expect(sorted(applyFeed(feedRecords(old), lines, now.document.id))).toEqual(sorted(feedRecords(now)));
    }
  });
});
