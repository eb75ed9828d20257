/** A case that never ends is told by a thread beside it, which stops all. */
import { Worker } from 'node:worker_threads';

const PATIENCE_S = 300;

const BESIDE = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { shared, seed, patience } = workerData;
let [last, since] = [-1, 0];
setInterval(() => {
  const now = Atomics.load(shared, 0);
  since = now === last ? since + 1 : 0;
  last = now;
  if (since > patience) {
    writeSync(1, 'seed ' + seed + ', case ' + now + ' (or the run of those before it) does not end\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000);
`;

/** Call `at` with each case's number, and `end` when all is done. */
export function watched(seed: number): { at: (no: number) => void; end: () => void } {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(BESIDE, { eval: true, workerData: { shared, seed, patience: PATIENCE_S } });
  worker.unref();
  return { at: (no) => void Atomics.store(shared, 0, no), end: () => void worker.terminate() };
}
