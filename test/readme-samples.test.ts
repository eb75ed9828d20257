/** Every sample of both READMEs, run as it stands there: what a reader types works. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../pipeline/cli/commands.ts';
import { feedRecords, schemas } from '../pipeline/index.ts';
import { layoutFile } from '../pipeline/labels/layout-file.ts';
import { openDatabase } from '../pipeline/write/open-database.ts';
import { minsheng } from './cli/run-cli.ts';
import { builtFile } from './support/built.ts';
import { ingestedRaw } from './support/ingested.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-readme-'));
const demo = path.join(dir, 'demo');
let database: Database.Database;

beforeAll(async () => {
  expect((await minsheng(['demo', demo])).code).toBe(0);
  database = openDatabase(path.join(await ingestedRaw(), 'minsheng.sqlite'), { readonly: true });
});
afterAll(() => {
  database.close();
  rmSync(dir, { recursive: true });
});

const samplesOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gsu'))].map(([, sample]) => sample ?? '');

const statementsOf = (sql: string): string[] => sql.split(';\n').filter((one) => one.trim() !== '');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const languages = [...text.matchAll(/^```(\w+)$/gmu)].map(([, language]) => language);

  it('has samples of these kinds, each looked at below', () => {
    expect(new Set(languages)).toEqual(new Set(['sh', 'bash', 'sql', 'js', 'json']));
  });

  it('names npm scripts that are there; the first reads what raw/ holds', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const lines = samplesOf(text, 'sh').flatMap((sample) => sample.trim().split('\n'));
    expect(lines.map((line) => /^npm ci && npm (\w+) +#/u.exec(line)?.[1])).toEqual(['start', 'test']);
    expect(scripts.start).toMatch(/ ingest$/u);
    expect(scripts.test).toBeDefined();
  });

  it('names commands that are there, with options that they have', () => {
    const lines = samplesOf(text, 'bash').flatMap((sample) => sample.trim().split('\n'));
    const calls = lines.map((line) =>
      /minsheng (?<command>[a-z]+)(?<rest> .*)$/u.exec(line.split('&&').at(-1) ?? ''),
    );
    const named = calls.flatMap((call) => (call?.groups ? [call.groups] : []));
    expect(named).toHaveLength(6);
    for (const { command = '', rest = '' } of named) {
      const options = COMMANDS.find(({ name }) => name === command)?.options ?? expect.fail(command);
      for (const [option] of rest.matchAll(/--[a-z-]+/gu))
        expect(options.map(({ flags }) => flags.split(' ', 1)[0])).toContain(option);
    }
  });

  const statements = samplesOf(text, 'sql').flatMap(statementsOf);
  it.each(statements)('%s', (sql) => {
    expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  });

  it('asks six things of the database', () => expect(statements).toHaveLength(6));

  it('runs the library', async () => {
    const [sample = ''] = samplesOf(text, 'js');
    const library = pathToFileURL(builtFile('pipeline/index.js')).href;
    const script = sample
      .replace("from 'minsheng'", `from '${library}'`)
      .replace(/^((?:extract|read|render|apply)\w+\(.*\));/gmu, 'results.push($1);')
      .replace(/^(?=extract|results)/mu, 'const results = [];\n');
    writeFileSync(
      path.join(demo, 'sample.mjs'),
      `${script}\nprocess.stdout.write(JSON.stringify(results));\n`,
    );
    const said = execFileSync(process.execPath, ['sample.mjs'], { cwd: demo, encoding: 'utf8' });
    const [amounts, number, page, records] = JSON.parse(said) as unknown[];
    expect(amounts).toMatchObject([{ text: '每人每月不低于60元', min: 60, max: null, per: ['person'] }]);
    expect(number).toBe(12000);
    const ids = ['330400-2023-standard', '330400-2025-standard'];
    const lang = file === 'README.md' ? 'en' : 'zh';
    const printed = await minsheng(['diff', ...ids, '--from', path.join(demo, 'out'), '--lang', lang]);
    expect(page).toBe(printed.stdout);
    const now = schemas.notice.parse(
      JSON.parse(readFileSync(path.join(demo, `out/notices/${ids[1]}.json`), 'utf8')),
    );
    expect(records).toEqual(JSON.parse(JSON.stringify(feedRecords(now))));
  });

  it('teaches a layout that is one', () => {
    for (const sample of samplesOf(text, 'json'))
      expect(layoutFile.safeParse(JSON.parse(sample)).success).toBe(true);
  });
});

describe('what the samples promise', () => {
  it('the highest first, also where a sum has no upper end', () => {
    const [sql = ''] = samplesOf(readFileSync('README.md', 'utf8'), 'sql').flatMap(statementsOf);
    const rows = database.prepare(sql.replace('SELECT ', 'SELECT min, max, ')).all() as {
      min: number | null;
      max: number | null;
    }[];
    const figures = rows.map(({ min, max }) => max ?? min ?? 0);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    const open = rows.findIndex(({ max }) => max === null);
    expect(open).toBeGreaterThan(-1);
    expect(open).toBeLessThan(rows.length - 1);
  });

  it('what is in force leaves out drafts', () => {
    const drafts = database.prepare("SELECT id FROM documents WHERE status = 'draft'").pluck().all();
    expect(drafts.length).toBeGreaterThan(0);
    for (const view of ['v_current_items', 'v_current_facts', 'v_current_amounts', 'v_current_payers'])
      for (const id of drafts)
        expect(database.prepare(`SELECT count(*) FROM ${view} WHERE document = ?`).pluck().get(id)).toBe(0);
  });

  it('two-character words are found, and 60周岁', () => {
    const names = (query: string): unknown[] =>
      database.prepare('SELECT item_id FROM v_search WHERE query MATCH ?').pluck().all(query);
    expect(names('"孤 儿"').length).toBeGreaterThan(3);
    const sixty = names('"60 周 岁"');
    expect(sixty.length).toBeGreaterThan(0);
    const texts = database.prepare('SELECT group_concat(text) FROM fields WHERE item_id = ?').pluck();
    for (const item of sixty) expect(String(texts.get(item)).replace(/\s/gu, '')).toMatch(/60周岁/u);
  });

  it('facts with days of their own hold from the first to the last', () => {
    const copy = openDatabase(database.serialize());
    const [id] = copy.prepare('SELECT id FROM v_current_amounts LIMIT 1').pluck().all() as string[];
    const held = (from: string | null, until: string | null): unknown => {
      copy.prepare('UPDATE amounts SET "from" = ?, until = ? WHERE id = ?').run(from, until, id);
      return copy.prepare('SELECT count(*) FROM v_current_facts WHERE id = ?').pluck().get(id);
    };
    expect(held('2000-01-01', '2999-12-31')).toBe(1);
    expect(held('2999-01-01', null)).toBe(0);
    expect(held(null, '2000-01-01')).toBe(0);
    copy.close();
  });
});
