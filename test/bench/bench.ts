/**
 * `npm run bench`: notices of different places, few and many: time, computing time and peak memory of a full run, of one changed notice, of
 * none, with one worker and with two, and of what people ask. `-- --quick` takes fewer notices and leaves out what the parts cost.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Cost, costOf, floorOf } from './measure.ts';
import { fileOf, makePlaces } from './places.ts';
import { measureStore } from './store.ts';

const QUICK = process.argv.includes('--quick');
const [FEW, MANY] = QUICK ? [20, 60] : [300, 3000];
const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
const at = (name: string): string => path.join(scratch, name);

function tell(what: string, { cpu, wall, peak }: Cost, notices?: number): void {
  const each =
    notices === undefined ? '' : `${((1000 * cpu) / notices).toFixed(0).padStart(6)} ms CPU a notice`;
  const figures = `${wall.toFixed(1).padStart(8)} s ${cpu.toFixed(1).padStart(8)} s CPU ${peak.toFixed(0).padStart(6)} MB`;
  console.log(`${what.padEnd(40)}${figures}${each}`);
}

const ingest = (raw: string, out: string, workers: number): Promise<Cost> =>
  costOf(['ingest', raw, '--out', out, '--quiet', '--concurrency', String(workers)]);

/** The share of a run that is read, thought and found: times what the same files and records cost without. */
async function tellFloor(count: number, { cpu }: Cost): Promise<void> {
  const to = at(`floor-${count}`);
  const floor = await floorOf(at(`raw-${count}`), at(`out-${count}`), to);
  rmSync(to, { recursive: true, force: true });
  const what = `the floor of ${count} notices`.padEnd(40);
  console.log(
    `${what}${''.padStart(10)} ${floor.toFixed(1).padStart(8)} s CPU; a run is ${(cpu / floor).toFixed(2)} times that`,
  );
}

/** A full run, then one with a sum changed in one notice, then one with nothing changed. */
async function measure(count: number): Promise<Cost> {
  const [raw, out] = [at(`raw-${count}`), at(`out-${count}`)];
  const bytes = makePlaces('raw', raw, count);
  console.log(`${count} notices of different places, ${Math.round(bytes / count / 1000)} KB each`);
  const full = await ingest(raw, out, 2);
  tell(`${count} notices`, full, count);
  await tellFloor(count, full);
  const file = path.join(raw, fileOf(count >> 1));
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/\d(?=元)/u, (digit) => String((Number(digit) + 1) % 10)),
  );
  tell(`${count} notices, one of them changed`, await ingest(raw, out, 2));
  tell(`${count} notices, none changed`, await ingest(raw, out, 2));
  return full;
}

/** The notice in the middle of all. */
function someNotice(out: string): string {
  const files = readdirSync(path.join(out, 'notices')).sort();
  return path.basename(files[files.length >> 1] ?? '', '.json');
}

const QUESTIONS: readonly (readonly [string, (out: string) => readonly string[]])[] = [
  ['search', (out) => ['search', '高龄津贴', '--out', out]],
  ['services', (out) => ['services', '--out', out]],
  ['compare', (out) => ['compare', '--from', out]],
  ['compare of one service', (out) => ['compare', '老年人福利补贴', '--from', out]],
  ['compare of what items say', (out) => ['compare', '孤儿', '--from', out]],
  ['eligible', (out) => ['eligible', '--age', '70', '--from', out]],
  ['review', (out) => ['review', '--list', '--out', out]],
  ['review, summary', (out) => ['review', '--summary', '--out', out]],
  ['review, a sample', (out) => ['review', '--sample', '30', '--json', '--out', out]],
  ['explain', (out) => ['explain', `${someNotice(out)}/3`, '--out', out]],
  ['print', (out) => ['print', someNotice(out), '--from', out]],
  ['check', (out) => ['check', out]],
];

const few = await measure(FEW);
const alone = await ingest(at(`raw-${FEW}`), at('out-one-worker'), 1);
tell(`${FEW} notices, one worker`, alone, FEW);
const { cpus } = await import('node:os');
console.log(
  `two workers are ${(alone.wall / few.wall).toFixed(2)} times as fast as one, on ${cpus().length} cores`,
);
const many = await measure(MANY);
// between a few notices it is the heap that grows, and not what is held
if (!QUICK) console.log(`${((many.peak - few.peak) / (MANY - FEW)).toFixed(3)} MB more for each notice more`);
for (const [what, args] of QUESTIONS)
  tell(`${what}, of ${MANY} notices`, await costOf(args(at(`out-${MANY}`))));
await measureStore(at(`raw-${FEW}`), at('store'), tell, QUICK ? [1, 2] : [1, 2, 4]);
rmSync(scratch, { recursive: true, force: true });

if (!QUICK)
  for (const part of ['./startup.ts', './floor.ts', './formats.ts', './facts.ts', './diff.ts']) {
    console.log(`\n${part.slice(2, -3)}`);
    await import(part);
  }
