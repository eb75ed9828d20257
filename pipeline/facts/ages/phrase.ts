/** One phrase of age: a number or two, their unit, the bound words and brackets around them. */

import type { FactFlag } from '../../records/flags.ts';
import { readNumber } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { BRACKET, isInside } from './brackets.ts';
import {
  ABOUT_AFTER,
  ABOUT_BEFORE,
  type AgeBound,
  type AgeUnit,
  commonUnit,
  halfOf,
  UNIT_WORDS,
  WORDS_AFTER,
  WORDS_BEFORE,
  WORDS_OF_TIME,
} from './units.ts';

/** Half open `[start, end)` in the text searched; `before` is the bound word before the number, or ''. */
export interface AgePhrase {
  start: number;
  end: number;
  before: string;
  unitWord: string;
  min: number | null;
  max: number | null;
  minInclusive: boolean | null;
  maxInclusive: boolean | null;
  unit: AgeUnit;
  flags: FactFlag[];
}

const anyOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

const NUMERAL = `〇零${TEN}两百`;
const SPACE = ' {0,3}';
// 60, 2.5, 六十, 百
const NUMBER = `[0-9]{1,3}(?:\\.5(?![0-9]))?|[${NUMERAL}]{1,5}`;
// 岁半, but 60周岁半价 is 60周岁
const UNIT = anyOf(UNIT_WORDS.keys()).replaceAll('岁半', '岁半(?![价票费数])');
const BEFORE = anyOf([...WORDS_BEFORE.keys(), ...ABOUT_BEFORE]);
// 以上, 及以上, in brackets too: 60周岁（及以上）; 65岁及⏎以上: a line that breaks off there goes on
const AFTER = `${anyOf([...WORDS_AFTER.keys(), ...ABOUT_AFTER])}|及[ \\n]{1,3}以[上下]|（[及或]?以[上下]）`;
// 0—6岁, 16~24岁, 16至24岁, 18周岁到45周岁, 满60周岁起至69周岁; 0一6岁: 一 typed for a dash
const DASH = '-{1,2}|起?[至到]|(?<=[0-9])一(?=[0-9])';
// 满80|不满90周岁: the first leaves its unit to the second
const UP_TO = `(?<=[0-9${NUMERAL}])[、，]?(?<upTo>不满|未满|不足|不到)`;
// 家有一|60岁老人
const NEW_NUMBER = `(?:(?<![0-9${NUMERAL}千第])|(?<=[^0-9${NUMERAL}千第]一)(?=[0-9]))`;

/** 年满 60 （含） 周岁 （含60周岁） – 不满 80 周岁 （不含） 以上 （含） */
const PHRASE = new RegExp(
  [
    `(?<before>${BEFORE})?${SPACE}`,
    `${NEW_NUMBER}(?<low>${NUMBER})${SPACE}(?:(?<lowIn1>${BRACKET})${SPACE})?`,
    `(?<lowUnit>${UNIT})?(?:${SPACE}(?<lowIn2>${BRACKET}))?`,
    `(?:${SPACE}(?:(?:${DASH})${SPACE}(?<before2>${BEFORE})?|${UP_TO})${SPACE}(?<high>${NUMBER})${SPACE}`,
    `(?:(?<highIn1>${BRACKET})${SPACE})?(?<highUnit>${UNIT})(?:${SPACE}(?<highIn2>${BRACKET}))?)?`,
    `(?:${SPACE}(?<after>${AFTER}))?(?:${SPACE}(?<afterIn>${BRACKET}))?`,
  ].join(''),
  'g',
);

const MARK_BEFORE_NUMBER = /(?:^|[；。：，、\n（ ])[0-9]{1,2}\.$/;

/** `3.16-59周岁` in a run-in list is item 3 about 16-59周岁: a dot after a number at the start of a clause ends its mark. */
function isListMark(text: string, end: number): boolean {
  return MARK_BEFORE_NUMBER.test(text.slice(Math.max(0, end - 4), end));
}

/** 百岁老人 are those of a hundred and more. */
const HUNDRED = '百';

function numberOf(word: string): number | null {
  return word === HUNDRED ? 100 : readNumber(word);
}

/** All phrases of age in a folded text, in order, without overlap; which of them are ages of persons is for the caller. Linear. */
export function agePhrases(text: string): AgePhrase[] {
  const found: AgePhrase[] = [];
  PHRASE.lastIndex = 0;
  for (let m = PHRASE.exec(text); m !== null; m = PHRASE.exec(text)) {
    const g = m.groups ?? {};
    const low = g.low ?? '';
    const lowStart = m.index + m[0].indexOf(low, (g.before ?? '').length);
    const dot = low.indexOf('.');
    if (dot > 0 && isListMark(text, lowStart + dot + 1)) {
      PHRASE.lastIndex = lowStart + dot + 1;
      continue;
    }
    const afterDot = text[lowStart - 1] === '.' && /[0-9]/.test(text[lowStart - 2] ?? '');
    const phrase = afterDot && !isListMark(text, lowStart) ? null : read(m.index, m[0], g);
    if (phrase === null) PHRASE.lastIndex = lowStart + low.length;
    else {
      found.push(phrase);
      PHRASE.lastIndex = phrase.end;
    }
  }
  return found;
}

type NamedParts = Record<string, string | undefined>;

function read(at: number, whole: string, g: NamedParts): AgePhrase | null {
  const lead = whole.length - whole.trimStart().length;
  const start = at + lead;
  const before = g.before ?? '';
  const low = numberOf(g.low ?? '');
  if (low === null) return null;
  if (g.high !== undefined && g.highUnit !== undefined) {
    const high = numberOf(g.high);
    if (high === null) return null;
    // Bound words after a range belong to what follows it; a bracket right behind it is its own.
    const body = g.after === undefined ? whole : whole.slice(0, whole.lastIndexOf(g.after));
    return rangeOf(start, at + body.trimEnd().length, before, low, high, g.highUnit, g);
  }
  if (g.lowUnit === undefined) return null;
  return singleOf(start, at + whole.trimEnd().length, before, low, g.lowUnit, g);
}

function rangeOf(
  start: number,
  end: number,
  before: string,
  low: number,
  high: number,
  highUnit: string,
  g: NamedParts,
): AgePhrase | null {
  const unit = UNIT_WORDS.get(highUnit);
  const lowUnit = g.lowUnit === undefined ? unit : UNIT_WORDS.get(g.lowUnit);
  if (unit === undefined || lowUnit === undefined) return null;
  const ends = commonUnit(
    { n: low + halfOf(g.lowUnit ?? ''), unit: lowUnit },
    { n: high + halfOf(highUnit), unit },
  );
  if (ends === null || ends.min > ends.max) return null;
  const upper = WORDS_BEFORE.get(g.before2 ?? g.upTo ?? '');
  const atLow = [g.lowIn2, g.lowIn1];
  const atHigh = [g.highIn2, g.highIn1, g.after === undefined ? g.afterIn : undefined];
  return {
    start,
    end,
    before,
    unitWord: [highUnit, g.lowUnit].find((w) => w !== undefined && /岁/.test(w)) ?? highUnit,
    min: ends.min,
    max: ends.max,
    minInclusive: isInside(low, atLow, atHigh) ?? true,
    maxInclusive: isInside(high, atHigh) ?? (upper?.side === 'max' ? upper.inclusive : true),
    unit: ends.unit,
    flags: [],
  };
}

function singleOf(
  start: number,
  end: number,
  before: string,
  number: number,
  unitWord: string,
  g: NamedParts,
): AgePhrase | null {
  const unit = UNIT_WORDS.get(unitWord);
  const n = number + halfOf(unitWord);
  if (unit === undefined) return null;
  const word = (g.after ?? '').replace(/[（）\s]/g, '');
  const first = WORDS_BEFORE.get(before);
  const idle = first !== undefined && WORDS_OF_TIME.has(word);
  const second = idle ? undefined : WORDS_AFTER.get(word);
  const bound =
    combine(first, second) ?? (g.low === HUNDRED ? { side: 'min' as const, inclusive: true } : null);
  const inclusive = isInside(number, [g.afterIn, g.lowIn2, g.lowIn1]) ?? bound?.inclusive ?? true;
  const own = idle ? end - word.length : end;
  const common = { start, end: own, before, unitWord, unit, flags: [] };
  if (bound === null) return { ...common, min: n, max: n, minInclusive: true, maxInclusive: true };
  return bound.side === 'min'
    ? { ...common, min: n, max: null, minInclusive: inclusive, maxInclusive: null }
    : { ...common, min: null, max: n, minInclusive: null, maxInclusive: inclusive };
}

/** The word after the unit decides which end (年满18周岁前 is under 18); strict before it stays strict (未满16周岁以下). */
function combine(first: AgeBound | undefined, second: AgeBound | undefined): AgeBound | null {
  if (first === undefined) return second ?? null;
  if (second === undefined || second.side !== first.side) return second ?? first;
  return { side: first.side, inclusive: first.inclusive && second.inclusive };
}
