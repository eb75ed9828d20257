/**
 * Words that tell a service from its sisters: 职工基本医疗保险 and 城乡居民基本医疗保险 read alike and are two services.
 * Each row lists classes of one kind; a class is a word or several that mean it.
 */
import { classifier } from '../diff/contrasts.ts';

const ROWS: readonly (readonly (readonly string[])[])[] = [
  [['职工'], ['居民']],
  [
    ['农村', '乡村'],
    ['城市', '城镇'],
  ],
  [
    ['学前', '幼儿园', '在园'],
    ['义务教育', '小学', '初中'],
    ['普通高中', '高中阶段', '高中'],
    ['中等职业', '中职', '技工'],
    ['高等教育', '高校', '大学'],
  ],
  [['非寄宿'], ['寄宿']],
  [['养老保险'], ['医疗保险', '医保'], ['失业保险'], ['工伤保险'], ['生育保险'], ['大病保险'], ['护理保险']],
  [
    ['慢性病', '高血压', '糖尿病'],
    ['结核病', '肺结核'],
    ['精神障碍'],
    ['艾滋病'],
    ['地方病'],
    ['职业病'],
    ['传染病'],
  ],
  [['高血压'], ['糖尿病']],
  [
    ['助学金'],
    ['免学费', '免学杂费', '免除学费', '免除学杂费', '减免学费'],
    ['教科书'],
    ['住宿费'],
    ['营养'],
    ['生活补助', '生活费'],
    ['公用经费'],
  ],
  [['广播'], ['电视'], ['电影'], ['戏曲', '地方戏', '送戏', '演出'], ['读书', '阅读', '图书']],
  [
    ['文化设施', '文化场馆', '图书馆', '博物馆', '文化馆', '美术馆'],
    ['体育设施', '体育场', '体育馆'],
  ],
  [['职工'], ['老年', '高龄'], ['儿童', '幼儿', '少年'], ['孕产妇', '孕妇'], ['新生儿']],
  [['就业登记', '失业登记'], ['就业援助'], ['就业见习'], ['职业介绍'], ['职业培训', '技能培训']],
  [
    ['医疗救助'],
    ['临时救助', '临时生活救助'],
    ['受灾', '灾害'],
    ['疾病应急'],
    ['取暖'],
    ['教育救助'],
    ['住房救助'],
    ['流浪'],
  ],
  [['奖励扶助'], ['特别扶助']],
  [['托养'], ['康复'], ['教育'], ['培训', '就业'], ['文化', '体育'], ['无障碍'], ['辅具', '辅助器具']],
  [['安置'], ['就业', '创业'], ['供养']],
  [['棚户区'], ['老旧小区'], ['危房']],
  [['援助'], ['公共法律'], ['法律顾问'], ['公证'], ['调解']],
  [['食品'], ['药品']],
  [['孤儿'], ['困境'], ['留守']],
];

/**
 * Groups of people with services of their own: 残疾人职业培训 is not 职业培训. A name bears one by the first words; an audience serves it by
 * either: 学生 are children where a service for children is meant, 残疾军人 are soldiers.
 */
const GROUPS: readonly { named: readonly string[]; also?: readonly string[]; not?: RegExp }[] = [
  { named: ['残疾'], not: /残疾(?:退役)?军人|(?:因公|因战|因病)?致残/gu },
  { named: ['退役军人', '优抚', '军人', '抚恤', '烈士'] },
  { named: ['老年', '老人', '养老', '高龄'] },
  { named: ['儿童', '幼儿', '少年'], also: ['学生', '未成年人', '学前教育', '孤儿'] },
  { named: ['孕产妇', '孕妇', '孕期'], also: ['怀孕', '孕早期', '早孕'] },
  { named: ['少数民族'] },
];

const readClasses = classifier(ROWS);

/** The classes that a text speaks of: for each row a bit a class. */
export const classesOf = (text: string): readonly number[] =>
  readClasses(text).map((found) => found.reduce((bits, at) => bits | (1 << at), 0));

export interface Marks {
  /** As `classesOf` has them. */
  classes: readonly number[];
  /** Groups that the name bears, for any of those it is for (残疾人和老年人), and those that name and audience bear, by index. */
  named: readonly (readonly number[])[];
  served: ReadonlySet<number>;
  /** Of a telephone line; null where the name has none. */
  number: string | null;
}

/** @param name and @param audience in normal form; '' where there is none */
export function marksOf(name: string, audience: string): Marks {
  // 残疾人和老年人 may be either, 残疾儿童及青少年 are of the first of the two all the same
  const pieces = name
    .split(/[和与及、]/u)
    .map((piece) => groupsIn(piece, ({ named }) => named))
    .filter((groups) => groups.length > 0);
  const all = `${name}\n${audience}`;
  return {
    classes: classesOf(name),
    named: pieces.filter((groups, at) => at === 0 || !groups.some((group) => pieces[0]!.includes(group))),
    served: new Set(groupsIn(all, ({ named, also = [] }) => [...named, ...also])),
    number: /\d{4,6}/u.exec(name)?.[0] ?? null,
  };
}

const groupsIn = (text: string, forms: (group: (typeof GROUPS)[number]) => readonly string[]): number[] =>
  GROUPS.flatMap((group, at) => {
    const words = group.not ? text.replace(group.not, '') : text;
    return forms(group).some((form) => words.includes(form)) ? [at] : [];
  });

/** Whether the marks of two names cannot be of one service. */
export function contrast(a: Marks, b: Marks): boolean {
  if (numbersDiffer(a, b)) return true;
  if (unserved(a, b) || unserved(b, a)) return true;
  return a.classes.some((one, row) => parted(one, b.classes[row]!));
}

/** Each bears a class, and none in common. */
const parted = (one: number, other: number): boolean => one !== 0 && other !== 0 && (one & other) === 0;

/** Whether a name bears groups, and the other serves none of those it is for. */
const unserved = ({ named }: Marks, { served }: Marks): boolean =>
  named.length > 0 && named.every((groups) => groups.some((group) => !served.has(group)));

/** 12333 and 12345 are two lines. */
export const numbersDiffer = (a: Marks, b: Marks): boolean =>
  a.number !== null && b.number !== null && a.number !== b.number;

/** The rows in which two names each bear a class, and none in common. */
export function partingRows(a: Marks, b: Marks): number[] {
  return a.classes.flatMap((one, row) => (parted(one, b.classes[row]!) ? [row] : []));
}
