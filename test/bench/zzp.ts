import { readFileSync } from 'node:fs';
import { extractAges } from '../../pipeline/facts/ages.ts';
import { extractAmounts } from '../../pipeline/facts/amounts.ts';
import { extractCitations } from '../../pipeline/facts/citations.ts';
import { extractFrequencies } from '../../pipeline/facts/frequencies.ts';
import { extractRatios } from '../../pipeline/facts/ratios.ts';

const t: string[] = JSON.parse(readFileSync('/tmp/fields.json', 'utf8'));
const ex: any = {
  f: extractFrequencies,
  r: extractRatios,
  a: extractAges,
  c: extractCitations,
  m: extractAmounts,
}[process.argv[2]!];
let hit = 0,
  hb = 0,
  b = 0;
for (const x of t) {
  b += Buffer.byteLength(x);
  if (ex(x).length) {
    hit++;
    hb += Buffer.byteLength(x);
  }
}
console.log(t.length, b, 'hit', hit, hb);
for (let i = 0; i < Number(process.argv[3] ?? 1); i++) for (const x of t) ex(x);
