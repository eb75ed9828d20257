/**
 * `npm run bench`, starting: the computing time of built commands with little or nothing to do, beside a Node that starts and ends, each in
 * turn, so that what disturbs one disturbs all.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NOTICE } from '../cli/run-cli.ts';
import { cpuOf, median } from './started.ts';

const ROUNDS = 7;
const AIM = 250;
const folder = mkdtempSync(path.join(tmpdir(), 'bench-start-'));
const notice = path.join(folder, 'a.txt');
const out = path.join(folder, 'out');
writeFileSync(notice, NOTICE);

const main = (...argv: string[]): string[] => ['dist/pipeline/cli/main.js', ...argv];
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'node, nothing else': ['--eval', '0'],
  '--help': main('--help'),
  facts: main('facts', '每月60元'),
  'ingest, one notice': main('ingest', notice, '--out', out, '--force', '--quiet'),
  'ingest, unchanged': main('ingest', notice, '--out', out, '--quiet'),
  inspect: main('inspect', notice),
  check: main('check', out),
  search: main('search', '高龄津贴', '--out', out),
  explain: main('explain', '000000-2024-standard-x6b58df0c/1', '--out', out),
  compare: main('compare', '--from', out),
  eligible: main('eligible', '--age', '80', '--from', out),
  services: main('services', '--out', out),
  review: main('review', '--list', '--out', out),
};

const times = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, argv] of Object.entries(COMMANDS)) times.get(name)?.push(cpuOf(argv));
rmSync(folder, { recursive: true, force: true });

const least = Math.min(...(times.get('node, nothing else') ?? []));
console.log(`\nstarting, CPU ms: the least and the median of ${ROUNDS}; aim ${AIM} ms`);
for (const [name, own] of times) {
  const best = Math.min(...own);
  console.log(
    `${name.padEnd(20)} ${best.toFixed(0).padStart(5)} ${median(own).toFixed(0).padStart(5)}   ${(best / least).toFixed(1).padStart(4)} × a bare Node`,
  );
}
