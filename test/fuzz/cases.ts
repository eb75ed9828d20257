/** The cases of a fuzz: each from a seed and a number alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../diff/random.ts';
import { DRESSES } from './dress.ts';
import { flip, mutate } from './mutate.ts';

export interface Case {
  name: string;
  bytes: Uint8Array;
}

/** Notices of which a case is made, the smaller ones more often: a fixture has all the seams of a notice, and is read in no time. */
export interface Corpus {
  texts: readonly { name: string; text: string }[];
  long: readonly { name: string; text: string }[];
  files: readonly { name: string; bytes: Uint8Array }[];
}

const LAYOUTS = 'test/fixtures/layouts';

export function corpusOf(): Corpus {
  const inputs = readdirSync(LAYOUTS)
    .sort()
    .flatMap((name) =>
      readdirSync(path.join(LAYOUTS, name))
        .filter((file) => file.startsWith('input.'))
        .map((file) => ({ name, text: readFileSync(path.join(LAYOUTS, name, file), 'utf8') })),
    );
  const long = filesOf('raw')
    .filter(({ name }) => name.endsWith('.txt'))
    .map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  const files = ['test/fixtures/formats', 'test/fixtures/read', 'test/fixtures/hostile'].flatMap(filesOf);
  return { texts: inputs, long, files };
}

const filesOf = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));

const OF_FILES = 0.03;
const OF_LONG = 0.04;
const IN_PLAIN_TEXT = 0.7;
const FLIPPED = 0.08;

export function caseOf(corpus: Corpus, seed: number, no: number): Case {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(no + 1, 0x85ebca6b));
  if (random.chance(OF_FILES)) {
    const { name, bytes } = random.pick(corpus.files);
    return { name: `${no}-${name}`, bytes: flip(bytes, random) };
  }
  const { name, text } = random.pick(random.chance(OF_LONG) ? corpus.long : corpus.texts);
  const [ending, dress] = random.chance(IN_PLAIN_TEXT)
    ? (['txt', DRESSES.txt] as const)
    : random.pick(Object.entries(DRESSES));
  const bytes = dress?.(mutate(text, random)) ?? new Uint8Array();
  return { name: `${no}-${name}.${ending}`, bytes: random.chance(FLIPPED) ? flip(bytes, random) : bytes };
}
