/** Who pays, and what part: the payers that a text on funding (支出责任) names. */
import type { PayerLevel, PayerMode, PayerValue } from '../records/finance.ts';
import { cutsOf } from '../text/cuts.ts';
import { recurring } from '../text/lately.ts';
import { type Span, within } from '../text/ranges.ts';
import { textOf } from '../text/text.ts';
import { LIABLE } from '../words/paying.ts';
import { amountsIn } from './amounts.ts';
import { extractCitations } from './citations.ts';
import { referredPayers } from './payers/by-reference.ts';
import {
  bearsRest,
  conditionOf,
  type DividedPart,
  partBefore,
  partGoesOn,
  restBefore,
} from './payers/conditions.ts';
import {
  highest,
  levelAbove,
  levelsBelow,
  NOWHERE,
  type PayerPlace,
  seenAlikeFrom,
} from './payers/levels.ts';
import { findMentions, type PayerMention } from './payers/mentions.ts';
import {
  bearsOfClasses,
  fillsUp,
  givenToNamed,
  portionsOf,
  restOf,
  round,
  wholeOf,
} from './payers/portions.ts';
import { type PaidPurpose, purposeOf } from './payers/purpose.ts';
import { type PayerRun, payingRuns } from './payers/runs.ts';
import { type PaidSums, sumsOf } from './payers/sums.ts';
import { ratiosIn } from './ratios.ts';

export type { PayerPlace } from './payers/levels.ts';

/**
 * The payers of one field's text, by place; one entry a mention. Offsets are UTF-16 code units of `text`, half open.
 *
 * `level` is seen from `place` (市 in a municipality is a province, 本级 the place's own). A word that spans levels stands at the one it
 * names (省级及以上, 自治区各级财政: province); 地方, all that is not the nation, at province; 各级, 同级, 政府, 财政 without a level at the
 * place's own; 上级 one above the highest that bears the cost beside it; 乡镇, 街道 and their treasuries at town. Where `place.level` is
 * null, words that need it give no payer.
 *
 * `mode`: `bears` whoever is liable (alternatives, 或, are each); `shares` several who are liable together, or one for a stated part;
 * `subsidises` aid to those (补助, 给予资金支持) and what society gives, being liable for nothing; `by_reference` where it stands in
 * what is cited (按照《…》执行): `text` is the citation, `level` that of whoever issued it (an organ or a place named with it or in its title;
 * a law is the nation's), else the place's own, for the list of levels has none for "not told". A rule without title or level
 * (按有关规定执行) names nothing and gives none.
 *
 * `share` is a part of the whole (8:0.6:1.4 → 0.8, 0.06, 0.14; 全额 → 1), never the rate of a contribution (缴费基数的20%).
 */
export function extractPayers(
  text: string,
  place: PayerPlace = NOWHERE,
  field: 'funding' | 'other' = 'funding',
): PayerValue[] {
  const known = byPlace(text);
  const key = `${field} ${seenAlikeFrom(place)}`;
  const found = known.get(key) ?? readPayers(text, place, field);
  known.set(key, found);
  return found.map((payer) => ({ ...payer }));
}

/** What was read of a text that recurs, by whose notice it stood in. */
const byPlace = recurring((_text) => new Map<string, readonly PayerValue[]>());

function readPayers(text: string, place: PayerPlace, field: 'funding' | 'other'): PayerValue[] {
  const { plain } = textOf(text);
  const mentions = findMentions(plain, place, field === 'funding');
  const runs = payingRuns(plain, mentions, field === 'funding');
  const ratios = /[0-9０-９%％成比]|分之/.test(text) ? ratiosIn(text) : [];
  const amounts = /[元圆]/.test(plain) ? amountsIn(text) : [];
  const found: PayerValue[] = [];
  let last: PaidPurpose | null = null;
  let divided: DividedPart | null = null;
  for (const [i, run] of runs.entries()) {
    if (isSaidByOthers(plain, runs, i)) continue;
    run.predicate = goesOn(plain, runs[i - 1], run) ?? alsoPaysIn(plain, runs, i) ?? run.predicate;
    if (run.predicate?.paysIn === true && fillsUp(plain, runs, i, ratios))
      run.predicate = { ...run.predicate, paysIn: false };
    const portions = portionsOf(plain, run, ratios);
    if (givenToNamed(plain, run, portions, found)) continue;
    last = purposeOf(plain, run, last);
    const { purpose } = last;
    const sums = sumsOf(plain, run, amounts);
    const rest = bearsRest(plain, run) ? restOf(plain, run, found) : null;
    if (rest !== null && !portions.some((share) => share !== null && share < 1)) portions[0] = rest;
    const ofClasses = bearsOfClasses(run, ratios);
    if (ofClasses && saysPartsAgain(plain, run, portions, found)) continue;
    const left = restBefore(plain, run, portions);
    const sum = portions.reduce<number>((all, share) => all + (share ?? 0), 0);
    const part: Span | null =
      left ?? (sum > 0 ? (partBefore(plain, run) ?? partGoesOn(plain, divided, run, sum)) : null);
    divided = part === null ? null : { part, sum, run };
    const told = left === null ? null : (within(ratios, ...left)[0]?.min ?? null);
    const whole =
      part === null ? null : (told ?? rest ?? wholeOf(text.slice(...part), plain, run, found, place));
    const when = conditionOf(plain, run);
    const words = (range: [number, number] | null): string | null =>
      range === null ? null : text.slice(range[0], range[1]).trim();
    run.mentions.forEach((mention, at) => {
      const share = portions[at] ?? null;
      const level = mention.level ?? upperLevel(plain, runs, i, place);
      if (level === null) return;
      const several = mention.upward || mention.downward;
      const value: PayerValue = {
        text: text.slice(mention.start, mention.end),
        start: mention.start,
        end: mention.end,
        level,
        name: nameOf(mention.name ?? text.slice(mention.start, mention.end)),
        mode: modeOf(run, mention, share, sums !== null && runs.length > 1, ofClasses),
        share,
        share_of: share === null ? null : words(part),
        share_total: share === null || whole === null ? null : round(share * whole),
        joint: several || isJoint(run, at, portions, sums),
        amount: sums?.yuan[at] ?? null,
        condition: words(when),
        for: words(purpose),
        flags: mention.inferred ? ['level_inferred'] : [],
      };
      found.push(value);
      const others = mention.downward
        ? levelsBelow(level, place)
        : [mention.upward ? levelAbove(level, place) : null];
      for (const other of others)
        if (other !== null)
          found.push({
            ...value,
            level: other,
            share: null,
            share_of: null,
            share_total: null,
            amount: null,
          });
    });
  }
  const referred = /《|规定|方案|办法|政策|意见|文件|[〔［[（][0-9]{4}/.test(plain + text)
    ? referredPayers(
        text,
        plain,
        extractCitations(text),
        mentions,
        place,
        new Set(runs.map((run) => run.clauseStart)),
      )
    : [];
  // 市财政；执行《军人抚恤优待条例》: whoever is named before pays, and the rule says how; 政府补助部分按照《…》执行 tells of a part of its own
  const named = found[0]?.start ?? Number.POSITIVE_INFINITY;
  return [...found, ...referred.filter((r) => r.for !== null || r.start < named)].sort(
    (a, b) => a.start - b.start,
  );
}

const PARTS_OF = new RegExp(`^(?:${LIABLE}|补助)?的?比例`);

/** 省级与市县分档分担，|省级|分担比例依次为80%、60%: who was named bears a part of each class, which is none of the whole. */
const saysPartsAgain = (
  text: string,
  run: PayerRun,
  portions: readonly (number | null)[],
  before: readonly PayerValue[],
): boolean =>
  PARTS_OF.test(text.slice(run.end, run.zoneEnd)) &&
  portions.every((share) => share === null) &&
  run.mentions.every(({ level }) =>
    before.slice(-6).some((p) => p.level === level && p.start >= cutsOf(text).sentenceStart(run.start)),
  );

/** 中央补助户均1.4万元，|自治区1万元: a payer and a sum go on with the aid of the clause before. */
function goesOn(text: string, before: PayerRun | undefined, run: PayerRun): PayerRun['predicate'] {
  if (before?.predicate?.act !== 'subsidise' || run.predicate?.word !== '') return null;
  if (!/^[，、] ?$/.test(text.slice(before.zoneEnd, run.start))) return null;
  return /^[^，。；各]{0,6}[0-9][0-9.]{0,8} ?[万亿]?元/.test(text.slice(run.end, run.zoneEnd))
    ? { ...before.predicate, at: 0, end: 0 }
    : null;
}

/** 用人单位和个人共同缴纳，|用人单位按8%，个人按2%: what is paid in is told once, its rates are no shares of a cost. */
function alsoPaysIn(text: string, runs: readonly PayerRun[], at: number): PayerRun['predicate'] {
  const run = runs[at];
  const kinds = run?.mentions.map(({ kind }) => kind) ?? [];
  if (
    run === undefined ||
    run.predicate?.word !== '' ||
    !kinds.every((k) => k === 'employer' || k === 'person')
  )
    return null;
  const from = cutsOf(text).sentenceStart(run.start);
  const told = runs
    .slice(Math.max(0, at - 4), at)
    .findLast((r) => r.start >= from && PAID_IN.test(r.predicate?.word ?? ''));
  return told === undefined ? null : { ...run.predicate, paysIn: true };
}
const PAID_IN = /缴(?:费|纳|存|交)/;

/** 省级以上70%，市县30%: several of a run who bear one share, or one sum, together. */
function isJoint(
  run: PayerRun,
  at: number,
  portions: readonly (number | null)[],
  sums: PaidSums | null,
): boolean {
  if (sums?.joint === true) return true;
  const oneForAll = portions.filter((share) => share !== null).length === 1;
  const peers = oneForAll ? portions : portions.filter((_, i) => run.groups[i] === run.groups[at]);
  return peers.length > 1 && peers.filter((share) => share !== null).length === 1;
}

/** 区县两级财政 is 区县财政: the count is of the run, not of one payer. */
const nameOf = (written: string): string => written.replace(/\s+/g, '').replace(/[两二三四]级(?=.|$)/, '');

/**
 * @param summed whether its part is told as a sum beside those of others: 中央5元，市区1元
 * @param ofClasses whether it bears a part of each class of places: 分别负担30%、50%
 */
function modeOf(
  run: PayerRun,
  mention: PayerMention,
  share: number | null,
  summed: boolean,
  ofClasses: boolean,
): PayerMode {
  const { act, word } = run.predicate ?? { act: 'bear', word: '' };
  if (act === 'none') return 'none';
  if (act === 'subsidise') return 'subsidises';
  if (word === '' && mention.kind === 'society' && /捐|慈善/.test(run.named)) return 'subsidises';
  if ((share !== null && share < 1) || (share === null && ofClasses)) return 'shares';
  if (run.either) return 'bears';
  if (summed && (word === '' || word.startsWith('筹'))) return 'shares';
  return act === 'share' || run.mentions.length > 1 ? 'shares' : 'bears';
}

const liable = (run: PayerRun): boolean =>
  run.predicate?.act !== 'subsidise' && run.predicate?.act !== 'none';

/** Words for one's own level: where the budget is told in which those named before have it; 区县从|一般公共预算|中安排. */
const IN_BUDGET = /[纳列]入$/;
const OF_BUDGET = /[从在]$/;
/** 市级奖补资金|由市财政统筹: the money bears the name of who gives it. */
const BY_ITS_GIVER = /^[^，。；]{0,16}(?:资金|经费)(?:全部|均|统一)?由$/;

/**
 * Whether what a run says is said by others of its sentence: 政府, 财政 without a level say nothing where it names who it is (政府补助分级承担，
 * 中央、省、市共同承担); nor does the budget where it names whose it is (由市县财政负担，纳入同级财政预算), nor money that its giver gives.
 */
function isSaidByOthers(text: string, runs: readonly PayerRun[], at: number): boolean {
  const run = runs[at];
  if (run === undefined) return false;
  const next = runs[at + 1];
  if (
    next !== undefined &&
    run.predicate?.act === 'subsidise' &&
    BY_ITS_GIVER.test(text.slice(run.end, next.start))
  )
    return run.mentions.every((m, i) => m.level === next.mentions[i]?.level);
  const unnamed = run.mentions.every((m) => m.kind === 'bare');
  // 由区财政负担，由区民政部门|列入年度部门预算: who plans it
  const planned = /^(?:列入|纳入)[^，。；]{0,8}预算/.test(text.slice(run.end, run.end + 16));
  const led = text.slice(Math.max(0, run.start - 2), run.start);
  const budget =
    !unnamed && (planned || IN_BUDGET.test(led) || (OF_BUDGET.test(led) && run.named.endsWith('预算')));
  // 县级配套资金列入|县级年度预算: theirs again; 中央财政承担，列入|县级预算 is another's
  const isTheirs = (other: PayerRun): boolean =>
    liable(other) && run.mentions.every((m) => m.inferred || other.mentions.some((o) => o.level === m.level));
  if (!unnamed && !budget) return false;
  const [start, end] = [cutsOf(text).partStart(run.start), cutsOf(text).partEnd(run.end)];
  const near = runs.slice(Math.max(0, at - 6), budget ? at : at + 7);
  return near.some(
    (other) =>
      other.mentions.some((m) => m.kind === 'government' && !(budget && m.inferred)) &&
      other.start >= start &&
      other.end <= end &&
      (budget
        ? isTheirs(other)
        : other.start < run.start || (liable(other) && !/其中|（/.test(text.slice(run.end, other.start)))),
  );
}

/** 上级财政: above the highest that bears the cost in its sentence, else above the place itself. */
function upperLevel(
  text: string,
  runs: readonly PayerRun[],
  at: number,
  place: PayerPlace,
): PayerLevel | null {
  const run = runs[at];
  if (run === undefined) return null;
  const start = cutsOf(text).partStart(run.start);
  const bearing = runs
    .slice(Math.max(0, at - 6), at)
    .filter((other) => other.start >= start && liable(other))
    .flatMap((other) => other.mentions.flatMap((m) => (m.level === null ? [] : [m.level])));
  const level = highest(bearing);
  if (level !== null) return levelAbove(level, place);
  return place.level === null || place.level === 'zone' ? null : levelAbove(place.level, place);
}
