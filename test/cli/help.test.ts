import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../pipeline/cli/commands.ts';
import { displayWidth } from '../../pipeline/cli/width.ts';
import { CLI } from '../../pipeline/messages/cli.ts';
import { CLI_HELP } from '../../pipeline/messages/cli-help.ts';
import { VALUE_FAULTS } from '../../pipeline/records/value-faults.ts';
import { minsheng } from './run-cli.ts';

const names = COMMANDS.map((command) => command.name);

test.each(['en', 'zh'])('the help names each command and the exit codes (%s)', async (lang) => {
  const { code, stdout, stderr } = await minsheng(['--help', '--lang', lang]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'mu'));
  expect(stdout).toContain(lang === 'zh' ? '退出码' : 'Exit codes');
  expect(stdout).toMatch(lang === 'zh' ? /^用法：minsheng/u : /^Usage: minsheng/u);
  for (const exit of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`\\b${exit} `, 'u'));
});

test.each(COMMANDS.flatMap((command) => ['en', 'zh'].map((lang) => [command.name, lang, command] as const)))(
  'the help of %s in %s tells of each argument and option, with examples and exit codes',
  async (name, lang, command) => {
    const { code, stdout, stderr } = await minsheng([name, '--help', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { term } of command.arguments)
      expect(stdout).toMatch(new RegExp(`^  ${term.replace(/[[\]<>.]/gu, '')} +\\S`, 'mu'));
    for (const { flags } of command.options)
      expect(stdout.split('\n').some((line) => line.startsWith(`  ${flags} `))).toBe(true);
    expect(stdout).toContain(`  minsheng ${name}`);
    expect(stdout).toContain(lang === 'zh' ? '示例：' : 'Examples:');
    expect(stdout).toContain(lang === 'zh' ? '退出码：' : 'Exit codes:');
    if (lang === 'zh') expect(stdout).not.toMatch(/Usage:|Options:|Arguments:|Examples:/u);
  },
);

test('`help COMMAND` is `COMMAND --help`', async () => {
  expect(await minsheng(['help', 'ingest'])).toEqual(await minsheng(['ingest', '--help']));
});

test('the service in the examples of `compare` is one of the five notices', async () => {
  const notice = readFileSync('raw/jiaxing-2023-standard.txt', 'utf8');
  for (const argv of [['--help'], ['compare', '--help']])
    for (const lang of ['en', 'zh']) {
      const { stdout } = await minsheng([...argv, '--lang', lang]);
      const name = /minsheng compare (?<name>\p{Script=Han}+)/u.exec(stdout)?.groups?.name;
      expect(notice).toContain(`）${name}\n`);
    }
});

test.each(['en', 'zh'])(
  'help fits a terminal of 80 columns, and one of 110 where nobody tells (%s)',
  async (lang) => {
    for (const name of ['', ...names])
      for (const [given, most] of [
        [{ terminal: true, columns: 80 }, 80],
        [{}, 110],
      ] as const) {
        const { stdout } = await minsheng([name, '--help', '--lang', lang].filter(Boolean), given);
        for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(most);
      }
  },
);

test('each word of the command line has the same parameters in both languages, and is used', () => {
  // the command line's own files, what must hold of a record, and the rows of the kinds of facts, which say what a fact is
  const folders = ['cli/', 'check/invariants/', 'records/kinds/'].map(
    (name) => new URL(`../../pipeline/${name}`, import.meta.url),
  );
  const source = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(new URL(file, folder), 'utf8')),
    )
    .join('\n');
  const made = [/^cli-date-/u, /^cli-disk-/u, new RegExp(`^cli-breach-(?:${VALUE_FAULTS.join('|')})$`, 'u')]; // put together from a prefix
  const parameters = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();
  for (const [word, { en, zh }] of Object.entries({ ...CLI, ...CLI_HELP })) {
    expect([word, parameters(en)]).toEqual([word, parameters(zh.replaceAll('_zh}', '}'))]);
    expect(source.includes(`'${word}'`) || made.some((prefix) => prefix.test(word)), word).toBe(true);
  }
});
