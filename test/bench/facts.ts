/**
 * `node --import tsx test/bench/facts.ts`: the speed of the extractors over the fields of the notices in raw/, on one core, beside
 * one plain pass of a simple pattern over the same text; and whether time grows in line with length on bait.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTRACTORS } from '../../pipeline/facts/extractors.ts';
import { HUNG_KINDS } from '../../pipeline/records/fact-kinds.ts';
import { ingestWhole } from '../support/ingest.ts';

/** Put behind a text, so that no round is given what one before it has read. */
let round = 0;
const anew = (text: string): string => text + String.fromCodePoint(0xf0000 + (round % 0xffff));

/** A reading of one kind, of a field or of a text by itself. */
type Extractor = (text: string, field?: string) => readonly unknown[];

const extractors: Readonly<Record<string, Extractor>> = Object.fromEntries(
  HUNG_KINDS.map((kind) => [
    kind,
    (text: string, field = '') =>
      EXTRACTORS[kind]({
        field,
        text: anew(text),
        titles: {},
        place: { level: 'city', municipality: false },
        taken: [],
      }),
  ]),
);

/** What any reader must do at the least: look at every character for a number with a unit. */
const SIMPLE = /\d+(?:\.\d+)?(?:万元|元|%|次|岁)/g;

const ROUNDS = 60;
const AIM = 5;

/** Computing time: what else the machine does counts for little. */
function millisecondsOf(work: () => void): number {
  round += 1;
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The best of several rounds: what disturbs a run only makes it slower. */
const best = (work: () => void): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => millisecondsOf(work)));

interface Field {
  field: string;
  text: string;
}

async function fieldTexts(): Promise<Field[]> {
  const out = mkdtempSync(path.join(tmpdir(), 'bench-facts-'));
  try {
    const { notices } = await ingestWhole({ paths: ['raw'], out, concurrency: 1, force: true, dryRun: true });
    return notices.flatMap(({ items }) =>
      items.flatMap(({ fields }) =>
        Object.entries(fields).flatMap(([field, value]) =>
          [value].flat().flatMap((one): Field[] => (one ? [{ field, text: one.text }] : [])),
        ),
      ),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function benchFields(fields: readonly Field[]): void {
  const bytes = fields.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const speed = (ms: number): string => `${(bytes / 1000 / ms).toFixed(2).padStart(8)} MB/s`;
  console.log(`${fields.length} fields, ${(bytes / 1000).toFixed(0)} kB of UTF-8`);
  const plain = best(() => {
    for (const { text } of fields) for (const _ of text.matchAll(SIMPLE));
  });
  const times = Object.entries(extractors).map(([name, extract]) => ({
    name,
    ms: best(() => {
      for (const { field, text } of fields) extract(text, field);
    }),
  }));
  const all = times.reduce((sum, { ms }) => sum + ms, 0);
  for (const { name, ms } of times) {
    console.log(
      `${name.padEnd(14)} ${ms.toFixed(1).padStart(8)} ms ${speed(ms)}  ${((100 * ms) / all).toFixed(0).padStart(3)} %`,
    );
  }
  console.log(`${'all'.padEnd(14)} ${all.toFixed(1).padStart(8)} ms ${speed(all)}  aim: ${AIM} MB/s`);
  console.log(
    `${'a plain pass'.padEnd(14)} ${plain.toFixed(1).padStart(8)} ms ${speed(plain)}  all take ${(all / plain).toFixed(0)} times as long`,
  );
}

const SIZES = [25_000, 50_000, 100_000] as const;
const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Texts that a careless pattern is slow on. */
const BAIT: Readonly<Record<string, (size: number) => string>> = {
  '1111…元每人每月': (size) => `${'1'.repeat(size)}元每人每月`,
  '《《《…': repeat('《'),
  '（（（…': repeat('（'),
  '每每每…': repeat('每'),
  '5%5%5%…': repeat('5%'),
  '1元1元1元…': repeat('1元'),
  '每年1次、…': repeat('每年1次、'),
  '60岁、60岁、…': repeat('60岁、'),
  '《X法》（国发…': repeat('《X法》（国发'),
  '不低于不低于…': repeat('不低于'),
  '分别为分别为…': repeat('分别为'),
  blanks: repeat(' '),
};

function benchBait(): void {
  console.log(
    `\nms at ${SIZES.join(', ')} characters, and the time of the last against the first (4 is linear)`,
  );
  for (const [bait, make] of Object.entries(BAIT)) {
    const texts = SIZES.map(make);
    for (const [name, extract] of Object.entries(extractors)) {
      const times = texts.map((text) =>
        Math.min(...[0, 1, 2].map(() => millisecondsOf(() => extract(text)))),
      );
      const ratio = times.at(-1)! / Math.max(times[0]!, 1);
      const shown = times.map((ms) => ms.toFixed(1).padStart(8)).join(' ');
      console.log(`${name.padEnd(12)} ${shown}  × ${ratio.toFixed(1).padStart(4)}  ${bait}`);
    }
  }
}

benchFields(await fieldTexts());
benchBait();
