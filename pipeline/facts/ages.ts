/** Ages of persons that a text states (record contract, section 3.4). */
import type { AgeValue } from '../records/facts.ts';
import { textOf } from '../text/text.ts';
import { insideTitle } from '../text/titles.ts';
import { WORDS_BEFORE } from './ages/bounds.ts';
import { withElided } from './ages/elided.ts';
import { joinPairs } from './ages/pairs.ts';
import { isAgeOfPerson } from './ages/persons.ts';
import { type AgePhrase, agePhrases } from './ages/phrase.ts';
import { scheduleRanges } from './ages/schedule.ts';
import { respectiveSexes, type Sex, sexAround } from './ages/sex.ts';
import { untilAge } from './ages/until.ts';
import { readWithoutBlanks } from './shared/blanks.ts';
import { bothFlags, flagsOf } from './shared/flags.ts';

/** No age is without one of these: 60岁, 36月龄, 6个月, 0-36月, 28天; behind the number a bracket may stand: 60（含）周岁. */
const HINT = /[岁歲龄齡]|[个個]月|[0-9\uff10-\uff19〇零一二两兩三四五六七八九十百）)]\s*[月天]/;

/**
 * The ages in one field's text, in order. Offsets are UTF-16 code units of `text`, half open.
 * Left out: ages inside 《titles》, the points of a schedule, durations, weeks of pregnancy.
 */
export function extractAges(text: string): AgeValue[] {
  return HINT.test(text) ? readWithoutBlanks(text, readAges) : [];
}

function readAges(text: string): AgeValue[] {
  const { folded, titles } = textOf(text);
  const points = scheduleRanges(folded);
  const phrases = withElided(folded, agePhrases(folded)).filter(
    (p) =>
      !insideTitle(titles, p.start, p.end) &&
      !insideTitle(points, p.start, p.end) &&
      isAgeOfPerson(folded, p),
  );
  const ages = joinPairs(folded, phrases).map((p) =>
    untilRetirement(folded, untilAge(folded, fromBirth(folded, p))),
  );
  const sexes = sexesOf(folded, ages);
  return ages.map((p, i) => toValue(text, p, sexes[i] ?? null));
}

const BIRTH = /出生后?[至到]$/;

/** 出生至36个月婴幼儿 begins at 0. */
function fromBirth(text: string, p: AgePhrase): AgePhrase {
  const birth = BIRTH.exec(text.slice(Math.max(0, p.start - 4), p.start));
  if (birth === null || p.max === null) return p;
  return { ...p, start: p.start - birth[0].length, min: 0, minInclusive: true };
}

const RETIREMENT = /^ ?(?:至|到|-)(?:国家|法定|规定|国家规定的?|法定的)?退休年龄/;

/** 16周岁至法定退休年龄: the upper end is no number. */
function untilRetirement(text: string, p: AgePhrase): AgePhrase {
  if (p.min === null || p.min !== p.max || !RETIREMENT.test(text.slice(p.end, p.end + 14))) return p;
  return { ...p, max: null, maxInclusive: null };
}

/** 女40周岁、|男50周岁以上: what may stand between the ages of the two sexes. */
const OTHER_SEX = /^ ?[、，和及与]? ?[男女](?:性|职工|方)?(?:年满|满)?$/;

/** 女40周岁、男50周岁以上: the bound behind the second holds for both. */
function sharedBound(text: string, ages: readonly AgePhrase[], sexes: readonly Sex[], i: number): AgePhrase {
  const one = ages[i]!;
  const two = ages[i + 1];
  if (two === undefined || one.min === null || one.min !== one.max || sexes[i] === sexes[i + 1]) return one;
  if (sexes[i] === null || sexes[i + 1] === null || two.start - one.end > 8) return one;
  if (two.before !== '' || !OTHER_SEX.test(text.slice(one.end, two.start))) return one;
  const flags = bothFlags(one.flags, flagsOf({ carried: true }));
  if (two.max === null)
    return { ...one, max: null, maxInclusive: null, minInclusive: two.minInclusive, flags };
  if (two.min === null)
    return { ...one, min: null, minInclusive: null, maxInclusive: two.maxInclusive, flags };
  return one;
}

const OR = /^ ?、?或者? ?(?:年?满)?$/;

/** 女年满50周岁或55周岁: the sex and the bound before the first hold for the second. */
function alternative(text: string, ages: AgePhrase[], sexes: Sex[], i: number): void {
  const one = ages[i]!;
  const two = ages[i + 1];
  if (two === undefined || two.start - one.end > 6 || !OR.test(text.slice(one.end, two.start))) return;
  if (one.min === null || two.min === null || two.min !== two.max || one.unit !== two.unit) return;
  const bounded = one.max === null && WORDS_BEFORE.has(one.before);
  if (!bounded && one.min !== one.max) return;
  const carried = bounded || (sexes[i + 1] === null && sexes[i] !== null);
  sexes[i + 1] ??= sexes[i] ?? null;
  const member = { ...two, flags: flagsOf({ carried, list_member: true }) };
  ages[i + 1] = bounded
    ? { ...member, max: null, minInclusive: one.minInclusive, maxInclusive: null }
    : member;
}

/** The sex of each; 男、女分别年满60周岁、55周岁 answers two in turn, and its head's bound holds for both. */
function sexesOf(text: string, ages: AgePhrase[]): Sex[] {
  const sexes = ages.map((p) => sexAround(text, p.start, p.end));
  ages.forEach((p, i) => {
    const second = ages[i + 1];
    const pair = respectiveSexes(text, p.start);
    if (pair === null || second === undefined || !/^[、和]$/.test(text.slice(p.end, second.start))) return;
    sexes[i] = pair[0];
    sexes[i + 1] = pair[1];
    const bound = WORDS_BEFORE.get(p.before);
    const member = { ...second, flags: flagsOf({ carried: true, list_member: true }) };
    ages[i + 1] = member;
    if (bound === undefined || second.min === null || second.min !== second.max) return;
    ages[i + 1] =
      bound.side === 'min'
        ? { ...member, max: null, minInclusive: bound.inclusive, maxInclusive: null }
        : { ...member, min: null, minInclusive: null, maxInclusive: bound.inclusive };
  });
  ages.forEach((_, i) => {
    alternative(text, ages, sexes, i);
    ages[i] = sharedBound(text, ages, sexes, i);
  });
  return sexes;
}

function toValue(text: string, p: AgePhrase, sex: Sex): AgeValue {
  return {
    text: text.slice(p.start, p.end),
    start: p.start,
    end: p.end,
    min: p.min,
    max: p.max,
    min_inclusive: p.minInclusive,
    max_inclusive: p.maxInclusive,
    unit: p.unit,
    sex,
    flags: p.flags,
  };
}
