/** The product as it is built: every command runs where few files may be open at once, and loads few. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../pipeline/cli/commands.ts';
import { packageFile } from '../../pipeline/package.ts';
import { builtFile } from '../support/built.ts';
import { NOTICE, scratch } from './run-cli.ts';

const run = promisify(execFile);
const { dir, file, remove } = scratch();
afterAll(remove);

/** As some systems have it: less than half of what Node itself opens for five hundred modules. */
const OPEN_FILES = 128;
const raw = path.join(dir, 'raw');
const out = path.join(dir, 'out');
const FORMATS = ['wanzhou-table.docx', 'wanzhou-table.pdf'];

const ITEM = '000000-2024-standard-x6b58df0c/1';
/** 80周岁及以上 */
const AGE = `${ITEM}#g-117dc1c1`;
const BY = ['--by', 'A', '--raw', raw, '--out', out];

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** @param goesOn it ends when it is told to, which it is as soon as it has printed something */
async function minsheng(argv: readonly string[], goesOn: boolean, input = ''): Promise<Ended> {
  const main = builtFile('pipeline/cli/main.js');
  const command = [`ulimit -n ${OPEN_FILES}; exec node "$@"`, 'bash', main, ...argv];
  const running = run('bash', ['-c', ...command], { cwd: dir, env: { ...process.env, LC_ALL: 'C' } });
  if (input !== '') running.child.stdin?.write(input);
  if (goesOn) running.child.stdout?.once('data', () => running.child.kill('SIGINT'));
  try {
    return { code: 0, ...(await running) };
  } catch (error) {
    return error as Ended;
  }
}

/** By command: what it is called with, and a word of what it prints. */
const CALLS: Readonly<Record<string, readonly [argv: readonly string[], prints: RegExp]>> = {
  ingest: [[raw, '--out', out], /3 read, 0 unchanged, 0 failed/],
  // at work: test/postgres, where there is a server
  enqueue: [['--help'], /minsheng enqueue/],
  worker: [['--help'], /minsheng worker/],
  queue: [['--help'], /minsheng queue/],
  reduce: [['--help'], /minsheng reduce/],
  demo: [[path.join(dir, 'demo')], /minsheng/],
  export: [['--from', out, '--out', path.join(dir, 'csv')], /items/],
  site: [['--from', out, '--out', path.join(dir, 'site')], /./],
  publish: [['--from', out, '--to', path.join(dir, 'published')], /latest/],
  inspect: [[path.join(raw, 'a.txt')], /numbered|bookmarked/],
  explain: [[ITEM, '--out', out], /高龄津贴/],
  print: [[path.join(raw, 'a.txt')], /高龄津贴/],
  check: [[out], /notices/],
  facts: [['每月60元'], /60 yuan/],
  search: [['高龄津贴', '--out', out], /高龄津贴/],
  diff: [[path.join(raw, 'a.txt'), path.join(raw, 'wanzhou-table.docx')], /高龄津贴/],
  services: [['--out', out], /./],
  compare: [['--from', out], /./],
  eligible: [['--age', '80', '--from', out], /高龄津贴/],
  serve: [['--from', out, '--port', '0'], /\/api\//],
  mcp: [['--from', out], /"name":"minsheng"/],
  correct: [[AGE, '{"min": 70}', '--why', '原件为70', ...BY], /70/],
  confirm: [[AGE, ...BY], /./],
  review: [['--list', '--out', out], /./],
};

/** These go on until they are told to end. */
const GOES_ON = new Set(['serve', 'mcp']);
const HELLO = {
  ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
};
const INPUT: Readonly<Record<string, string>> = { mcp: `${JSON.stringify(HELLO)}\n` };

beforeAll(() => {
  mkdirSync(raw);
  file('raw/a.txt', NOTICE);
  for (const name of FORMATS)
    copyFileSync(packageFile(`test/fixtures/formats/${name}`), path.join(raw, name));
});

describe(`with ${OPEN_FILES} open files`, () => {
  test.each(COMMANDS.map(({ name }) => name))('%s', async (name) => {
    const [argv, prints] = CALLS[name] ?? expect.fail(`a row for ${name} is missing`);
    const { code, stdout, stderr } = await minsheng([name, ...argv], GOES_ON.has(name), INPUT[name]);
    expect(stderr).not.toMatch(/error/);
    expect(stdout).toMatch(prints);
    expect(code).toBe(0);
  });
});

/** By path: the bytes of all files of a folder. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => path.join(one.parentPath, one.name))
      .map((name) => [path.relative(folder, name), readFileSync(name, 'latin1')]),
  );

describe('site', () => {
  test('gives the same bytes whether one makes the pages or three share them out', async () => {
    const made = async (name: string, workers: string): Promise<Record<string, string>> => {
      const folder = path.join(dir, name);
      const argv = ['site', '--from', out, '--out', folder, '--on', '2026-01-01', '--concurrency', workers];
      expect(await minsheng(argv, false)).toMatchObject({ code: 0 });
      return bytesIn(folder);
    };
    const alone = await made('alone', '1');
    expect(Object.keys(alone).length).toBeGreaterThan(40);
    expect(await made('shared', '3')).toEqual(alone);
  });
});
