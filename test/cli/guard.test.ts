/** Whatever a notice or a file name holds: no terminal is steered by it, and what programs read is exact. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardOf } from '../../pipeline/cli/guard.ts';
import { type Given, minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'out')];
mkdirSync(raw);
afterAll(remove);

/** A clear screen, a title for the window, C1's CSI, colours of its own, marks that turn the direction and hide. */
const HOSTILE = '\u001b[2J\u001b]0;x\u0007\u009b31m\u001b[31m\u202e\u2066';
const RAW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m`, 'gu');
/** What is left of a text that may steer, beside line ends and colours. */
const steering = (text: string): string | null =>
  RAW.exec(text.replace(COLOUR, '').replaceAll('\n', ''))?.[0] ?? null;

let id: string;

beforeAll(async () => {
  const text = NOTICE.replaceAll('虚构市', '嘉兴市')
    .replaceAll('高龄津贴', `高龄${HOSTILE}津贴`)
    .replace('免费乘车', `免费${HOSTILE}乘车`);
  file(`raw/a${HOSTILE}.txt`, text);
  file('raw/b.txt', text.replace('2024年版', '2026年版').replace('60元', '75元'));
  expect((await minsheng(['ingest', raw, '--out', out, '--quiet'])).code).toBe(0);
  id = '330400-2024-standard';
});

/** Commands that show what the notice holds, with those that fail with its words. */
const commands = (): string[][] => [
  ['ingest', raw, '--out', out],
  ['ingest', raw, '--out', out, '--json'],
  ['check', out],
  ['search', '津贴', '--from', out],
  ['search', `无${HOSTILE}此`, '--from', out],
  ['search', '津贴', '--from', out, '--json'],
  ...['1', '3'].map((no) => ['explain', `${id}/${no}`, '--from', out]),
  ['explain', `${id}/1`, '--from', out, '--json'],
  ['explain', `${id}/1${HOSTILE}`, '--from', out],
  ['inspect', path.join(raw, 'b.txt')],
  ['inspect', path.join(raw, `b${HOSTILE}.txt`)],
  ['print', id, '--from', out],
  ...['text', 'md', 'csv', 'json', 'html', 'ndjson'].map((format) => [
    ...['diff', id, '330400-2026-standard', '--from', out],
    ...['--format', format],
  ]),
  ['compare', '--from', out],
  ...['text', 'md', 'csv', 'json', 'html'].map((format) => [
    'compare',
    '津贴',
    '--from',
    out,
    '--format',
    format,
  ]),
  ['compare', '老年人', '--from', out],
  ...['text', 'csv', 'json'].map((format) => ['eligible', '--age', '81', '--from', out, '--format', format]),
  ['services', '--from', out],
  ['review', '--list', '--raw', raw, '--from', out],
  ['facts', `每人每月${HOSTILE}不低于60元`],
  [
    'correct',
    `${id}/1#standard`,
    '{"nothing": 1}',
    '--by',
    `甲${HOSTILE}`,
    '--why',
    'x',
    '--raw',
    dir,
    '--from',
    out,
  ],
  ['export', `v_${HOSTILE}`, '--from', out],
  [`no${HOSTILE}command`],
  ['search', `--no${HOSTILE}option`],
];

describe('every command', () => {
  it.each(['a terminal', 'a pipe'])('sends %s nothing that steers', async (where) => {
    const given: Given = where === 'a terminal' ? { terminal: true, watched: true } : {};
    for (const argv of commands()) {
      const { stdout, stderr } = await minsheng(argv, given);
      const forPrograms =
        argv.includes('--json') ||
        argv[0] === 'print' ||
        /^(?:md|csv|json|html|ndjson)$/u.test(argv.at(-1) ?? '');
      expect([argv, steering(stderr.replaceAll('\r\u001b[2K', ''))]).toEqual([argv, null]);
      if (where === 'a terminal' || !forPrograms) expect([argv, steering(stdout)]).toEqual([argv, null]);
    }
  });

  it('gives programs what is held, to the last character, and a file no colours', async () => {
    const { stdout } = await minsheng(['search', '乘车', '--from', out, '--json']);
    expect(stdout).toContain('免费');
    expect(steering((await minsheng(['explain', `${id}/3`, '--from', out, '--json'])).stdout)).toBe('\u009b');
    const record = JSON.parse(readFileSync(path.join(out, 'notices', `${id}.json`), 'utf8')) as {
      items: { name: string }[];
    };
    const shown = JSON.parse((await minsheng(['explain', `${id}/1`, '--from', out, '--json'])).stdout) as {
      item: { name: string };
    };
    expect(shown.item.name).toBe(record.items[0]?.name);
    const target = path.join(dir, 'compared');
    const told = await minsheng(['compare', '老年人', '--from', out, '--on', '2026-06-01', '--out', target], {
      terminal: true,
    });
    expect([told.code, readFileSync(target, 'utf8').includes('\u001b')]).toEqual([0, false]);
  });
});

describe('the guard', () => {
  const watched = (isTTY: boolean) => {
    const said = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({
      isTTY,
      columns: 80,
      write: (text: string) => void (said[name] += text),
    });
    const raw = {
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      stdin: (async function* () {})(),
      env: {},
      locale: () => 'en',
      untilStopped: async () => {},
    };
    return { said, guard: guardOf(raw, '12345678') };
  };

  it('knows its own colours by their number, and no others', () => {
    const { said, guard } = watched(true);
    guard.line('stdout', '\u001b[31;12345678m红\u001b[39;12345678m \u001b[31m红 \u001b[31;87654321m红');
    expect(said.stdout).toBe('\u001b[31m红\u001b[39m ␛[31m红 ␛[31;87654321m红\n');
    expect(guard.unpainted('\u001b[31;12345678m红\u001b[39;12345678m \u001b[31m')).toBe('红 \u001b[31m');
  });

  it('makes one line of a line, and of what is written as it is the lines that it has', () => {
    const { said, guard } = watched(true);
    guard.line('stderr', 'a\nb\tc\r');
    guard.io.stdout.write('a\r\nb\u200e\n');
    expect(said).toEqual({ stdout: 'a\nb�\n', stderr: 'a⏎b→c\n' });
  });

  it('leaves what is written to a pipe as it is, and shows no bar there', () => {
    const { said, guard } = watched(false);
    guard.io.stdout.write('\ufeffa\r\n\u200e\u001b');
    guard.status('3/5');
    expect(said).toEqual({ stdout: '\ufeffa\r\n\u200e\u001b', stderr: '' });
  });

  it('replaces a line that tells how far it is', () => {
    const { said, guard } = watched(true);
    guard.status('1/2 a\u001b[2J');
    guard.status(null);
    expect(said.stderr).toBe('\r\u001b[2K1/2 a␛[2J\r\u001b[2K');
  });
});
