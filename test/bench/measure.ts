/** A command in a process of its own, with its computing time and its peak memory, all its threads together. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Cost {
  /** Seconds of computing, and of waiting. */
  cpu: number;
  wall: number;
  /** Megabytes. */
  peak: number;
}

/** Told by the process itself when it ends. */
const TELL = `data:text/javascript,import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));`;

let measured = 0;

/** Several may run at once. @param args of `minsheng`, built. @throws Error where it ends with another code than 0 */
export async function costOf(args: readonly string[]): Promise<Cost> {
  const usage = path.join(tmpdir(), `bench-usage-${process.pid}-${++measured}.json`);
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, 'dist/pipeline/cli/main.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`minsheng ${args.join(' ')} ends with ${code}`);
  const told = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(usage);
  return { cpu: (told.userCPUTime + told.systemCPUTime) / 1e6, wall, peak: told.maxRSS / 1024 };
}

/** What a run over the same files cannot do without (floor-of.ts), in seconds of computing. @param to a folder that is not there */
export async function floorOf(raw: string, out: string, to: string): Promise<number> {
  const argv = ['--import', 'tsx', path.join(import.meta.dirname, 'floor-of.ts'), raw, out, to];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the floor of ${raw} ends with ${code}`);
  return Number(said);
}
