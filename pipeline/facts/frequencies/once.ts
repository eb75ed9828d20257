/** 一年一检, 每月一走访, 每季一更新: a period, 一, and at once what is done. Folded texts. */
import type { PeriodToken } from './periods.ts';

export interface OnceToken {
  start: number;
  end: number;
  period: PeriodToken;
}

const DONE =
  /^(?:一)(?:走访|巡查|巡诊|更新|调度|通报|研判|评估|评比|轮训|培训|体检|清洗|排查|公示|主题|检|访|查|评|报|考|测|训|巡|核|审|换|晒|比|结|清|演|展)(?!次|场|期|点|块)/;

/** Periods that such words follow; each is a fact of its own. 每周一巡查 may be a Monday: only 一周一巡查 counts. */
export function findOnce(text: string, periods: readonly PeriodToken[]): OnceToken[] {
  return periods.flatMap((period) => {
    if (text.slice(period.start, period.end).endsWith('每周')) return [];
    const match = DONE.exec(text.slice(period.end, period.end + 4));
    return match ? [{ start: period.start, end: period.end + match[0].length, period }] : [];
  });
}
