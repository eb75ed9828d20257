/** Levels that are the whole cost (全额资助, 据实结算), are left to somebody (由县级人民政府确定) or told by a rule for others (参照《…》执行). For folded texts. */
import { cutsOf } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import {
  type FoundReference,
  FULL,
  IN_VIEW_OF,
  nameBetween,
  SETS,
  SETTABLE,
  SETTERS,
  subjectBefore,
} from './found.ts';

const COST = /(?:费|费用|部分|保费|支出|保险|学费)$/;
const COST_AFTER = /^(?<cost>[一-龥]{1,16}?(?:费用|保费|缴费部分|部分|费|养老金|津贴))(?=[，。；、（）]|$)/;

/** 地方课程教科书补助标准|由各级财政据实结算, 女职工生育津贴|按…全额计发, 政府对|符合条件的参保人员|全额支付. */
function named(text: string, at: number): [number, number] | null {
  const whole = subjectBefore(text, at);
  if (whole === null) return null;
  const words = text.slice(whole[0], whole[1]);
  const ruled = /(?<=.{2})(?:由|按照?|从)/.exec(words);
  const end = ruled === null ? whole[1] : whole[0] + ruled.index;
  const given = /^.{0,8}对(?=[^象口])/.exec(words.slice(0, end - whole[0]));
  return nameBetween(text, whole[0] + (given?.[0].length ?? 0), end);
}

export function findFull(text: string): FoundReference[] {
  return matchesOf(text, FULL).map((m) => {
    const end = m.index + m[0].length;
    const after = COST_AFTER.exec(text.slice(end, end + 20))?.groups?.cost;
    const before = named(text, m.index);
    const base: [number, number] | null =
      after !== undefined
        ? [end, end + after.length]
        : before !== null && COST.test(text.slice(before[0], before[1]))
          ? before
          : null;
    return {
      start: m.index,
      end: end + (after?.length ?? 0),
      relation: 'full',
      base,
      subject: base === before ? null : before,
    };
  });
}

const BY_WHOM = new RegExp(
  `(?<![自理缘])由(?<who>[^，。；：由]{1,40}?)(?<how>${SETS})(?:、?(?:并)?(?:公布|调整|发布|印发|制定))?(?![的后者])`,
  'g',
);
/** 各地可结合实际自行确定: the setter is the subject of the clause. */
const SELF =
  /(?<=^|[，。；：\n ])(?<who>(?:各地区?|地方|各?[^，。；：、由□]{0,12}(?:人民政府|政府|部门|学校|机构)|各[^，。；：、由□]{1,12}?))(?:可以?|应当?)?(?:结合|根据|按照?|自行|自主|在)[^。；]{0,50}?(?<how>自行确定|自主确定|自行制定|研究确定|合理确定|确定|制定|自定)(?<what>[^，。；]{0,20})/g;
/** What no such clause is without. */
const SETTLES = /[确制自]定/;

/** The setter without what they are to look at: 各县（市、区）人民政府|结合本地实际. */
function setterIn(text: string, from: number, to: number): [number, number] | null {
  const words = text.slice(from, to);
  const cut = IN_VIEW_OF.exec(words);
  const end = from + (cut === null || cut.index < 1 ? words : words.slice(0, cut.index)).trimEnd().length;
  return SETTERS.test(text.slice(from, end)) ? [from, end] : null;
}

/** 由市、县自行确定|分担比例: what is set stands behind the verb. */
function setBehind(text: string, from: number): [number, number] | null {
  const end = Math.min(cutsOf(text).clauseEnd(from), from + 20);
  const what = text.slice(from, end);
  return SETTABLE.test(what) && /(?:标准|办法|比例|金额|额度|档次|数额|价格|范围|幅度|方式)$/.test(what)
    ? nameBetween(text, from, end)
    : null;
}

export function findSetters(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  for (const m of matchesOf(text, BY_WHOM)) {
    const who = m.groups?.who ?? '';
    const base = setterIn(text, m.index + 1, m.index + 1 + who.length);
    if (base === null) continue;
    const clause = cutsOf(text).clauseStart(m.index);
    const own = nameBetween(text, clause, m.index);
    const before = own ?? subjectBefore(text, m.index);
    const settable = before !== null && SETTABLE.test(text.slice(before[0], before[1]));
    const until = m.index + m[0].length;
    const subject = settable ? before : setBehind(text, until);
    if (subject === null) continue;
    found.push({
      start: own === null || !settable ? m.index : own[0],
      end: settable ? until : subject[1],
      relation: 'set_by',
      base,
      subject,
    });
  }
  for (const m of SETTLES.test(text) ? matchesOf(text, SELF) : []) {
    const who = m.groups?.who ?? '';
    const base = setterIn(text, m.index, m.index + who.length);
    const what = m.groups?.what ?? '';
    const end = m.index + m[0].length;
    const object =
      SETTABLE.test(what) && !what.startsWith('的') ? nameBetween(text, end - what.length, end) : null;
    const subject = object ?? subjectBefore(text, m.index);
    if (base === null || subject === null || !SETTABLE.test(text.slice(subject[0], subject[1]))) continue;
    if (what.startsWith('的')) continue;
    found.push({
      start: m.index,
      end: object === null ? end - what.length : end,
      relation: 'set_by',
      base,
      subject,
    });
  }
  return found;
}

const CITED = '□+(?:（[^（）]{1,40}）)?';
const BY_IT = '的?(?:有关|相关)?(?:规定|要求|标准|办法|政策)?';
const DONE_BY =
  '(?:执行|办理|实施|落实|发放|确定|安排|享受|处理|给予|承担|负担|分担|保障|列支|核定|计发|进行)';
/** 参照|《工伤保险条例》的有关规定发放, 参照|公办学校公用经费的承担办法执行: a rule or a way that is made for others, or for another matter. */
const RULED_LIKE = new RegExp(
  `[参比]照(?:(?<cited>${CITED}(?:[、和与及]${CITED}){0,3})${BY_IT}|(?<way>(?![中国省市州盟县区旗上])[^，。；、□0-9]{4,30}?(?:办法|机制|做法|模式|方式)))${DONE_BY}`,
  'g',
);
/** 参照有关办法执行 names nothing. */
const NO_WAY = /^(?:有关|相关|现行|上述|原有?|此|该|本|其)[^的]{0,6}$|□|[^“]”/;

export function findRuled(text: string): FoundReference[] {
  return matchesOf(text, RULED_LIKE).flatMap((m): FoundReference[] => {
    const base = m.groups?.cited ?? m.groups?.way ?? '';
    if (m.groups?.cited === undefined && NO_WAY.test(base)) return [];
    const from = m.index + 2;
    return [
      {
        start: m.index,
        end: m.index + m[0].length,
        relation: 'same_as',
        base: [from, from + base.length],
        subject: subjectBefore(text, m.index),
      },
    ];
  });
}
