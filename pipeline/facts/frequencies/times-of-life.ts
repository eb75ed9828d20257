/** Times at which a service is given: of a life (满月, 3月龄, 孕13周前), of a case (登记前, 出院后半年), of a year (3月, 春). Folded texts. */

const NUMBER = '[0-9一二三四五六七八九十]{1,3}';
const RANGE = `${NUMBER}(?:\\+[0-9])?(?:(?:-{1,2}|至|到)${NUMBER}(?:\\+[0-9])?)?`;

/** A member of a list may leave its unit to the last: 3、6、|8月龄. */
const BARE = new RegExp(`^(?:满|孕|第)?${RANGE}$`);
/** 出生后1周内, 满月, 3月龄, 第6周, 3岁, 孕13周前, 4—6岁每年. */
const OF_LIFE =
  /^[^，；。：]{0,8}(?:满月|百天|周岁|月龄|周龄|岁半|[0-9一二三四五六七八九十]个?(?:月|周|天|岁|日))(?:时|内|前|后|各)?$/;
/** 登记前, 登记后半年, 入院时, 学期末, 产后28天. */
const OF_CASE =
  /^[^，；。：]{0,12}(?:[前后时期初末中底内]|[后前](?:半年|半个月|一年|首[月周])|[0-9一二三四五六七八九十]个?(?:月|周|天|岁|日|年|季度)|[春夏秋冬上下]季?|半年|年级|月龄|龄)$/;

export const isTimeOfLife = (member: string): boolean => OF_LIFE.test(member);
/** Whether a member of a list is a time, and no thing. */
export const isTime = (member: string): boolean =>
  BARE.test(member) ||
  OF_LIFE.test(member) ||
  OF_CASE.test(member) ||
  /[\d龄月岁周天日期季年孕]/.test(member);

/** 3、6、8、12月龄; 满月、3月、6月、8月: three or more. */
const POINT = `(?:满月|百天|(?:满|出生后?|产后)?${RANGE}(?:个?月龄?|周岁?|岁半?|天|日)?)`;
export const LIST_OF_TIMES = `${POINT}(?:[、和]${POINT}){2,40}(?<=[龄月岁周天日半])`;

const PART = /^(?<who>.{1,16}?)(?<each>各)?(?<times>[0-9]{1,2}|[一二两三四五六七八九十]{1,2}) ?次$/;
const NUMERALS = '零一二三四五六七八九十';
const figure = (word: string): number =>
  /^\d/.test(word) ? Number(word) : word === '两' ? 2 : NUMERALS.indexOf(word);

/** Whether parts with counts of their own make up the total: 新生儿期2次、1岁以内4次、4、5、6岁各1次 of 13 with others. */
export function isPartsOf(list: string, total: number): boolean {
  let sum = 0;
  let waiting = 0;
  for (const member of list.split(/[、，；]/)) {
    const part = PART.exec(member);
    waiting += 1;
    if (!part) {
      if (!isTime(member)) return false;
      continue;
    }
    if (!isTime(part.groups!.who!)) return false;
    const times = figure(part.groups!.times!);
    sum += times * (part.groups!.each ? waiting : 1);
    waiting = 0;
  }
  return waiting === 0 && sum === total;
}
