/**
 * A road of random steps: notices come, change, go, are corrected and renamed, and after each step the folder that went along is held
 * against one that was made from nothing. Every file must have the same bytes, and the database the same rows.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type IngestResult, ingest } from '../../pipeline/ingest.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';

const PLACES = ['嘉兴市', '湖州市', '绍兴市', '金华市', '衢州市', '舟山市', '台州市', '丽水市'] as const;
const YEARS = [2019, 2021, 2023] as const;

/** Numbers that are the same for the same seed (mulberry32). */
export function randomly(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Notice {
  place: string;
  year: number;
  sum: number;
  /** Whether it lists a third service; names of that one differ. */
  third: number;
}

const textOf = ({ place, year, sum, third }: Notice): string => `${place}基本公共服务标准（${year}年版）
一、幼有所育
（一）优孕优生服务
1. 孕前优生健康检查
服务对象：计划怀孕夫妇。
服务内容：每孩次提供1次检查，按照《国家免费孕前优生项目试点工作技术服务规范（试行）》执行。
服务标准：每人补助${sum}元。
支出责任：市、县财政共同承担。
牵头负责单位：市卫生健康委。
2. 预防接种
服务对象：0—6岁儿童。
服务内容：常规接种，依据《中华人民共和国疫苗管理法》。
服务标准：接种率达到${80 + (sum % 20)}%以上，每${third === 1 ? '户' : '人'}每年1次。
支出责任：市财政。
牵头负责单位：市卫生健康${third === 2 ? '局' : '委'}。
${
  third === 0
    ? ''
    : `二、老有所养
（一）养老服务
3. ${['', '高龄津贴', '高龄老人津贴', '老年人福利补贴'][third]}
服务对象：80周岁及以上老年人。
服务内容：发放津贴。
服务标准：每人每月不低于${sum + 50}元。
支出责任：县财政。
牵头负责单位：市民政局。
`
}`;

const STEPS = ['add', 'change', 'remove', 'correct', 'rename'] as const;

/** A folder of notices that changes by random steps. */
class Raw {
  readonly files = new Map<string, Notice>();
  private named = 0;

  constructor(
    readonly dir: string,
    private readonly random: (below: number) => number,
  ) {
    mkdirSync(dir, { recursive: true });
  }

  /** @returns what was done, in words */
  step(result: IngestResult | null): Promise<string> | string {
    const step = this.files.size < 3 ? 'add' : STEPS[this.random(STEPS.length)]!;
    const names = [...this.files.keys()].sort();
    const name = names[this.random(Math.max(1, names.length))] ?? '';
    if (step === 'add') return this.add();
    if (step === 'change') return this.put(name, { ...this.files.get(name)!, ...this.sums() });
    if (step === 'remove') return this.remove(name);
    if (step === 'rename') return this.rename(name);
    return this.correct(name, result);
  }

  private sums(): Pick<Notice, 'sum' | 'third'> {
    return { sum: 100 + this.random(900), third: this.random(4) };
  }

  private add(): string {
    const notice = {
      place: PLACES[this.random(PLACES.length)]!,
      year: YEARS[this.random(YEARS.length)]!,
      ...this.sums(),
    };
    return this.put(`notice-${++this.named}.txt`, notice);
  }

  private put(name: string, notice: Notice): string {
    writeFileSync(path.join(this.dir, name), textOf(notice));
    const was = this.files.has(name) ? 'change' : 'add';
    this.files.set(name, notice);
    return `${was} ${name}: ${Object.values(notice).join(' ')}`;
  }

  private remove(name: string): string {
    this.files.delete(name);
    rmSync(path.join(this.dir, name));
    rmSync(path.join(this.dir, `${name}.corrections.json`), { force: true });
    return `remove ${name}`;
  }

  private rename(name: string): string {
    const to = `notice-${++this.named}.txt`;
    renameSync(path.join(this.dir, name), path.join(this.dir, to));
    this.files.set(to, this.files.get(name)!);
    this.files.delete(name);
    return `rename ${name} to ${to}`;
  }

  private async correct(name: string, result: IngestResult | null): Promise<string> {
    const entry = result?.notices.find(({ source }) => source.path.endsWith(`/${name}`));
    const fact = entry && (await result?.notice(entry.id))?.items[0]?.amounts[0];
    if (!fact) return `correct ${name}: nothing to correct`;
    const correction = {
      target: fact.id,
      op: 'set',
      expect: { min: fact.min },
      value: { subject: `夫妇${this.random(100)}` },
      ...{ by: '王', on: '2026-11-22', why: '核对原文' },
    };
    writeFileSync(path.join(this.dir, `${name}.corrections.json`), JSON.stringify([correction]));
    return `correct ${name}: ${correction.value.subject}`;
  }
}

const REPORT = ['run.json', 'minsheng.sqlite'];

/** The files of an out/ folder, as they are. */
function filesIn(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !REPORT.includes(entry.name),
  );
  const paths = files.map((entry) => path.relative(out, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((file) => [file, readFileSync(path.join(out, file), 'utf8')]));
}

const WORDS = ['"津 贴"', '"补 助"', '"疫 苗"', '"怀 孕"', '"老 年"'];

/** Every row of every table, in its order; the numbers of the full-text index stand for items, so what it finds counts. */
export function rowsIn(out: string): Record<string, string[]> {
  const db = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
  try {
    const tables = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'search_*' ORDER BY name",
      )
      .pluck()
      .all();
    const rows = (sql: string, ...values: string[]): string[] =>
      db
        .prepare<string[], unknown[]>(sql)
        .raw()
        .all(...values)
        .map((row) => JSON.stringify(row));
    const found = 'SELECT item_id, round(rank, 6) FROM v_search WHERE query MATCH ? ORDER BY 2, 1';
    return {
      ...Object.fromEntries(tables.map((name) => [name, rows(`SELECT * FROM "${name}"`)])),
      search_items: rows('SELECT item_id FROM search_items ORDER BY 1'),
      ...Object.fromEntries(WORDS.map((word) => [word, rows(found, word)])),
      integrity: rows('PRAGMA integrity_check'),
      references: rows('PRAGMA foreign_key_check'),
    };
  } finally {
    db.close();
  }
}

export interface Sides {
  /** What was done, step by step. */
  steps: readonly string[];
  along: { files: Record<string, string>; rows: Record<string, string[]> };
  anew: { files: Record<string, string>; rows: Record<string, string[]> };
}

/** @param look at both folders after each step */
export async function walk(
  dir: string,
  seed: number,
  count: number,
  look: (sides: Sides) => void,
): Promise<void> {
  const raw = new Raw(path.join(dir, 'raw'), randomly(seed));
  const [along, anew] = [path.join(dir, 'along'), path.join(dir, 'anew')];
  const run = (out: string): Promise<IngestResult> =>
    ingest({ paths: [raw.dir], out, concurrency: 1, force: false, dryRun: false });
  const steps: string[] = [];
  let result: IngestResult | null = null;
  for (let at = 0; at < count; at++) {
    steps.push(await raw.step(result));
    result = await run(along);
    rmSync(anew, { recursive: true, force: true });
    await run(anew);
    const side = (out: string) => ({ files: filesIn(out), rows: rowsIn(out) });
    look({ steps, along: side(along), anew: side(anew) });
  }
}
