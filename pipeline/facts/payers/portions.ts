/** What part of the cost each of several bears: 8:0.6:1.4, 各承担50%, 全额. */

import type { RatioValue } from '../../records/facts.ts';
import type { PayerLevel, PayerValue } from '../../records/finance.ts';
import { cutsOf } from '../../text/cuts.ts';
import { within } from '../../text/ranges.ts';
import { CITY_UNITS, COUNTY_UNITS, NATION, PROVINCE_UNITS } from '../../words/levels.ts';
import { NINE } from '../../words/numerals.ts';
import { LIABLE } from '../../words/paying.ts';
import { levelOfUnit, type PayerPlace } from './levels.ts';
import type { PayerRun } from './runs.ts';

const RATIO_CLAUSE = new RegExp(`^ ?(?:${LIABLE}|出资|各自)?的?比例(?:分别|依次)?(?:为|是|按|：)?`);
/** Rates of these are contributions: no shares of a cost. */
const WAGES = /缴费额|基数|工资|收入|费率/;
const WHOLE = /全额|全部(?:由|承担|负担|负责|支付)|(?:承担|负担|支付|保障)全部|100%/;
const HALF = new RegExp(`各(?:自)?(?:承担|负担|出资)?(?:费用|资金)?(?:的)?(?:一半|半)|对半(?:${LIABLE})`);

/** 五五分担, 四六开, 七二一比例: tenths without a colon. */
const TENTHS = new RegExp(`^[^，。；]{0,6}?(?<each>[${NINE}]{2,4})(?:的?比例|分担|分成|承担|负担|出资|开)`);

const CLASS_SHARE =
  /^[，；] ?(?![^，。；：]{0,10}(?:部分|比例))[^，。；：、0-9与和由]{2,10}(?:按照?|为|：)? ?[0-9.]+ ?[：:] ?[0-9.]+(?! ?[：:])/;
const CLASS_NEXT = new RegExp(
  `^[，、] ?(?:对[^，。；]{1,20}(?:补助|补贴|给予|${LIABLE}|按)|[^，。；：、0-9由]{1,10}(?:地区|[类档]|片区|家庭|人员|学生|学校)(?:补助|补贴|给予|${LIABLE}|按|为)?)[^，。；0-9]{0,8}[0-9]{1,3} ?%`,
);

/** Eight decimals are enough for any share that a notice writes; 0.6/10 must be 0.06. */
export const round = (n: number): number => Math.round(n * 1e8) / 1e8;

/**
 * One number a mention, in order; null where the text tells none, and for those who share a part (省与市县6:4).
 * @param ratios of the whole text, by place
 */
export function portionsOf(text: string, run: PayerRun, ratios: readonly RatioValue[]): (number | null)[] {
  if (run.predicate?.paysIn === true) return run.mentions.map(() => null);
  const zone = text.slice(run.end, run.zoneEnd);
  const inZone = within(ratios, run.end, run.zoneEnd);
  const before = within(ratios, run.clauseStart, run.start);
  const behind = within(ratios, run.clauseEnd, ratioClauseEnd(text, run));
  const all = [...inZone, ...before, ...behind].filter((r) => r.parts !== null);
  // 省与市县按6:4（海口按5:5）分担: what stands in brackets is an exception
  const outer = all.filter((r) => !/（[^）]*$/.test(text.slice(run.clauseStart, r.start)));
  const shared = outer.length > 0 ? outer : all;
  const [only] = shared;
  if (shared.length === 1 && only?.parts) divide(text, run, only.parts.length);
  const fits = (r: RatioValue): boolean => r.parts?.length === partCount(run.groups);
  const shares = shared.filter(fits);
  const none = (): null[] => run.mentions.map(() => null);
  // 按8:2、6:4、5:5分档分担: one for each class of places, so none for all
  if (shares.length > 1) return none();
  const parts = shares[0]?.parts ?? null;
  // 一类县省与县8:2，|二类县6:4: one for each class of places
  if (
    parts !== null &&
    run.zoneEnd === run.clauseEnd &&
    CLASS_SHARE.test(text.slice(run.clauseEnd, run.clauseEnd + 30))
  )
    return none();
  if (parts !== null) {
    const sum = parts.reduce((a, b) => a + b, 0);
    return firstOfGroup(run, (group) => round((parts[group] ?? 0) / sum));
  }
  const tenths = [...(TENTHS.exec(zone)?.groups?.each ?? '')].map((digit) => DIGITS.indexOf(digit));
  // 医院减免20%: what it forgoes it bears; 省市县三级财政分别承担|50%、25%、25%: three parts, though their names are one word
  const percents = inZone.filter((r) => isShare(run.predicate?.word === '减免' ? { ...r, change: null } : r));
  const told = Math.max(tenths.length, percents.length);
  const each = run.mentions.length === 1 && /各|均/.test(zone) ? (run.mentions[0]?.each?.length ?? 0) : 0;
  if (told > 1 || each > 1) divide(text, run, Math.max(told, each));
  const count = partCount(run.groups);
  if (tenths.length === count && tenths.reduce((a, b) => a + b, 0) === 10)
    return firstOfGroup(run, (group) => round((tenths[group] ?? 0) / 10));
  // 对远郊区补助70%，|对近郊区补助50%; 对西部地区承担80%，|中部地区60%: one for each class
  if (/^ ?对/.test(zone) && CLASS_NEXT.test(text.slice(run.zoneEnd, run.zoneEnd + 40))) return none();
  if (count > 1 && percents.length === count)
    return firstOfGroup(run, (group) => percents[group]?.min ?? null);
  const one = percents.length === 1 ? (percents[0] ?? null) : null;
  if (HALF.test(zone) && (count === 1 || count === 2)) return run.mentions.map(() => 0.5);
  if (one !== null && /[各均]/.test(text.slice(run.end, one.start)))
    // 省级和市县两级财政各20%: 市县 are one of the two; 市县各8%: each of them
    return count > 1 ? firstOfGroup(run, () => one.min) : run.mentions.map(() => one.min);
  // 中央和省级财政承担70%: one share for all of them, told at the first
  const remaining = before.filter(isShare).at(-1);
  // 其余8%|由市县财政承担, 40%|来自省级财政
  if (
    one === null &&
    remaining !== undefined &&
    /^[^，。；]{0,6}(?:由|来自|来源于)$/.test(text.slice(remaining.end, run.start))
  )
    return atFirst(run, remaining.min);
  if (count > 1) return one === null ? none() : atFirst(run, one.min);
  if (one !== null) return firstOfGroup(run, () => one.min);
  // 对一类地区负担100%、二类地区负担60%: one for each class
  if (run.mentions.length > 1 || percents.length > 1) return none();
  // 全部由|省财政安排
  if (WHOLE.test(zone) || /全[部额](?:资金|经费)?由$/.test(text.slice(Math.max(0, run.start - 8), run.start)))
    return [1];
  return none();
}

/** 对三类地区分别负担90%、80%、65%: parts, though none is that of the whole. */
export const bearsOfClasses = (run: PayerRun, ratios: readonly RatioValue[]): boolean =>
  run.predicate?.paysIn !== true &&
  within(ratios, run.end, run.zoneEnd).some(
    (r) => r.kind === 'percent' && r.change === null && (r.min ?? r.max ?? 1) < 1 && !WAGES.test(r.of ?? ''),
  );

/** Makes a run one of so many parts where it can be read so; 市、区两级福彩公益金 of two parts are two who pay. */
function divide(text: string, run: PayerRun, parts: number): void {
  const [one] = run.mentions;
  if (run.mentions.length === 1 && one?.each?.length === parts) {
    run.mentions = one.each.map((name) => ({ ...one, name }));
    run.groups = run.mentions.map((_, at) => at);
  } else run.groups = groupsOf(text, run, parts);
}

const DIGITS = `零${NINE}`;
const AND = /^ ?(?:与|和|及|以及|同) ?$/;

/**
 * Which part of a share each of a run stands for, where it has so many parts: 市县 of 市县按1:1 are two, 省、市 of 中央与省、市8:2 and 市、县 of
 * 中央、省与市、县5:3:2 are one. The run's own groups where no reading fits.
 */
function groupsOf(text: string, run: PayerRun, parts: number): number[] {
  const { mentions, groups } = run;
  if (partCount(groups) === parts) return groups;
  if (mentions.length === parts) return mentions.map((_, at) => at);
  const by = (joins: (at: number) => boolean): number[] => {
    let group = 0;
    return mentions.map((_, at) => {
      if (at > 0 && !joins(at)) group += 1;
      return group;
    });
  };
  const gap = (at: number): string => text.slice(mentions[at - 1]?.end ?? 0, mentions[at]?.start ?? 0);
  const glued = (at: number): boolean => groups[at] === groups[at - 1];
  const ways = [
    by((at) => glued(at) || !AND.test(gap(at))),
    by((at) => glued(at) || (mentions[at - 1]?.level === 'city' && mentions[at]?.level === 'county')),
  ];
  return ways.find((way) => partCount(way) === parts) ?? groups;
}

/** Of how many parts the groups of a run are. */
export const partCount = (groups: readonly number[]): number => (groups.at(-1) ?? 0) + 1;

/** One number for all of a run, told at the first. */
export const atFirst = (run: PayerRun, number: number | null): (number | null)[] =>
  run.mentions.map((_, at) => (at === 0 ? number : null));

/** One number a group, at the first of those who share it: 省与市县6:4 gives 市 the 0.4 that it bears with 县. */
export const firstOfGroup = (run: PayerRun, share: (group: number) => number | null): (number | null)[] =>
  run.groups.map((group, at) => (run.groups.indexOf(group) === at ? share(group) : null));

/** 共同承担，|比例为8：1：1: the end of the next clause, where it is about nothing but the ratio; else the run's own. */
function ratioClauseEnd(text: string, run: PayerRun): number {
  const { clauseEnd } = run;
  if (run.zoneEnd !== clauseEnd || text[clauseEnd] !== '，') return clauseEnd;
  return RATIO_CLAUSE.test(text.slice(clauseEnd + 1, clauseEnd + 16))
    ? cutsOf(text).clauseEnd(clauseEnd + 1)
    : clauseEnd;
}

const isShare = (r: RatioValue): boolean =>
  (r.kind === 'percent' || r.kind === 'fraction') &&
  r.bound === 'exact' &&
  r.change === null &&
  r.min !== null &&
  r.min <= 1 &&
  !WAGES.test(r.of ?? '');

/** No more runs than this, to either side, divide one cost by rates. */
const MOST_BESIDE = 4;

/** 保险费由县财政缴纳80%，农户缴纳20%; 单位缴纳70%，职工缴纳30%: rates of one sentence that fill up the whole are parts of it, and of no base. */
export function fillsUp(
  text: string,
  runs: readonly PayerRun[],
  at: number,
  ratios: readonly RatioValue[],
): boolean {
  const sentence = (run: PayerRun | undefined): number => cutsOf(text).sentenceStart(run?.start ?? 0);
  const rates = runs
    .slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE + 1)
    .filter((run) => sentence(run) === sentence(runs[at]))
    .map((run) => within(ratios, run.end, run.zoneEnd))
    .filter((told) => told.length > 0);
  const sum = rates.reduce((all, [rate]) => all + (rate && isShare(rate) ? (rate.min ?? 0) : 1), 0);
  return rates.length > 1 && rates.every((told) => told.length === 1) && Math.abs(sum - 1) < 1e-6;
}

/** What those before a run leave of the whole: 市级承担60%，其余由县级承担; null where no share was told. */
export function restOf(text: string, run: PayerRun, before: readonly PayerValue[]): number | null {
  const cuts = cutsOf(text);
  const told = (from: number): number[] =>
    before.flatMap((p) => (p.start >= from && p.share_of === null && p.share !== null ? [p.share] : []));
  // 一档中央60%，其余由省承担；二档…: each class has its own whole
  const near = told(cuts.partStart(run.start));
  const shares = near.length > 0 ? near : told(cuts.sentenceStart(run.start));
  const left = round(1 - shares.reduce((a, b) => a + b, 0));
  return shares.length === 0 || left <= 0 ? null : left;
}

/** 地方承担部分, 省级分担部分, 中央补助部分: whose part it is that is divided again. */
const OF_LEVEL: readonly (readonly [RegExp, PayerLevel])[] = [
  [/地方/, 'local'],
  [new RegExp(`^(?:${NATION})`), 'nation'],
  [new RegExp(`^(?:${PROVINCE_UNITS})`), 'province'],
  // 省与市县按5:5，市县承担部分由市、县按3:7: what 市县 bear together stands at the first of them
  [new RegExp(`^(?:${CITY_UNITS})`), 'city'],
  [new RegExp(`^(?:${COUNTY_UNITS})`), 'county'],
];

/** How much of the whole the part is that a nested share divides: 地方承担40%，其中地方部分由省、市…. */
export function wholeOf(
  part: string,
  text: string,
  run: PayerRun,
  before: readonly PayerValue[],
  place: PayerPlace,
): number | null {
  const from = cutsOf(text).sentenceStart(run.start);
  const named = OF_LEVEL.find(([words]) => words.test(part))?.[1];
  const level = named === 'city' ? levelOfUnit(named, place) : named;
  if (level === undefined) return null;
  const near = before.filter((p) => p.start >= from && p.share_of === null);
  const own = near.findLast((p) => p.level === level)?.share ?? null;
  if (own !== null || level !== 'local') return own;
  // 中央承担80%，地方部分由…: the rest
  const nation = near.filter((p) => p.level === 'nation' && p.share !== null);
  return nation.length === 1 ? round(1 - (nation[0]?.share ?? 0)) : null;
}

const DIVIDED_BY = new RegExp(`(?:${LIABLE})$`);

/**
 * 由中央、省、市共同分担（|中央80%，地方20%）: a part told in the bracket behind those who divide the cost is that of the one who is named there.
 * @returns whether one of `found` was given it
 */
export function givenToNamed(
  text: string,
  run: PayerRun,
  [share = null]: readonly (number | null)[],
  found: readonly PayerValue[],
): boolean {
  const before = text.slice(Math.max(0, run.start - 40), run.start);
  const bracket = before.lastIndexOf('（');
  if (share === null || run.mentions.length > 1 || bracket === -1) return false;
  if (before.includes('）', bracket) || !DIVIDED_BY.test(before.slice(0, bracket))) return false;
  const from = cutsOf(text).sentenceStart(run.start);
  const open = run.start - before.length + bracket;
  const named = found.findLast(
    (p) => p.level === run.mentions[0]?.level && p.share === null && p.start >= from && p.end <= open,
  );
  if (named?.mode !== 'shares') return false;
  named.share = share;
  return true;
}
