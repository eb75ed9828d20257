/** A case that never ends is told by a thread beside it, which stops all: by computing time, for a busy machine is slow with any case, and where nothing is computed any more. */
import { Worker } from 'node:worker_threads';

const PATIENCE_S = 300;
/** Less computing than this in a second is none. */
const IDLE_S = 0.005;

const BESIDE = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { shared, seed, patience, still } = workerData;
const computed = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
let [last, since, before, idle] = [-1, computed(), computed(), 0];
setInterval(() => {
  const [now, at] = [Atomics.load(shared, 0), computed()];
  idle = now === last && at - before < still ? idle + 1 : 0;
  if (now !== last) since = at;
  [last, before] = [now, at];
  if (at - since > patience || idle > patience) {
    writeSync(1, 'seed ' + seed + ', case ' + now + ' (or the run of those before it) does not end\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000);
`;

/** Call `at` with each case's number, and `end` when all is done. */
export function watched(seed: number): { at: (no: number) => void; end: () => void } {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(BESIDE, {
    eval: true,
    workerData: { shared, seed, patience: PATIENCE_S, still: IDLE_S },
  });
  worker.unref();
  return { at: (no) => void Atomics.store(shared, 0, no), end: () => void worker.terminate() };
}
