/** The library's face: what `import … from 'minsheng'` gives. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as minsheng from '../../pipeline/index.ts';
import { withDefaults } from '../../pipeline/ingest/defaults.ts';
import { NOTICE, scratch } from './run-cli.ts';

test('text in, facts out', () => {
  expect(minsheng.extractAmounts('每人每月不低于60元')).toMatchObject([
    { min: 60, max: null, per: ['person'], period: 'month' },
  ]);
  expect(minsheng.extractRatios('覆盖率90%以上')).toMatchObject([{ min: 0.9, bound: 'at_least' }]);
  expect(minsheng.extractFrequencies('每年体检1次')).toMatchObject([
    { min: 1, every: { n: 1, unit: 'year' } },
  ]);
  expect(minsheng.extractAges('65周岁及以上')).toMatchObject([{ min: 65, unit: 'year' }]);
  expect(minsheng.extractCitations('《虚构市老年人优待办法》（虚政发〔2020〕7号）')).toMatchObject([
    { doc_number: '虚政发〔2020〕7号' },
  ]);
  expect(minsheng.readNumber('一万二')).toBe(12000);
});

test('payers are read where nobody says whose notice it is', () => {
  expect(minsheng.extractPayers('中央财政承担80%，市级财政承担20%。')).toMatchObject([
    { level: 'nation', share: 0.8 },
    { level: 'city', share: 0.2 },
  ]);
  // 本级 stands for the place's own level, which is not known
  expect(minsheng.extractPayers('所需资金由本级财政承担。')).toEqual([]);
});

test('a run has the defaults of the command', async () => {
  const { dir, file, remove } = scratch();
  const out = `${dir}/out`;
  const { run, written } = await minsheng.ingest({ paths: [file('a.txt', NOTICE)], out });
  expect(run.files.map(({ status }) => status)).toEqual(['read']);
  expect(written?.written).toContain('minsheng.sqlite');
  expect(withDefaults({ out })).toMatchObject({ paths: ['raw'], out, force: false, dryRun: false });
  expect(withDefaults({}).concurrency).toBeGreaterThan(0);
  remove();
});

test('bytes in, a record out that keeps its schema', async () => {
  const bytes = new TextEncoder().encode(NOTICE);
  const read = await minsheng.readSource(bytes);
  if (read.kind !== 'source') throw new Error('an archive');
  const record = await minsheng.readNotice(read.source, {
    path: 'a.txt',
    sha256: '0'.repeat(64),
    bytes: bytes.length,
  });
  expect(record.items.map((item) => item.name)).toEqual(['高龄津贴', '老年人健康管理', '公交优惠']);
  expect(minsheng.schemas.notice.safeParse(record).success).toBe(true);
});

test('what is wrong with an input has its words in both languages', async () => {
  const error = await minsheng.readSource(new Uint8Array()).catch((thrown: unknown) => thrown);
  if (!(error instanceof minsheng.InputError)) throw new Error('no InputError');
  expect(minsheng.say(error.rule, error.params, 'zh')).toBe('文件为空，请从来源重新保存');
});

test.each(['README.md', 'README.zh-CN.md'])('%s names nothing that is not there', (file) => {
  const [, section = ''] =
    /\n## (?:As a library|作为程序库)\n(?<all>[\s\S]*?)\n## /u.exec(readFileSync(file, 'utf8')) ?? [];
  const imported =
    /import \{ (?<names>[^}]+) \} from 'minsheng'/u.exec(section)?.groups?.names?.split(', ') ?? [];
  const mentioned = [...section.matchAll(/`((?:extract|read|render|ingest)\w*)`/gu)].map(([, name]) => name);
  expect(imported.length).toBeGreaterThan(5);
  expect(mentioned).toContain('ingest');
  for (const name of [...imported, ...mentioned]) expect(minsheng).toHaveProperty(name ?? '');
});
