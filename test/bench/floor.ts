/**
 * The pipeline on the five notices and on 300 made from them, beside a floor measured in the same run
 * (reading the files, and writing the same finished records without any parsing), both in computing time. Ratios are what counts: the
 * machine's speed drifts.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeOut } from '../../pipeline/write/write-out.ts';
import { ingestWhole } from '../support/ingest.ts';
import { makeCorpus } from './corpus.ts';
import { cpuOf, median } from './started.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
const ROUNDS = 3;

interface Measured {
  notices: number;
  bytes: number;
  ms: number;
  /** Computing time, of all threads. */
  cpu: number;
  floor: number;
}

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const fresh = (name: string): string => path.join(scratch, `${name}-${Math.round(performance.now() * 1000)}`);

async function measure(folder: string): Promise<Measured> {
  const pipeline: number[] = [];
  const cpu: number[] = [];
  const floor: number[] = [];
  let notices = 0;
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const cpuStarted = cpuNow();
    const result = await ingestWhole({
      paths: [folder],
      out: fresh('out'),
      concurrency: 2,
      force: true,
      dryRun: false,
    });
    pipeline.push(performance.now() - started);
    cpu.push(cpuNow() - cpuStarted);
    notices = result.notices.length;
    const texts = new Map(result.notices.map((n) => [n.document.source.text, '']));
    const floorStarted = cpuNow();
    bytes = 0;
    for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt')))
      bytes += readFileSync(path.join(folder, file)).length;
    for (const n of result.notices)
      texts.set(
        n.document.source.text,
        readFileSync(path.join(path.dirname(folder), n.document.source.path), 'utf8'),
      );
    await writeOut(fresh('floor'), {
      notices: result.notices,
      texts,
      works: result.works,
      agencies: result.agencies,
      editions: result.editions,
      diffs: await Promise.all(result.diffs.map((pair) => result.diff(pair))),
      changes: [],
      services: result.services,
      checks: result.checks,
      run: result.run,
    });
    floor.push(cpuNow() - floorStarted);
  }
  return { notices, bytes, ms: median(pipeline), cpu: median(cpu), floor: median(floor) };
}

function print(name: string, m: Measured): void {
  const perNotice = (m.cpu / m.notices).toFixed(1);
  const speed = (m.bytes / 1e6 / (m.cpu / 1000)).toFixed(2);
  console.log(
    `${name.padEnd(22)} ${String(m.notices).padStart(5)} notices ${m.ms.toFixed(0).padStart(7)} ms  ${m.cpu.toFixed(0).padStart(7)} CPU ms  ${speed.padStart(6)} MB/s of CPU  ${perNotice.padStart(6)} CPU ms a notice   floor ${m.floor.toFixed(0).padStart(6)} CPU ms   ${(m.cpu / m.floor).toFixed(2)} × the floor`,
  );
}

const raw = path.resolve('raw');
await measure(raw);
print('the five notices', await measure(raw));
for (const count of [75, 150, 300]) {
  const folder = path.join(scratch, `corpus-${count}`);
  makeCorpus(raw, folder, count);
  print(`a corpus of ${count}`, await measure(folder));
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

const command = ['dist/pipeline/cli/main.js', 'ingest', 'raw', '--out', fresh('cli'), '--quiet'];
const times = Array.from({ length: 5 }, () => cpuOf([...command, '--force']));
console.log(
  `the whole command on the five notices, built, start-up included: ${Math.min(...times).toFixed(0)} CPU ms at best, ${median(times).toFixed(0)} in the middle of ${times.length}`,
);
rmSync(scratch, { recursive: true, force: true });
