/** What a fact's surroundings say of which fact it is: its subject, and the words before and after it, numbers aside. */
import { dice } from '../../match/dice.ts';
import { normalText } from '../../match/normalize.ts';

/** So many units of the field are read on either side of a fact. */
const WINDOW = 24;
const NUMBERS = /[\d.,%]+|[〇零一二两三四五六七八九十百千万亿]+/g;

export interface Context {
  before: string;
  after: string;
}

export function contextOf(text: string, start: number, end: number): Context {
  return {
    before: plain(text.slice(Math.max(0, start - WINDOW), start)),
    after: plain(text.slice(end, end + WINDOW)),
  };
}

function plain(text: string): string {
  return normalText(text).replace(NUMBERS, '0');
}

/** 0..1: how much of the words next to the two facts is the same, the nearest counting most. */
export function contextLikeness(a: Context, b: Context): number {
  const before = Math.max(run(reversed(a.before), reversed(b.before)), dice(a.before, b.before));
  const after = Math.max(run(a.after, b.after), dice(a.after, b.after));
  return 0.6 * before + 0.4 * after;
}

/** Eight units in a row that are the same settle it; both at the field's end is the same too. */
function run(a: string, b: string): number {
  if (a === '' && b === '') return 1;
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return Math.min(1, length / Math.min(8, Math.max(a.length, b.length)));
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
