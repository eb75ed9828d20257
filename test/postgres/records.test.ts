/** The records in a real PostgreSQL: the same rows as SQLite has, by whatever road, and never another's. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IngestResult, ingest } from '../../pipeline/ingest.ts';
import { openPostgres, type Postgres } from '../../pipeline/write/postgres/connect.ts';
import { keepRecords } from '../../pipeline/write/postgres/keep.ts';
import { minsheng } from '../cli/run-cli.ts';
import { ingestedEditions } from '../support/ingested.ts';
import { binaries, type Server, startPostgres } from '../support/postgres.ts';
import { rowsOfPostgres, rowsOfSqlite } from './same-rows.ts';

const bin = binaries();
const WHY = bin === null ? ' (left out: there is no initdb here, apt-get install postgresql)' : '';

describe.skipIf(bin === null)(`records in PostgreSQL${WHY}`, () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-records-'));
  const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'out')];
  let server: Server;
  let postgres: Postgres;

  beforeAll(async () => {
    const made = await ingestedEditions();
    cpSync(made, out, { recursive: true });
    cpSync(path.join(made, '../raw'), raw, { recursive: true });
    server = await startPostgres(bin ?? '');
    postgres = await openPostgres(server.url);
  });
  afterAll(async () => {
    await postgres?.end();
    await server?.stop();
    rmSync(dir, { recursive: true });
  });

  const run = (): Promise<IngestResult> =>
    ingest({ paths: [raw], out, concurrency: 2, force: false, dryRun: false });
  const isSame = async (): Promise<void> =>
    expect(await rowsOfPostgres(postgres.ask)).toEqual(rowsOfSqlite(path.join(out, 'minsheng.sqlite')));
  const version = (what: string, by: number): Promise<unknown> =>
    postgres.ask('UPDATE minsheng_work.versions SET version = version + $2 WHERE what = $1', [what, by]);

  test('of a first run, of one with a notice changed and one gone, and of one in which nothing changed', async () => {
    expect(await keepRecords(postgres, await run())).toEqual({
      written: 6,
      removed: 0,
      unchanged: 0,
      anew: false,
    });
    await isSame();
    const file = path.join(raw, 'wanzhou-2018-list.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\d(?=元)/u, '7'));
    rmSync(path.join(raw, 'beijing-2023-standard-draft.txt'));
    expect(await keepRecords(postgres, await run())).toEqual({
      written: 1,
      removed: 1,
      unchanged: 4,
      anew: false,
    });
    await isSame();
    expect(await keepRecords(postgres, await run())).toMatchObject({ written: 0, removed: 0, unchanged: 5 });
  });

  test('tables of an earlier version are made anew, but not where something of others rests on them', async () => {
    await version('records', -1);
    await postgres.ask('CREATE VIEW public.own AS SELECT id FROM minsheng.items');
    await expect(keepRecords(postgres, await run())).rejects.toMatchObject({ rule: 'postgres-leant-on' });
    await postgres.ask('DROP VIEW public.own');
    expect(await keepRecords(postgres, await run())).toMatchObject({ written: 5, anew: true });
    await isSame();
  });

  test('tables of a later version are left alone, and so is a schema of others', async () => {
    for (const what of ['records', 'work']) {
      await version(what, 1);
      await expect(keepRecords(postgres, await run())).rejects.toMatchObject({ rule: 'postgres-newer' });
      await version(what, -1);
    }
    await postgres.ask('CREATE DATABASE others');
    const others = await openPostgres(server.url.replace(/postgres$/u, 'others'));
    await others.ask('CREATE SCHEMA minsheng; CREATE TABLE minsheng.items (own text)');
    await expect(keepRecords(others, await run())).rejects.toMatchObject({ rule: 'postgres-foreign' });
    expect(await others.ask('SELECT * FROM minsheng.items')).toEqual([]);
    await others.end();
  });

  test('a server that dies in mid-change has what it had before; the next run brings the rest', async () => {
    rmSync(path.join(raw, 'jiaxing-2025-made-up.txt'));
    const before = await rowsOfPostgres(postgres.ask);
    const next = await run();
    const dying = { ...next, works: () => server.kill().then(() => next.works()) };
    await expect(keepRecords(postgres, dying)).rejects.toMatchObject({ rule: 'postgres-refused' });
    await server.start();
    expect(await rowsOfPostgres(postgres.ask)).toEqual(before);
    expect(await keepRecords(postgres, next)).toMatchObject({ written: 0, removed: 1, unchanged: 4 });
    await isSame();
  });

  test('no word of a command tells a password', async () => {
    const address = new URL(server.url);
    const asked = async (url: URL | string): Promise<string> => {
      const { code, stdout, stderr } = await minsheng([
        'ingest',
        raw,
        '--out',
        out,
        '--json',
        '--store',
        String(url),
      ]);
      expect(code).toBeGreaterThan(0);
      return stdout + stderr;
    };
    address.password = 'not-this-one';
    const refused = await asked(address);
    expect(refused).toContain('password authentication failed');
    address.port = '1';
    for (const told of [refused, await asked(address), await asked('mysql://a:not-this-one@b/c')])
      expect(told).not.toContain('not-this-one');
  });

  test('`ingest --store` says what it kept', async () => {
    const { code, stdout } = await minsheng(['ingest', raw, '--out', out, '--store', server.url]);
    expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: `postgres://${new URL(server.url).host}/postgres: 0 notices written, 0 removed, 4 unchanged`,
    });
  });
});
