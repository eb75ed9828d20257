/** `npm run bench`, file formats: from bytes to a checked record, each file by itself in the built product's readers. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'test/fixtures/formats';
const ROUNDS = 3;

// the built package: a worker that runs from TypeScript would measure the compiler
const { readSource, readNotice } = (await import(
  new URL('../../dist/pipeline/index.js', import.meta.url).href
)) as typeof import('../../pipeline/index.ts');

for (const file of readdirSync(FOLDER).sort()) {
  const bytes = readFileSync(path.join(FOLDER, file));
  const times: { read: number; all: number; items: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const result = await readSource(bytes);
    const read = performance.now() - started;
    if (result.kind !== 'source') continue;
    const record = await readNotice(result.source, {
      path: file,
      sha256: '0'.repeat(64),
      bytes: bytes.length,
    });
    times.push({ read, all: performance.now() - started, items: record.items.length });
  }
  const best = times.sort((a, b) => a.all - b.all)[0];
  if (!best) continue;
  console.log(
    `${file.padEnd(24)} ${String(best.items).padStart(4)} items  read ${best.read.toFixed(0).padStart(6)} ms  to records ${best.all.toFixed(0).padStart(6)} ms  ${(bytes.length / 1024).toFixed(0).padStart(5)} KB`,
  );
}
console.log(
  `peak memory of the process, workers included: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
