/** Who asks for JSON gets JSON where there is no result too, from every command; and each error says what to do. */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../pipeline/cli/commands.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
const nowhere = path.join(dir, 'nowhere');
beforeAll(async () => {
  await minsheng(['ingest', file('a.txt', NOTICE), '--out', out, '--quiet']);
});
afterAll(remove);

const CASES: readonly [argv: string[], code: number, rule: string, message: RegExp][] = [
  [
    ['ingest', path.join(dir, 'a.txt'), '--out', dir, '--json'],
    1,
    'out-overlaps-input',
    /would be written to and read from at once/u,
  ],
  [['inspect', nowhere, '--json'], 1, 'path-not-found', /no such file/u],
  [['explain', '330400-2024-standard/1', '--out', nowhere, '--json'], 1, 'out-no-index', /minsheng ingest/u],
  [['explain', 'x', '--out', out, '--json'], 1, 'not-there', /no id of an item/u],
  [['check', nowhere, '--json'], 1, 'out-no-index', /nowhere\/index\.json/u],
  [['facts', '', '--json'], 2, 'usage', /there is no text/u],
  [['search', '孤儿', '--out', nowhere, '--json'], 1, 'out-no-index', /minsheng\.sqlite/u],
  [['search', '。', '--out', out, '--json'], 2, 'usage', /./u],
  [['diff', 'a', 'b', '--from', out, '--json'], 1, 'not-there', /no file a/u],
  [['diff', 'a', '--from', out, '--format', 'json'], 2, 'usage', /NEW is missing/u],
  [['services', '--out', nowhere, '--json'], 1, 'out-no-index', /index\.json/u],
  [['compare', '没有此项', '--from', out, '--json'], 1, 'not-there', /minsheng compare/u],
  [['eligible', '--from', out, '--json'], 2, 'usage', /--age 64/u],
  [['eligible', '--age', '64', '--from', nowhere, '--format=json'], 1, 'out-no-index', /index\.json/u],
  [['review', '--out', nowhere, '--json'], 1, 'out-no-index', /index\.json/u],
  [['enqueue', '--json'], 2, 'usage', /PATHS is missing/u],
  [['queue', '--json'], 2, 'usage', /--store postgres:/u],
  [['reduce', '--store', 'postgres://a@127.0.0.1:1/b', '--json'], 1, 'postgres-refused', /ECONNREFUSED/u],
  [['check', out, '--jsn', '--json'], 2, 'usage', /--jsn/u],
  [['chek', '--json'], 2, 'usage', /no command chek/u],
];

test.each(CASES)('%j', async (argv, code, rule, message) => {
  const ran = await minsheng(argv);
  const { error } = JSON.parse(ran.stdout) as { error: { rule: string; message: string } };
  expect({ code: ran.code, rule: error.rule }).toEqual({ code, rule });
  expect(error.message).toMatch(message);
  expect(ran.stderr).toContain(`error: ${error.message}`);
});

test('every command that answers in JSON is among them', () => {
  const answering = COMMANDS.filter(({ options }) => options.some(({ flags }) => flags.startsWith('--json')));
  const tried = new Set(CASES.map(([[name]]) => name));
  expect(answering.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test('without --json nothing stands on standard output', async () => {
  expect((await minsheng(['check', nowhere])).stdout).toBe('');
});

describe('what another program left beside the database', () => {
  const left = (ending: string): string => path.join(out, `minsheng.sqlite${ending}`);

  test.each(['-journal', '-wal'])('%s is told in words', async (ending) => {
    writeFileSync(left(ending), 'changes that are not in the database');
    for (const argv of [
      ['search', '高龄', '--out', out],
      ['export', '--from', out, '--out', path.join(dir, 'export')],
    ]) {
      const { code, stderr } = await minsheng(argv);
      expect({ argv, code }).toEqual({ argv, code: 1 });
      expect(stderr).toContain(`minsheng.sqlite${ending} stands beside the database`);
    }
    const checked = await minsheng(['check', out]);
    expect(checked.code).toBe(3);
    expect(checked.stdout).toContain(`minsheng.sqlite${ending} stands beside the database`);
    rmSync(left(ending));
    expect((await minsheng(['check', out])).code).toBe(0);
  });

  test('an empty one holds nothing', async () => {
    writeFileSync(left('-journal'), '');
    expect((await minsheng(['search', '高龄', '--out', out])).code).toBe(0);
    rmSync(left('-journal'));
  });

  test('a run keeps both beside, and the folder is whole again', async () => {
    copyFileSync(path.join(out, 'minsheng.sqlite'), left('-journal'));
    const { code, stderr } = await minsheng(['ingest', path.join(dir, 'a.txt'), '--out', out, '--quiet']);
    expect(code).toBe(0);
    expect(stderr).toContain('minsheng.sqlite.changed-');
    expect((await minsheng(['check', out])).code).toBe(0);
  });
});
