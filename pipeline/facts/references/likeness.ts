/** Another level that holds here (参照…标准执行), or what is paid up to it (补差发放). For folded texts. */

import { cutsOf } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import { within } from '../../text/ranges.ts';
import { UNIT } from '../../words/levels.ts';
import { TEN } from '../../words/numerals.ts';
import {
  BY,
  DIFFERENCE,
  DONE_AT,
  type FoundReference,
  LEVEL_NOUNS,
  LIKE,
  NAMELESS,
  NO_DIFFERENCE,
  NORM,
  nameBetween,
  subjectBefore,
} from './found.ts';

/** 参照|当地社会散居孤儿基本生活费标准|… */
const POINTER = new RegExp(`(?<like>${LIKE})|(?<by>(?<!参照)(?:${BY}))`, 'g');
const NOUN = new RegExp(`(?:${LEVEL_NOUNS})`, 'g');
const DONE = new RegExp(
  `^(?:的?(?:规定|比例|标准|上限|下限|最高档|最低档)?)(?:分别|统一|全额|减半|据实|按月|按年|逐月|一次性|进行(?:服务)?|给予|予以|适当|相应|待遇|由[^，。；]{2,16}?| ){0,3}(?:${DONE_AT})(?:执行|发放|补助|救助|补贴|资助|减免|缴纳|支付|享受|待遇)?`,
);
const DIFFERS =
  /^(?:进行|予以|给予|实行|按月|的|采取|， ?(?:采取|实行|予以|给予)| ){0,3}(?:补差|差额)(?:的?(?:办法|方式|形式))?(?:发放|补助|补贴|救助|享受|资助|给予|补足)?/;
const FULL_OR_DIFFERENCE = /^全额或者?(?:补差|差额)/;
/** A base with a figure of its own is a ratio or a sum. */
const FIGURE = new RegExp(`[0-9]|百分之|[${TEN}两](?:倍|成)|分之`);
const RATIO_AFTER = new RegExp(`^ ?的? ?(?:[0-9]|百分之|[${TEN}两]{1,3}(?:倍|成|分之)|不低于|一半)`);
const LONGEST_BASE = 60;

/** Ends of a base behind the pointer: up to each noun of levels in its clause. The last is the longest. */
function baseEnds(text: string, from: number): number[] {
  const window = text.slice(from, Math.min(cutsOf(text).clauseEnd(from), from + LONGEST_BASE));
  return matchesOf(window, NOUN).map((m) => from + m.index + m[0].length);
}

const isLevel = (base: string): boolean =>
  base.length >= 2 &&
  !FIGURE.test(base) &&
  !NAMELESS.test(base) &&
  !NORM.test(base) &&
  !/^(?:不?低于|不?高于|不?超过|不得)/.test(base) &&
  !/□|纳入|列入|开展|确定(?!的)|[乘除]以|[×÷]/.test(base) &&
  !/^[，。；：、]|标准收费$/.test(base);

/** Whose level it is: 执行收费标准 names none. */
const WHOSE = /省|市|县|区|国家|全国|统一|当地|同类|同级|城镇|农村|低保|孤儿|职工/;

function pointed(text: string, m: RegExpExecArray): FoundReference | null {
  const from = m.index + m[0].length;
  const like = m.groups?.like !== undefined;
  for (const end of baseEnds(text, from).toReversed()) {
    const base = text.slice(from, end);
    if (!isLevel(base)) continue;
    const rest = text.slice(end, end + 40);
    if (RATIO_AFTER.test(rest)) continue;
    const range: [number, number] = [from, end];
    const subject = subjectBefore(text, m.index);
    if (FULL_OR_DIFFERENCE.test(rest))
      return { start: m.index, end: end + 2, relation: 'full', base: range, subject };
    const differs = DIFFERS.exec(rest);
    // 人均收入低于低保标准的差额: a gap, read below
    if (differs !== null && /低于|与/.test(base)) continue;
    if (differs !== null)
      return {
        start: m.index,
        end: end + differs[0].length,
        relation: 'difference_to',
        base: range,
        subject,
      };
    const done = DONE.exec(rest);
    if (done !== null && RATIO_AFTER.test(rest.slice(done[0].length))) continue;
    if (done !== null)
      return {
        start: m.index,
        end: end + done[0].length,
        // 按特困供养标准|全额发放
        relation: done[0].includes('全额') ? 'full' : 'same_as',
        base: range,
        subject: subject ?? thing(text, end + done[0].length),
      };
    // 执行|全市统一的低保标准
    if (m[0] === '执行' && WHOSE.test(base) && /^ ?(?:[，。；]|$)/.test(rest))
      return { start: m.index, end, relation: 'same_as', base: range, subject };
    if (like && /^ ?(?:[，。；、]|$)/.test(rest))
      return { start: m.index, end, relation: 'same_as', base: range, subject };
  }
  return null;
}

/** 按…标准免交|保教费: what it is done to. */
function thing(text: string, from: number): [number, number] | null {
  const end = cutsOf(text).clauseEnd(from);
  const rest = text.slice(from, Math.min(end, from + 16));
  return /^[一-龥]{2,12}(?:费|金|补贴|补助|津贴|待遇)$/.test(rest) ? nameBetween(text, from, end) : null;
}

/** 按照人均收入低于|当地最低生活保障标准|的差额, 与|当年低保|差额: the gap to a level that is named with it. */
const GAP =
  /(?<lead>(?:按照?|补助|补足)?[^，。；、按]{0,26}?(?:低于|与|和(?=[当低最本现国省市城])))(?<base>[^，。；、□]{2,30}?)(?:之间)?的?(?:差额|差距)(?:部分)?(?:发放|补助|补足|给予补助|补贴|享受)?/g;
/** 补足至|当地低保标准 */
const UP_TO = /(?:补足|补差|补助|补齐)[至到](?<base>[^，。；、□]{2,30}?(?:标准|水平))/g;
/** 低于|当地最低工资标准|的，由用人单位补足差额 */
const SHORT_OF =
  /(?:低于|达不到|未达到?|不足)(?<base>[^，。；、□0-9]{2,30}?(?:标准|水平|工资|低保线|保障线))的?(?:， ?[^，。；]{0,16}?|部分(?:予以|给予|由[^，。；]{2,12}?)?)(?:补足差额|补齐差额|补足|补齐|补差)(?:差额)?(?:部分)?/g;
/** 按|低保标准|与家庭人均收入的差额: the level stands first */
const LEVEL_FIRST = /(?<level>(?:(?!按|照)[^，。；、]){2,20}?(?:标准|线))(?:与|和)$/;
/** No gap is told without one of these: most texts are not looked through. */
const ANY_GAP = /差额|差距|补差|补足|补齐|补助[至到]/;

function gaps(text: string): FoundReference[] {
  if (!ANY_GAP.test(text)) return [];
  const named = [...matchesOf(text, GAP), ...matchesOf(text, UP_TO), ...matchesOf(text, SHORT_OF)].flatMap(
    (m): FoundReference[] => {
      const base = m.groups?.base ?? '';
      if (FIGURE.test(base)) return [];
      const level = /收入$/.test(base) ? LEVEL_FIRST.exec(m.groups?.lead ?? '')?.groups?.level : undefined;
      const from =
        level === undefined
          ? m.index + m[0].indexOf(base, m.groups?.lead?.length ?? 0)
          : m.index + m[0].indexOf(level);
      const idle = /^[ 、，]*/.exec(m[0])?.[0].length ?? 0;
      const start = m.index + idle;
      return [
        {
          start,
          end: m.index + m[0].length,
          relation: 'difference_to',
          base: [from, from + (level ?? base).length],
          subject: subjectBefore(text, start),
        },
      ];
    },
  );
  const bare = matchesOf(text, DIFFERENCE).flatMap((m): FoundReference[] => {
    if (NO_DIFFERENCE.test(m[0]) || NO_DIFFERENCE.test(text.slice(m.index, m.index + 4))) return [];
    return [
      {
        start: m.index,
        end: m.index + m[0].length,
        relation: 'difference_to',
        base: null,
        subject: subjectBefore(text, m.index),
      },
    ];
  });
  return [...named, ...bare];
}

/** 全额或|补差发放: the level stands with the first of the two; a bare 补差 takes the level that its sentence points at. */
function withBase(text: string, found: FoundReference, levels: readonly FoundReference[]): FoundReference {
  if (found.base !== null || found.relation !== 'difference_to') return found;
  const from = cutsOf(text).partStart(found.start);
  const near = within(levels, from, found.start).findLast((l) => l.base !== null);
  return near === undefined ? found : { ...found, base: near.base, subject: near.subject ?? found.subject };
}

/** 同上, 同级, 同时: what begins with 同 and likens nothing. */
const OTHER_SAME = '上(?!年|一年)|前|级|时|等|意|步|样|左|右|第|类|项|序|编';
const NAME = '[^，。；、□0-9]';
const SAME = '(?:同等|相同|一样|同样|一致)';
const GOOD = '(?:待遇|对待|标准|政策|优惠|补助|补贴)';
const AREA = `(?:[${UNIT}]|国家|全[${UNIT}]|城镇|城市|农村|本地)`;
const CLASS =
  '(?:职工|人员|学生|居民|儿童|对象|家庭|老年人|孤儿|军人|家属|教师|企业|机关|学校|幼儿园|医院|机构)';

/** As good as somebody else's, in each way that it is said: the one group of a pattern is whose. */
export const EQUALS: readonly { example: string; base: string; pattern: string }[] = [
  {
    example: '补助标准，同省定标准，按月发放。',
    base: '省定标准',
    pattern: `(?<=^|[，。；：、])(?:标准)?(?:同|与)(${AREA}${NAME}{0,16}?(?:标准|待遇|政策))(?=[，。；、]|$)`,
  },
  {
    example: '随迁子女享受与本地学生同等待遇。',
    base: '本地学生',
    pattern: `(?:享受|享有|给予|执行)?(?:与|和|同)([^，。；、□]{2,24}?)(?:享受|享有|执行)?${SAME}的?[一-龥]{0,6}?${GOOD}`,
  },
  {
    example: '外来儿童享受户籍儿童同等的接种服务。',
    base: '户籍儿童',
    pattern: `(?:享受|享有)((?!与|和|同)${NAME}{2,16}?)的?同等的?[一-龥]{0,6}?(?:${GOOD}|服务)`,
  },
  {
    example: '随迁子女与本地学生一视同仁。',
    base: '本地学生',
    pattern: `(?:与|和|同)(${NAME}{2,24}?)一视同仁`,
  },
  {
    example: '重度残疾人享受特困供养对象待遇。',
    base: '特困供养对象',
    pattern: `享受(${NAME}{0,12}?(?:对象|人员|家属|职工|居民|军人))的?待遇(?=[，。；]|$)`,
  },
  {
    example: '优惠标准与残疾人相同。',
    base: '残疾人',
    pattern: `(?<=(?:标准|待遇|补助|补贴|水平|价格|金额|费|租金))(?:均|基本|大体|原则上)?与(${NAME}{2,24}?)(?:保持|大体|基本)?(?:一致|相同|相当|等同|同等|持平)(?=[，。；]|$)`,
  },
  {
    example: '随军家属，视同本地居民对待。',
    base: '本地居民',
    pattern: `视同(${NAME}{2,20}?)(?:对待|处理|(?:的)?(?:标准)?(?:享受|执行)(?:相关)?(?:待遇|政策)?)(?=[，。；]|$)`,
  },
  {
    example: '补助标准同公办幼儿园。',
    base: '公办幼儿园',
    pattern: `(?<=(?:标准|待遇|水平|价格|费))同((?!${OTHER_SAME})[^，。；、□0-9“”]{2,16})(?=[，。；]|$)`,
  },
  {
    example: '因公死亡的，参照企业职工执行。',
    base: '企业职工',
    pattern: `[参比]照(${NAME}{0,16}?${CLASS})(?=的?(?:执行|发放|享受)|[，。；]|$)(?:的?(?:执行|发放|享受))?`,
  },
];
const EQUAL = new RegExp(EQUALS.map(({ pattern }) => pattern).join('|'), 'g');

/** 同小学, 同城市低保 as the whole of a field; 同上 and 同第3项 point. */
const ALIKE = new RegExp(`^ ?同(?<alike>(?!一|${OTHER_SAME})[一-龥]{2,16}) ?。?$`);

function alike(text: string): FoundReference[] {
  const base = ALIKE.exec(text)?.groups?.alike;
  if (base === undefined) return [];
  const start = text.indexOf('同');
  const end = start + 1 + base.length;
  return [{ start, end, relation: 'same_as', base: [start + 1, end], subject: null }];
}

function equals(text: string): FoundReference[] {
  return matchesOf(text, EQUAL).map((m): FoundReference => {
    const base = m.slice(1).find((one) => one !== undefined) ?? '';
    const from = m.index + m[0].indexOf(base);
    // 与城市低保|同标准
    const length = base.replace(/(?<=.{2})(?:同|一样的?|相同的?)标准$/, '').length;
    return {
      start: m.index,
      end: m.index + m[0].length,
      relation: 'same_as',
      base: [from, from + length],
      subject: subjectBefore(text, m.index),
    };
  });
}

/** No reference is longer: what may overlap one lies within. */
const LONGEST = 200;
const around = (list: readonly FoundReference[], one: FoundReference): FoundReference[] =>
  within(list, one.start - LONGEST, one.end + LONGEST);

export function findLikenesses(text: string): FoundReference[] {
  const levels: FoundReference[] = [];
  for (const m of matchesOf(text, POINTER)) {
    if (m.index < (levels.at(-1)?.end ?? 0) || cutsOf(text).clauseStart(m.index) > m.index) continue;
    const found = pointed(text, m);
    if (found !== null) levels.push(found);
  }
  const equal = equals(text);
  levels.push(...(equal.length > 0 ? equal : alike(text)));
  levels.sort((a, b) => a.start - b.start);
  const free = gaps(text)
    .sort((a, b) => a.start - b.start)
    .filter(
      (g) => !around(levels, g).some((l) => g.start < l.end && l.start < g.end && l.relation !== 'same_as'),
    );
  // 按…低于低保标准的差额: the gap is the whole, what looked like a level is inside of it
  const kept = levels.filter((l) => !around(free, l).some((g) => g.start <= l.start && l.end <= g.end));
  return [...kept, ...free.map((g) => withBase(text, g, levels))];
}
