/** A range told in two phrases is one age: 满60岁不满80岁, 16周岁以上、60周岁以下, 年满3周岁且未满6周岁 (record contract, section 3.4). */
import { flagsOf, overClauses } from '../shared/flags.ts';
import type { AgePhrase } from './phrase.ts';
import { commonUnit } from './units.ts';

/** What may stand between the two. 和, 或 join two classes of people and are not here. */
const JOINT = /^ {0,2}[、，]? ?(?:且|但|而|并且|并|至|到|同时)?(?:年龄(?:在|为)?)? {0,2}$/;

const open = (p: AgePhrase): 'min' | 'max' | null =>
  p.min !== null && p.max === null ? 'min' : p.min === null && p.max !== null ? 'max' : null;

function join(a: AgePhrase, b: AgePhrase, between: string): AgePhrase | null {
  const [low, high] = open(a) === 'min' ? [a, b] : [b, a];
  if (open(low) !== 'min' || open(high) !== 'max' || low.min === null || high.max === null) return null;
  const ends = commonUnit({ n: low.min, unit: low.unit }, { n: high.max, unit: high.unit });
  if (ends === null || ends.min >= ends.max) return null;
  return {
    ...a,
    end: b.end,
    ...ends,
    minInclusive: low.minInclusive,
    maxInclusive: high.maxInclusive,
    flags: flagsOf({ next_clause: overClauses(between) }),
  };
}

/** 65岁及65岁以上 is 65岁及以上. */
function repeats(a: AgePhrase, b: AgePhrase, between: string): AgePhrase | null {
  if (!/^ ?[及和或] ?$/.test(between) || a.min === null || a.min !== a.max || open(b) === null) return null;
  return a.min === (b.min ?? b.max) && a.unit === b.unit ? { ...b, start: a.start, before: a.before } : null;
}

/** Phrases with each such pair made one; order is kept. */
export function joinPairs(text: string, phrases: readonly AgePhrase[]): AgePhrase[] {
  const joined: AgePhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, Math.min(phrase.start, last.end + 12));
    const whole =
      last === undefined || phrase.start - last.end > 10
        ? null
        : (repeats(last, phrase, between) ?? (JOINT.test(between) ? join(last, phrase, between) : null));
    if (whole === null) joined.push(phrase);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}
