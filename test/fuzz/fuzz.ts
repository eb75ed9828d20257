/**
 * `npm run fuzz -- [--cases N | --minutes M] [--seed S] [--only NO]`: notices changed at random, in all formats, each read twice; forty at a time
 * as one run with `minsheng check` on it. The same seed gives the same cases. It ends with 1 where anything is found, and says by which numbers.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Case, caseOf, corpusOf } from './cases.ts';
import { findingsOf, findingsTogether } from './findings.ts';
import { watched } from './watchdog.ts';

const TOGETHER = 40;
/** Seconds of computing that a file may take, which is read three times in all. */
const SLOW_S = 30;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

async function attempt(files: number, work: () => Promise<string[]>): Promise<string[]> {
  const before = process.cpuUsage();
  try {
    const found = await work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    return seconds > SLOW_S * files ? [...found, `${Math.round(seconds)} s of computing`] : found;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

async function main(): Promise<number> {
  const seed = Number(values.seed);
  const corpus = corpusOf();
  const from = values.only === undefined ? 0 : Number(values.only);
  const until = values.minutes === undefined ? null : Date.now() + Number(values.minutes) * 60_000;
  const most = values.only === undefined ? Number(values.cases) : from + 1;
  const watch = watched(seed);
  let wrong = 0;
  let no = from;
  let together: Case[] = [];
  const tell = (what: string, found: readonly string[]): void => {
    if (found.length > 0) wrong++;
    for (const line of found) console.log(`seed ${seed}, ${what}: ${line}`);
  };
  const readTogether = async (): Promise<void> => {
    const what = `cases ${no - together.length}–${no - 1} together`;
    if (together.length > 0) tell(what, await attempt(together.length, () => findingsTogether(together)));
    together = [];
  };
  while (until === null ? no < most : Date.now() < until) {
    watch.at(no);
    const one = caseOf(corpus, seed, no);
    if (values.only !== undefined) writeFileSync(`fuzz-${one.name}`, one.bytes);
    tell(`case ${no} (${one.name})`, await attempt(1, () => findingsOf(one)));
    together.push(one);
    no++;
    if (together.length === TOGETHER) await readTogether();
  }
  await readTogether();
  watch.end();
  console.log(`${no - from} cases of seed ${seed}: ${wrong} with something wrong`);
  return wrong > 0 ? 1 : 0;
}

process.exitCode = await main();
