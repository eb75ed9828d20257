/** Payers that are named together: 中央、自治区和…市, 市县两级, 失业保险基金、区级财政. */

import { cutsOf } from '../../text/cuts.ts';
import { NINE, TEN } from '../../words/numerals.ts';
import { DEPARTMENT_ENDS } from '../../words/offices.ts';
import { LIABLE } from '../../words/paying.ts';
import type { PayerMention } from './mentions.ts';
import { FUND_RECEIVES, GIVES, INVITED } from './others.ts';
import { LONGEST_ZONE, type Predicate, predicateIn } from './predicates.ts';
import { FOLLOWS, GRANT, PURSE } from './units.ts';

/** Where payers stand who are named together. */
interface RunPlace {
  start: number;
  end: number;
  clauseStart: number;
}

/** 80%, 百分之六十, 1000万元, 六成, 全额 */
const FIGURE = `(?:[0-9][0-9.,]{0,12} ?%|百分之[零${TEN}百点0-9]{1,6}|[0-9][0-9., ]{0,13}[万亿]?元(?:/[一-龥]{1,3}(?:·[年月])?)?(?: ?[×*] ?[0-9.]{1,5} ?%)?|[${NINE}两](?:成[${NINE}半]?|折)|[${NINE}]分之[${NINE}]|全额|全部)`;
/** 市级|每年不少于300万元, 县|各30%, 县级|涉农整合资金 */
const BEHIND = new RegExp(
  `^ ?(?:自筹|出资|预算|(?!政府债|债券|负责|统筹|安排|通过)[^，。；、：由对捐等局厅0-9的]{0,14}?(?:资金|经费|财力|预算|投入|投资|专户)|财力|专户)?(?:(?<=资金|经费)[一-龥]{2,8}?(?=每))?(?:：|为|按|各|占)?(?:每人|每年|年|每月|月|每生|每天|每户|每次|人均|户均|不少于|不低于|不超过|不高于|约| ){0,4}(?:${FIGURE}(?:以上|左右)?(?:/[人生户年月]|的比例|部分)?(?:统筹|筹集|筹措|解决|承担)?|（(?:${FIGURE})）|等)? ?(?=[、，。；（）和与及]|$)`,
);
/** What stands before them: the beginning of a clause, a joint, 其中, 由; a word that leads from the cost to them. */
const AHEAD =
  /(?:^|[，。；：、（]|[和与及]|其中[：，]?|由|从|通过|使用|争取|申请|按照?|支出责任|资金来源|经费来源|所需资金|所需经费|资金|经费|支出)(?:主要|统一|为| ){0,2}$/;
/** 地方加发部分|省、市、县: whose the part is. */
const PART = /部分$/;

/**
 * Whether a run stands where nothing but payers stands: a field on funding may say no more than who pays, and what (中央80%、地方20%;
 * 就业补助资金; 其中中央402元，省200元). No verb is needed there: what stands round the names is a figure, a joint or the end.
 */
function isTerse(text: string, run: RunPlace): boolean {
  const before = text.slice(Math.max(run.clauseStart, run.start - 12), run.start);
  const after = text.slice(run.end, run.end + 40);
  return (before === '' || AHEAD.test(before) || PART.test(before)) && BEHIND.test(after);
}

export interface PayerRun {
  mentions: PayerMention[];
  /** Which part of a share each mention stands for: 市 and 县 of 市县 are one. */
  groups: number[];
  /** 或: one or the other, not both. */
  either: boolean;
  /** All of them as they stand there. */
  named: string;
  start: number;
  end: number;
  clauseStart: number;
  clauseEnd: number;
  /** What follows up to the next payers or the end of the clause. */
  zoneEnd: number;
  predicate: Predicate | null;
}

/** 中央|免费开放经费外; 中央、省级|资金到位后，不足部分由县财政兜底: what others fill up is aid, what is then spent is none */
const EXCEPT =
  /^[^，。；、]{0,12}?(?:经费|资金|补助)(?:以?外|之外|(?:到位|下达|拨付)后(?=，(?:不足|缺口|差额|其余|剩余|仍)))/;
const JOINT = /^ ?(?:、|和|与|及|以及|或|或者|同|、?以及)(?:按?[一-龥]{0,4}隶属关系(?:的|由)?)? ?$/;
/** 本级财政|预算和|彩票公益金 */
const BUDGET_AND = /^ ?预算(?:内)?(?:资金)?(?:和|与|及) ?$/;
/** 中央：|省：市县=6:2:2 */
const PROPORTION = /^[^，。；：0-9=]{0,6}(?:：[^，。；：0-9=]{1,8}){0,4} ?[=为]? ?[0-9.]{1,6} ?：/;
/** 省级|：20%；市级：30%: a figure behind the colon, and nothing else. */
const FIGURE_NEXT = new RegExp(`^：(?:${FIGURE}) ?(?=[，。；、]|$)`);
/** 资金来源为市级福利彩票公益金和区级财政资金 */
const SOURCE = /(?:来源(?:主要)?(?:为|是|于|包括|有)|来自)$/;
const DRAWS = /^ ?(?:统一|统筹)?(?:从|在|用|使用|动用|通过)$/;
const BEARING: Predicate = { act: 'bear', at: 0, end: 0, paysIn: false, word: '' };
/** 无需|财政|资金 */
const NOT_NEEDED = /(?:无需|无须|不需要?|不涉及|不(?:再)?(?:安排|要求)|取消)$/;
const MONEY = /^(?:配套|资金|投入|支出|承担|负担|安排|补助)/;
const isNotNeeded = (text: string, run: PayerRun): boolean =>
  NOT_NEEDED.test(text.slice(Math.max(run.clauseStart, run.start - 4), run.start)) &&
  MONEY.test(text.slice(run.end, run.end + 4));
/** 市财政局|、市教育局按规定安排 */
const ORGANS_PAY = new RegExp(
  `^[、和与及][^，。；]{2,12}?(?:${DEPARTMENT_ENDS})(?:按规定|共同|统筹|分别)?(?:${LIABLE}|安排|解决|保障)`,
);
const ORGAN = new RegExp(`${PURSE}$`);
const OTHERS = /^其[他它]/;
const FOR_THEMSELVES = new RegExp(`^(?:由?各?自行|自筹|全额|统筹|自主|${LIABLE}|安排)`);
/** What is given to them, or where something is: they pay nothing. */
const RECEIVES = /(?:对|向|给|对于|下达|指导|帮助|督促|要求|分配|下拨|拨付|(?<!所)在|补助|负责)(?:各|困难)?$/;

export function runsOf(text: string, mentions: readonly PayerMention[]): PayerRun[] {
  const runs: PayerRun[] = [];
  for (const mention of mentions) {
    const last = runs.at(-1);
    const lastMention = last?.mentions.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, Math.min(mention.start, last.end + 14));
    const touching = last !== undefined && last.end === mention.start && lastMention?.needsFollow === true;
    const joined =
      last !== undefined &&
      mention.start - last.end < 14 &&
      (JOINT.test(gap) ||
        BUDGET_AND.test(gap) ||
        (gap === '：' && PROPORTION.test(text.slice(mention.end, mention.end + 48))));
    if (last !== undefined && (touching || joined) && last.mentions.length < 12) {
      last.mentions.push(mention);
      last.groups.push((last.groups.at(-1) ?? 0) + (touching ? 0 : 1));
      last.either ||= gap.includes('或');
      last.end = mention.end;
    } else
      runs.push({
        mentions: [mention],
        groups: [0],
        either: false,
        named: '',
        start: mention.start,
        end: mention.end,
        clauseStart: 0,
        clauseEnd: 0,
        zoneEnd: 0,
        predicate: null,
      });
  }
  for (const run of runs) {
    run.clauseStart = cutsOf(text).clauseStart(run.start);
    run.clauseEnd = cutsOf(text).clauseEnd(run.end);
    if (FIGURE_NEXT.test(text.slice(run.clauseEnd, run.clauseEnd + 24)))
      run.clauseEnd = cutsOf(text).clauseEnd(run.clauseEnd + 1);
    run.zoneEnd = run.clauseEnd;
    run.named = text.slice(run.start, run.end);
  }
  return runs;
}

/** Whether those named could be the ones who pay: they receive nothing, and a unit alone has a fit word behind it. */
function mayPay(text: string, run: PayerRun, terse: boolean): boolean {
  const before = text.slice(Math.max(0, run.start - 12), run.start);
  const first = run.mentions[0];
  const last = run.mentions.at(-1);
  if (first === undefined || last === undefined) return false;
  // 纳入卫生事业费|预算: a budget is what it is paid from
  const receives =
    first.kind === 'fund'
      ? FUND_RECEIVES.test(before) && !text.startsWith('预算', run.end)
      : RECEIVES.test(before);
  if (receives) return false;
  // 省财政对山区县补助80%、|其他县|补助60%: it is they who are given
  if (OTHERS.test(run.named) && !FOR_THEMSELVES.test(text.slice(run.end, run.end + 8))) return false;
  if (!last.needsFollow) return true;
  // 自治区财政厅、|应急管理厅积极申请…: several organs, who do something else
  const rest = text.slice(run.end, run.end + 24).trimStart();
  const otherOrgans = ORGAN.test(run.named) && /^[、和与及]/.test(rest) && !ORGANS_PAY.test(rest);
  if (otherOrgans) return false;
  if (terse && isTerse(text, run)) return true;
  return (
    rest === '' || /^[，。；]/.test(rest) || FOLLOWS.test(rest) || ORGANS_PAY.test(rest) || GRANT.test(rest)
  );
}

/** Society pays where it gives or is invited to. */
function societyPays(text: string, run: PayerRun, zone: string): boolean {
  const named = text.slice(run.start, run.end);
  if (/捐|筹集/.test(named) || GIVES.test(zone)) return true;
  return INVITED.test(text.slice(Math.max(run.clauseStart, run.start - 14), run.start));
}

/** 村集体经济承担…费用: society itself is liable. */
const isLiable = ({ act, word }: Predicate): boolean =>
  act === 'share' || /^(?:承担|负担|负责|缴)/.test(word);

/** 由医保基金|支付以外的个人负担部分，由政府补贴: what others pay is no part of this cost. */
const PAID_BESIDE = /^[^，。；、]{0,6}?(?:支付|报销|负担|承担)(?:以外|之外)的/;

const METHOD = /^的?(?:办法|机制|方式|政策|方案|体制)/;

/** Aid without a verb: what society is invited to give, 除中央免费开放经费外. */
const AID: Predicate = { act: 'subsidise', at: 0, end: 0, paysIn: false, word: '' };

/** Those who pay, with what says so, in order. Read from the last to the first: a zone ends where the next payers stand. */
export function payingRuns(text: string, mentions: readonly PayerMention[], terse: boolean): PayerRun[] {
  const paying: PayerRun[] = [];
  for (const run of runsOf(text, mentions).reverse()) {
    if (isNotNeeded(text, run)) {
      run.predicate = { ...BEARING, act: 'none' };
      paying.push(run);
      continue;
    }
    if (!mayPay(text, run, terse)) continue;
    const next = paying.at(-1);
    if (next !== undefined && next.start < run.zoneEnd) run.zoneEnd = next.start;
    run.zoneEnd = Math.min(run.zoneEnd, run.end + LONGEST_ZONE);
    const zone = text.slice(run.end, run.zoneEnd);
    if (PAID_BESIDE.test(zone)) continue;
    const first = run.mentions[0]?.kind ?? 'government';
    const found =
      predicateIn(zone, first) ??
      (EXCEPT.test(text.slice(run.end, run.zoneEnd + 4)) ? AID : null) ??
      listed(text, run) ??
      (first === 'government' ? later(text, run, next) : null);
    if (found === 'negated') continue;
    // 实行中央分档分担办法: one alone divides nothing
    if (found?.act === 'share' && run.mentions.length === 1 && METHOD.test(zone.slice(found.end))) continue;
    if (terse && run.mentions.every((m) => m.kind === 'society') && isTerse(text, run))
      run.predicate = found ?? BEARING;
    else if (run.mentions.every((m) => m.kind === 'society')) {
      if (!societyPays(text, run, zone)) continue;
      run.predicate = found !== null && isLiable(found) ? found : AID;
    } else if (found === null) {
      const before = text.slice(Math.max(0, run.start - 6), run.start);
      const pools =
        (/^统筹、?$/.test(zone) &&
          (run.zoneEnd < run.clauseEnd || isAll(text, run) || beforeNext(text, run, next))) ||
        (/^统筹(?!使用|实施|落实|管理|推进|组织|协调)/.test(zone) &&
          (before.endsWith('由') || run.mentions.at(-1)?.needsFollow === false));
      // 省级财政|从教育专项资金中安排: whose fund it is
      const draws =
        first === 'government' &&
        next?.mentions[0]?.kind === 'fund' &&
        run.mentions.at(-1)?.needsFollow === false &&
        DRAWS.test(text.slice(run.end, next.start));
      if (pools || draws || SOURCE.test(before)) run.predicate = BEARING;
      else if (terse ? isTerse(text, run) : isWhole(text, run)) run.predicate = BEARING;
      else continue;
    } else run.predicate = found;
    paying.push(run);
  }
  return paying.reverse();
}

/** 8:2; 分别为60%、20%、20% */
const DIVIDES = new RegExp(
  `^[^，。；]{0,8}?[0-9.]+ ?： ?[0-9.]+|^(?:财政)?(?:分别|依次)(?:为|按|占|是)? ?(?:${FIGURE}) ?(?:[、和与及] ?(?:${FIGURE})){1,5}`,
);

/** 中央、省级8:2: a ratio says it without a verb. */
function listed(text: string, run: PayerRun): Predicate | null {
  const m = DIVIDES.exec(text.slice(run.end, run.zoneEnd));
  return m === null ? null : { act: 'share', at: 0, end: m[0].length, paysIn: false, word: m[0] };
}

const IN_VIEW_OF = /(?:根据|依据|按照?|结合|考虑)[^，。；、]{0,10}$/;
/** 市财政的…; not 按照100元/人的经费标准，根据比例予以配套 */
const OF_SOMETHING = /的(?!(?:经费|补助|补贴|资金)?(?:标准|比例|原则|方式|要求|基础|规模))/;

/** 市本级结合财政等状况，对各区（县）予以补助: the verb stands in the next clause, which names nobody of its own. */
function later(text: string, run: PayerRun, next: PayerRun | undefined): Predicate | null {
  if (run.zoneEnd !== run.clauseEnd || text[run.clauseEnd] !== '，') return null;
  // 中央财政根据|地方投入情况，按…给予奖补: what is looked at pays nothing
  if (IN_VIEW_OF.test(text.slice(Math.max(run.clauseStart, run.start - 16), run.start))) return null;
  if (run.clauseEnd - run.end < 2 || OF_SOMETHING.test(text.slice(run.end, run.clauseEnd))) return null;
  const end = cutsOf(text).clauseEnd(run.clauseEnd + 1);
  if (next !== undefined && next.start < end) return null;
  const found = predicateIn(text.slice(run.clauseEnd + 1, end), 'government');
  return found === 'negated' || found === null ? null : { ...found, at: 0, end: 0 };
}

/** 市级统筹，|区级负担: a clause of its own right before the next who pay. */
const beforeNext = (text: string, run: PayerRun, next: PayerRun | undefined): boolean =>
  run.start === run.clauseStart &&
  text[run.clauseEnd] === '，' &&
  next?.start === run.clauseEnd + 1 &&
  !/^(?:负责|落实)/.test(next.predicate?.word ?? '');

/** 区级统筹。 as the whole of a field. */
const isAll = (text: string, run: PayerRun): boolean =>
  run.start === 0 && text.slice(run.zoneEnd).replace('。', '') === '';

/** 支出责任：各区（县）人民政府。 Nothing but the payers. */
function isWhole(text: string, run: PayerRun): boolean {
  const alone = (from: string): boolean => /^[ 。由]*$/.test(from);
  return (
    run.mentions.every((m) => m.kind === 'government') &&
    alone(text.slice(Math.max(0, run.start - 4), run.start)) &&
    alone(text.slice(run.end, run.end + 4))
  );
}
