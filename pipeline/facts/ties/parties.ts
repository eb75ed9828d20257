/** Who bears a share of a cost: 中央、省、市按5:3:2, 省级财政承担60%. Told by the payers of the text, so that level, name and part agree with theirs. */
import type { RatioValue } from '../../records/facts.ts';
import type { PayerValue } from '../../records/finance.ts';
import { cutsOf } from '../../text/cuts.ts';
import { LIABLE } from '../../words/paying.ts';

/** One of those who bear what a ratio tells; `value` is its own part, null for all but the first of several who bear one together. */
export interface Sharer {
  payer: PayerValue;
  value: number | null;
}

type TiedRatio = Pick<RatioValue, 'start' | 'end' | 'kind' | 'parts' | 'min' | 'max'>;

const same = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) < 1e-6;
const withShare = (payer: PayerValue): Sharer => ({ payer, value: payer.share });

/**
 * The payers whose part a ratio is, in the order of its parts; [] where it is nobody's (5:3:2 of three years, carers to residents 1:3).
 * @param payers of the same text, by place
 * @param ratios of the same text: of equal ones (20%、20%) each has its own payer
 */
export function sharersOf(
  folded: string,
  ratio: TiedRatio,
  payers: readonly PayerValue[],
  ratios: readonly TiedRatio[] = [],
): Sharer[] {
  const cuts = cutsOf(folded);
  const [from, to] = [cuts.sentenceStart(ratio.start), cuts.sentenceEnd(ratio.end)];
  const near = payers.filter(
    (p) => p.start >= from && p.end <= to && p.mode !== 'by_reference' && p.mode !== 'none',
  );
  if (ratio.parts !== null) {
    const own = ofParts(near, ratio.parts, ratio.start).map(withShare);
    if (own.length > 0) return own;
    const matched = ofMatch(folded, near, ratio);
    return matched.length > 0 ? matched : ofHead(folded, near, ratio.start, ratio.parts);
  }
  const alike = ratios.filter(
    (r) => r.start >= from && r.end <= to && r.parts === null && same(r.min, ratio.min ?? Number.NaN),
  );
  const own = ofPercent(near, ratio, alike).map(withShare);
  return own.length > 0 ? own : ofClass(folded, near, ratio);
}

/** As many in a row as there are parts, each with its own; of several rows the nearest. */
function ofParts(near: readonly PayerValue[], parts: readonly number[], at: number): PayerValue[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  const bearers = near.filter((p) => p.share !== null);
  let best: PayerValue[] = [];
  for (let i = 0; i + parts.length <= bearers.length; i += 1) {
    const row = bearers.slice(i, i + parts.length);
    if (!row.every((p, k) => same(p.share, (parts[k] ?? 0) / whole))) continue;
    if (best.length === 0 || distance(row, at) < distance(best, at)) best = row;
  }
  return best.flatMap((p) => withJoint(near, p));
}

const distance = (row: readonly PayerValue[], at: number): number => Math.abs((row[0]?.start ?? 0) - at);

/** One who bears a part, and those who bear it together with it. */
function withJoint(near: readonly PayerValue[], first: PayerValue): PayerValue[] {
  if (!first.joint) return [first];
  const rest = near.slice(near.indexOf(first) + 1);
  const until = rest.findIndex((p) => !p.joint || p.share !== null);
  return [first, ...rest.slice(0, until === -1 ? rest.length : until)];
}

/** The nearest who bears so much, with those who bear it together with them; of two as near, the one before. */
function ofPercent(near: readonly PayerValue[], ratio: TiedRatio, alike: readonly TiedRatio[]): PayerValue[] {
  const { min } = ratio;
  if (min === null) return [];
  const fits = near.filter((p) => same(p.share, min));
  // 中央、省、县按60%、20%、20%: one each, in order
  const own = alike.length > 1 && alike.length === fits.length ? fits : [];
  const one = own[alike.findIndex((r) => r.start === ratio.start)];
  if (one !== undefined) return withJoint(near, one);
  const gap = (p: PayerValue): number =>
    p.end <= ratio.start ? ratio.start - p.end : p.start - ratio.end + 1;
  const first = fits.reduce<PayerValue | null>((a, b) => (a === null || gap(b) < gap(a) ? b : a), null);
  if (first === null) return [];
  // 省级财政与市级财政各承担50%
  const each = fits.filter(
    (p) =>
      p !== first &&
      p.end <= ratio.start &&
      first.end <= ratio.start &&
      first.start - p.end < 4 &&
      first.start >= p.end,
  );
  return [...each, first].flatMap((p) => withJoint(near, p));
}

/** Between a payer and what it bears of a class of places: 省财政对苏北|补助70%，对苏中|补助50%. */
const BEARS = new RegExp(`${LIABLE}|补助|补贴|奖补|资助|配套|出资|支付|解决|保障|比例`);
const HEAD_DIVIDES = new RegExp(`(?:${LIABLE})[^。；]{0,10}(?:：|为)`);
const JOINED = /^ ?(?:、|和|与|及|以及)? ?$/;

/** Those who are named last before `at`, joined to one another. */
function lastRow(folded: string, near: readonly PayerValue[], at: number): PayerValue[] {
  const before = near.filter((p) => p.end <= at);
  let first = before.length - 1;
  while (
    first > 0 &&
    JOINED.test(
      folded.slice(
        before[first - 1]?.end ?? 0,
        Math.max(before[first]?.start ?? 0, before[first - 1]?.end ?? 0),
      ),
    )
  )
    first -= 1;
  return before.slice(Math.max(first, 0));
}

/** 市财政每年安排200万元，区财政按|1:1|配套: the part of whoever matches is the last, the other that of those named before. */
function ofMatch(folded: string, near: readonly PayerValue[], { start, end, parts }: TiedRatio): Sharer[] {
  const [one, other] = parts ?? [];
  if (parts?.length !== 2 || one === undefined || other === undefined) return [];
  if (!/^ ?(?:的?比例)?(?:给予|予以|进行|安排|落实)?(?:资金|经费)?配套/.test(folded.slice(end, end + 14)))
    return [];
  const row = lastRow(folded, near, start);
  const [matcher] = row;
  if (row.length !== 1 || matcher === undefined) return [];
  const before = lastRow(folded, near, matcher.start);
  const whole = one + other;
  return [
    ...before.map((payer, at) => ({ payer, value: at === 0 ? one / whole : null })),
    { payer: matcher, value: other / whole },
  ];
}

/** 省与市县分担比例为：一类县|8:2，二类县|6:4: parts of one class of places, borne by those of the head. */
function ofHead(folded: string, near: readonly PayerValue[], at: number, parts: readonly number[]): Sharer[] {
  const row = lastRow(folded, near, at);
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cuts = cutsOf(folded);
  const head = folded.slice(cuts.sentenceStart(first.start), first.start);
  const told = folded.slice(last.end, Math.min(cuts.clauseEnd(at), at + 24));
  // 分担比例为：一类县省与县|8:2
  if (!BEARS.test(told) && !HEAD_DIVIDES.test(head)) return [];
  const whole = parts.reduce((a, b) => a + b, 0);
  let group = -1;
  const groups = row.map((p, i) => {
    const glued = i > 0 && row.length > parts.length && p.start <= (row[i - 1]?.end ?? 0);
    if (!glued) group += 1;
    return group;
  });
  if (group + 1 !== parts.length) return [];
  return row.map((payer, i) => ({
    payer,
    value: groups.indexOf(groups[i] ?? 0) === i ? (parts[groups[i] ?? 0] ?? 0) / whole : null,
  }));
}

/** 省财政对苏北补助70%，对苏中补助|50%; 市财政承担比例|不低于70%: the last who is named before it. */
function ofClass(folded: string, near: readonly PayerValue[], ratio: TiedRatio): Sharer[] {
  const row = lastRow(folded, near, ratio.start);
  const last = row.at(-1);
  if (last === undefined) return [];
  const told = folded.slice(last.end, Math.min(ratio.end + 60, cutsOf(folded).clauseEnd(ratio.end)));
  if (!BEARS.test(told)) return [];
  const value = ratio.min ?? ratio.max;
  return row.map((payer, at) => ({ payer, value: at === 0 ? value : null }));
}
