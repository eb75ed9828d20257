/** A command in a process of its own, and the computing time that it took: user and system, all threads. Wall time tells what else the machine does. */
import { spawnSync } from 'node:child_process';

/** Told by the process itself as its last line on standard error. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\n' + (user + system) / 1000); });",
)}`;

/** Milliseconds. @param argv what stands behind `node` */
export function cpuOf(argv: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', TELL, ...argv], { encoding: 'utf8' });
  return Number(stderr.slice(stderr.lastIndexOf('\n') + 1));
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
