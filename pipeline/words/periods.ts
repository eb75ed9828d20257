/** Words for the period that a sum or a count is for, as data: word → period of the record contract. */
export type Period =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'term'
  | 'school_year'
  | 'year'
  | 'once';

const table = (rows: [Period, string][]): ReadonlyMap<string, Period> =>
  new Map(
    rows.flatMap(([period, words]) => words.split(' ').map((word): [string, Period] => [word, period])),
  );

/** Days that count where others do not: 每生每学习日5元. */
const WORKING_DAYS = '工作日 学习日 教学日 在校日 上课日 供餐日 就餐日 出勤日 服务日'.split(' ');

/** Years that have a name: 每个救助年度, 每自然年度. */
export const NAMED_YEARS =
  '自然年度 保险年度 医保年度 参保年度 救助年度 资助年度 补助年度 补贴年度 保障年度 待遇年度 结算年度 缴费年度 考核年度 申报年度 统筹年度 会计年度 财政年度 预算年度 纳税年度'.split(
    ' ',
  );

/** Words that state a period before a number: 每年1000元, 一次性3000元. */
export const PERIOD_WORDS: ReadonlyMap<string, Period> = table([
  ['day', '每天 每日 一天 按天 按日 住院一天 住院1天 每住院一天 每住院1天'],
  ['day', WORKING_DAYS.map((day) => `每${day} 每个${day}`).join(' ')],
  ['week', '每周 每星期 每个星期 一周 每礼拜 按周'],
  ['month', '每月 每个月 一个月 月均 按月 月人均 每自然月'],
  ['quarter', '每季度 每季 每个季度 一季度 按季度 按季'],
  ['half_year', '每半年 半年'],
  ['term', '每学期 每个学期 每一学期 一学期 按学期'],
  ['school_year', '每学年 每个学年 每一学年 一学年 按学年'],
  ['year', '每年 每一年 每年度 每个年度 年均 全年 年度 每自然年 一年 按年 一年内'],
  ['year', NAMED_YEARS.map((year) => `每${year} 每个${year} 每一${year}`).join(' ')],
  ['once', '一次性 一次性的'],
]);

/** Units of time behind a slash or after 每: 元/人·月, 元/生/学期. */
export const PERIOD_UNITS: ReadonlyMap<string, Period> = table([
  ['day', `天 日 ${WORKING_DAYS.join(' ')}`],
  ['week', '周 星期'],
  ['month', '月 个月'],
  ['quarter', '季度 季'],
  ['half_year', '半年'],
  ['term', '学期'],
  ['school_year', '学年'],
  ['year', '年 年度'],
  ['once', '一次性'],
]);

/** The longest word of `words` at `at` of a folded text, or null. Words are at most eight characters long. */
export function wordAt<T>(
  text: string,
  at: number,
  words: ReadonlyMap<string, T>,
): { word: string; value: T } | null {
  for (let length = 8; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const value = words.get(word);
    if (value !== undefined && word.length === length) return { word, value };
  }
  return null;
}
