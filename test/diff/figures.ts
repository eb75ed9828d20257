/** The part of `npm run evaluate` on diffs: how well editions made out of the notices are told, by kind of change. */
import { diffNotices } from '../../pipeline/diff/index.ts';
import { readRecord } from '../support/read.ts';
import { makeEdition } from './make-editions.ts';
import { emptyScores, f1, KINDS, score } from './score.ts';

const FILES = [
  'beijing-2023-standard-draft',
  'jiaxing-2023-standard',
  'wanzhou-2018-list',
  'urumqi-2023-standard',
];
/** Other editions than those of the tests, and than those that rules were made on. */
const SEEDS = Array.from({ length: 12 }, (_, at) => at + 201);

const notices = await Promise.all(FILES.map((name) => readRecord(`raw/${name}.txt`)));
for (const [name, heavy] of [
  ['light', 0.3],
  ['heavy', 0.8],
] as const) {
  const scores = emptyScores();
  for (const seed of SEEDS) {
    for (const [at, old] of notices.entries()) {
      const donors = notices.filter((one) => one !== old);
      const { now, truth } = makeEdition(old, donors, seed * 10 + at, heavy);
      score(diffNotices(old, now), truth, scores);
    }
  }
  console.log(`diffs of ${SEEDS.length * notices.length} editions, ${name} changes`);
  for (const kind of KINDS) {
    const { right, wrong, missed, notes } = scores[kind];
    console.log(
      `  ${kind.padEnd(8)} F1 ${f1(scores[kind]).toFixed(4)}  ${String(right).padStart(5)} right ${String(wrong).padStart(3)} wrong ${String(missed).padStart(3)} missed`,
    );
    if (process.argv.includes('--notes'))
      for (const note of notes) console.log(`      ${note.slice(0, 300)}`);
  }
}
