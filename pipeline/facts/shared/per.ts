/**
 * What a sum or a count is counted by: 每人, 生均, /户, 每个农家书屋 → the denominators of the record contract (section 3.1).
 * All functions take folded texts (fold.ts) and read a bounded window.
 */

import {
  CASES,
  COUNTED_NOUNS,
  MEASURES,
  NO_DENOMINATORS,
  NOUN_STOPS,
  PERSON_NOUNS,
  UNITS,
} from '../../words/counted.ts';
import { PERIOD_UNITS, PERIOD_WORDS, type Period, wordAt } from '../../words/periods.ts';
import { countedBy } from './noun-before.ts';

/** One word or phrase that says what a figure is counted by or over which period. */
export interface Quantifier {
  start: number;
  end: number;
  per: string[];
  period: Period | null;
  /** 人均, 生均, 年均, 平均: the figure is a mean. */
  average: boolean;
}

const LONGEST_NOUN = 8;
const STUDENT =
  /^(?:[\u4e00-\u9fff]{0,6}?学生|(?:在校|在读|寄宿|走读|困难|住校|贫困|本科|专科|中职|高中|特教|职高|毕业|新)?生(?![育活命产儿]))/;
/** 人均, 年生均, 人均每年. */
const MEAN = /^(年|月)?(人|生|户|村|床|次|校|班|亩|县)均(?:(?:每?(年|月)(?![度龄末初底])))?/;
/** 场均1.2万元, 案件|件均800元; not 市场|均, 文件|均. */
const MEAN_OF_THING = /^(场|件|例|馆|单|班)均(?![匀衡等])/;
const OTHER_YEAR = /[上去前今当本往]/;
const IN_A_WORD =
  /[市广现农剧牧商球操机职立战考赛会工当入磁在主内外本登文条案事邮物证病惯先举范图书场体育化领早中晚上下各示]$/;
/** 人年均. */
const MEAN_OF_PERIOD = /^(人|生|户)(年|月)均/;
/** 每人年, 每生月: the 年 right behind a unit, where it begins no other word. */
const BARE_PERIOD = /^(年|月|天|日)(?![度龄满末初底])/;
/** 小学生、初中生|均为, 低保户|均享受: 均 is an adverb behind a noun that ends in 人, 生 or 户. */
const NOUN_BEFORE_ALL =
  /^(?:[学校宿读困科职专新中幼师高育前]生|[老个本疾年病军亲残任丁职养护属女独责困难]人|[保贫农困业租危特子独难]户)$/;
const ALL_DO = /^[人生户]均(?:为|按|可(?!支配)|享|应|须|由|不|免|纳|给|领|能|需|达|在|执行|补助每|补贴每|每)/;
const NUMBERED =
  /^(?:\d+(?:\.\d+)?万?|[百千万十两]{1,2})(服务人口|常住人口|户籍人口|人口|老年人|人次|人|名|户|亩|平方米|公里|张床位|张|册|字|个|元)?/;

const skipBlanks = (text: string, at: number): number => {
  let next = at;
  while (next < at + 3 && text[next] === ' ') next += 1;
  return next;
};

/** The longest of `words` that begins at `at`, or null. */
function longestAt(text: string, at: number, words: ReadonlySet<string>): string | null {
  for (let length = LONGEST_NOUN; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length === length && words.has(word)) return word;
  }
  return null;
}

/** The noun that stands at `at`: a known one, or what stands there up to a word that no noun holds (200元/直播间，). */
function nounAt(text: string, at: number): string | null {
  const known = longestAt(text, at, COUNTED_NOUNS);
  if (known) return known;
  const rest = text.slice(at, at + LONGEST_NOUN + 1);
  const stop = rest.search(NOUN_STOPS);
  return stop > 0 && stop <= LONGEST_NOUN ? rest.slice(0, stop) : null;
}

/** 每名中小学生 → student, 每名老人 → person: `at` stands behind 名 or 位. */
function personAt(text: string, at: number): { per: string; end: number } {
  const student = STUDENT.exec(text.slice(at, at + 10));
  if (student && !PERSON_NOUNS.has(student[0])) return { per: 'student', end: at + student[0].length };
  const noun = longestAt(text, at, PERSON_NOUNS);
  return { per: 'person', end: at + (noun?.length ?? 0) };
}

/** What follows 每 or 单: `at` stands behind it. */
function countedAt(text: string, at: number, each: number): { per: string[]; end: number } | null {
  const from = skipBlanks(text, text[at] === '一' ? at + 1 : at);
  const cases = CASES.exec(text.slice(from, from + 20));
  if (cases) {
    const unit = cases[1]!.replace(/^个(?:普惠性?|公办|民办|示范性?|标准化|爱心|新建)?/, '');
    const end = from + cases[0].length;
    // 每多收住一名: a condition that counts is no denominator.
    if (cases[0].startsWith('多')) return { per: [], end };
    // 每新建一个幸福院: the longer noun
    const thing = cases[1]!.startsWith('个') ? longestAt(text, end - unit.length, COUNTED_NOUNS) : null;
    if (thing !== null && thing.length > unit.length)
      return { per: [thing], end: end - unit.length + thing.length };
    return { per: [unit === '名' ? 'person' : (UNITS.get(unit) ?? unit)], end };
  }
  const none = longestAt(text, from, NO_DENOMINATORS);
  if (none) {
    // 每服役一年, 每超过1年: the time is what is counted, and no period.
    const time = /^(?:满|超过?)?[1一]个?(?:学年|学期|年|月)/.exec(
      text.slice(from + none.length, from + none.length + 6),
    );
    return { per: [], end: from + none.length + (time?.[0].length ?? 0) };
  }
  const numbered = NUMBERED.exec(text.slice(from, from + 10));
  if (numbered?.[1]) return { per: [numbered[0]], end: from + numbered[0].length };
  if (text[from] === '名' || text[from] === '位') {
    const { per, end } = personAt(text, from + 1);
    return { per: [per], end };
  }
  if (text[from] === '户' && text.startsWith('企业', from + 1)) return { per: ['企业'], end: from + 3 };
  const unit = wordAt(text, from, UNITS);
  // 每场馆, 每村卫生室: the longer noun.
  const longer = longestAt(text, from, COUNTED_NOUNS);
  if (unit && longer && longer.length > unit.word.length && !UNITS.has(longer))
    return { per: [longer], end: from + longer.length };
  if (unit) return { per: [unit.value], end: from + unit.word.length };
  const measure = longestAt(text, from, MEASURES);
  if (measure) {
    const noun = nounAt(text, from + measure.length);
    if (noun) return { per: [noun], end: from + measure.length + noun.length };
    return { per: [countedBy(text, measure, each)], end: from + measure.length };
  }
  const noun = nounAt(text, from);
  return noun ? { per: [noun], end: from + noun.length } : null;
}

const quantifier = (
  start: number,
  end: number,
  per: string[],
  period: Period | null,
  average = false,
): Quantifier => ({
  start,
  end,
  per,
  period,
  average,
});

/** 初中生均为每学期625元: who all get it, and no mean. */
const isAdverb = (text: string, at: number): boolean =>
  at > 0 && ALL_DO.test(text.slice(at, at + 5)) && NOUN_BEFORE_ALL.test(text.slice(at - 1, at + 1));

/** The quantifier that begins at `at`, or null: 每月, 每人, 年生均, 单户, 全年, 一次性, 平均. */
export function quantifierAt(text: string, at: number): Quantifier | null {
  const rest = text.slice(at, at + 6);
  // 第一年500元: which year, not how often.
  if (text[at - 1] === '第') return null;
  if (rest.startsWith('平均')) return quantifier(at, at + 2, [], null, true);
  // 较上年|户均提高320元: the year is another's
  const mean = rest[0] === '年' && OTHER_YEAR.test(text[at - 1] ?? '') ? null : MEAN.exec(rest);
  if (mean && isAdverb(text, at)) return null;
  if (mean) {
    const time = mean[1] ?? mean[3];
    const period = time === '年' ? 'year' : time === '月' ? 'month' : null;
    return quantifier(at, at + mean[0].length, [UNITS.get(mean[2]!) ?? mean[2]!], period, true);
  }
  const ofThing = MEAN_OF_THING.exec(rest);
  if (ofThing && !IN_A_WORD.test(text[at - 1] ?? ''))
    return quantifier(at, at + 2, [ofThing[1]!], null, true);
  const ofPeriod = MEAN_OF_PERIOD.exec(rest);
  if (ofPeriod) {
    return quantifier(at, at + 3, [UNITS.get(ofPeriod[1]!)!], ofPeriod[2] === '年' ? 'year' : 'month', true);
  }
  const spaced = rest[0] === '每' ? `每${text.slice(skipBlanks(text, at + 1), at + 10)}` : null;
  const period = wordAt(text, at, PERIOD_WORDS) ?? (spaced ? wordAt(spaced, 0, PERIOD_WORDS) : null);
  if (period) {
    const blanks = spaced && rest[1] === ' ' ? skipBlanks(text, at + 1) - at - 1 : 0;
    const average = period.word.endsWith('均');
    return quantifier(at, at + period.word.length + blanks, [], period.value, average);
  }
  if (rest[0] !== '每' && rest[0] !== '单') return null;
  // 单位, 单元, 单独, 简单 count nothing: 单 takes only the short units; 单人户, 单人间 are classes.
  if (rest[0] === '单' && !/^单(?:[次户床例个笔台套件辆场店]|人(?![户间床]))(?!位)/.test(rest)) return null;
  const counted = countedAt(text, skipBlanks(text, at + 1), at);
  if (!counted) return null;
  const one = quantifier(at, counted.end, counted.per, null);
  return /^[人生户床]$/.test(text[counted.end - 1]!) ? withPeriod(text, one) : one;
}

/** 每人|年, 元/生|年: the time that runs on right behind what is counted. */
function withPeriod(text: string, counted: Quantifier): Quantifier {
  const bare = BARE_PERIOD.exec(text.slice(counted.end, counted.end + 2));
  return bare ? { ...counted, end: counted.end + 1, period: PERIOD_UNITS.get(bare[1]!)! } : counted;
}

/** What a quantifier can begin with. */
const STARTS: ReadonlySet<string> = new Set('每单平年月全人生户村床次校班亩县一按半住场件例馆');

/** All quantifiers of `text` within `[from, to)`, in order, without overlap. */
export function findQuantifiers(text: string, from = 0, to = text.length): Quantifier[] {
  const found: Quantifier[] = [];
  for (let at = from; at < to; at += 1) {
    if (!STARTS.has(text[at]!)) continue;
    const next = quantifierAt(text, at);
    if (!next || next.end > to) continue;
    found.push(next);
    at = next.end - 1;
  }
  return found;
}

/** One denominator of a chain: its end, and what it counts. */
function linkAt(text: string, at: number, unitStart: number): Quantifier | null {
  const each = text[at] === '每' ? at + 1 : at;
  const from = skipBlanks(text, text[each] === '一' ? each + 1 : each);
  const time = wordAt(text, from, PERIOD_UNITS);
  if (time) return quantifier(at, from + time.word.length, [], time.value);
  const unit = wordAt(text, from, UNITS);
  if (unit) return withPeriod(text, quantifier(at, from + unit.word.length, [unit.value], null));
  if (text[from] === '名' || text[from] === '位') {
    const { per, end } = personAt(text, from + 1);
    return quantifier(at, end, [per], null);
  }
  const measure = longestAt(text, from, MEASURES);
  if (measure) {
    const known = longestAt(text, from + measure.length, COUNTED_NOUNS);
    const per = known ?? countedBy(text, measure, unitStart);
    return quantifier(at, from + measure.length + (known?.length ?? 0), [per], null);
  }
  const noun = nounAt(text, from);
  return noun ? quantifier(at, from + noun.length, [noun], null) : null;
}

/** 理发5元|一次: as people speak of a price; 每季度发放300元一次 is how often. */
const ONE_EACH = /^一(?=(?:次|人|位|份|餐|天|个?月|年|小时|度|吨|斤|场|件|平方米)(?:[，。；、）]|$))/;
const spokenSign = (text: string, at: number, unitStart: number): RegExpExecArray | null =>
  /[每按]/.test(text.slice(Math.max(0, unitStart - 12), unitStart))
    ? null
    : ONE_EACH.exec(text.slice(at, at + 6));

/**
 * The denominators right behind a unit: 元/人·月, 元/生·年, 元/人/月, 元/(人·月), 元每人每月.
 * @param at where the unit ends
 * @param unitStart where the figure begins, for 个 and 张 that take the noun before it (农家书屋2000元/个)
 */
export function suffixAt(text: string, at: number, unitStart = at): Quantifier | null {
  let end = at;
  const per: string[] = [];
  let period: Period | null = null;
  let links = 0;
  while (links < 4) {
    const blank = skipBlanks(text, end);
    const opened = links === 0 ? /^\/ ?（ ?/.exec(text.slice(blank, blank + 4)) : null;
    const sign =
      opened ??
      (links === 0 ? spokenSign(text, blank, unitStart) : null) ??
      /^ ?(?:\/|每(?! ?[档级])|·(?=[\u4e00-\u9fff])|\.(?=(?:年|月|天|日|次|学期|学年|季|人|生|户|餐))|、(?=[年月天](?![\u4e00-\u9fff])))/.exec(
        text.slice(blank, blank + 3),
      );
    // 600元/场 | 每季度1场: behind a blank 每 begins another cell
    if (sign?.[0] === '每' && blank > end) break;
    if (!sign || (links === 0 && (sign[0].endsWith('·') || sign[0].endsWith('.') || sign[0].endsWith('、'))))
      break;
    const link = linkAt(text, skipBlanks(text, blank + sign[0].length), unitStart);
    if (!link) break;
    per.push(...link.per);
    period ??= link.period;
    end = link.end;
    links += 1;
    if (text[end] === '）' && text.slice(at, end).includes('（')) end += 1;
  }
  return links === 0 ? null : quantifier(at, end, per, period);
}
