/** `npm run roads -- --steps 50 --seed 1`: a longer road than the suite walks. */
import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { walk } from './road.ts';

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const root = mkdtempSync(path.join(tmpdir(), 'roads-'));
try {
  await walk(root, Number(values.seed), Number(values.steps), ({ steps, along, anew }) => {
    console.log(`${steps.length} ${steps.at(-1)}`);
    deepStrictEqual(along, anew);
  });
  console.log(`${values.steps} steps: the same files and the same rows by either road`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
