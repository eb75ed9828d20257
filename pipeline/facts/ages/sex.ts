/** Whose age it is: 男年满60周岁, 女方年满49周岁, 30-64岁妇女, 适龄妇女（35-64周岁）. */
import type { AgeValue } from '../../records/facts.ts';

export type Sex = AgeValue['sex'];

const KIND =
  '性|方|士|子|生|童|孩|工|职工|职员|劳动者|雇员|农民工|干部|教职工|教师|工人|员工|居民|村民|青年|农民|劳动力|失业人员|参保人员|退休人员|运动员|军人|成员|学生|公民';
const FILLER =
  ' ?(?:（|为|须|应|需|必须|应当|不得|可|年龄|周岁|的|在|达到|达|须在|应在|年龄在|年龄为|须年龄|到|人员|且|：|，年龄|，年龄为|，年龄在){0,3} ?';
/** 男方或女方, 男、女, 男女: both, so neither. */
const BOTH_BEFORE = new RegExp(
  `(?:男[性方]?[或、和与及/]?(?:者)?女|女[性方]?[或、和与及/]?男)(?:${KIND})?${FILLER}$`,
);
const MALE_BEFORE = new RegExp(`男(?:${KIND})?${FILLER}$`);
const FEMALE_BEFORE = new RegExp(`(?<![子儿独双二两个生养孙侄])女(?:${KIND})?${FILLER}$`);
const WOMAN_BEFORE = new RegExp(`(?:妇女|育龄女|孕妇|产妇|母亲|妈妈)${FILLER}$`);

/** What ends the noun that an age describes: 65岁以上老年人提供…, 60周岁以上的老人和妇女. */
const NOUN_ENDS =
  /[，。；：、\n（）]|和|或|及|与|提供|开展|进行|发放|给予|享受|实施|免费|每|为|由|按|可|应|需|未|无|持|参加|符合|享有/;
const MALE_NOUN =
  /男性|男职工|男生|男童|男孩|男青年|男方|男子|(?<!儿童的?|幼儿的?|婴儿的?|孩子的?|孤儿的?)父亲/;
const FEMALE_NOUN =
  /(?<![子儿独双孙侄])(?:妇女(?!儿童)|女性|女职工|女学生|女生|女童|女孩(?!户)|女青年|女方|女教师|女干部|女村民|女居民|女公民)|孕妇|产妇|(?<!儿童的?|幼儿的?|婴儿的?|孩子的?|孤儿的?)(?:母亲|妈妈)/;
/** 哺乳未满1周岁|婴儿的女职工: it is the child's, and nobody tells of which sex that is. */
const CHILD_OF =
  /(?:婴幼儿|婴儿|幼儿|儿童|子女|孩子|孤儿|未成年人|新生儿|早产儿)的(?!女童|女孩|男童|男孩|女生|男生)/;
/** 60周岁（男）、55周岁（女性） */
const BRACKET_AFTER = /^ ?（(男|女)(?:性|方)?）/;

/** The sex that the words around an age name, or null where they name none or both. Looks 16 characters back, 24 ahead. */
export function sexAround(text: string, start: number, end: number): Sex {
  const bracket = BRACKET_AFTER.exec(text.slice(end, end + 6));
  if (bracket !== null) return bracket[1] === '男' ? 'male' : 'female';
  const before = text.slice(Math.max(0, start - 16), start);
  if (BOTH_BEFORE.test(before)) return null;
  if (MALE_BEFORE.test(before)) return 'male';
  if (FEMALE_BEFORE.test(before) || WOMAN_BEFORE.test(before)) return 'female';
  const rest = text.slice(end, end + 24).replace(/^ ?之间/, '');
  const noun = rest.split(NOUN_ENDS, 1)[0]?.split(CHILD_OF, 1)[0] ?? '';
  const male = MALE_NOUN.test(noun);
  const female = FEMALE_NOUN.test(noun);
  if (male === female) return null;
  return male ? 'male' : 'female';
}

/** 男、女分别年满60周岁、55周岁: the head of a list that answers sex by sex. */
const RESPECTIVE = new RegExp(`(男)(?:${KIND})?[、和与及](女)(?:${KIND})?[^，。；]{0,6}分别[^，。；]{0,4}$`);

export function respectiveSexes(text: string, start: number): readonly [Sex, Sex] | null {
  return RESPECTIVE.test(text.slice(Math.max(0, start - 24), start)) ? ['male', 'female'] : null;
}
