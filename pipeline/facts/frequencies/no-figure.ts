/** Figures that count nothing: deadlines, waiting times, days that only compute a sum. Folded texts. */
import type { Figure } from './figures.ts';
import { SPANS, TIMES } from './units.ts';

/** Behind a span of time these make a deadline or a date of it: 24小时内, 10天之内, 42天健康检查 is a day of life. */
const DEADLINE = /^ ?(?:内|之内|以内|前|后|之后|以后|之前|过期|期满|期限)/;
/** 窗口单次排队等候不超过15分钟, 平均响应时间 */
const WAITING =
  /(?:等候|等待|排队|候诊|响应|间隔|到达|办结|反馈|留样|留存|保存|保留|存放|公示|隔离|观察)(?:的?时间|时长|时限)?[^，。；、0-9]{0,6}$/;
/** Days that only compute or cap a sum: 按200天计算, 按照在校时间200天计算. */
const COMPUTES = /^ ?(?:的?(?:标准)?(?:计算|核算|测算|核定|计发|计)(?!划|时))/;

/** 按全年200天、每天5元; 每学年按10个月发放; 每天补助5元，全年补助|200天. */
const COMPUTED_WITH = /按照?[^，。；：、]{0,10}$|全年(?:补助|补贴|资助|发放|供餐)$/;

/** 可自主选择12个缴费档次之一 */
const ONE_OF = /^[^，。；、]{0,8}之一/;

/** 按每人每天3升、3天用量计算 */
const COMPUTED_LATER = /^[^，。；]{0,9}(?:计算|测算|核算)/;
const BY_WAY = /按(?!月|季|年|时|期|规)[^，。；]{0,14}$/;
/** 按一档的70%发放 */
const SHARE_OF = /^ ?的 ?[0-9.]+ ?%/;

/** Whether the words at a figure make something else of it. */
export function isNoFigure(text: string, { number, low, high, unit, end }: Figure): boolean {
  const right = text.slice(end, end + 12);
  const left = text.slice(Math.max(0, number - 14), number);
  if (COMPUTES.test(right) || ONE_OF.test(right) || SHARE_OF.test(right)) return true;
  if (COMPUTED_LATER.test(right) && BY_WAY.test(text.slice(Math.max(0, number - 18), number))) return true;
  // 按每年200天的标准; 每年不少于12次的标准 is a count
  if (SPANS.has(unit) && (/^ ?的标准/.test(right) || (low === high && COMPUTED_WITH.test(left)))) return true;
  if (!TIMES.has(unit)) return false;
  if (WAITING.test(left)) return true;
  return DEADLINE.test(right) && (unit === '天' || !/^ ?以内/.test(right));
}
