/** What recurs without a count: 每年发布…, 按月发放低保金, 每年为…提供健康体检服务. Folded texts. */
import { TEN } from '../../words/numerals.ts';
import type { PeriodToken } from './periods.ts';
import { PAYING_VERB, RECURRING_VERB, VERB } from './verbs.ts';

const CARRIER = '提供|开展|进行|举办|组织|发放|发给|实施|安排|拨付|给予|购买|送';
const VERB_AT = new RegExp(
  `${RECURRING_VERB}(?!的|率|量|数(?!据)|费|计划|标准|经费|任务|名额|时间|人数|资金总|对象|情况|年限|基数)`,
);
/** 每年|都要重新确认信息: what has to be done is a verb, also where its word is as often a noun. */
const OWED = new RegExp(
  `^(?:都|均|也|还|仍)?(?:必须|需要|应当|要|须|需|应)(?:重新|再次|按时|及时|主动|如实|定期|依法|到[^，。；]{2,8}){0,2}${VERB}(?!的)`,
);
/** 为享受低保的老年人提供: after a preposition the verb is the one that carries the service. */
const CARRIED = new RegExp(`(?:${CARRIER})(?!的)`);
const PREPOSITION = /^(?:[^，]{0,10}?)(?:面向|为|对|向|给|由|根据|按|结合|在|从)/;

/** Money or a share in the phrase makes it an amount or a ratio; a deadline, a revision of a standard, a name are no service. */
const NOT_RECURRING: readonly RegExp[] = [
  // 每人每年发放960元
  new RegExp(`[0-9${TEN}百千万亿] ?元`),
  // 每年给予当地月最低工资标准5倍的奖励
  new RegExp(`[0-9${TEN}两] ?倍`),
  // 每年国产新片比例不少于1/3 · 每年按10%递增
  /[%‰]|百分之|分之|[0-9]\/[0-9]|比例|个百分点/,
  // 每年根据省下达标准动态调整具体服务标准
  /(?:调整|修订|修改|完善|核定|确定|制定|测算)[^，。]{0,14}(?:标准|清单|目录|范围|限额)/,
  // 每周三为群众接待日 · 每15个工作日为一个周期 · 每年8月8日所在周为体育宣传周
  /^[^，。]{0,8}为[^，。]{1,10}(?:日|月|周期)$|^ ?\d{1,2}月(?:\d{1,2}日)?[^，。]{0,14}为[^，。]{1,12}[日月周]$/,
  // 每月打多少钱？
  /多少|几[次时回钱]|什么|怎么|哪|[吗呢？]/,
  // 每年考核合格的
  /(?:合格|达标|优秀|未|不)[^，。]{0,6}的$/,
  // 每年的
  /^的/,
  // 每年六月至十月|按月发放: so often, within the year
  /^[^，。]{0,16}按(?:月|季度?|学期|周)(?!龄)/,
  // 每学年按10个月发放 · 按每年200天的标准提供
  new RegExp(`^ ?[0-9${TEN}两]{1,3} ?(?:个月|天)的?标准`),
  new RegExp(`按照? ?[0-9${TEN}]{1,3} ?(?:个月|天)`),
  // 每月底前 · 每年9月底前 · 每年八一建军节前发放到位, but 每年春节前对困难群众开展慰问
  /^ ?[^，。]{0,12}?(?:之前|以前|前(?![往来提端期后置沿列瞻])(?!(?<=[节汛]前)[^，。]{0,12}(?:开展|组织|慰问|走访|举办|进行)))/,
];
/** 消毒记录每日填写，: a word or two and the clause ends; what they are need not be known. */
const SHORT_REST = /^[\u4e00-\u9fff]{2,4}$/;
/** … unless they tell a time, a measure or a change of one (每年汛期, 按月计算, 每年递增). */
const NO_VERB =
  /^[为是]|[每按各均]|[节假季期底初末中前后内间时份旬天日月年周次度均额率数量价元外上下]$|提高|增|减|调整|变化|不等|左右|合计|累计|总计|共计|总和|标准|金额|收入|为止|[计核测]算|计[发提息]|确定|核定|比例|定额|另行|上涨|下降|平均|不变|为准|除外|以内|封顶|递/;

/** 按月|预发70% */
const PART_PAID = new RegExp(`^${PAYING_VERB}(?= ?[0-9]{1,3} ?%)`);

/** 按月领取养老金的人员: says who, not how often. */
const SAYS_WHO =
  /^[^，。]{0,24}的(?:[^，。]{0,12}(?:人员|对象|家庭|人|者|军人|职工|居民|学生))?(?:[，。、；（]|$)/;
const RECEIVING = /^(?:领取|享受|接受)/;
/** 逐月领取退役金: the name of a way to be discharged. */
const NAME = /^领取退役金/;
const PAID_VERB = new RegExp(`^(?:${RECURRING_VERB}|${PAYING_VERB}|享受|接受|[发领付](?=[，。；、]|$))`);
/** What may stand between 按月 and its verb: 按季度|通过“一卡通”|发放, 按月|委托银行足额|发放. */
const SIMPLE =
  '(?:足额|及时|定期|据实|如期|免费|直接|社会化|按时|准时|统一|打卡|集中|全额|予以|给与|将[^，。；0-9]{2,14}?(?:补贴|补助|津贴|金|费|资金))';
const ADVERB = new RegExp(
  `^${SIMPLE}{0,4}(?:(?:通过|由|向|为|给|委托|经|以)[^，。；0-9]{1,18}?)?${SIMPLE}{0,3}(?=${RECURRING_VERB}|${PAYING_VERB}|享受|接受)`,
);

/**
 * Where the verb of a recurring service ends, for a period word that no count goes with; null where none recurs.
 * @param clause what follows the period word in its clause
 */
export function recurringVerb(
  kind: PeriodToken['kind'],
  clause: string,
): { start: number; end: number } | null {
  if (kind !== 'each' && kind !== 'paid') return null;
  const words = clause.slice(0, 120);
  // 按月预发70%: how much of it is paid so often
  const paid = kind === 'paid' ? PART_PAID.exec(words) : null;
  if (paid) return paidVerb(paid[0]);
  if (NOT_RECURRING.some((pattern) => pattern.test(words))) return null;
  if (kind === 'paid') return paidVerb(words);
  const owed = OWED.exec(words);
  if (owed) return { start: 0, end: owed[0].length };
  const pattern = PREPOSITION.test(words) && CARRIED.test(words) ? CARRIED : VERB_AT;
  const match = pattern.exec(words);
  if (!match) return shortVerb(words);
  const end = match.index + match[0].length;
  if (RECEIVING.test(match[0]) && SAYS_WHO.test(words.slice(end))) return null;
  return { start: match.index, end };
}

function shortVerb(words: string): { start: number; end: number } | null {
  const rest = words.split('、', 1)[0]!;
  return SHORT_REST.test(rest) && !NO_VERB.test(rest) ? { start: 0, end: rest.length } : null;
}

function paidVerb(words: string): { start: number; end: number } | null {
  const start = ADVERB.exec(words)?.[0].length ?? 0;
  const match = PAID_VERB.exec(words.slice(start));
  if (NAME.test(words.slice(start))) return null;
  if (!match) return shortVerb(words);
  if (RECEIVING.test(match[0]) && SAYS_WHO.test(words.slice(start + match[0].length))) return null;
  return { start, end: start + match[0].length };
}
