/** What only a process shows: the exit code, the pipe that closes, what is loaded. Each start costs, so there are few. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { builtFile } from '../support/built.ts';
import { NOTICE, scratch } from './run-cli.ts';

const run = promisify(execFile);
const ROOT = new URL('../../', import.meta.url);
const MAIN = builtFile('pipeline/cli/main.js');
/** What is bundled is seen no more: packages are told apart in the source alone. */
const SOURCE = ['--import', 'tsx', 'pipeline/cli/main.ts'];
const env = { ...process.env, LC_ALL: 'C' };
const { dir, file, remove } = scratch();
afterAll(remove);

test('standard output, standard error and the exit code', async () => {
  await expect(run('node', [MAIN, 'facts'], { cwd: ROOT, env })).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'error: TEXT is missing\nTry: minsheng facts --help\n',
  });
});

test('a reader that closes the pipe is no error', async () => {
  const line = `node '${MAIN}' inspect raw/beijing-2023-standard-draft.txt --json | head -c 1; echo "\${PIPESTATUS[0]}"`;
  expect(await run('bash', ['-c', line], { cwd: ROOT, env })).toEqual({ stdout: '{0\n', stderr: '' });
});

/** The packages that a command loads, by a hook that tells each module as it is found. */
async function loaded(argv: readonly string[]): Promise<{ stdout: string; packages: string[] }> {
  const hook = file(
    'hook.mjs',
    `import { writeSync } from 'node:fs';
     export async function resolve(name, context, next) {
       const found = await next(name, context);
       writeSync(2, found.url + '\\n');
       return found;
     }`,
  );
  const register = file(
    'register.mjs',
    `import { register } from 'node:module'; register('file://${hook}');`,
  );
  const { stdout, stderr } = await run('node', ['--import', register, ...SOURCE, ...argv], {
    cwd: ROOT,
    env,
  });
  const own = stderr
    .split('\n')
    .filter((url) => !/node_modules\/(?:tsx|esbuild|get-tsconfig|resolve-pkg-maps)\//u.test(url));
  const packages = own.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1] ?? []);
  return { stdout, packages: [...new Set(packages)].sort() };
}

test('`facts` loads commander, the schemas of facts and their grammar, and nothing else', async () => {
  expect(await loaded(['facts', '每月60元'])).toEqual({
    stdout: 'amounts  每月60元  60 yuan · a month · benefit\n',
    packages: ['commander', 'xregexp', 'zod'],
  });
});

test('`ingest` of a text loads no reader of other formats, and prints nothing when quiet', async () => {
  const { stdout, packages } = await loaded([
    'ingest',
    file('a.txt', NOTICE),
    '--out',
    path.join(dir, 'out'),
    '--quiet',
  ]);
  expect(stdout).toBe('');
  expect(packages).toContain('better-sqlite3');
  for (const heavy of ['pdfjs-dist', 'fflate', 'fast-xml-parser', 'cfb', 'word-extractor', 'rehype-parse']) {
    expect(packages).not.toContain(heavy);
  }
});
