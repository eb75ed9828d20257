/**
 * What a count is for each of: things (每村, 每个农家书屋, 人均: the `per` of a record) and events or stages (每次, 每孩次, 孕早期: its `per_event`).
 * Works on folded texts; what was written in another form is read from the text itself.
 */

import { matchesOf } from '../../text/matches.ts';
import { COUNTED_NOUNS, UNITS as PER_UNITS } from '../../words/counted.ts';
import { TEN } from '../../words/numerals.ts';
import { quantifierAt } from '../shared/per.ts';

export interface Denominator {
  start: number;
  end: number;
  /** person, household, 农家书屋 … */
  per: string;
  average: boolean;
}

export interface EventToken {
  start: number;
  end: number;
  names: string[];
  /** A stage (孕早期) counts only what happens in it, never days or things. */
  stage: boolean;
  /** 出院后: when, and not what the count is for each of where that is told too (竣工后每户回访1次). */
  moment?: true;
  /** 产后|访视1次: part of the name of what is done, which any other moment goes before. */
  named?: true;
  /** 每逢春节: recurs without a count as well. */
  feast: boolean;
}

/** Events behind 每 or 单. 次: 每次不少于30分钟. 孩次: 每孩次提供1次. */
const EVENT_NOUNS =
  '次 场次 场 期 孩次 孩 胎次 胎 孕次 孕 例次 例 批次 批 班次 班 届 轮 节课 堂课 课时 节 堂 起 案 剂次 剂 人次 疗程 周期 趟次 趟 航次 车次 汛期 档 集 讲 课';
const NOUN = EVENT_NOUNS.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 每例患者 but not 每例行, 每档次; 每场会议, but 每案会见受援人. */
const OTHER_NOUN = '性|次|程|中|体|级|子|省|案|会(?!见)|村|镇|数';
/** 每采暖季, 每个流行季, 每防火期; never 每年春季. */
const SEASON = '个?(?![年月周季天日旬学半个名位])[\\u4e00-\\u9fff]{2}(?:季(?!度|节)|期(?![间限内末初]))';
/** What is done at a feast: 每逢春节|至少慰问1次. */
const AT_FEAST = '至少|不少|不低|最少|开展|组织|走访|慰问|举办|提供|进行|发放|看望|[0-9一]';
const FEAST = `逢([\\u4e00-\\u9fff、]{1,16}?)(?=${AT_FEAST})`;
/** 每个展期不少于20天 */
const SPELL = '(?:个展期|个聘期|个任期|个疗程)';
const EVENT = new RegExp(
  `(?:每|(?<![账订菜名清表保传罚简孤凭回])单)(?:一|1)?(?:(${NOUN})(?!${OTHER_NOUN})|(${SEASON}|${SPELL})|${FEAST})`,
  'g',
);

/** Stages of a life or of a case: 孕期至少提供5次, 孕中期和孕晚期各提供2次. */
const STAGE =
  '(?:孕早期|孕中期|孕晚期|孕中晚期|孕早中期|孕早|孕中|孕晚|整个孕期|怀孕期间|妊娠期|孕产期|孕期|产褥期|产后(?:[0-9]{1,2}(?:(?:-|至)[0-9]{1,2})?(?:天|日|周|个月)内?)?|新生儿期|婴儿期|幼儿期|婴幼儿期|学龄前期|任期内|聘期内|服务期内|住院期间|治疗期间|合同期内|小学阶段|初中阶段|高中阶段)';
/** Weeks of a pregnancy: 孕13周前, 孕16-20周、21-24周. */
const WEEKS = '[0-9]{1,2}(?:周前|(?:\\+[0-9])?周?(?:-|至)[0-9]{1,2}(?:\\+[0-9])?周)';
/** 孕早、中、晚期各一次 */
const ELIDED = '孕(?:早|中|早中)(?:(?:[、和与及]|以及)(?:中|晚|中晚)){1,2}期';
const STAGES = new RegExp(
  `${ELIDED}|${STAGE}(?:(?:[、和与及]|以及)${STAGE}){0,4}|孕${WEEKS}(?:[、和与及]孕?${WEEKS}){0,4}`,
  'g',
);

/** What happens in a case, behind or before which a service is given: 出院后一周内, 确诊后首月, 离校前. */
const HAPPENING =
  '出院|分娩|生产|出生|确诊|诊断|建册|建档|建卡|入院|入住|入学|入职|入园|毕业|离校|结业|手术|术|满月|登记|婚检|结婚|怀孕|签约|发现|首诊|出狱|释放|解矫|解除矫正|退役|就业|转介|上岗|停药|移植|发病|搬迁|迁入|流产|安置|收养|出所|参训|培训|适配|改造|救助|治愈|开业|孵化|验收|评估|鉴定|完工|竣工|结案|受伤|退出|断奶|转正|复学|回归|衔接|报到|返乡|移交|化疗|透析|骨折';
const TIME_SPAN = `(?:的)?(?:第)?[0-9${TEN}两半]{1,3} ?个?(?:工作日|周|天|日|月|年|季度|小时)`;
const MOMENT = `(?<![每])(?:${HAPPENING})(?:之)?(?:后(?:(?:${TIME_SPAN}(?:之内|以内|内|时)|(?:第(?:一|1)|首)个?[月周年]|当[天日月]))?|前(?:${TIME_SPAN}(?:之内|以内|内))?)`;
const MOMENTS = new RegExp(MOMENT, 'g');

/** 每取得一个技能等级证书|可申领一次, 每生育一孩可享受一次: what the count is for each of. Never 每获取一次证书. */
const GAINING =
  '取得|获得|获取|考取|通过|生育|生产|新增|收养|领养|招用|招收|吸纳|聘用|培养|引进|购买|购置|新建|创办|申报|完成';
const CONDITION = new RegExp(
  `每(?:新)?(?:${GAINING})(?:了|到)?(?:(?:一|1) ?(?:(?<noun>[孩胎])|[个项本份名位件种张类家所门套台]))?(?<thing>(?<=[一1个项本份名位件种张类家所门套台])(?![一1次胎]|孩(?!子))[\\u4e00-\\u9fff]{2,12}?)?(?=[，可即均按由的后]|给予|享受|领取|申[领请]|补[贴助]|奖励|能(?:享|申|领))`,
  'g',
);

const OF_A_NAME = /^(?:访视|随访|家访|康复|保健)/;

/** Events and stages of a folded text, in order. */
export function findEvents(text: string): EventToken[] {
  const found: EventToken[] = [];
  for (const match of matchesOf(text, EVENT)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      names: [(match[1] ?? match[2]?.replace(/^个/, '') ?? match[3])!],
      stage: false,
      feast: match[3] !== undefined,
    });
  }
  for (const match of matchesOf(text, STAGES)) {
    const written = match[0].split(/[、和与]|以及|及/);
    const elided = /^孕[早中]{1,2}$/.test(written[0] ?? '') && /^[中晚]{1,2}期$/.test(written.at(-1) ?? '');
    const names = elided ? written.map((name) => `孕${name.replace(/[孕期]/g, '')}期`) : written;
    const end = match.index + match[0].length;
    const named =
      match[0] === '产后' && OF_A_NAME.test(text.slice(end, end + 2)) ? { named: true as const } : {};
    found.push({ start: match.index, end, names, stage: true, ...named, feast: false });
  }
  for (const match of matchesOf(text, MOMENTS)) {
    const names = [match[0]];
    const place = { start: match.index, end: match.index + match[0].length };
    found.push({ ...place, names, stage: true, moment: true, feast: false });
  }
  found.push(...findConditions(text));
  return found.sort((a, b) => a.start - b.start);
}

/** 每获取, 每新增: what happens, and no thing that is counted by. */
const GAINED = new RegExp(`每(?:新)?(?:${GAINING})`, 'g');

/** Where such verbs stand: their words are no denominators. */
export const findGains = (text: string): { start: number; end: number }[] =>
  matchesOf(text, GAINED).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** 每取得一个技能等级证书: for each of what is gained. */
export function findConditions(text: string): EventToken[] {
  return matchesOf(text, CONDITION).flatMap((match) => {
    const name = match.groups?.noun ?? match.groups?.thing;
    const place = { start: match.index, end: match.index + match[0].length };
    return name === undefined ? [] : [{ ...place, names: [name], stage: false, feast: false }];
  });
}

/** 行政村（社区）, 镇（街道）, 县（市、区）: the nouns in brackets belong to the first. */
const SECOND_NOUN = /^（([^（）]{1,12})）/;
/** Divisions that are counted only beside others. */
const DIVISIONS: ReadonlySet<string> = new Set('市 区 旗 镇 乡 场 苏木 嘎查 团场'.split(' '));
const isCounted = (noun: string): boolean => COUNTED_NOUNS.has(noun) || DIVISIONS.has(noun);

function withBracket(text: string, folded: string, end: number, noun: string): { per: string; end: number } {
  const second = SECOND_NOUN.exec(folded.slice(end, end + 15));
  if (!second || !second[1]!.split('、').every(isCounted)) return { per: noun, end };
  return { per: noun + text.slice(end, end + second[0].length), end: end + second[0].length };
}

const BARE_MEASURE: ReadonlySet<string> = new Set(['家', '个', '所', '处', '座', '支', '门']);

/** 每家|在孵企业每季度: the thing that a measure word counts, where a word that no noun begins with stands before it. */
function thingBehind(folded: string, at: number): { noun: string; end: number } | null {
  for (let length = 8; length > 1; length -= 1) {
    const noun = folded.slice(at, at + length);
    const last =
      (length === 2 && COUNTED_NOUNS.has(noun)) ||
      [4, 3, 2].some((size) => size < length && COUNTED_NOUNS.has(noun.slice(-size)));
    if (noun.length === length && last && /^[\u4e00-\u9fff]+$/.test(noun) && !/每|至少|不少/.test(noun))
      return { noun, end: at + length };
  }
  return null;
}

/** 一村一月一场: each village. */
const ONE_EACH = /^一(村|社区|乡镇|乡|镇|街道|县|校|学校|人|户)(?=一[年月周季天])/;
const STARTS = /每|一(?=[村社乡镇街县校学人户])|人均|户均|以(?:个)?人为单位|以户为单位|以家庭为单位/g;
/** 以个人为单位: stated as a way of counting. */
const STATED: readonly (readonly [RegExp, string])[] = [
  [/^以个?人为单位/, 'person'],
  [/^以(?:户|家庭)为单位/, 'household'],
];

function statedAt(folded: string, start: number): Denominator | null {
  const rest = folded.slice(start, start + 7);
  for (const [pattern, per] of STATED) {
    const match = pattern.exec(rest);
    if (match) return { start, end: start + match[0].length, per, average: false };
  }
  return null;
}

/** Denominators of things and persons, in order. `folded` is the folded `text`. */
export function findDenominators(text: string, folded: string): Denominator[] {
  const found: Denominator[] = [];
  for (const match of matchesOf(folded, STARTS)) {
    const start = match.index;
    if ((found.at(-1)?.end ?? 0) > start) continue;
    const one = ONE_EACH.exec(folded.slice(start, start + 5));
    if (one)
      found.push({
        start,
        end: start + one[0].length,
        per: PER_UNITS.get(one[1]!) ?? one[1]!,
        average: false,
      });
    if (match[0] === '一') continue;
    const stated = statedAt(folded, start);
    if (stated) {
      found.push(stated);
      continue;
    }
    const quantifier = quantifierAt(folded, start);
    const noun = quantifier?.per[0];
    if (!quantifier || !noun || quantifier.per.length !== 1 || noun === 'occurrence') continue;
    // 每户|年指导不少于6次: the 年 is the period's.
    // 人均|每年参加: so is the 每年.
    const beforePeriod = match[0] === '每' ? quantifier.end - 1 : start + match[0].length;
    const until = quantifier.period ? beforePeriod : quantifier.end;
    const counted = BARE_MEASURE.has(noun) ? thingBehind(folded, quantifier.end) : null;
    const { per, end } = withBracket(text, folded, counted?.end ?? until, counted?.noun ?? noun);
    found.push({ start, end, per, average: quantifier.average });
  }
  return found;
}
