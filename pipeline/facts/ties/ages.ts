/** Which ages set which sums: 80周岁至89周岁每人每月75元，90周岁至99周岁145元. */
import type { AgeValue, AmountValue } from '../../records/facts.ts';
import type { AgeRole } from '../../records/finance.ts';
import { matchesOf } from '../../text/matches.ts';
import { within } from '../../text/ranges.ts';

export interface AgeTies {
  /** For each amount the indexes of the ages that set it. */
  ages: number[][];
  /** For each age what it does. */
  roles: AgeRole[];
}

type TiedAmount = Pick<AmountValue, 'start' | 'end' | 'min' | 'max'>;
type TiedAge = Omit<AgeValue, 'text'>;

/** No sum is set by an age that stands farther before it. */
const REACH = 300;
/** Whose sum it is ends here: the next member of a list has its own ages. */
const PART_ENDS = /[。；！？\n]/g;
/** 其中：未满60周岁的… What stood before it holds for all members and sets none of them. */
const HEAD_ENDS = /其中[：，]?/g;
/** Between two sums for the same persons: 城市每月50元、农村每月30元. */
const SAME_PERSONS = /^(?:[^，。；0-9]{0,8})?(?:、|，其中|和|或)[^，。；0-9]{0,14}$/;
/** 每人每月500元（80周岁以上）, 50元给80周岁以上的 */
const AGE_BEHIND = /^[^，。；0-9]{0,6}（?[^，。；0-9]{0,6}$/;

/** The ages between the sum before and this one, in its own part of the sentence. */
function ownPart(text: string, from: number, to: number): number {
  const start = Math.max(from, to - REACH);
  const window = text.slice(start, to);
  const cut = (pattern: RegExp): number => {
    const last = matchesOf(window, pattern).at(-1);
    return last === undefined ? 0 : last.index + last[0].length;
  };
  return start + Math.max(cut(PART_ENDS), cut(HEAD_ENDS));
}

interface Indexed {
  start: number;
  end: number;
  index: number;
}

const placed = (facts: readonly { start: number; end: number }[]): Indexed[] =>
  facts.map(({ start, end }, index) => ({ start, end, index }));

/** 80—89周岁、90—99周岁、100周岁以上分别为50元、100元、300元: as many ages as sums, one for one. */
function respective(
  text: string,
  amounts: readonly Indexed[],
  ages: readonly Indexed[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  let at = text.indexOf('分别');
  while (at !== -1) {
    const word = at;
    const from = ownPart(text, 0, word);
    const stop = text.slice(word, word + REACH).search(PART_ENDS);
    const end = stop === -1 ? word + REACH : word + stop;
    const before = within(ages, from, word);
    const after = within(amounts, word, end);
    if (before.length > 1 && before.length === after.length)
      for (const [i, amount] of after.entries()) pairs.set(amount.index, before[i]?.index ?? 0);
    at = text.indexOf('分别', word + 2);
  }
  return pairs;
}

function tied(text: string, amounts: readonly TiedAmount[], ages: readonly TiedAge[]): number[][] {
  const places = placed(ages);
  const pairs = respective(text, placed(amounts), places);
  const found: number[][] = [];
  amounts.forEach((amount, i) => {
    const pair = pairs.get(i);
    const last = amounts[i - 1];
    const next = amounts[i + 1];
    const from = ownPart(text, last?.end ?? 0, amount.start);
    const before = within(places, from, amount.start).map((age) => age.index);
    const behind = within(places, amount.end, amount.end + 60).find(
      (a) =>
        (next === undefined || a.end <= next.start) &&
        a.start - amount.end < 14 &&
        /[（给予]/.test(text.slice(amount.end, a.start)) &&
        AGE_BEHIND.test(text.slice(amount.end, a.start)),
    );
    if (pair !== undefined) found.push([pair]);
    else if (behind !== undefined) found.push([behind.index]);
    else if (before.length > 0) found.push(before);
    else {
      const gap = last === undefined ? null : text.slice(last.end, Math.min(amount.start, last.end + 30));
      const same = gap !== null && amount.start - (last?.end ?? 0) < 30 && SAME_PERSONS.test(gap);
      found.push(same && !pairs.has(i - 1) ? [...(found.at(-1) ?? [])] : []);
    }
  });
  return found;
}

const YEARS: Readonly<Record<TiedAge['unit'], number>> = {
  year: 1,
  month: 1 / 12,
  week: 7 / 365,
  day: 1 / 365,
};

/** Both ends in years; 89周岁 lasts until the ninetieth birthday. */
function years(age: TiedAge): [number, number] {
  const one = YEARS[age.unit];
  const low = age.min === null ? 0 : (age.min + (age.min_inclusive === false ? 1 : 0)) * one;
  const high =
    age.max === null ? Number.POSITIVE_INFINITY : (age.max + (age.max_inclusive === false ? 0 : 1)) * one;
  return [low, high];
}

function disjoint(a: TiedAge, b: TiedAge): boolean {
  const [x, y] = [years(a), years(b)];
  return x[1] <= y[0] + 1e-9 || y[1] <= x[0] + 1e-9;
}

const different = (a: TiedAmount, b: TiedAmount): boolean => a.min !== b.min || a.max !== b.max;

/** 发放至18周岁, 自年满60周岁|的下一年度起: until or from when, not for whom. */
const LIMITS_TIME = /(?:至|到|直至|自|从)(?:其)?(?:年满)?$/;

const ENDS_OR_BEGINS = /^ ?(?:的?(?:下一|次|当)(?:年|月)|时|后|起|前|为止|止)/;

/** An age says who is meant (16-24岁失业青年, 0-15岁视力、听力…残疾儿童) unless it limits a time. */
function roleAlone(text: string, age: TiedAge): AgeRole {
  if (LIMITS_TIME.test(text.slice(Math.max(0, age.start - 4), age.start))) return 'other';
  return ENDS_OR_BEGINS.test(text.slice(age.end, age.end + 8)) ? 'other' : 'eligibility';
}

/**
 * Joins the amounts and ages of one folded text (offsets as its extractors gave them). An age that sets one of several sums, next to an age apart
 * from it that sets another, is a `tier` (80–89周岁 75元, 90–99周岁 145元); one that says who is meant is `eligibility`; what limits a
 * time (发放至18周岁, 自年满60周岁的下一年度起) is `other`.
 */
export function tieAges(folded: string, amounts: readonly TiedAmount[], ages: readonly TiedAge[]): AgeTies {
  const roles = ages.map((age) => roleAlone(folded, age));
  const ties = tied(folded, amounts, ages).map((those) => those.filter((i) => roles[i] !== 'other'));
  // a sum has a few ages; sums far apart are no ladder
  for (let i = 0; i < ties.length; i += 1) {
    for (let k = i + 1; k < Math.min(ties.length, i + 12); k += 1) {
      const [one, two] = [amounts[i], amounts[k]];
      if (one === undefined || two === undefined || !different(one, two)) continue;
      for (const a of (ties[i] ?? []).slice(0, 12)) {
        for (const b of (ties[k] ?? []).slice(0, 12)) {
          const [x, y] = [ages[a], ages[b]];
          if (x !== undefined && y !== undefined && disjoint(x, y)) {
            roles[a] = 'tier';
            roles[b] = 'tier';
          }
        }
      }
    }
  }
  return { ages: ties, roles };
}
