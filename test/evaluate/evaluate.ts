/**
 * `npm run evaluate [-- --check] [-- --misses] [-- --set "held out"] [-- KIND …]`: how well each kind of fact is read, on the rows that the rules were
 * made with and on rows kept aside. With --misses every wrong, missing or surplus fact beside its sentence; with --check it fails where a
 * set is read worse than its floor.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { shortOf } from './floors.ts';
import { KINDS, type LabelledText, type ScoredKind } from './kinds.ts';
import { addRow, emptyScore, type Fact, type Miss, rates, type Score } from './score.ts';

/** Reads every text of a set and scores what was found. */
export function evaluate(kind: ScoredKind, texts: readonly LabelledText[]): Score {
  const score = emptyScore();
  for (const labelled of texts) addRow(score, labelled.text, labelled.facts, kind.extract(labelled), kind);
  return score;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function line(name: string, set: string, score: Score): string {
  const { precision, recall, f1 } = rates(score);
  const loose = Object.entries(score.loose)
    .map(([key, { stated, right }]) => `${key} ${right}/${stated}`)
    .join('  ');
  return [
    name.padEnd(12),
    set.padEnd(9),
    String(score.expected).padStart(6),
    String(score.found).padStart(6),
    String(score.right).padStart(6),
    percent(precision),
    percent(recall),
    percent(f1),
    `  ${loose}`,
  ].join(' ');
}

function values(fact: Fact | null, keys: readonly string[]): string {
  if (fact === null) return '–';
  const stated = keys.filter((key) => key in fact).map((key) => `${key}=${JSON.stringify(fact[key])}`);
  return [fact.text ?? '', ...stated].join(' ');
}

function missLines({ text, expected, found }: Miss, kind: ScoredKind): string {
  return `  ${text}\n    expected ${values(expected, kind.values)}\n    found    ${values(found, kind.values)}`;
}

function main(args: string[]): void {
  const { values: options, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: 'boolean' }, misses: { type: 'boolean' }, set: { type: 'string' } },
  });
  const short: string[] = [];
  const kinds = KINDS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  console.log('kind         set       labels  found  right    prec.   recall       F1   agreeing besides');
  for (const kind of kinds) {
    for (const [set, texts] of Object.entries(kind.sets)) {
      if (options.set !== undefined && options.set !== set) continue;
      const score = evaluate(kind, texts);
      console.log(line(kind.name, set, score));
      short.push(...[shortOf(`${kind.name} ${set}`, score)].filter((said) => said !== null));
      if (options.misses) for (const miss of score.misses) console.log(missLines(miss, kind));
    }
  }
  if (!options.check) return;
  for (const said of short) console.error(said);
  process.exitCode = short.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
