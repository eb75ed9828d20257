/**
 * The records of a run in PostgreSQL: the rows of notices that are other, new or gone since the last, and of what is across notices the lists
 * that differ, in one transaction. It holds the same rows then as minsheng.sqlite of that run.
 */
import type { Following } from '../../across/editions/standing.ts';
import type { Body } from '../../records/bodies.ts';
import type { Diff } from '../../records/diff.ts';
import type { Series } from '../../records/editions.ts';
import { FACT_KINDS } from '../../records/fact-kinds.ts';
import { diffFile, type FileEntry, filesOf, isDiff, noticeIn } from '../../records/index-file.ts';
import type { Check, NoticeRecord, Work } from '../../records/schema.ts';
import type { Service } from '../../records/services.ts';
import { ownRows } from '../database-update.ts';
import {
  insertChecks,
  insertDiffs,
  insertEditions,
  insertNotice,
  insertServices,
  insertWorks,
} from '../record-rows.ts';
import { labelRows } from '../rows.ts';
import { OF_NOTICES } from '../sqlite.ts';
import { checks, labels, workCitations, works } from '../tables/across.ts';
import { agencyBodies } from '../tables/bodies.ts';
import { diffFacts, diffFields, diffItems, diffs } from '../tables/diffs.ts';
import { editions } from '../tables/editions.ts';
import { FACT_TABLES } from '../tables/facts.ts';
import { serviceItems, services } from '../tables/services.ts';
import type { Described } from '../tables/table.ts';
import type { Postgres, Query } from './connect.ts';
import { Rows } from './rows.ts';
import { createRest, KEPT, RECORDS } from './schema.ts';
import { searchItems } from './search.ts';
import { readyRecords, readyWork } from './versions.ts';
import { WORK } from './work-schema.ts';

/** What a run came to, loaded piece by piece. */
export interface RunRecords {
  notices: readonly { id: string }[];
  editions: readonly Series[];
  diffs: readonly Following[];
  notice(id: string): Promise<NoticeRecord>;
  diff(pair: Following): Promise<Diff>;
  works(): Promise<Work[]>;
  agencies(): Promise<Body[]>;
  services(): Promise<Service[]>;
  checks(): Promise<Check[]>;
  /** A file of the run, by its path in out/. */
  entry(file: string): FileEntry;
}

export interface KeepReport {
  /** Notices whose rows were written, taken away, and left as they stood. */
  written: number;
  removed: number;
  unchanged: number;
  /** Whether the tables were of an earlier version, and made anew. */
  anew: boolean;
}

/** @throws InputError where the database refuses, or is not ours to change (`postgres-…`) */
export function keepRecords(postgres: Postgres, run: RunRecords): Promise<KeepReport> {
  return postgres.transaction(async (ask) => {
    await readyWork(ask, postgres);
    await ask(`SET LOCAL search_path TO ${RECORDS}`);
    const stood = await readyRecords(ask, postgres);
    const change = new Change(ask, await heldFiles(ask));
    const report = await change.notices(run);
    await change.lists(run);
    await change.finish();
    if (stood !== 'same') await ask(createRest().join(';\n'));
    return { ...report, anew: stood === 'earlier' };
  });
}

async function heldFiles(ask: Query): Promise<Map<string, string>> {
  const rows = await ask<{ file: string; sha256: string }>(`SELECT file, sha256 FROM ${WORK}.held`);
  return new Map(rows.map(({ file, sha256 }) => [file, sha256]));
}

class Change {
  private readonly rows: Rows;
  private readonly now = new Map<string, string>();

  /** @param before the files whose rows stand there, with their sha256 */
  constructor(
    private readonly ask: Query,
    private readonly before: ReadonlyMap<string, string>,
  ) {
    this.rows = new Rows(ask);
  }

  async notices(run: RunRecords): Promise<Omit<KeepReport, 'anew'>> {
    const come = run.notices.filter(({ id }) => this.differs(run, filesOf(id).notice));
    const standing = new Set(run.notices.map(({ id }) => id));
    const others = new Set(come.map(({ id }) => id));
    const known = [...this.before.keys()].flatMap((file) => noticeIn(file) ?? []);
    const gone = known.filter((id) => !standing.has(id));
    const old = known.filter((id) => !standing.has(id) || others.has(id));
    for (const table of KEPT.filter(({ name }) => OF_NOTICES.has(name) || name === searchItems.name))
      for (const id of old)
        await this.ask(`DELETE FROM ${table.name} WHERE ${ownRows(table, '$1::text')}`, [id]);
    for (const { id } of come) {
      const notice = await run.notice(id);
      insertNotice(this.rows.insert, notice);
      for (const item of notice.items) this.rows.insert(searchItems, item);
      await this.rows.spill();
    }
    return { written: come.length, removed: gone.length, unchanged: standing.size - come.length };
  }

  /** What is across notices. */
  async lists(run: RunRecords): Promise<void> {
    const { insert } = this.rows;
    if (this.differs(run, 'works.json'))
      await this.replace([works, workCitations], await run.works(), (all) => insertWorks(insert, all));
    if (this.differs(run, 'agencies.json'))
      await this.replace([agencyBodies], await run.agencies(), (all) => {
        for (const body of all) insert(agencyBodies, body);
      });
    if (this.differs(run, 'editions.json'))
      await this.replace([editions], run.editions, (all) => insertEditions(insert, all));
    if (this.differs(run, 'services.json'))
      await this.replace([services, serviceItems], await run.services(), (all) =>
        insertServices(insert, all),
      );
    if (this.differs(run, 'checks.json'))
      await this.replace([checks], await run.checks(), (all) => insertChecks(insert, all));
    const other = run.diffs.filter((pair) => this.differs(run, diffFile(pair))).length > 0;
    if (other || [...this.before.keys()].filter(isDiff).length !== run.diffs.length) await this.diffs(run);
  }

  private async diffs(run: RunRecords): Promise<void> {
    await this.empty([diffFacts, diffFields, diffItems, diffs]);
    for (const pair of run.diffs) {
      insertDiffs(this.rows.insert, [await run.diff(pair)]);
      await this.rows.spill();
    }
  }

  async finish(): Promise<void> {
    await this.rows.send();
    await this.labels();
    await this.rows.send();
    await this.ask(`DELETE FROM ${WORK}.held`);
    await this.ask(`INSERT INTO ${WORK}.held (file, sha256) SELECT * FROM unnest($1::text[], $2::text[])`, [
      [...this.now.keys()],
      [...this.now.values()],
    ]);
  }

  /** The enumerations, and the lists that stand in the `per` columns. */
  private async labels(): Promise<void> {
    const tables = FACT_KINDS.map((kind) => FACT_TABLES[kind]).filter(({ columns }) =>
      columns.some(({ sql }) => sql.startsWith('per ')),
    );
    const found = await this.ask<{ per: string }>(
      `SELECT per FROM (${tables.map(({ name }) => `SELECT per FROM ${name}`).join(' UNION ')}) p WHERE per LIKE '["%'`,
    );
    const lists = new Map(found.map(({ per }) => [per, JSON.parse(per) as string[]]));
    await this.replace([labels], labelRows(lists), (rows) => {
      for (const row of rows) this.rows.insert(labels, row);
    });
  }

  private differs(run: RunRecords, file: string): boolean {
    const { sha256 } = run.entry(file);
    this.now.set(file, sha256);
    return this.before.get(file) !== sha256;
  }

  /** All rows of some tables, those that others refer to first. */
  private async replace<All>(
    tables: readonly Described[],
    all: All,
    fill: (all: All) => void,
  ): Promise<void> {
    await this.empty(tables);
    fill(all);
    await this.rows.spill();
  }

  private async empty(tables: readonly Described[]): Promise<void> {
    for (const { name } of tables) await this.ask(`DELETE FROM ${name}`);
  }
}
