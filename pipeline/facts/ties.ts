/** What hangs together in one text: amounts and the ages that set them, shares and their parties, sums and who pays them, and when they hold. */

import type { AgeValue, AmountValue, RatioValue } from '../records/facts.ts';
import type { PayerValue, RatioRole } from '../records/finance.ts';
import { cutsOf } from '../text/cuts.ts';
import { fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { Range } from '../text/ranges.ts';
import { textOf } from '../text/text.ts';
import { LIABLE } from '../words/paying.ts';
import { type AgeTies, tieAges } from './ties/ages.ts';
import { type Dates, datesOf } from './ties/dates.ts';
import { type Sharer, sharersOf } from './ties/parties.ts';

/** Words that tell what a ratio is for, as data. Patterns match folded texts. */

/** 缴费, 费率: what is paid in; not what is paid for somebody (缴费补贴). */
const PAID_IN = {
  before:
    /缴(?:费|存|纳|交)(?:基数|工资|比例|费率)?[^，。；]{0,14}$|费率[^，。；]{0,8}$|(?:单位|个人|职工|用人单位)[^，。；]{0,4}缴(?:费|存)比例/,
  after: /^ ?(?:的?(?:比例|标准))?(?:共同)?(?:缴(?:纳|费|存|交)|计缴|征缴)/,
} as const;

/** 用人单位和个人共同缴纳，|用人单位按8%，个人按2% */
const PAID_IN_BEFORE = /共同缴[纳费]|缴[纳费]比例/;
const OF_WHO_PAYS_IN = /^，?(?:用人单位|单位|企业|雇主|职工|个人|本人)(?:各|分别)?(?:按|为)? ?$/;

/** 中央财政…50%补助, 由市级财政承担60% */
const BORNE = {
  payer:
    /(?:财政|中央|省级?|自治区|市级|市本级|县级|区级|区县|政府|地方|单位|企业|个人|集体|基金|兵团)[^，。；]{0,40}$/,
  before: new RegExp(`(?:${LIABLE}|配套|出资|补助|按照?)[^，。；]{0,24}$`),
  after: new RegExp(
    `^ ?(?:的?(?:比例|标准|资金|费用|部分|经费))?[^，。；]{0,10}?(?:${LIABLE}|配套|出资|由[^，。；]{2,20}(?:${LIABLE}|解决))`,
  ),
  /** …分担比例为：, 按以下比例负担： */
  head: new RegExp(`(?:${LIABLE}|配套|出资)[^，。；：]{0,10}：$`),
} as const;
/** 市、县按|5:5: whoever pays stands before it; not 护理人员与老人按|1:3. */
const DIVIDED = new RegExp(
  `(?:${LIABLE}|配套|出资)[^，。；]{0,24}$|${BORNE.payer.source.slice(0, -1)}(?:补助|按照?)[^，。；]{0,24}$`,
);
const AIDED = /^ ?(?:的)?(?:比例)?(?:给予|予以)?(?:补助|补贴|奖补|资金支持)/;

/** 限额为…的50%; 在限额内按70% is none. */
const CALLED_CAP = /(?:封顶线?|限额|上限)[^，。；内]{0,6}$/;
/** What is given at that rate, and no line: 按支出的40%给予救助, 按…的50%确定. */
const GIVEN_AFTER =
  /^ ?(?:的?(?:比例|标准))?(?:给予|予以|救助|补助|报销|确定|支付|发放|执行|计发|核定|补贴|资助|减免|安排|拨付|领取|享受)/;

/** 按实际缴费额的三分之二|给予补贴: what was paid in is given back. */
const GIVEN_BACK =
  /^ ?(?:的?(?:比例|标准))?(?:给予|予以|享受)?(?:社会?保险?)?(?:补贴|补助|资助|返还|减免|救助|奖励|代缴)/;

/** 其中中央财政补贴|35% */
const GRANTED = /(?:财政|中央|省级|自治区|市级|县级|区级|市县)(?:再|给予|各)?(?:补贴|奖补)(?:比例)?为?$/;
/** 企业按缴纳保险费的30%|返还: to whoever paid it */
const RETURNED = /^ ?(?:的?(?:比例|标准))?(?:给予|予以)?(?:返还|退还|减免|奖励|报销|救助)/;

/** What is measured against a line: 家庭人均收入低于低保标准1.5倍, 裁员率不高于20%. */
const MEASURED =
  /(?:收入|财产|存款|资产|支出|裁员率|留用率|失业率|费用负担|刚性支出)(?:在|低于|高于|超过|超出|不超过|不高于|不低于|达到?|占|未超过|为|符合)?[^，。；]{0,24}$/;
/** 3倍以内的家庭, 60%以上的，: the case of those who reach it. */
const CONDITION =
  /^ ?(?:的(?=[，；、]|家庭|人员|对象|困难|参保|患者|老年|企业|见习|单位|居民|职工|劳动|残疾|低收入|个人|特困)|且|、已|， ?且)/;

/** Rates that a service is to reach. Rates of payment are none. */
const QUALITY =
  /(?<!报销|支付|补偿|救助|缴费|分担|补助|补贴|减免|优惠|利|费|税|汇|缴存)(?:率|覆盖面|满意度|知晓度|比例|比重|占比|达标|完好|知晓|合格)(?:和[^，。；]{2,12}率)?$/;
/** What stands between a rate and its figure. */
const REACHED =
  /(?:均|应|须|要|总体|逐步|维持|保持|稳定|控制|提高|提升|力争|不低于|不少于|不得低于|不高于|不得超过|达到?|至|到|在|为|是|以上|约| ){1,5}$/;
/** 在校生人数的30%, 人园儿童的8%: so many of those there are. */
const COUNT_BASE =
  /(?:人数|户数|学生|在校生|儿童|总数|总量|乡镇（街道）|乡镇|行政村|社区|开放时间|人口|面积)$/;

// Who pays a sum. `folded` is the text after `fold`, of the same length.

/**
 * Who pays a sum: those of `payers` (of the same text) who stand before it in its clause with no other sum between, or behind it
 * (130元由自治区本级全额承担). Several where they share it; [] for sums that are neither cost shares nor contributions.
 */
function payersOfSum(
  folded: string,
  amount: Pick<AmountValue, 'start' | 'end' | 'role'>,
  payers: readonly PayerValue[],
): PayerValue[] {
  if (amount.role !== 'cost_share' && amount.role !== 'contribution') return [];
  const real = payers.filter((p) => p.mode !== 'by_reference' && p.mode !== 'none');
  const clauseEnd = cutsOf(folded).clauseEnd(amount.end);
  const behind = real.filter((p) => p.start >= amount.end && p.end <= clauseEnd);
  const led = behind[0];
  if (led !== undefined && /由[^，。；0-9]{0,20}$/.test(folded.slice(amount.end, led.start)))
    return together(folded, led, behind);
  const from = Math.max(cutsOf(folded).clauseStart(amount.start), lastSum(folded, amount));
  const before = real.filter((p) => p.start >= from && p.end <= amount.start);
  const near = before.at(-1);
  return near === undefined ? carried(folded, amount, real) : together(folded, near, before);
}

/** The end of the sum before this one in its clause. */
function lastSum(folded: string, amount: Range): number {
  const from = cutsOf(folded).clauseStart(amount.start);
  const sums = matchesOf(folded.slice(from, amount.start), /[0-9] ?[万亿]?元/g);
  const last = sums.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

/** Those of one run: nothing but 、 and 和 between them. */
function together(folded: string, one: Range, all: readonly PayerValue[]): PayerValue[] {
  const at = all.findIndex((p) => p.start === one.start);
  const joined = (a: number, b: number): boolean =>
    /^ ?(?:、|和|与|及|以及|或)? ?$/.test(folded.slice(all[a]?.end ?? 0, all[b]?.start ?? 0));
  let [first, last] = [at, at];
  while (first > 0 && joined(first - 1, first)) first -= 1;
  while (last + 1 < all.length && joined(last, last + 1)) last += 1;
  return all.slice(first, last + 1);
}

/** 个人缴费标准为每人每年400元: one who pays in is named in the name of the sum. */
function carried(
  folded: string,
  amount: Range & Pick<AmountValue, 'role'>,
  payers: readonly PayerValue[],
): PayerValue[] {
  const from = cutsOf(folded).partStart(amount.start);
  const near = payers.findLast((p) => p.start >= from && p.end <= amount.start);
  if (near === undefined || /[0-9] ?[万亿]?元/.test(folded.slice(near.end, amount.start))) return [];
  return amount.role === 'contribution' || near.mode !== 'bears' ? [near] : [];
}

// What a ratio is for, and between whom a share is divided. `folded` is the text after `fold`, of the same length.

/** 省与市县分担比例为：|一类县8:2，二类县6:4: what stands before the ： of its sentence. */
function headOf(folded: string, at: number): string {
  const before = folded.slice(Math.max(cutsOf(folded).sentenceStart(at), at - 160), at);
  return before.slice(0, before.search(/：(?![0-9])/) + 1);
}

/**
 * What a ratio is: a share of the cost that somebody bears, a rate of what is paid in, a line that a case must reach, a cap, a goal that is to
 * be reached (接种率90%以上), or, as for amounts, a benefit: the level of what is given.
 */
function roleOf(folded: string, ratio: RatioValue): RatioRole {
  const from = cutsOf(folded).outerClauseStart(ratio.start);
  const before = folded.slice(from, ratio.start);
  const after = folded.slice(ratio.end, Math.min(cutsOf(folded).clauseEnd(ratio.end), ratio.end + 40));
  const subject = fold(ratio.subject ?? '');
  const named = `${subject}${before}`;
  const of = fold(ratio.of ?? '');
  const base = before.lastIndexOf(of);
  // 养育标准不低于|当地居民人均消费支出|的70%: the base is not what is measured
  const measured = of === '' || base === -1 ? named : `${subject}${before.slice(0, base)}`;
  const paidIn = PAID_IN.before.test(named) && !GIVEN_BACK.test(after);
  if (paidIn || PAID_IN.after.test(after)) return 'contribution';
  if (
    OF_WHO_PAYS_IN.test(before) &&
    PAID_IN_BEFORE.test(folded.slice(cutsOf(folded).sentenceStart(ratio.start), from))
  )
    return 'contribution';
  if (ratio.kind === 'share')
    return DIVIDED.test(before) || BORNE.after.test(after) || BORNE.head.test(headOf(folded, ratio.start))
      ? 'cost_share'
      : 'target';
  if (COUNT_BASE.test(of) && ratio.bound === 'exact') return 'target';
  if (
    !RETURNED.test(after) &&
    BORNE.payer.test(named) &&
    (BORNE.after.test(after) || BORNE.before.test(before) || AIDED.test(after))
  )
    return 'cost_share';
  if (GRANTED.test(before)) return 'cost_share';
  if (CALLED_CAP.test(before)) return 'cap';
  if (!GIVEN_AFTER.test(after) && (MEASURED.test(measured) || CONDITION.test(after))) return 'threshold';
  if (QUALITY.test(subject) || QUALITY.test(before.replace(REACHED, '')) || COUNT_BASE.test(of))
    return 'target';
  if (/覆盖|惠及/.test(before.slice(-8))) return 'target';
  return 'benefit';
}

/** Answers on the facts of one text, whose offsets are as its extractors gave them (UTF-16, half open). The text is folded once for all. */
export interface Ties {
  /** The ages that set each sum, and what each age does. */
  ages(amounts: readonly AmountValue[], ages: readonly AgeValue[]): AgeTies;
  /** What a ratio is: as for amounts, or a goal that is to be reached. */
  role(ratio: RatioValue): RatioRole;
  /** Which of the text's payers bear the share that a ratio is, in the order of its parts; [] for other ratios. */
  parties(
    ratio: Pick<RatioValue, 'start' | 'end' | 'kind' | 'parts' | 'min' | 'max'>,
    payers: readonly PayerValue[],
    ratios?: readonly Pick<RatioValue, 'start' | 'end' | 'kind' | 'parts' | 'min' | 'max'>[],
  ): Sharer[];
  /** Which of the text's payers pay this sum; [] unless it is a share of cost or a contribution. */
  payers(amount: Pick<AmountValue, 'start' | 'end' | 'role'>, payers: readonly PayerValue[]): PayerValue[];
  /** From and until when a fact holds; null where its sentence does not say. */
  dates(fact: { start: number; end: number }): Dates;
}

export function tiesIn(text: string): Ties {
  const folded = textOf(text).plain;
  return {
    ages: (amounts, ages) => tieAges(folded, amounts, ages),
    role: (ratio) => roleOf(folded, ratio),
    parties: (ratio, payers, ratios) => sharersOf(folded, ratio, payers, ratios),
    payers: (amount, payers) => payersOfSum(folded, amount, payers),
    dates: (fact) => datesOf(folded, fact),
  };
}
