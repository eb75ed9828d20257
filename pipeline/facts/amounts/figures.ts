/**
 * Where sums of money stand in a text: the number, its unit and, for 1000-3000元, both ends. Denominators, periods and
 * bound words round them are read elsewhere.
 */
import { findNumbers, type NumberSpan, readNumber } from '../numbers.ts';
import { suffixAt } from '../shared/per.ts';
import { AFTER_LONE_YUAN, LONE_NUMERAL, PREFIX, TENTH_UNIT, UNIT } from './words.ts';

/** A sum as the digits say it: offsets of number and unit; `low` differs from `high` only where `range`. */
export interface Figure {
  start: number;
  /** Where the number itself begins; `start` may lie before it, at a sign (¥). */
  number: number;
  end: number;
  low: number;
  high: number;
  range: boolean;
  /** 2000多元, 100余万元: about so much. */
  some: boolean;
}

const RANGE_SIGN = /^ ?(?:以上)?(?:（含）)? ?(?:--?|至|到) ?(?:人民币|¥)? ?$/;
/** Behind the lower end with its own unit and denominators: 500元|-800元, 2000元|（含2000元）到3万元, 300元/月|至500元/月. */
const RANGE_SIGN_AFTER_UNIT =
  /^(?:以上)? ?(?:（不?含[^）]{0,10}）)? ?(?:以上)?(?:--?|至|到) ?(?:人民币|¥)? ?$/;
/** 800元以下（含|800元）: a bracket that only says whether the figure before it is inside. */
const INSIDE = /^[^，。；（）]{0,6}（不?含 ?$/;
const ELIDED_SIGN = /^ ?[、/] ?$/;
/** An enumerator (1、500元) is no elided sum. */
const ENUMERATOR_BEFORE = /(?:^|[。；：\n（]) ?$/;

interface Sum {
  start: number;
  number: number;
  numberEnd: number;
  end: number;
  value: number;
  some: boolean;
}

/** The sum whose number is `span`, with 3元5角; null where no unit of money follows. */
function sumAt(text: string, spans: readonly NumberSpan[], index: number): Sum | null {
  const span = spans[index]!;
  const prefix = PREFIX.exec(text.slice(Math.max(0, span.start - 5), span.start));
  const start = span.start - (prefix?.[0].length ?? 0);
  const unit = UNIT.exec(text.slice(span.end, span.end + 10));
  const base = { start, number: span.start, numberEnd: span.end, some: false };
  if (unit?.groups?.some !== undefined) {
    const factor = readNumber(`1${unit.groups.scale ?? ''}`) ?? 1;
    return { ...base, end: span.end + unit[0].length, value: span.value * factor, some: true };
  }
  if (unit && LONE_NUMERAL.test(text.slice(span.start, span.end))) {
    const next = span.end + unit[0].length;
    if (!AFTER_LONE_YUAN.test(text.slice(next, next + 1))) return null;
  }
  if (unit) {
    const end = span.end + unit[0].length;
    const next = spans[index + 1];
    const minor = next && next.start === end ? /^角/.test(text.slice(next.end, next.end + 1)) : false;
    return minor
      ? { ...base, end: next!.end + 1, value: Number(`${span.value}.${next!.value}`) }
      : { ...base, end, value: span.value };
  }
  if (prefix && prefix[0].trim() !== '人民币') return { ...base, end: span.end, value: span.value };
  if (!/^\d/.test(text.slice(span.start, span.start + 1))) return null;
  const tenth = TENTH_UNIT.exec(text.slice(span.end, span.end + 3));
  return tenth ? { ...base, end: span.end + tenth[0].length, value: Number(`${span.value}e-1`) } : null;
}

/** 1-3万元: the lower number takes the upper one's scale. */
function lowerEnd(text: string, low: NumberSpan, high: NumberSpan): number {
  const scale = /[百千万亿]+$/.exec(text.slice(high.start, high.end));
  const written = text.slice(low.start, low.end);
  if (!scale || /[百千万亿]$/.test(written)) return low.value;
  const factor = readNumber(scale[0]) ?? 1;
  const scaled = readNumber(written + scale[0]);
  return scaled !== null && low.value < high.value / factor ? scaled : low.value;
}

/** Whether the number is one of a word or a class and no sum: 每百元, 第3元, 数百元, 上千元. */
const isCounted = (text: string, { start, end }: NumberSpan): boolean =>
  /[每第] ?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[百千万亿]+$/.test(text.slice(start, end));

/** 800元以下（含800元）: whether a sum only repeats the figure before it in a bracket. */
const repeats = (text: string, last: Figure, sum: Sum): boolean =>
  sum.value === last.high &&
  sum.start - last.end <= 16 &&
  INSIDE.test(text.slice(last.end, sum.start)) &&
  /^[），]/.test(text.slice(sum.end, sum.end + 1));

/**
 * All sums of a folded text, in order. Ranges (1000-3000元, 2000元（含）到3万元) are one figure,
 * elided units (分别为700、600、500元) are figures of their own, without unit.
 */
export function findFigures(text: string): Figure[] {
  const spans = findNumbers(text);
  const figures: Figure[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index]!;
    // 3元5角 is one sum.
    if (span.start < (figures.at(-1)?.end ?? 0)) continue;
    const sum = sumAt(text, spans, index);
    if (!sum || isCounted(text, span)) continue;
    const low = spans[index - 1];
    const last = figures.at(-1);
    if (last && repeats(text, last, sum)) continue;
    const between = low && span.start - low.end <= 20 ? text.slice(low.end, span.start) : null;
    const lastEnd = last ? (suffixAt(text, last.end, last.number)?.end ?? last.end) : 0;
    const afterUnit = last && sum.start - lastEnd <= 20 ? text.slice(lastEnd, span.start) : null;
    if (
      last &&
      !last.range &&
      afterUnit !== null &&
      RANGE_SIGN_AFTER_UNIT.test(afterUnit) &&
      last.low < sum.value
    ) {
      figures[figures.length - 1] = { ...last, end: sum.end, high: sum.value, range: true };
    } else if (low && between !== null && RANGE_SIGN.test(between) && lowerEnd(text, low, span) < sum.value) {
      figures.push({
        start: low.start,
        number: low.start,
        end: sum.end,
        low: lowerEnd(text, low, span),
        high: sum.value,
        range: true,
        some: false,
      });
    } else {
      figures.push(...elided(text, spans, index), {
        start: sum.start,
        number: sum.number,
        end: sum.end,
        low: sum.value,
        high: sum.value,
        range: false,
        some: sum.some,
      });
    }
  }
  return figures;
}

/** The members before `index` that share its unit: 700、600、 of 700、600、500元. At most twelve. */
function elided(text: string, spans: readonly NumberSpan[], index: number): Figure[] {
  const members: Figure[] = [];
  const high = spans[index]!;
  let first = index;
  while (
    first > 0 &&
    index - first < 12 &&
    ELIDED_SIGN.test(text.slice(spans[first - 1]!.end, spans[first]!.start))
  )
    first -= 1;
  for (let at = first; at < index; at += 1) {
    const span = spans[at]!;
    const value = lowerEnd(text, span, high);
    members.push({
      start: span.start,
      number: span.start,
      end: span.end,
      low: value,
      high: value,
      range: false,
      some: false,
    });
  }
  if (members.length === 0) return [];
  const before = text.slice(Math.max(0, members[0]!.start - 2), members[0]!.start);
  const sameWidth = members.every((member) => member.low >= 10 || high.value < 100);
  return (members.length === 1 && ENUMERATOR_BEFORE.test(before)) || !sameWidth ? [] : members;
}
