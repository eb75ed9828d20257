/**
 * Where sums of money stand in a text: the number, its unit and, for 1000-3000元, both ends. Denominators, periods and
 * bound words round them are read elsewhere.
 */
import { findNumbers, type NumberSpan, readNumber } from '../../text/numbers.ts';
import { suffixAt } from '../shared/per.ts';
import {
  AFTER_LONE_YUAN,
  HUNDREDTH_UNIT,
  LONE_NUMERAL,
  MINOR_UNITS,
  PREFIX,
  PRICED,
  TENTH_UNIT,
  UNIT,
} from './words.ts';

/** A sum as the digits say it: offsets of number and unit; `low` differs from `high` only where `range`. */
export interface SumFigure {
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
/** 800元以下（含|800元）, 2万—5万元（含2万元，不含|5万元）: a bracket that only says whether the figure before it is inside. */
const INSIDE = /^[^，。；（）]{0,6}（(?:不?含[^，。；（）]{1,9}，)?不?含 ?$/;
const ELIDED_SIGN = /^ ?[、/] ?$/;
/** An enumerator (1、500元) is no elided sum. */
const ENUMERATOR_BEFORE = /(?:^|[。；：\n（]) ?$/;

/** What a number of 万 without 元 counts where it is money: 补助资金|500万. */
const MONEY_BEFORE =
  /(?:资金|投资|经费|补助|奖励|奖补|补贴|拨付|投入|下达|贷款|出资|安排)(?:总额|金额|额度|约|共|达|为|不?超过|不少于|不低于|最高|最多|至少|近|：| ){0,3}$/;
const ENDS_HERE = /^(?:$|[，。；、）])/;

interface WrittenSum {
  start: number;
  number: number;
  numberEnd: number;
  end: number;
  value: number;
  /** The upper end of 两三百元, else as `value`. */
  high: number;
  some: boolean;
}

/** The sum whose number is `span`, with 3元5角; null where no unit of money follows. */
function sumAt(
  text: string,
  { start: number, end: numberEnd, value, high = value }: NumberSpan,
): WrittenSum | null {
  const written = text.slice(number, numberEnd);
  const prefix = PREFIX.exec(text.slice(Math.max(0, number - 5), number));
  const base = { start: number - (prefix?.[0].length ?? 0), number, numberEnd, value, high, some: false };
  const unit = UNIT.exec(text.slice(numberEnd, numberEnd + 10));
  if (unit) {
    const end = numberEnd + unit[0].length;
    if (unit.groups?.some !== undefined) {
      const factor = readNumber(`1${unit.groups.scale ?? ''}`) ?? 1;
      return { ...base, end, value: value * factor, high: high * factor, some: true };
    }
    if (LONE_NUMERAL.test(written) && !AFTER_LONE_YUAN.test(text.slice(end, end + 1))) return null;
    const minor = minorAt(text, end);
    return minor === null
      ? { ...base, end }
      : { ...base, end: end + minor.length, ...same(Number(`${value}.${minor.digits}`)) };
  }
  if (prefix && !/币/.test(prefix[0])) return { ...base, end: numberEnd };
  // 总投资8000万，其中省级补助3000万
  if (
    /\d ?[万亿]$/.test(written) &&
    ENDS_HERE.test(text.slice(numberEnd, numberEnd + 1)) &&
    MONEY_BEFORE.test(text.slice(Math.max(0, number - 12), number))
  )
    return { ...base, end: numberEnd };
  if (!/^\d/.test(written)) return null;
  const tenth = TENTH_UNIT.exec(text.slice(numberEnd, numberEnd + 3));
  if (tenth) return { ...base, end: numberEnd + tenth[0].length, ...same(Number(`${value}e-1`)) };
  const hundredth = HUNDREDTH_UNIT.exec(text.slice(numberEnd, numberEnd + 3));
  if (!hundredth) return null;
  const priced = hundredth[0].endsWith('钱') || PRICED.test(text.slice(Math.max(0, number - 12), number));
  return priced ? { ...base, end: numberEnd + hundredth[0].length, ...same(Number(`${value}e-2`)) } : null;
}

const same = (value: number): { value: number; high: number } => ({ value, high: value });

/** 10元|三角八分, 2元|零5分: what follows whole yuan, as the digits behind the point; null for none. */
function minorAt(text: string, at: number): { digits: string; length: number } | null {
  const found = MINOR_UNITS.exec(text.slice(at, at + 6));
  const { tenths, hundredths } = found?.groups ?? {};
  if (!found || (tenths === undefined && hundredths === undefined)) return null;
  const digits = [tenths ?? '0', hundredths ?? ''].map((digit) => (digit === '' ? '' : readNumber(digit)));
  return { digits: digits.join(''), length: found[0].length };
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
const repeats = (text: string, last: SumFigure, sum: WrittenSum): boolean =>
  (sum.value === last.high || sum.value === last.low) &&
  sum.start - last.end <= 24 &&
  INSIDE.test(text.slice(last.end, sum.start)) &&
  /^[），]/.test(text.slice(sum.end, sum.end + 1));

/**
 * All sums of a folded text, in order. Ranges (1000-3000元, 2000元（含）到3万元) are one figure,
 * elided units (分别为700、600、500元) are figures of their own, without unit.
 */
export function findFigures(text: string): SumFigure[] {
  const spans = findNumbers(text, { pairs: true });
  const figures: SumFigure[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index]!;
    // 3元5角 is one sum.
    if (span.start < (figures.at(-1)?.end ?? 0)) continue;
    const sum = sumAt(text, span);
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
        high: sum.high,
        range: sum.high > sum.value,
        some: sum.some,
      });
    }
  }
  return figures;
}

/** The members before `index` that share its unit: 700、600、 of 700、600、500元. At most twelve. */
function elided(text: string, spans: readonly NumberSpan[], index: number): SumFigure[] {
  const members: SumFigure[] = [];
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
