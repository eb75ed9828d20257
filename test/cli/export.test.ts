/** What is exported is what the database holds, cell for cell, in every format, and the same bytes each time. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../pipeline/read/read.ts';
import { headOf } from '../../pipeline/write/export/heads.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { minsheng, NOTICE, type Ran, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
const exported = (...args: string[]): Promise<Ran> => minsheng(['export', '--from', out, ...args]);
const sha256 = (name: string): string => createHash('sha256').update(readFileSync(name)).digest('hex');
let database: Database.Database;
let tables: string[];
let views: string[];

beforeAll(async () => {
  await minsheng(['ingest', file('notice.txt', NOTICE), '--out', out, '--quiet']);
  database = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
  tables = (
    database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'",
      )
      .all() as { name: string }[]
  ).map(({ name }) => name);
  views = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'view' AND name <> 'v_search'")
    .pluck()
    .all() as string[];
});
afterAll(() => {
  database.close();
  remove();
});

const rowsOf = (name: string) =>
  database.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[];

describe('CSV', () => {
  it('holds every table, cell for cell', async () => {
    const folder = path.join(dir, 'csv');
    expect((await exported('--out', folder)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(
      [...tables.map((name) => `${name}.csv`), 'datapackage.json'].sort(),
    );
    for (const name of tables) {
      const read = parse(readFileSync(path.join(folder, `${name}.csv`)), { columns: true }) as object[];
      const asText = rowsOf(name).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [key, cell === null ? '' : String(cell)]),
        ),
      );
      expect(read).toEqual(asText);
    }
  });

  it('has a datapackage.json with types and keys', () => {
    const told = JSON.parse(readFileSync(path.join(dir, 'csv/datapackage.json'), 'utf8'));
    const amounts = told.resources.find(({ name }: { name: string }) => name === 'amounts');
    expect(amounts).toMatchObject({ path: 'amounts.csv', schema: { primaryKey: ['id'] } });
    expect(amounts.schema.foreignKeys).toContainEqual({
      fields: ['item_id'],
      reference: { resource: 'items', fields: ['id'] },
    });
    const types = Object.fromEntries(
      amounts.schema.fields.map((field: { name: string; type: string }) => [field.name, field.type]),
    );
    expect(types).toMatchObject({ min: 'number', start: 'integer', average: 'boolean', text: 'string' });
  });

  it('has a byte order mark and Chinese heads for people', async () => {
    const folder = path.join(dir, 'people');
    await exported('v_amounts', '--bom', '--heads', 'zh', '--out', folder);
    const text = readFileSync(path.join(folder, 'v_amounts.csv'), 'utf8');
    expect(text.startsWith('\ufeff文件编号,地区,版本,')).toBe(true);
    expect(existsSync(path.join(folder, 'datapackage.json'))).toBe(false);
  });
});

describe('Parquet', () => {
  it('holds every table and view, typed, as DuckDB reads it: cell for cell', async () => {
    const folder = path.join(dir, 'parquet');
    const names = [...tables, ...views];
    expect(await exported(...names, '--format', 'parquet', '--out', folder)).toMatchObject({ code: 0 });
    const instance = await DuckDBInstance.create(':memory:');
    const duck = await instance.connect();
    const kinds = new Set<string>();
    for (const name of names) {
      const read = await duck.runAndReadAll(`SELECT * FROM '${path.join(folder, `${name}.parquet`)}'`);
      const [columns, types] = [read.columnNames(), read.columnTypes().map(String)];
      for (const type of types) kinds.add(type);
      const rows = read
        .getRowsJS()
        .map((row) => Object.fromEntries(row.map((cell, at) => [columns[at], storedAs(cell)])));
      expect([name, rows]).toEqual([name, rowsOf(name)]);
    }
    expect([...kinds].sort()).toEqual(['BIGINT', 'BOOLEAN', 'DATE', 'DOUBLE', 'VARCHAR', 'VARCHAR[]']);
    duck.closeSync();
    instance.closeSync();
  });

  /** A cell of DuckDB as the database has it: lists are JSON there, truth is 0 and 1. */
  function storedAs(cell: unknown): unknown {
    if (Array.isArray(cell)) return JSON.stringify(cell);
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    return typeof cell === 'bigint' || typeof cell === 'boolean' ? Number(cell) : cell;
  }
});

describe('NDJSON', () => {
  it('holds an item a line with its facts', async () => {
    const folder = path.join(dir, 'ndjson');
    await exported('--format', 'ndjson', '--out', folder);
    const lines = readFileSync(path.join(folder, 'items.ndjson'), 'utf8').trimEnd().split('\n');
    const items = lines.map((line) => JSON.parse(line));
    expect(items.map(({ name }) => name)).toEqual(rowsOf('items').map(({ name }) => name));
    expect(items[0]).toMatchObject({
      name: '高龄津贴',
      amounts: [{ min: 60 }],
      document: { edition: { year: 2024 } },
    });
  });
});

describe('XLSX', () => {
  it('has a Chinese head for every column of any table or view, no two of one alike', () => {
    for (const name of [...tables, ...views]) {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name) as string[];
      const heads = columns.map(headOf);
      expect([name, heads.filter((head) => !/\p{Script=Han}/u.test(head))]).toEqual([name, []]);
      expect([name, new Set(heads).size]).toEqual([name, heads.length]);
    }
  });

  it('has filters over all rows, a head that stays, lists as people write them, and on paper pages beside each other that name each row', async () => {
    const folder = path.join(dir, 'sheet');
    await exported('v_amounts', '--format', 'xlsx', '--heads', 'zh', '--out', folder);
    const parts = unzipSync(readFileSync(path.join(folder, 'minsheng.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rowsOf('v_amounts').length + 1}"/>`, 'u'));
    for (const told of ['ySplit="1"', 'fitToPage="1"', 'fitToWidth="2"', 'orientation="landscape"'])
      expect(sheet).toContain(told);
    const item = 'F'; // document, region, edition, status_zh, item_id, item
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain(
      `localSheetId="0">'v_amounts'!$${item}:$${item},'v_amounts'!$1:$1<`,
    );
    const strings = strFromU8(parts['xl/sharedStrings.xml']!);
    expect(strings).toContain('>person<');
    expect(sheet + strings).not.toContain('>[');
  });

  it('holds the views that people read', async () => {
    const folder = path.join(dir, 'xlsx');
    await exported('--format', 'xlsx', '--heads', 'zh', '--out', folder);
    const result = await readSource(readFileSync(path.join(folder, 'minsheng.xlsx')));
    const text = result.kind === 'source' ? result.source.text : '';
    expect(text).toContain('高龄津贴');
    expect(text).toContain('牵头负责单位');
  });
});

describe('metadata of Datasette', () => {
  it('tells each relation in words, and has a search that finds two characters', async () => {
    const folder = path.join(dir, 'datasette');
    expect((await exported('--format', 'datasette', '--out', folder)).code).toBe(0);
    const { databases } = JSON.parse(readFileSync(path.join(folder, 'metadata.json'), 'utf8'));
    const { tables: told, queries } = databases.minsheng;
    for (const name of tables)
      expect([name, told[name].description]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
    // of one name each table says what it means by it, and a view says what its table does
    expect(told.items.columns.id).toBe('document id/number · 文件编号/序号');
    expect(told.v_amounts.columns.min).toBe(told.amounts.columns.min);
    expect(told.v_amounts.columns.item).toBe(told.items.columns.name);
    expect(told.v_amounts.columns).not.toHaveProperty('period_zh');
    expect(told.v_amounts).toMatchObject({
      description: expect.any(String),
      facets: expect.arrayContaining(['region']),
    });
    const find = database.prepare(queries.search.sql);
    const found = (q: string) => (find.all({ q }) as { name: string }[]).map(({ name }) => name);
    expect(found('津贴')).toEqual(['高龄津贴']);
    expect(found('乘"车')).toEqual(['公交优惠']);
  });

  /** Debian's sqlite-utils, where it is installed: it reads tables and views, and searches by the view. */
  it.skipIf(!existsSync('/usr/bin/sqlite-utils'))(
    'is no need of sqlite-utils, which is left out where it is not installed',
    () => {
      const sql = `SELECT name FROM v_search WHERE query MATCH '"津 贴"'`;
      const answer = execFileSync(
        '/usr/bin/sqlite-utils',
        ['query', path.join(out, 'minsheng.sqlite'), sql],
        { encoding: 'utf8' },
      );
      expect(JSON.parse(answer)).toEqual([{ name: '高龄津贴' }]);
    },
  );
});

describe('every format', () => {
  it.each(['csv', 'parquet', 'ndjson', 'xlsx', 'datasette'])(
    '%s has the same bytes each time',
    async (format) => {
      const [one, two] = ['one', 'two'].map((name) => path.join(dir, `${format}-${name}`));
      await exported('--format', format, '--out', one!);
      await exported('--format', format, '--out', two!);
      const bytes = (folder: string) =>
        readdirSync(folder).map((name) => [name, sha256(path.join(folder, name))]);
      expect(bytes(two!)).toEqual(bytes(one!));
    },
  );

  it('leaves a file that is there, unless told to overwrite it', async () => {
    const folder = path.join(dir, 'twice');
    await exported('items', '--out', folder);
    const again = await exported('items', '--out', folder);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('items.csv is there');
    expect((await exported('items', '--out', folder, '--force')).code).toBe(0);
  });

  it('says which tables there are for a name that is none, and which documents', async () => {
    expect((await exported('amount')).stderr).toContain(
      'no table or view amount; there are: labels, documents,',
    );
    expect((await exported('--document', 'nowhere')).code).toBe(1);
  });

  it('takes the rows of one document alone', async () => {
    const id = String(rowsOf('documents')[0]!.id);
    const folder = path.join(dir, 'chosen');
    await exported('items', 'works', '--document', id, '--out', folder);
    expect(readFileSync(path.join(folder, 'items.csv'), 'utf8')).toContain(`${id}/1`);
  });
});

/** Two editions of one place, of which the older was superseded, and a draft of another. */
describe('a choice of rows', () => {
  const several = path.join(dir, 'several');
  const from = (...args: string[]) => minsheng(['export', '--from', several, ...args]);
  const items = async (folder: string, ...args: string[]): Promise<{ id: string; amounts: unknown[] }[]> => {
    const at = path.join(dir, folder);
    expect((await from('--format', 'ndjson', '--out', at, ...args)).code).toBe(0);
    const lines = readFileSync(path.join(at, 'items.ndjson'), 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line));
  };
  const cells = (folder: string, name: string, column: string): string[] =>
    (
      parse(readFileSync(path.join(dir, folder, `${name}.csv`)), { columns: true }) as Record<
        string,
        string
      >[]
    ).map((row) => row[column]!);
  let all: string[];

  beforeAll(async () => {
    mkdirSync(path.join(dir, 'editions'));
    const real = NOTICE.replaceAll('虚构市', '嘉兴市');
    file('editions/first.txt', real);
    file('editions/later.txt', real.replace('2024年版', '2026年版'));
    file('editions/other.txt', NOTICE.replace('一、老有所养', '一、文化体育'));
    await minsheng(['ingest', path.join(dir, 'editions'), '--out', several, '--quiet']);
    all = (await items('all')).map(({ id }) => id);
  });

  it('by domain takes its items and what hangs on them, in every format', async () => {
    const domain = '老有所养';
    const wanted = (await items('domain-n', '--domain', domain)).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
    await from('items', 'amounts', 'work_citations', '--domain', domain, '--out', path.join(dir, 'domain'));
    expect(cells('domain', 'items', 'id')).toEqual(wanted);
    for (const item of cells('domain', 'amounts', 'item_id')) expect(wanted).toContain(item);
    for (const citation of cells('domain', 'work_citations', 'citation_id'))
      expect(wanted).toContain(citation.split('#')[0]);
    await from('--format', 'jsonld', '--domain', domain, '--out', path.join(dir, 'domain'));
    const graph = JSON.parse(readFileSync(path.join(dir, 'domain/services.jsonld'), 'utf8'))['@graph'];
    expect(graph.filter((node: { '@type': string }) => node['@type'] === 'PublicService')).toHaveLength(
      wanted.length,
    );
  });

  it('of what is current leaves out what was superseded', async () => {
    const current = new Set(
      (await items('current', '--current', '--on', '2026-06-01', '--place', '嘉兴')).map(
        ({ id }) => id.split('/')[0],
      ),
    );
    expect([...current]).toEqual(['330400-2026-standard']);
    await from(
      'v_amounts',
      '--current',
      '--on',
      '2026-06-01',
      '--place',
      '嘉兴',
      '--out',
      path.join(dir, 'cur'),
    );
    expect(new Set(cells('cur', 'v_amounts', 'document'))).toEqual(new Set(['330400-2026-standard']));
  });

  it('is refused for a domain that no notice names', async () => {
    expect((await from('--domain', '没有的领域', '--out', path.join(dir, 'no'))).code).toBe(1);
  });

  it('tells in datapackage.json what it is of and under which licence', async () => {
    await from('items', '--document', '330400-2026-standard', '--out', path.join(dir, 'told'));
    const told = JSON.parse(readFileSync(path.join(dir, 'told/datapackage.json'), 'utf8'));
    expect(told.licenses).toMatchObject([{ name: 'other-pd' }]);
    expect(told.sources).toMatchObject([{ version: '2026年版' }]);
  });
});

describe('--out with the ending of a file', () => {
  const at = (name: string) => path.join(dir, 'one', name);

  it.each([
    ['amounts.csv', ['v_amounts']],
    ['amounts.parquet', ['amounts']],
    ['amounts.ndjson', ['amounts']],
    ['items.ndjson', []],
    ['book.xlsx', []],
    ['two.xlsx', ['v_items', 'v_amounts']],
    ['metadata.json', []],
  ])('writes %s and nothing else', async (name, names) => {
    const folder = path.join(at(name), '..', name.replace('.', '-'));
    const { code, stdout } = await exported(...names, '--out', path.join(folder, name));
    expect([code, readdirSync(folder)]).toEqual([0, [name]]);
    expect(stdout).toContain(path.join(folder, name));
  });

  it('holds what the file of that table holds', async () => {
    await exported('amounts', '--out', path.join(dir, 'as-folder'));
    await exported('amounts', '--out', at('same.csv'));
    expect(sha256(at('same.csv'))).toBe(sha256(path.join(dir, 'as-folder/amounts.csv')));
  });

  it.each([
    ['all.csv', [], 'several'],
    ['two.parquet', ['items', 'amounts'], 'several'],
    ['graph.jsonld', [], 'several'],
    ['amounts.csv', ['amounts', '--format', 'parquet'], 'another format'],
  ])('%s of %j is refused with what to do', async (name, args, words) => {
    const { code, stderr } = await exported(...args, '--out', path.join(dir, 'refused', name));
    expect([code, existsSync(path.join(dir, 'refused'))]).toEqual([2, false]);
    expect(stderr).toContain(words);
  });

  it('is a folder where one of that name is there, or a slash says so', async () => {
    mkdirSync(at('old.csv'), { recursive: true });
    await exported('items', '--out', at('old.csv'));
    await exported('items', '--out', `${at('new.csv')}/`);
    expect([readdirSync(at('old.csv')), readdirSync(at('new.csv'))].map((all) => all.sort())).toEqual([
      ['datapackage.json', 'items.csv'],
      ['datapackage.json', 'items.csv'],
    ]);
  });
});
