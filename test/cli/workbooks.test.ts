/** Workbooks of compare and diff: the rows of the CSV, coloured, and the same bytes each time; CSV for Excel. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANGZHOU, NINGBO, WENZHOU } from './places.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
let diff: string[];
let compare: string[];

beforeAll(async () => {
  const older = NOTICE.replace('不低于60元', '100元');
  const newer = older.replace('100元', '150元').replace(/3\.公交优惠[\s\S]*$/u, '');
  diff = ['diff', file('old.txt', older), file('new.txt', newer)];
  compare = ['compare', '高龄津贴', '--from', out, '--on', '2026-01-01'];
  const files = [file('a.txt', HANGZHOU), file('b.txt', NINGBO), file('c.txt', WENZHOU)];
  await minsheng(['ingest', ...files, '--out', out, '--quiet']);
});
afterAll(remove);

const CELL =
  /<c r="(?<at>[A-Z]+\d+)"(?: s="(?<style>\d+)")?(?: t="(?<type>\w+)")?[^>]*?(?:\/>|>(?:<v>|<is><t[^>]*>)(?<value>[^<]*).*?<\/c>)/gsu;

/** The cells of the only sheet by their address, each with its text or number and the colour behind it. */
function cellsOf(book: string): Map<string, { value: string; colour: string | null }> {
  const members = unzipSync(readFileSync(book));
  const text = (name: string): string => Buffer.from(members[name] ?? []).toString('utf8');
  const styles = text('xl/styles.xml');
  const fills = [...styles.matchAll(/<fill>(.*?)<\/fill>/gu)].map(
    ([, fill = '']) => /fgColor rgb="(\w+)"/u.exec(fill)?.[1] ?? null,
  );
  const formats = [...(/<cellXfs.*?<\/cellXfs>/su.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*/gu)].map(
    ([xf]) => fills[Number(/fillId="(\d+)"/u.exec(xf)?.[1])] ?? null,
  );
  const plain = (words: string): string =>
    words.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(
    ([, words = '']) => words,
  );
  return new Map(
    [...text('xl/worksheets/sheet1.xml').matchAll(CELL)].map(({ groups }) => {
      const value = groups?.value ?? '';
      return [
        groups?.at ?? '',
        {
          value: plain(groups?.type === 's' ? (shared[Number(value)] ?? '') : value),
          colour: formats[Number(groups?.style ?? 0)] ?? null,
        },
      ];
    }),
  );
}

async function bookOf(argv: readonly string[], name: string): Promise<string> {
  const book = path.join(dir, name);
  expect((await minsheng([...argv, '--format', 'xlsx', '--out', book, '--force'])).code).toBe(0);
  return book;
}

describe.each([
  ['diff', () => diff, 'change'],
  ['compare', () => compare, 'service'],
] as const)('%s', (name, argv, first) => {
  it('has the rows of the CSV', async () => {
    const cells = cellsOf(await bookOf(argv(), `${name}.xlsx`));
    const rows = parse((await minsheng([...argv(), '--format', 'csv'])).stdout) as string[][];
    expect(cells.get('A1')?.value).toBe(first);
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries()) {
        const letters = (column >= 26 ? 'A' : '') + String.fromCharCode(65 + (column % 26));
        expect(cells.get(`${letters}${row + 1}`)?.value ?? '').toBe(value);
      }
  });

  it('has the same bytes each time', async () => {
    const [one, two] = [await bookOf(argv(), 'one.xlsx'), await bookOf(argv(), 'two.xlsx')];
    expect(readFileSync(one)).toEqual(readFileSync(two));
  });

  it('is a file, not a text on the screen', async () => {
    const { code, stdout, stderr } = await minsheng([...argv(), '--format', 'xlsx']);
    expect({ code, stdout, told: stderr.includes('--out') }).toEqual({ code: 2, stdout: '', told: true });
  });

  it('writes CSV for Excel with --bom, and no other format with it', async () => {
    const plain = (await minsheng([...argv(), '--format', 'csv'])).stdout;
    expect((await minsheng([...argv(), '--format', 'csv', '--bom'])).stdout).toBe(`\ufeff${plain}`);
    expect((await minsheng([...argv(), '--bom'])).code).toBe(2);
  });
});

it('a diff is green where something came, red where it went, yellow where it is another now', async () => {
  const cells = cellsOf(await bookOf(diff, 'colours.xlsx'));
  const colours = new Map(
    [...cells]
      .filter(([at]) => /^A\d+$/u.test(at))
      .map(([, { value, colour }]) => [value, colour?.slice(-6) ?? null]),
  );
  expect(colours).toEqual(
    new Map([
      ['change', null],
      ['changed', 'FFF2CC'],
      ['removed', 'F8D7DA'],
    ]),
  );
});

it('a comparison is yellow where places differ, grey where the service is missing', async () => {
  const cells = cellsOf(await bookOf([...compare, '--lang', 'zh'], 'compare-colours.xlsx'));
  const rowOf = (value: string) =>
    [...cells].filter(([, cell]) => cell.value === value).map(([, { colour }]) => colour?.slice(-6) ?? null);
  expect(rowOf('50 元/人/月')).toEqual(['FFF2CC']);
  expect(rowOf('温州市')).toEqual(['E7E6E6']);
  expect(new Set(rowOf('市民政局'))).toEqual(new Set([null]));
});
