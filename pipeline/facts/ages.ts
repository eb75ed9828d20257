/** Ages of persons that a text states (record contract, section 3.4). */
import type { AgeValue } from '../records/facts.ts';
import { recurring } from '../text/lately.ts';
import { textOf } from '../text/text.ts';
import { insideTitle } from '../text/titles.ts';
import { withElided } from './ages/elided.ts';
import { type AgePhrase, agePhrases } from './ages/phrase.ts';
import { scheduleRanges } from './ages/schedule.ts';
import { respectiveSexes, type Sex, sexAround } from './ages/sex.ts';
import { commonUnit, SURE_UNITS, WORDS_BEFORE } from './ages/units.ts';
import { bothFlags, flagsOf, overClauses } from './shared/flags.ts';
import { readAsMeant } from './unit-in-head.ts';

// Ages that end something: 发放至18周岁, 至子女满十八周岁止, 自出生之日起至三周岁止 (record contract, section 3.4). For folded texts.

const PERSON =
  '(?:其|该)?(?:子女|孩子|婴幼儿|婴儿|幼儿|儿童|未成年人|新生儿|孤儿|本人|学生|被抚养人|被监护人|补贴对象)?';
const BEFORE = 16;

/** 发放至, 直至, 放宽到: what goes on until then. */
const GOES_ON = new RegExp(
  `(?:直至|直到|最长[至到]|放宽[至到为]|(?:发放|发给|发|保障|补助|补贴|资助|享受|供养|救助|领取|延续|延长|抚养|扶养|养育|寄养|照料|服务|元|费|津贴|奖励)[至到])${PERSON}$`,
);
/** …至子女满十八周岁|止: whatever goes on. */
const UNTIL = /[至到][\u4e00-\u9fff]{0,8}$/;
const ENDS = /^(?:生日)?(?:的?当[月日]|之[月日]|的?次月|时|前)?(?:为止|止)(?!吸|痛|损|血)/;

/** An age that ends something is its upper end; 至年满18周岁 and 至18周岁止 end on the birthday. */
function untilAge(text: string, p: AgePhrase): AgePhrase {
  if (p.min === null || (p.max !== null && p.max !== p.min)) return p;
  const before = text.slice(Math.max(0, p.start - BEFORE), p.start);
  const ends = ENDS.test(text.slice(p.end, p.end + 6));
  if (!(ends ? UNTIL : GOES_ON).test(before)) return p;
  return { ...p, min: null, max: p.min, minInclusive: null, maxInclusive: p.max !== null && !ends };
}

// Whether a phrase tells the age of a person, or a duration, a deadline, a statistic that is measured in the same units.

/** Nouns that make months and days an age: 0-36 个月儿童, 6月龄以上婴幼儿, 0-28天新生儿. */
const CHILD = '婴幼儿|婴儿|幼儿|儿童|新生儿|宝宝|患儿|早产儿|小儿|婴童|孩子';
const CHILD_AFTER = new RegExp(
  `^[ ）]{0,3}(?:的|之间|大|龄|常住|散居|适龄|残疾|孤残|困境|健康|未入园){0,2}(?:的)?(?:${CHILD})(?!节|期)`,
);
/** 乳儿班招收|6—12个月、, 托小班（|12—24个月）: whom a group takes in, or is for. Not 接收6—12个月的实习生. */
const TAKEN_IN =
  /(?:招收|收托|接收|(?<=[班园])[招收]|招生(?:对象|年龄)?[为：]?|乳儿班|托小班|托大班|托班|混合编班)[为：（]?(?:年龄|月龄)?[为在]? ?$/;
const NOBODY_ELSE = /^(?:[^\u4e00-\u9fff]|$|[的之]?(?:婴|幼|儿童|宝宝|孩子)|龄)/;
const CHILD_BEFORE = new RegExp(`(?:${CHILD}) ?（ ?(?:年龄|月龄|指|出生)?[为在]?$`);
/** What lasts so long is no child: 连续居住6个月以上儿童, 康复训练6个月的儿童. */
const LASTS =
  /(?:居住|缴费|缴纳|参保|连续|累计|就读|治疗|训练|服务|康复|孕|产后|生后|术后|持续|提前|每|入院|住院)[满了达]?$/;
const YEARS_BELOW = /^ ?[、至到-]?(?:不满)?[0-9一二三四五六]{1,2} ?周?岁/;
/** 人均预期寿命达到80岁 is a statistic. */
const STATISTIC = /寿命[^，。；]{0,8}$/;
/** 每增加|1岁少加2分, 每增加1岁（含|不满1岁）: by how much, and whose age it is not. */
const STEP =
  /每(?:再)?(?:增加?|增长|减少?|超过?|提高|降低|长|大|小|差|少|多|早|晚|提前|推迟|延迟|缩短)(?:[1一]周?岁（不?含)?$/;
/** 在百岁坊站下车 */
const A_PLACE = /^百岁[坊路街山桥村寺堂井亭]$/;
const MOST_MONTHS = 12;

/** `text` is folded. Looks 12 characters back and 14 ahead. */
function isAgeOfPerson(text: string, phrase: AgePhrase): boolean {
  const before = text.slice(Math.max(0, phrase.start - 12), phrase.start);
  if (SURE_UNITS.has(phrase.unitWord))
    return (
      !STATISTIC.test(before) && !STEP.test(before) && !A_PLACE.test(text.slice(phrase.start, phrase.end + 1))
    );
  const range = phrase.min !== null && phrase.max !== null && phrase.max > phrase.min;
  const after = text.slice(phrase.end, phrase.end + 14);
  const taken = range && phrase.unit === 'month' && TAKEN_IN.test(before) && NOBODY_ELSE.test(after);
  const child = taken || CHILD_AFTER.test(after) || CHILD_BEFORE.test(before);
  // 月 alone is a date unless it goes beyond the year: 1-6月, 0-36月儿童.
  if (phrase.unitWord === '月') return child && range && (phrase.max ?? 0) > MOST_MONTHS;
  if (range && /月龄/.test(phrase.unitWord)) return true;
  // 六个月以上|三岁以下婴幼儿: the lower end of an age.
  if (
    phrase.unit === 'month' &&
    phrase.min !== null &&
    YEARS_BELOW.test(text.slice(phrase.end, phrase.end + 10))
  )
    return !LASTS.test(before);
  // 出生后0—28天的新生儿: a range from birth is no stretch of time.
  return child && (!LASTS.test(before) || (range && phrase.min === 0));
}

// A range told in two phrases is one age: 满60岁不满80岁, 16周岁以上、60周岁以下, 年满3周岁且未满6周岁 (record contract, section 3.4).

/** What may stand between the two. 和, 或 join two classes of people and are not here. */
const JOINT = /^ {0,2}[、，]? ?(?:且|但|而|并且|并|至|到|同时)?(?:年龄(?:在|为)?)? {0,2}$/;

const open = (p: AgePhrase): 'min' | 'max' | null =>
  p.min !== null && p.max === null ? 'min' : p.min === null && p.max !== null ? 'max' : null;

function join(a: AgePhrase, b: AgePhrase, between: string): AgePhrase | null {
  const [low, high] = open(a) === 'min' ? [a, b] : [b, a];
  if (open(low) !== 'min' || open(high) !== 'max' || low.min === null || high.max === null) return null;
  const ends = commonUnit({ n: low.min, unit: low.unit }, { n: high.max, unit: high.unit });
  if (ends === null || ends.min >= ends.max) return null;
  return {
    ...a,
    end: b.end,
    ...ends,
    minInclusive: low.minInclusive,
    maxInclusive: high.maxInclusive,
    flags: flagsOf({ next_clause: overClauses(between) }),
  };
}

/** 65岁及65岁以上 is 65岁及以上. */
function repeats(a: AgePhrase, b: AgePhrase, between: string): AgePhrase | null {
  if (!/^ ?[及和或] ?$/.test(between) || a.min === null || a.min !== a.max || open(b) === null) return null;
  return a.min === (b.min ?? b.max) && a.unit === b.unit ? { ...b, start: a.start, before: a.before } : null;
}

/** Phrases with each such pair made one; order is kept. */
function joinPairs(text: string, phrases: readonly AgePhrase[]): AgePhrase[] {
  const joined: AgePhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, Math.min(phrase.start, last.end + 12));
    const whole =
      last === undefined || phrase.start - last.end > 10
        ? null
        : (repeats(last, phrase, between) ?? (JOINT.test(between) ? join(last, phrase, between) : null));
    if (whole === null) joined.push(phrase);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/** No age is without one of these: 60岁, 36月龄, 6个月, 0-36月, 28天; behind the number a bracket may stand: 60（含）周岁. */
const HINT = /[岁歲龄齡]|[个個]月|[0-9\uff10-\uff19〇零一二两兩三四五六七八九十百）)]\s*[月天]/;

/**
 * The ages in one field's text, in order. Offsets are UTF-16 code units of `text`, half open.
 * Left out: ages inside 《titles》, the points of a schedule, durations, weeks of pregnancy.
 */
export function extractAges(text: string): AgeValue[] {
  return HINT.test(text) ? agesOnce(text).map((age) => ({ ...age })) : [];
}

const agesOnce = recurring((text) => readAsMeant(text, readAges));

function readAges(text: string): AgeValue[] {
  const { folded, titles } = textOf(text);
  const points = scheduleRanges(folded);
  const phrases = withElided(folded, agePhrases(folded)).filter(
    (p) =>
      !insideTitle(titles, p.start, p.end) &&
      !insideTitle(points, p.start, p.end) &&
      isAgeOfPerson(folded, p),
  );
  const ages = joinPairs(folded, phrases).map((p) =>
    untilRetirement(folded, untilAge(folded, fromBirth(folded, p))),
  );
  const sexes = sexesOf(folded, ages);
  return ages.map((p, i) => toValue(text, p, sexes[i] ?? null));
}

const BIRTH = /出生后?[至到]$/;

/** 出生至36个月婴幼儿 begins at 0. */
function fromBirth(text: string, p: AgePhrase): AgePhrase {
  const birth = BIRTH.exec(text.slice(Math.max(0, p.start - 4), p.start));
  if (birth === null || p.max === null) return p;
  return { ...p, start: p.start - birth[0].length, min: 0, minInclusive: true };
}

const RETIREMENT = /^ ?(?:至|到|-)(?:国家|法定|规定|国家规定的?|法定的)?退休年龄/;

/** 16周岁至法定退休年龄: the upper end is no number. */
function untilRetirement(text: string, p: AgePhrase): AgePhrase {
  if (p.min === null || p.min !== p.max || !RETIREMENT.test(text.slice(p.end, p.end + 14))) return p;
  return { ...p, max: null, maxInclusive: null };
}

/** 女40周岁、|男50周岁以上: what may stand between the ages of the two sexes. */
const OTHER_SEX = /^ ?[、，和及与]? ?[男女](?:性|职工|方)?(?:年满|满)?$/;

/** 女40周岁、男50周岁以上: the bound behind the second holds for both. */
function sharedBound(text: string, ages: readonly AgePhrase[], sexes: readonly Sex[], i: number): AgePhrase {
  const one = ages[i]!;
  const two = ages[i + 1];
  if (two === undefined || one.min === null || one.min !== one.max || sexes[i] === sexes[i + 1]) return one;
  if (sexes[i] === null || sexes[i + 1] === null || two.start - one.end > 8) return one;
  if (two.before !== '' || !OTHER_SEX.test(text.slice(one.end, two.start))) return one;
  const flags = bothFlags(one.flags, flagsOf({ carried: true }));
  if (two.max === null)
    return { ...one, max: null, maxInclusive: null, minInclusive: two.minInclusive, flags };
  if (two.min === null)
    return { ...one, min: null, minInclusive: null, maxInclusive: two.maxInclusive, flags };
  return one;
}

const OR = /^ ?(?:、?或者?|[、和及]) ?(?:年?满)?$/;

/** 女年满50周岁或55周岁: the sex and the bound before the first hold for the second. */
function alternative(text: string, ages: AgePhrase[], sexes: Sex[], i: number): void {
  const one = ages[i]!;
  const two = ages[i + 1];
  if (two === undefined || two.start - one.end > 6 || !OR.test(text.slice(one.end, two.start))) return;
  if (one.min === null || two.min === null || two.min !== two.max || one.unit !== two.unit) return;
  const bounded = one.max === null && WORDS_BEFORE.has(one.before);
  if (!bounded && one.min !== one.max) return;
  // 年满70周岁、75周岁和80周岁 is a list of one bound; 3岁、6岁 is none
  if (!bounded && !text.slice(one.end, two.start).includes('或')) return;
  const carried = bounded || (sexes[i + 1] === null && sexes[i] !== null);
  sexes[i + 1] ??= sexes[i] ?? null;
  const member = { ...two, flags: flagsOf({ carried, list_member: true }) };
  if (bounded) member.before = one.before;
  ages[i + 1] = bounded
    ? { ...member, max: null, minInclusive: one.minInclusive, maxInclusive: null }
    : member;
}

/** The sex of each; 男、女分别年满60周岁、55周岁 answers two in turn, and its head's bound holds for both. */
function sexesOf(text: string, ages: AgePhrase[]): Sex[] {
  const sexes = ages.map((p) => sexAround(text, p.start, p.end));
  ages.forEach((p, i) => {
    const second = ages[i + 1];
    const pair = respectiveSexes(text, p.start);
    if (pair === null || second === undefined || !/^[、和]$/.test(text.slice(p.end, second.start))) return;
    sexes[i] = pair[0];
    sexes[i + 1] = pair[1];
    const bound = WORDS_BEFORE.get(p.before);
    const member = { ...second, flags: flagsOf({ carried: true, list_member: true }) };
    ages[i + 1] = member;
    if (bound === undefined || second.min === null || second.min !== second.max) return;
    ages[i + 1] =
      bound.side === 'min'
        ? { ...member, max: null, minInclusive: bound.inclusive, maxInclusive: null }
        : { ...member, min: null, minInclusive: null, maxInclusive: bound.inclusive };
  });
  ages.forEach((_, i) => {
    alternative(text, ages, sexes, i);
    ages[i] = sharedBound(text, ages, sexes, i);
  });
  return sexes;
}

function toValue(text: string, p: AgePhrase, sex: Sex): AgeValue {
  return {
    text: text.slice(p.start, p.end),
    start: p.start,
    end: p.end,
    min: p.min,
    max: p.max,
    min_inclusive: p.minInclusive,
    max_inclusive: p.maxInclusive,
    unit: p.unit,
    sex,
    flags: p.flags,
  };
}
