/** A made-up second edition of a notice, so that what compares editions can be seen before two real ones are at hand. */
import { readFile } from 'node:fs/promises';
import { packageFile } from '../package.ts';
import { EDITS } from './edits.ts';

/** The notice that the second edition is made of, as it came. */
const FIRST = packageFile('raw/jiaxing-2023-standard.txt');

export interface Editions {
  first: string;
  second: string;
}

/** The notice as it came, and the made-up edition after it. @throws Error where a change of edits.ts finds no place in the notice */
export async function twoEditions(): Promise<Editions> {
  const first = await readFile(FIRST, 'utf8');
  let second = first;
  for (const { what, from, to } of EDITS) {
    const changed = second.replace(from, to);
    if (changed === second) throw new Error(`the notice of the demo has no place for: ${what}`);
    second = changed;
  }
  return { first, second };
}
