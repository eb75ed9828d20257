/** Made editions printed in other layouts, read as any file is, and compared with the old edition: the whole way of a new edition. */
import { expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/index.ts';
import { readSource } from '../../pipeline/read/read.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import { readRecord } from '../support/read.ts';
import { makeEdition } from './make-editions.ts';
import { printLines, printTable } from './print-edition.ts';
import { emptyScores, f1, KINDS, score } from './score.ts';

const FILES = ['jiaxing-2023-standard', 'urumqi-2023-standard'];
const AIM = { facts: 0.97, split: 0.95, merged: 0.95, moved: 0.95, quiet: 1 };

it.each([
  ['lines', printLines, 0.3],
  ['a table', printTable, 0.8],
] as const)('as %s', async (_, print, heavy) => {
  const notices = await Promise.all(FILES.map((name) => readRecord(`raw/${name}.txt`)));
  const scores = emptyScores();
  for (const [at, old] of notices.entries()) {
    const { now, truth } = makeEdition(old, [notices[1 - at]!], 30 + at, heavy);
    const result = await readSource(new TextEncoder().encode(print(now)));
    if (result.kind !== 'source') throw new Error('an archive');
    const read = await readNotice(result.source, { path: 'raw/new', sha256: 'e'.repeat(64), bytes: 1 });
    expect(read.document.id).toBe(now.document.id);
    score(diffNotices(old, read), truth, scores);
  }
  for (const kind of KINDS) {
    const aim = kind in AIM ? AIM[kind as keyof typeof AIM] : 0.99;
    expect({ kind, f1: f1(scores[kind]), notes: scores[kind].notes }).toSatisfy(
      (one: { f1: number }) => one.f1 >= aim,
    );
  }
});
