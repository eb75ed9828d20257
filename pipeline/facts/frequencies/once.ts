/** 一年一检, 每月一走访, 每季一更新: a period, 一, and at once what is done. Folded texts. */
import { readNumber } from '../../text/numbers.ts';
import type { PeriodToken } from './periods.ts';
import { VERB } from './verbs.ts';

export interface OnceToken {
  start: number;
  end: number;
  period: PeriodToken;
  times: number;
}

/** Words of one character that stand for what is done, and longer ones that are no verbs elsewhere. */
const SHORT =
  '检 访 查 抄 清 发 签 评 报 考 测 训 巡 核 审 换 晒 比 结 清 演 展 补 调 学 练 讲 办 主题 主题日'.split(
    ' ',
  );
const WORDS = `(?:${VERB}|${SHORT.join('|')})(?!次|场|期|点|块|数|度|率)`;
const DONE = new RegExp(`^一${WORDS}`);
/** 一日三巡, 一周两检: with the shortest of words alone. */
const OFTEN = /^[二两三四五六](?:巡|检|访|查|测|报|消|扫)(?=[、，；。”"制]|$)/;

/** “一天一电话、一周一上门”: any words, where they end at once. Not 一年一度, 一月一日, 一天一夜. */
const SLOGAN =
  /^一(?![次场期点块度日夜年月周天至个部册本种场名人轮届批遍回趟篇节课餐顿家户件项份])[\u4e00-\u9fff]{1,4}(?=[、，；。”"]|$)/;

/** 每周一巡查 may be a Monday: 一周一巡查 counts, and the shortest of words (每周一巡、). */
const WEEKLY = /^一(?:巡|检|访|查|测|报|考|评)(?=[、，；。”"]|$)/;

/** Periods that such words follow; each is a fact of its own. */
export function findOnce(text: string, periods: readonly PeriodToken[]): OnceToken[] {
  return periods.flatMap((period) => {
    const weekday = text.slice(period.start, period.end).endsWith('每周');
    const behind = text.slice(period.end, period.end + 8);
    if (weekday && !WEEKLY.test(behind)) return [];
    const near = period.kind === 'near';
    const match = DONE.exec(behind) ?? (near ? (SLOGAN.exec(behind) ?? OFTEN.exec(behind)) : null);
    if (!match) return [];
    const times = readNumber(match[0][0]!) ?? 1;
    return [{ start: period.start, end: period.end + match[0].length, period, times }];
  });
}
