/** The demo, and the samples of the README that need two editions of one notice: each runs as it stands there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyFeed, diffNotices, feedRecords, schemas } from '../../pipeline/index.ts';
import { minsheng, type Ran, scratch } from './run-cli.ts';

const { dir, remove } = scratch();
const demo = path.join(dir, 'demo');
let ran: Ran;
beforeAll(async () => {
  ran = await minsheng(['demo', demo]);
});
afterAll(remove);

const OLD = '330400-2023-standard';
const NEW = '330400-2025-standard';
const notice = (id: string) =>
  schemas.notice.parse(JSON.parse(readFileSync(path.join(demo, `out/notices/${id}.json`), 'utf8')));

describe('minsheng demo', () => {
  it('says that the second edition is made up, and shows each command', () => {
    expect(ran.stderr).toBe(
      ['diff.html', 'compare.html'].map((page) => `${path.join(demo, page)} written\n`).join(''),
    );
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('jiaxing-2025-made-up.txt is a made-up edition');
    for (const command of ['ingest', 'diff', 'compare'])
      expect(ran.stdout).toContain(`$ minsheng ${command} `);
    for (const page of ['diff.html', 'compare.html']) expect(existsSync(path.join(demo, page))).toBe(true);
  });

  it('changes what its table says, and nothing else', () => {
    const { summary, items } = diffNotices(notice(OLD), notice(NEW));
    expect(summary).toMatchObject({
      changed: 4,
      added: 1,
      removed: 0,
      renamed: 1,
      moved: 0,
      split: 0,
      merged: 0,
    });
    const deltas = items.flatMap(({ facts }) => facts.map(({ delta }) => delta?.absolute ?? null));
    // 规范（第四版）→（第五版）, 60 → 80 元, 850 → 900 元, 92 % → 95 %
    expect(deltas.filter((delta) => delta !== null).sort()).toEqual([0.03, 20, 50]);
  });

  it('gives a feed that makes the new edition of the old one, as the README says', () => {
    const [old, now] = [notice(OLD), notice(NEW)];
    const feed = readFileSync(path.join(demo, 'out/changes.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => schemas.change.parse(JSON.parse(line)));
    const lines = feed.filter(({ diff }) => diff === `${OLD}..${NEW}`);
    expect(lines.length).toBeGreaterThan(0);
    expect(applyFeed(feedRecords(old), lines, now.document.id)).toEqual(feedRecords(now));
  });

  it('writes into no folder that holds something', async () => {
    const full = path.join(dir, 'full');
    mkdirSync(full);
    writeFileSync(path.join(full, 'mine.txt'), 'mine');
    const refused = await minsheng(['demo', full]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('not empty');
    expect(existsSync(path.join(full, 'raw'))).toBe(false);
  });
});

it.each(['en', 'zh'])('the editions that diff --help names (%s) are those of the demo', async (lang) => {
  const { stdout } = await minsheng(['diff', '--help', '--lang', lang]);
  const [, old = '', now = ''] = /diff (\S+) (\S+) --from minsheng-demo/u.exec(stdout) ?? [];
  expect([old, now]).toEqual([OLD, NEW]);
});
