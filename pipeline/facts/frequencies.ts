/**
 * How often, or how much a period (record contract, 3.3): counts with a period, an event or a stage, service clocks, totals with their
 * times listed, and what recurs without a count. Reads one field's text and nothing else.
 */

import type { FrequencyValue } from '../records/facts.ts';
import { cutsOf } from '../text/cuts.ts';
import { recurring } from '../text/lately.ts';
import type { Range } from '../text/ranges.ts';
import { textOf, withoutTitles } from '../text/text.ts';
import { findClocks } from './frequencies/clocks.ts';
import { findCounts } from './frequencies/counts.ts';
import { findConditions, findDenominators, findEvents, findGains } from './frequencies/denominators.ts';
import { Linker } from './frequencies/linker.ts';
import { holdingPeriods } from './frequencies/links.ts';
import { type FoldedText, withCarriedActions } from './frequencies/names.ts';
import { findOnce } from './frequencies/once.ts';
import { findPeriods } from './frequencies/periods.ts';
import { alwaysOpen, counted, doneOnce, recurs, recursAtFeast, scheduled } from './frequencies/records.ts';
import { findSchedules } from './frequencies/schedules.ts';
import { UNIT_STARTS } from './frequencies/units.ts';
import { withBoundBehind } from './shared/bounds.ts';
import { readAsMeant } from './unit-in-head.ts';

// What no frequency is without: most fields have none of it, and need no reading. For texts as they are, traditional characters too.

const NUMERAL = '[0-9\\uff10-\\uff19〇零一二两兩三四五六七八九十百千万]';
/** 每年, 隔周; 按月, 逐季, 分学期, 双月. */
const PERIOD = '[每隔]|[按逐分双雙]\\s*(?:半|自然)?[个個]?[月季年周週天日旬学學保]';
/** 一年一检, 半年一访: told without a measure word. */
const ONCE = '[一二两兩三半]\\s*[个個]?[年月周週季天日]';
/** 7*24热线 */
const CLOCK = '[×xX*✕╳✖]\\s*(?:24|[5-9])';

const HINT = new RegExp(
  `[次册场期部件时][/／]|${PERIOD}|${ONCE}|${CLOCK}|${NUMERAL}\\s*[（(]?\\s*[${UNIT_STARTS}]`,
);

/** 每逢春节: what recurs without a word of a period. */
const AT_FEAST = /[每单]逢/;

/** Whether a text has a word of a period, or a number with a measure word. Never false where a frequency stands. */
const mayRecur = (text: string): boolean => HINT.test(text);

/** Stands for the characters of a title: no word and no stop. */
const MASK = '\u0001';

/** The folded text, with the titles in it made unreadable (nothing inside 《》 is a fact), and the edges of cells stops. */
function masked(text: string): string {
  const { folded, titles } = textOf(text);
  return withoutTitles(folded, titles, MASK).replaceAll('|', '；');
}

/** Sorts in place. */
const inOrder = <T extends Range>(spans: T[]): T[] =>
  spans.sort((a, b) => a.start - b.start || a.end - b.end);

/** Those of `tokens` that touch none of `spans`; both in order. */
function outside<T extends Range>(tokens: readonly T[], spans: readonly Range[]): T[] {
  let next = 0;
  return tokens.filter((token) => {
    while (next < spans.length && spans[next]!.end <= token.start) next += 1;
    const span = spans[next];
    return !span || span.start >= token.end;
  });
}

/** Those of `tokens` that lie in none of `spans`; both in order. */
function notWithin<T extends Range>(tokens: readonly T[], spans: readonly Range[]): T[] {
  let next = 0;
  return tokens.filter((token) => {
    while (next < spans.length && spans[next]!.end < token.end) next += 1;
    const span = spans[next];
    return !span || span.start > token.start;
  });
}

/**
 * All frequencies of a text, in order. Offsets are UTF-16, half open, into `text`.
 * A count of events without any period has `every`, `per_event` and `schedule` null: the caller warns of it (`frequency-without-period`).
 * Linear in the length of the text.
 */
export function extractFrequencies(text: string): FrequencyValue[] {
  return mayRecur(text) ? frequenciesOnce(text).map((frequency) => ({ ...frequency })) : [];
}

const frequenciesOnce = recurring((text) => readAsMeant(text, readFrequencies, ['subject', 'action']));

function readFrequencies(text: string): FrequencyValue[] {
  const folded = masked(text);
  const page: FoldedText = { text, folded, scopes: cutsOf(folded) };
  const clocks = findClocks(folded);
  const allCounts = findCounts(folded);
  const allPeriods = findPeriods(folded);
  // 每人1000元: neither a count, nor a clock, nor a period that something could recur in
  if (allCounts.length + clocks.length + allPeriods.length === 0 && !AT_FEAST.test(folded)) return [];
  const { schedules, idle } = findSchedules(folded, allCounts, allPeriods);
  const inLists = [...schedules.map(({ list: [start, end] }) => ({ start, end })), ...idle];
  const facts = schedules.map((schedule) => scheduled(page, schedule));

  // 1次/每季度: behind a slash the period is the count's.
  const slashed = allCounts.filter(({ every }) => every !== null);
  const told = outside(allPeriods, inOrder([...clocks, ...inLists, ...slashed]));
  const once = findOnce(folded, told);
  const found = outside(told, once);
  const free = outside(allCounts, inOrder([...clocks, ...inLists, ...facts, ...once]));
  // 每10天随访1次: the 10天 is the period's.
  const ofPeriods = found.filter(({ kind }) => kind !== 'near');
  const periods = holdingPeriods(folded, found, outside(free, ofPeriods), page.scopes);
  // 每取得一个证书|可申领一次: the 一个 is the condition's.
  const taken = inOrder([...periods, ...findConditions(folded)]);
  const denominators = outside(findDenominators(text, folded), inOrder([...taken, ...findGains(folded)]));
  // 每万人: the 万人 is the denominator's.
  const events = findEvents(folded);
  // 产后42天|健康检查1次: the 42天 is the stage's.
  const stages = events.filter(({ stage }) => stage);
  const counts = notWithin(outside(outside(free, taken), denominators), stages);
  const linker = new Linker(folded, page.scopes, periods, counts, denominators, events);
  facts.push(
    ...withBoundBehind(
      folded,
      linker.link().map((linked) => counted(page, linked)),
    ),
  );
  facts.push(
    ...clocks.map((clock) => alwaysOpen(page, clock)),
    ...once.map((token) => doneOnce(page, token)),
  );
  inOrder(facts);
  // 每月7×24小时服务: what has its figure does not recur without one as well.
  const recurring = inOrder([
    ...linker.unused().flatMap((frame) => recurs(page, frame)),
    ...events.flatMap((event) => recursAtFeast(page, event)),
  ]);
  return withCarriedActions(inOrder([...facts, ...outside(recurring, facts)]), page.scopes.sentence);
}
