/** What is done so often, and whom the figure is for: the words round a count. Folded texts in, offsets out. */
import { BEFORE } from '../../words/bounds.ts';
import { LIGHT_VERBS, VERB } from './verbs.ts';

const LONGEST = 60;
const PREPOSITION = /面向|为|对|向|给|由/;
const CARRYING = new RegExp(`(?:免费|上门|统一|分别)?${VERB}(?!的)`);

/** 为辖区内65岁及以上常住居民提供, 对老年人进行: whom it is done for stays out of an action. */
function withoutForWhom(words: string): string {
  const at = words.search(PREPOSITION);
  if (at === -1 || at > 12) return words;
  const verb = CARRYING.exec(words.slice(at + 1));
  return verb ? words.slice(at + 1 + verb.index) : words;
}

const ADVERBS =
  /^(?:末|初|底|原则上|应当|应|可以|可|须|需|一般|平均|免费|累计|共|各(?![类级种项地])|分别|均|不再|由|内|的|至少|最少|最多|至多|不少于|不低于|只能)+/;
const BOUNDS = new RegExp(`(?:${BEFORE.map(({ word }) => word).join('|')}|原则上|分别|应|可以|为){1,4}$`);
const COUNTING = /(?:[岁月龄][一-龥]{0,8}(?:共计?|总共|累计)|达到|次数|场次数|数量|频次|频率|总数)$/;

/** Light verbs give way to the noun that names the service: 提供中医调养服务 → 中医调养服务. */
function withoutLightVerb(words: string): string {
  for (const verb of LIGHT_VERBS) {
    if (words.startsWith(verb) && words.length > verb.length + 1) return words.slice(verb.length);
  }
  return words;
}

const LAST_LEVEL =
  /(?:国家|自治区|地市|省|市|州|盟|区（县）|县（市、区）|县|区|旗|乡镇|镇|街道|村|社区)级[\u4e00-\u9fff]{0,8}$/;
const clean = (words: string): string =>
  words
    .replace(/\s+/g, '')
    .replace(ADVERBS, '')
    .replace(/^[”"、）]+|[、（“]+$/g, '');

/**
 * The verb and its object: what stands between the period and the count, then what follows the count up to the end of its clause.
 * @returns null where neither says anything
 */
export function actionOf(between: string, behind: string): string | null {
  const before = clean(
    withoutForWhom(between.slice(-LONGEST)).replace(BOUNDS, '').replace(BOUNDS, '').replace(LAST_LEVEL, ''),
  );
  // A list that goes on (、讲座2次) is the next count's.
  const stop = behind.slice(0, LONGEST).search(/[，。；：\n（）]|^、/);
  const object = behind
    .slice(0, stop === -1 ? LONGEST : stop)
    .replace(/\s+/g, '')
    .replace(/^的|[、和及与]$/g, '');
  const verb = before.replace(COUNTING, '');
  const whole = withoutLightVerb(verb + object);
  return whole === '' ? null : whole;
}

const LEVEL =
  /(?:^|[^\u4e00-\u9fff]|量|数|次数|频次|活动|展览|演出)?((?:国家|自治区|地市|地级市|省|市|州|盟|区（县）|县（市、区）|区县|县|区|旗|乡镇（街道）|乡镇|镇|街道|村（社区）|社区|村)级(?:(?![每月周]|年(?!宫))[\u4e00-\u9fff]){0,8})$/;

/** The level that a figure of a list is for: 市级不少于20期 → 市级, 县（市、区）级青少年宫不少于10场; null where none is named right before it. */
export function levelBefore(words: string): string | null {
  return LEVEL.exec(words.slice(-24))?.[1] ?? null;
}
