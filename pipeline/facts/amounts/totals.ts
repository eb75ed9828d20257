/**
 * 生均公用经费1.42亿元: a total that bears the name of a mean is counted by nothing. A mean that stands right at its figure (户均2.1万元)
 * is one whatever its size.
 */

/** 生均公用经费, 年户均管护资金: a mean that a name follows. */
const NAMED_MEAN = /(?:年|月)?[人生户床村校班镇县乡]均(?:每?[年月])?(?=[^，。；：\d]{2,}$)/g;
/** What is done with money as a whole. */
const HANDED_OUT =
  /拨付|下达|兑现|兑付|落实|投入|筹措|筹集|到账|发放|支付|安排|支出|累计|共计|合计|总额|总计|共/;
/** No person, household or village gets so much by a mean; less, where the words hand it out as a whole. */
export const TOO_MUCH = 1_000_000;
const MUCH = 100_000;

/** The clause before a total without the mean in its name (length kept); the clause as it is before any other figure. */
export function withoutMean(clause: string, value: number): string {
  const total = value >= TOO_MUCH || (value >= MUCH && HANDED_OUT.test(clause));
  return total ? clause.replace(NAMED_MEAN, (mean) => ' '.repeat(mean.length)) : clause;
}
