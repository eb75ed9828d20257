/** `correct` and `confirm`: what a person says is written beside the notice, and the next ingest bears it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, remove } = scratch();
const raw = path.join(dir, 'raw');
const out = path.join(dir, 'out');
const beside = path.join(raw, 'a.corrections.json');
const where = ['--raw', raw, '--out', out];

beforeAll(async () => {
  mkdirSync(raw);
  writeFileSync(path.join(raw, 'a.txt'), NOTICE.replaceAll('虚构市', '嘉兴市'));
  expect((await minsheng(['ingest', raw, '--out', out, '--quiet'])).code).toBe(0);
});
afterAll(remove);

function notice(): NoticeRecord {
  const [name = ''] = readdirSync(path.join(out, 'notices'));
  return JSON.parse(readFileSync(path.join(out, 'notices', name), 'utf8')) as NoticeRecord;
}
const fact = () => notice().items[0]?.amounts[0] ?? expect.fail('no amount');
const written = (): unknown[] => JSON.parse(readFileSync(beside, 'utf8')) as unknown[];

test('a fact, then its new value again, then a confirmation: each stands on the one before', async () => {
  const { id } = fact();
  const by = ['--by', '王', ...where];
  const first = await minsheng(['correct', id, '{"min": 70}', '--why', '原件为70', ...by]);
  expect(first).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^note: min 70 does not stand in /u),
  });
  expect(written()).toMatchObject([
    { target: id, op: 'set', expect: { text: '每人每月不低于60元', min: 60 }, value: { min: 70 }, by: '王' },
  ]);
  expect((await minsheng(['correct', id, '{"min": 80}', '--why', '再核', ...by])).code).toBe(0);
  expect((await minsheng(['confirm', id, ...by])).code).toBe(0);
  expect(written()).toMatchObject([{}, { expect: { min: 70 } }, { op: 'confirm', expect: { min: 80 } }]);
  expect((await minsheng(['ingest', raw, '--out', out, '--quiet'])).code).toBe(0);
  expect(fact()).toMatchObject({ id, min: 80, origin: 'corrected', review: 'confirmed' });
  expect((await minsheng(['check', out])).code).toBe(0);
  const shown = await minsheng(['explain', id, '--out', out]);
  expect(shown.stdout).toMatch(/80 yuan .* ✎ corrected, confirmed$/mu);
});

test('a document is confirmed by its id', async () => {
  const { id } = notice().document;
  expect((await minsheng(['confirm', id, '--by', '王', ...where])).code).toBe(0);
  expect(written().at(-1)).toMatchObject({ target: 'document', op: 'confirm' });
  await minsheng(['ingest', raw, '--out', out, '--quiet']);
  expect(notice().document).toMatchObject({ origin: 'extracted', review: 'confirmed' });
});

test.each([
  ['no one says it', 2, ['confirm', 'ID']],
  ['no reason', 2, ['correct', 'ID', '{"min": 1}', '--by', '王']],
  ['no JSON', 2, ['correct', 'ID', '{min: 1}', '--by', '王', '--why', '误']],
  ['a key that breaks the schema', 1, ['correct', 'ID', '{"min": "1"}', '--by', '王', '--why', '误']],
  [
    'a bound that does not fit the figures',
    1,
    ['correct', 'ID', '{"bound": "exact"}', '--by', '王', '--why', '误'],
  ],
  ['a key that such a fact does not have', 1, ['correct', 'ID', '{"mins": 1}', '--by', '王', '--why', '误']],
  ['nothing stands there', 1, ['confirm', '330400-2024-standard/99', '--by', '王']],
  ['no such document', 1, ['confirm', '990000-2024-standard/1', '--by', '王']],
])('writes nothing where %s', async (_, code, argv) => {
  const before = readFileSync(beside, 'utf8');
  const ran = await minsheng([...argv.map((a) => (a === 'ID' ? fact().id : a)), ...where]);
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toMatch(/^error: /u);
  expect(readFileSync(beside, 'utf8')).toBe(before);
});

describe('before it writes', () => {
  const said = ['--by', '王', '--why', '误读', ...where];

  test('it shows the text, what stands there and what will', async () => {
    const { id } = fact();
    const { code, stdout, stderr } = await minsheng([
      'correct',
      id,
      '{"min": 60, "subject": "老年人"}',
      ...said,
    ]);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      id,
      '  ⟦每人每月不低于60元⟧，每年体检1次。',
      '  min: 80 → 60',
      '  subject: null → "老年人"',
    ]);
    expect(stderr).toBe(
      'note: subject 老年人 does not stand in «每人每月不低于60元，每年体检1次。». It was written as you say; --undo takes it back\n',
    );
    const { notice: kept } = written().at(-1) as { notice: object };
    expect(kept).toEqual({ document: notice().document.id, sha256: notice().document.source.sha256 });
    expect((await minsheng(['correct', id, '--undo', ...where])).code).toBe(0);
  });

  test('it refuses what changes nothing, in both languages', async () => {
    const { id } = fact();
    const before = readFileSync(beside, 'utf8');
    for (const target of [
      ['correct', id, '{"min": 80}'],
      ['correct', '330400-2024-standard/1', '{"domain": "老有所养"}'],
      ['confirm', 'document'],
    ]) {
      const argv = target.map((word) => (word === 'document' ? notice().document.id : word));
      const refused = await minsheng([...argv, ...said]);
      expect([target, refused.code, refused.stdout]).toEqual([target, 1, '']);
      expect(refused.stderr).toContain('that changes nothing, it stands there already');
      expect((await minsheng([...argv, ...said, '--lang', 'zh'])).stderr).toContain('与现有内容相同，未写入');
    }
    expect(readFileSync(beside, 'utf8')).toBe(before);
  });

  test.each([
    ['{"min": 0.6, "max": 6000, "bound": "range"}', []],
    ['{"min": 61}', ['min 61']],
    ['{"role": "cap", "subject": "残疾人"}', ['subject 残疾人']],
    ['{"subject": "每人 每月"}', []],
    ['{"bound": "at_most", "min": null, "max": 60}', []],
  ])('of %s it warns of %j', async (value, told) => {
    const { stderr } = await minsheng(['correct', fact().id, value, ...said]);
    expect([...stderr.matchAll(/^note: (.+?) does not stand/gmu)].map(([, what]) => what)).toEqual(told);
    expect((await minsheng(['correct', fact().id, '--undo', ...where])).code).toBe(0);
  });

  test('an error says which keys there are; --keys says it with what stands there', async () => {
    const { id } = fact();
    const wrong = await minsheng(['correct', id, '{"mins": 1}', ...said]);
    expect(wrong.stderr).toContain('What may be set there: text, min, max, bound (exact, ');
    expect((await minsheng(['correct', id, '{"mins": 1}', ...said, '--lang', 'zh'])).stderr).toContain(
      '此处可以更正：text、min、max、bound (',
    );
    const keys = await minsheng(['correct', '--keys', '330400-2024-standard/1', '--out', out]);
    expect(keys.code).toBe(0);
    const lines = keys.stdout.split('\n');
    expect(lines[0]).toBe('330400-2024-standard/1');
    expect(lines).toContain('  domain: "老有所养"');
    expect(lines).toContain('330400-2024-standard/1#standard');
    expect(lines).toContain(id);
    expect(lines).toContain('  min: 80');
    const document = await minsheng(['correct', '--keys', '330400-2024-standard', '--out', out]);
    expect(document.stdout).toMatch(/^ {2}kind: "standard" {2}\(standard, /mu);
  });

  test.each([
    [
      'en',
      '66',
      'error: VALUE is a JSON object of keys and what is right, like {"min": 60}; here stands: 66.',
    ],
    ['zh', '六十', '错误：VALUE 须为 JSON 对象，写明各项及正确的值，如 {"min": 60}；现为：六十。'],
  ])('a value that is no object is told with how one is written (%s)', async (lang, value, words) => {
    const refused = await minsheng(['correct', fact().id, value, ...said, '--lang', lang]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(words);
  });

  test('the name of an item is given by its place, and the error says how', async () => {
    const item = '330400-2024-standard/1';
    const refused = await minsheng(['correct', item, '{"name": "津贴"}', ...said, '--lang', 'zh']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('name: 无效输入：期望 对象，实际接收 文字');
    expect(refused.stderr).toContain('此处可以更正：name ({"source": [[12, 20], …]})、domain、aspect');
    const keys = await minsheng(['correct', '--keys', item, '--out', out]);
    expect(keys.stdout).toMatch(/^ {2}source: \[\[\d+,\d+\]\] {2}\(\[\[12, 20\], …\]\)$/mu);
  });

  test('--undo takes the last one back, of a target or of a document, until there is none', async () => {
    const { id } = fact();
    const list = () => written().map((one) => (one as { op: string }).op);
    await minsheng(['correct', id, '{"min": 60, "subject": "老年人"}', ...said]);
    expect(list()).toEqual(['set', 'set', 'confirm', 'confirm', 'set']);
    const undone = await minsheng(['correct', id, '--undo', ...where]);
    expect(undone.stdout).toMatch(/^taken back: set .* \{"min":60,"subject":"老年人"\} \(王, /u);
    expect(list()).toEqual(['set', 'set', 'confirm', 'confirm']);
    const again = await minsheng(['correct', id, '{"min": 60}', ...said]);
    expect(again.code).toBe(0);
    const inChinese = await minsheng(['correct', id, '--undo', ...where, '--lang', 'zh']);
    expect(inChinese.stdout).toMatch(/^已撤回：更正 .* \{"min":60\}（王，/u);
    const { id: document } = notice().document;
    for (const _ of list()) expect((await minsheng(['correct', document, '--undo', ...where])).code).toBe(0);
    expect(existsSync(beside)).toBe(false);
    expect(await minsheng(['correct', document, '--undo', ...where])).toMatchObject({
      code: 1,
      stderr: `error: ${document}: there is no correction to take back\n`,
    });
  });
});

describe('after the id of the document was corrected', () => {
  const other = path.join(dir, 'renamed');
  const raw = path.join(other, 'raw');
  const folders = ['--raw', raw, '--out', path.join(other, 'out')];
  const said = ['--by', '王', '--why', '误读', ...folders];
  const [old, now] = ['330400-2024-standard', '330400-2025-standard'];
  const ingest = () => minsheng(['ingest', raw, '--out', path.join(other, 'out'), '--quiet']);
  const item = `${old}/1`;

  beforeAll(async () => {
    mkdirSync(raw, { recursive: true });
    writeFileSync(path.join(raw, 'a.txt'), NOTICE.replaceAll('虚构市', '嘉兴市'));
    await ingest();
  });

  test.each([`${now}/1`, item])('%s finds what was said of the item by its old id', async (target) => {
    expect((await minsheng(['correct', item, '{"aspect": null}', ...said])).code).toBe(0);
    const edition = '{"edition": {"label": "2025年版", "year": 2025}}';
    expect((await minsheng(['correct', old, edition, ...said])).code).toBe(0);
    await ingest();
    const undone = await minsheng(['correct', target, '--undo', ...folders]);
    expect(undone).toMatchObject({ code: 0, stderr: '' });
    expect(undone.stdout).toContain(`set ${item}`);
    expect((await minsheng(['correct', old, '--undo', ...folders])).code).toBe(0);
    expect(existsSync(path.join(raw, 'a.corrections.json'))).toBe(false);
    await ingest();
  });

  test.each(['--undo', '--drop', '--keys'])('%s takes no value', async (flag) => {
    const refused = await minsheng(['correct', item, '{"aspect": null}', flag, ...said]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(`give no VALUE with ${flag}`) });
  });
});
