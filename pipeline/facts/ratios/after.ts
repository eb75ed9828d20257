/** What stands behind a figure: its base (覆盖90%以上的乡镇, 2倍工资) and whether it is waived (50%的减免). For folded texts. */
import type { RatioValue } from '../../records/facts.ts';
import { TEN } from '../../words/numerals.ts';
import { anyOf, BASE_NOUNS, DECREASE, NO_BASE, VERBS } from './words.ts';

/** 三分之一以上的居民小组|提议: what the part does. */
const DOES = '提议|同意|通过|参加|出席|联名|签名';
const STOP = new RegExp(`[，。；、：\\n和及与或]|${DOES}|(?:${anyOf(VERBS)})(?!(?:${BASE_NOUNS}))`);
const PUNCTUATION = /[，。；、：\n]/;
const NAMES_BENEFIT = new RegExp(`(?:${NO_BASE})$|^(?:${NO_BASE})`);
const DIRECT = new RegExp(
  `^(?!缴费(?!基数|额|工资)|确定|核定|计算|测算|计征|征收|折算|作为|执行|计缴)[^，。；、：\\n（）0-9]{0,12}?(?:${BASE_NOUNS})(?=[，。；、\\n）]|$|给予|的|减免|优惠)`,
);
const LONGEST = 14;
/** 30%的草原|退化, 80%的村卫生室|达到标准: what becomes of the part; no name goes on there. */
const BECOMES =
  /(?<=[一-龥]{2}|^[户村县乡镇])(?:退化(?!草)|达到|达标(?!率)|得到|实现|纳入|建成|具备|设有|建有|配有|拥有|享有|获得|符合|接受|参与|选择|表示|认为|愿意|步行|报名|知晓|满意|通了|通上|用上|住上|喝上|有了|参加(?!工作)|开展|没有|存在|出现|属于|低于|高于|超过|未)/;
/** What is done in a case; no noun begins so. */
const CONSEQUENCE = /^(?:按(?!揭)|由|可(?!支配)|应(?![缴纳付])|给予|予以|不予|每|再|拨付)/;

/** The base behind a figure, or null. `governed`: a verb before the figure takes it as object. */
export function baseAfter(right: string, kind: RatioValue['kind'], governed: boolean): string | null {
  if (kind === 'points' || kind === 'share') return null;
  const of = /^ ?的 ?/.exec(right);
  if (of === null) {
    if (kind !== 'multiple' && !governed) return null;
    const direct = DIRECT.exec(right.slice(0, 24));
    return direct === null || NAMES_BENEFIT.test(direct[0]) ? null : direct[0].trim();
  }
  const rest = right.slice(of[0].length, of[0].length + 32);
  // 就业率达不到60%的按80%拨付: 的 ends a condition.
  if (CONSEQUENCE.test(rest)) return null;
  const becomes = rest.search(BECOMES);
  const whole = (becomes === -1 ? rest : rest.slice(0, becomes)).split(PUNCTUATION, 1)[0] ?? '';
  if (NAMES_BENEFIT.test(whole.trim())) return null;
  const stop = whole.search(STOP);
  const noun = (stop === -1 ? whole : whole.slice(0, stop)).trim();
  if ((noun.length < 2 && !/^[户村县乡镇]$/.test(noun)) || noun.length > LONGEST || NAMES_BENEFIT.test(noun))
    return null;
  return noun;
}

const WAIVED = new RegExp(
  `^ ?的?[^，。；、和\\n]{0,4}?(?:${anyOf(DECREASE.filter((w) => w.length > 1 && w !== '扣除'))})(?:$|[，。；、\\n）]|优惠|政策|待遇)`,
);

/** 给予50%减免, 享受50%的票价优惠: what is taken off. */
export const isWaived = (right: string): boolean => WAIVED.test(right.slice(0, 16));

/** 按10%的幅度递增, 按基准价5%下浮: the verb of change stands behind. A level follows 到, 至, 为. */
const CHANGES_BEHIND =
  /^ ?(?:以内|左右)?(?:的(?:比例|幅度|速度))?(?:逐年|每年|依次)?(?:(?<up>挂钩增加|增加(?=[，。；、）]|$)|递增|上浮|增长|上调|加发|增发)|递减|下浮|下调)(?!到|至|为)/;
/** 增发特殊困难补助金: a supplement with a name of its own is a level; 加发低保金 of 低保标准 has none. */
const NAMED_SUPPLEMENT = /^.{0,8}(?:加发|增发)(?<name>[^，。；、（]{2,14}[金贴费助])/;

/** The change that a verb behind the figure tells, or null. */
export function changeBehind(right: string, of: string | null): RatioValue['change'] {
  const change = CHANGES_BEHIND.exec(right.slice(0, 16));
  if (change === null) return null;
  const name = NAMED_SUPPLEMENT.exec(right.slice(0, 26))?.groups?.name;
  if (name !== undefined && !of?.includes(name.slice(0, 2))) return null;
  return change.groups?.up === undefined ? 'decrease' : 'increase';
}

/** 按50%的比例给予救助, 按70%报销: the figure is the part that is paid. */
const PAID =
  /^ ?(?:不同|相应|的|比例|标准|左右| ){0,4}(?:给予|予以|进行|实行|享受)?(?:定额|全额|一次性|适当|财政|资金|医疗|倾斜|托底|二次|再次|分类|重点){0,2}(?:救助|补助|报销|资助|补贴|补偿|支付|返还|减免|收取|计发|结算|核定|奖励|承担|分担|给付|缴纳|负担|退还|发放)/;

export const isPaid = (right: string): boolean => PAID.test(right.slice(0, 24));

// 分别: who gets which of the figures of a list. 一、二、三级医疗机构…分别为90%、87%、85%. For folded texts.

const NUMBERED_TAIL =
  '(?:及以上|及以下)?(?:定点)?(?:医疗机构|医院|残疾人|残疾军人|残疾|参保人员|保障对象|伤残|护理|老年人|学校|图书馆|档案馆)?';
const COUNT = `[${TEN}甲乙丙丁0-9]{1,2}`;

function numbered(head: string, size: number): string[] | null {
  const pattern = new RegExp(
    `(?<first>${COUNT}(?:[级档类等型])?(?:[、和]${COUNT}(?:[级档类等型])?){${size - 1}})(?<=[级档类等型])(?<tail>${NUMBERED_TAIL})`,
  );
  const m = pattern.exec(head);
  const first = m?.groups?.first;
  if (m === null || first === undefined) return null;
  const unit = first.at(-1) ?? '';
  return first.split(/[、和]/).map((n) => `${n.replace(/[级档类等型]$/, '')}${unit}${m.groups?.tail ?? ''}`);
}

const SEPARATOR = /[、，：]|和|及|与|以及/;
const LEAD = /^.*(?:按照|按|对于|对|为|在|由|将|其中|是)(?=.{2})/;
const TAIL =
  /(?:住院|门诊|政策范围内|基本医保统筹|统筹|医疗费用|费用|基金|支付|报销|缴费|补助|补贴|救助|分担|(?:[两二三四五]类(?:人员|对象)[^、，]{0,12})){0,6}(?:比例|费率|标准|覆盖率)?(?:三档|分档|分类|两档|等级|按照|按|为|的){0,3}$/;

function named(head: string, size: number): string[] | null {
  const parts = head
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  const members = parts.slice(-size);
  const [first, last] = [members[0], members.at(-1)];
  if (members.length < size || first === undefined || last === undefined) return null;
  return members.map((part, i) => {
    const from = i === 0 ? part.replace(LEAD, '') : part;
    return (from.replace(TAIL, '') || from).replace(/的$/, '');
  });
}

/** The names for `size` figures that `head` (the sentence up to 分别) lists, or null where it lists too few. */
export function namesFor(head: string, size: number): string[] | null {
  return numbered(head, size) ?? named(head, size);
}
