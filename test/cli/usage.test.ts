import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { minsheng } from './run-cli.ts';

const USAGE: readonly [argv: string[], en: string, zh: string][] = [
  [
    ['ingset'],
    'error: there is no command ingset; did you mean ingest?',
    '错误：没有 ingset 这个命令；是否要用 ingest？',
  ],
  [
    ['ingest', '--jsn'],
    'error: there is no option --jsn; did you mean --json?',
    '错误：没有 --jsn 这个选项；是否要用 --json？',
  ],
  [['explain'], 'error: ITEM_ID is missing', '错误：缺少参数 ITEM_ID'],
  [['ingest', '--out'], 'error: the option --out <DIR> needs a value', '错误：选项 --out <DIR> 需要给出值'],
  [
    ['facts', 'a', 'b'],
    'error: too many arguments; put a text that has blanks in quotes',
    '错误：参数过多；含空格的文字请加引号',
  ],
  [
    ['ingest', '--concurrency', '0'],
    'error: --concurrency: 0 will not do; give a whole number from 1 to 256',
    '错误：--concurrency 的值 0 无效；请给出 1 到 256 的整数',
  ],
  [
    ['ingest', '--concurrency', '2.5'],
    'error: --concurrency: 2.5 will not do; give a whole number from 1 to 256',
    '错误：--concurrency 的值 2.5 无效；请给出 1 到 256 的整数',
  ],
  [
    ['check', '--fail-on', 'error'],
    'error: --fail-on: error will not do; give one of: warning',
    '错误：--fail-on 的值 error 无效；可用的值：warning',
  ],
  [
    ['facts', ' '],
    'error: there is no text; give a sentence in quotes, or - for standard input',
    '错误：没有文字；请用引号给出一句话，或用 - 读取标准输入',
  ],
  [['search', '。'], 'error: there is no word in 。 to look for', '错误：“。”中没有可检索的字词'],
];

test.each(USAGE)(
  '%j is refused with 2, says why in both languages, and prints nothing as a result',
  async (argv, en, zh) => {
    const english = await minsheng(argv);
    expect(english).toMatchObject({ code: 2, stdout: '' });
    expect(english.stderr.split('\n')[0]).toBe(en);
    const chinese = await minsheng([...argv], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(chinese.code).toBe(2);
    expect(chinese.stderr.split('\n')[0]).toBe(zh);
  },
);

test('a wrong option points to the help of its command', async () => {
  expect((await minsheng(['ingest', '--jsn'])).stderr).toContain('Try: minsheng ingest --help');
});

test('a language that is none is refused', async () => {
  expect(await minsheng(['facts', '60元', '--lang', 'fr'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: --lang: fr will not do; give one of: en, zh\nTry: minsheng facts --help\n',
  });
});

const LANGUAGES: readonly [env: Record<string, string>, argv: string[], zh: boolean][] = [
  [{}, [], false],
  [{ LANG: 'zh_CN.UTF-8' }, [], true],
  [{ LANG: 'zh_TW' }, [], true],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN' }, [], true],
  [{ LANG: 'zh_CN', LC_MESSAGES: 'en_US' }, [], false],
  [{ LANG: 'zh_CN', LC_ALL: 'C' }, [], false],
  [{ LANG: 'zhx' }, [], false],
  [{ LANG: 'en_US' }, ['--lang', 'zh'], true],
  [{ LANG: 'en_US' }, ['--lang=zh'], true],
  [{ LANG: 'zh_CN' }, ['--lang', 'en'], false],
];

test.each(LANGUAGES)('%j with %j speaks Chinese: %s', async (env, options, zh) => {
  for (const argv of [
    ['facts', '每人每月60元', ...options],
    [...options, 'facts', '每人每月60元'],
  ]) {
    expect((await minsheng(argv, { env })).stdout).toMatch(zh ? /^金额/u : /^amounts/u);
  }
});

test('without a command the help is shown, as an error', async () => {
  const { code, stdout, stderr } = await minsheng([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: minsheng');
});

test('--version prints the package’s version', async () => {
  expect(await minsheng(['--version'])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    stderr: '',
  });
});

test.each([
  [['ingest', '--out', '']],
  [['check', '--out=']],
  [['search', '孤儿', '--out', '']],
  [['diff', 'a', 'b', '--out', '']],
])('%j: a folder or a file has a name', async (argv) => {
  const { code, stderr } = await minsheng(argv);
  expect({ code, said: /--out/u.test(stderr) }).toEqual({ code: 2, said: true });
});

test.each(['search', 'explain', 'services', 'review', 'correct', 'confirm'])(
  '%s reads the folder that --from names, or --out, and not two of them',
  async (name) => {
    const given = { explain: ['x/1'], search: ['养老'], correct: ['x', '{}'], confirm: ['x'] }[name] ?? [];
    const said =
      name === 'correct' ? ['--by', '王', '--why', '误'] : name === 'confirm' ? ['--by', '王'] : [];
    const none = `${tmpdir()}/minsheng-none`;
    const run = (...flags: string[]) => minsheng([name, ...given, ...said, ...flags]);
    const [from, out] = [await run('--from', none), await run('--out', none)];
    expect(from).toEqual(out);
    expect(from).toMatchObject({ code: 1, stderr: expect.stringContaining(none) });
    expect((await run('--from', none, '--out', none)).stderr).toBe(from.stderr);
    const both = await run('--from', none, '--out', 'out');
    expect(both).toMatchObject({ code: 2, stderr: 'error: give --from or --out, not both\n' });
  },
);
