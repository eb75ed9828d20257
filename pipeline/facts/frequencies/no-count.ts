/** Counts beside a period that are no frequency: stocks, how long a sum is paid, a line that says who. Folded texts. */
import type { CountToken } from './counts.ts';
import { endsInFeasts } from './dates-each.ts';
import type { Denominator } from './denominators.ts';
import { type BoundedCount, CAPACITY, CLAUSE_WINDOW, MONEY } from './linked.ts';
import { EVENTS, SPANS, TIMES } from './units.ts';
import { VERB } from './verbs.ts';

/** 每月最多补贴22天, 每年救助不超过10个月 */
const PAID_FOR = /(?:补贴|补助|资助|支付|给付|计发|报销|核补|发放)(?:时间|期限|天数|月数)?[^，。；、]{0,6}$/;

const PAYS = /^(?:标准)?(?:发放|计发|补助|补贴|支付|给予|核发|拨付)/;

/**
 * How long a sum is paid: 每人每月补助2000元，一个年度内不超过10个月.
 * @param sentence where the count's sentence begins
 */
export function capsSum(text: string, count: CountToken, { bound }: BoundedCount, sentence: number): boolean {
  const span = SPANS.has(count.unit);
  if (!span && !TIMES.has(count.unit)) return false;
  // 按每生每月200元、每年10个月发放
  if (bound === 'exact') return span && PAYS.test(text.slice(count.end, count.end + 6));
  if (bound !== 'at_most') return false;
  const from = Math.max(sentence, count.start - CLAUSE_WINDOW);
  // 每课时补助15元，每人每期最多补助120课时
  if (!span)
    return MONEY.test(text.slice(from, count.number)) && PAID_FOR.test(text.slice(from, count.number));
  const before = text.slice(from, count.start);
  return PAID_FOR.test(before) || MONEY.test(before);
}

/** Kept, not recurring, wherever they are counted. */
const STOCK_UNITS: ReadonlySet<string> = new Set('套 台 辆 张 座 间 处 所 平方米 亩'.split(' '));
const STOCK =
  /藏|拥有|保有|存有|现有|总量|总数|规模|配备|配置|配有|设有|设立|设置|建有|安装|卫星|覆盖|每千|每万|每百/;

/** The clause begins with what is done, or with a part of it: 播放音像资料不少于6种, 其中新书不少于10种; 宣传栏 is a thing. */
const DOES = new RegExp(
  `^(?:其中|(?:并|且|还|同时|应|免费|分别)?${VERB}(?![栏室员站点所馆车屏]|机构|中心|场|对象|设施|人员|器材))`,
);

/**
 * A later clause that tells what there is: 每天播出不少于2小时，通过直播卫星提供不少于25套电视节目; 人均藏书不少于1册; 宣传栏不少于2个.
 * 每年更新图书不少于60种，报刊不少于10种 goes on with what is counted.
 */
export function isStock(
  count: CountToken,
  previous: CountToken | null,
  clause: string,
  own: readonly Denominator[],
): boolean {
  if (EVENTS.has(count.unit) || TIMES.has(count.unit)) return false;
  if (STOCK_UNITS.has(count.unit) || own.some(({ average }) => average) || STOCK.test(clause)) return true;
  return previous?.unit !== count.unit && !DOES.test(clause);
}

const WHO =
  '[^，。；：、的]{0,6}(?:人员|对象|家庭|个人|者|企业|单位|机构|住户|用户|居民|职工|教师|学生|老年人|村民)';
/** 每月用水量不超过10立方米的，免收水费; 每年住院2次以上的患者: a line that a case must reach. */
const CONDITION = new RegExp(
  `^(?:免收|免征|免缴|减收|减征)|^[^，。；：、的]{0,10}的(?:部分|每[人月年户]|奖|(?:${WHO})?(?:[，。；、）]|$|占)|${WHO}(?:给予|予以|可|按|免|每|一次性|发放|[补奖](?!充|足))|给予|予以|免收|免征|不再|执行|适用|享受|[补奖](?![充足]))`,
);

/** @param behind what follows the count */
export const saysWho = (behind: string): boolean => CONDITION.test(behind);

/** 每次不超过2个月|城市低保标准: a multiple of a standard. */
const OF_STANDARD = /^ ?的?[^，。；、：\d]{0,14}(?:标准|工资|收入|养老金|生活费)/;
/** 连续|两次不达标: a case, and no count. */
const IN_A_ROW = /^(?:不|未|均不|无|没有|缺|拒)/;

/** ，一次|补贴1元, ，一次|收费40元: by what a sum is counted. */
const PAID_EACH = /^(?:补贴|补助|收费|收取|奖励|减免|优惠|发放)[^，。；\d]{0,6}[0-9][0-9.]{0,8} ?[万]?元/;
/** “做48小时网格员”活动: a name. */
const NAMED = /“[^”]{0,12}$/;
const NAME_ENDS = /^[^“”]{0,10}”(?:活动|行动|工程|计划|项目|品牌|服务|工作法|模式)/;

/** |两次间隔不少于3个月, |两次申请之间: what lies between, and no count. */
const BETWEEN_TWO = /^[^，。；：、0-9]{0,6}(?:间隔|之间|相隔)/;

/** Whether what stands round a count makes it none, whatever its period. */
export function isNoCount(text: string, { unit, number, start, end, max, bound }: CountToken): boolean {
  if (
    unit === '次' &&
    /^$|[，；：。、]/.test(text[start - 1] ?? '') &&
    PAID_EACH.test(text.slice(end, end + 20))
  )
    return true;
  if (unit === '节' && endsInFeasts(text.slice(Math.max(0, number - 20), number))) return true;
  if (unit === '次' && max === 2 && bound === 'exact' && BETWEEN_TWO.test(text.slice(end, end + 9)))
    return true;
  if (NAME_ENDS.test(text.slice(end, end + 16)) && NAMED.test(text.slice(Math.max(0, start - 14), start)))
    return true;
  // 烈军属等2000余人: how many they are
  if (CAPACITY.has(unit) && /等$/.test(text.slice(Math.max(0, number - 1), number))) return true;
  if (unit === '个月') return OF_STANDARD.test(text.slice(end, end + 20));
  return (
    text.slice(Math.min(start, number) - 2, Math.min(start, number)) === '连续' &&
    IN_A_ROW.test(text.slice(end, end + 3))
  );
}
