/**
 * What a run cannot do without: the raw files are read, and the same finished records are written, files and database, one notice after
 * the other. Nothing is read in them; taking the records from the out/ folder that has them is not counted.
 * `node --import tsx test/bench/floor-of.ts RAW OUT TO` prints the seconds of computing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexFile, RunReport } from '../../pipeline/records/index-file.ts';
import { type NoticeRecord, notice } from '../../pipeline/records/schema.ts';
import { printRecord } from '../../pipeline/show/json.ts';
import { makeIndex } from '../../pipeline/write/index-file.ts';
import { openOut } from '../../pipeline/write/out-writer.ts';
import { DatabaseBuilder } from '../../pipeline/write/sqlite.ts';
import { ACROSS } from '../../pipeline/write/write-out.ts';

const [raw = '', out = '', to = ''] = process.argv.slice(2);
let apart = 0;
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What a finished file holds, its cost set apart. */
function taken<Held>(file: string): Held {
  const before = computed();
  const held = JSON.parse(readFileSync(path.join(out, file), 'utf8')) as Held;
  apart += computed() - before;
  return held;
}

const index = taken<IndexFile>('index.json');
const run = taken<RunReport>('run.json');
const started = computed();
apart = 0;
const writer = await openOut(to);
for (const entry of index.notices) {
  const bytes = readFileSync(path.join(path.dirname(raw), entry.source.path));
  await writer.write(entry.notice, printRecord(notice, taken<NoticeRecord>(entry.notice)));
  await writer.write(entry.text, bytes.toString('utf8'));
}
const database = await writer.beginDatabase();
const builder = new DatabaseBuilder(database);
builder.notices(
  (function* records() {
    for (const entry of index.notices) yield taken<NoticeRecord>(entry.notice);
  })(),
);
const { works } = taken<{ works: Parameters<typeof ACROSS.works>[0] }>('works.json');
await writer.stream('works.json', ACROSS.works(works));
builder.works(works);
const { agencies } = taken<{ agencies: Parameters<typeof ACROSS.agencies>[0] }>('agencies.json');
await writer.stream('agencies.json', ACROSS.agencies(agencies));
builder.agencies(agencies);
const { services } = taken<{ services: Parameters<typeof ACROSS.services>[0] }>('services.json');
await writer.stream('services.json', ACROSS.services(services));
builder.services(services);
const { checks } = taken<{ checks: Parameters<typeof ACROSS.checks>[0] }>('checks.json');
await writer.stream('checks.json', ACROSS.checks(checks));
builder.checks(checks);
builder.finish();
writer.putDatabase(database);
const { works: count, diffs } = index.counts;
await writer.finish(
  (files) => makeIndex(index.notices, { works: count, diffs, checks: checks.length }, files),
  run,
);
console.log(computed() - started - apart);
