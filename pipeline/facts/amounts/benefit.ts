/** The benefit by its name, where nobody is named that a sum is for: 发放独生子女保健费20元, 300元的标准给予课后服务补助. For folded texts. */

const NAME = '[\\u4e00-\\u9fff（）]{2,14}?(?:补贴|补助|津贴|奖励|救助|资助|费用?|金(?!额|融)|资金|经费)';
const VERB = '(?:给予|予以|发放|发给|给付|减免|免除|安排|享受|支付|领取)';
/** 每户每月发放|独生子女保健费: the name ends the clause. */
const BEFORE = new RegExp(`${VERB}(${NAME})$`);
/** 的标准|给予学校课后服务补助, 的|交通补助: it stands behind the figure. */
const AFTER = new RegExp(`^ ?(?:的标准|标准|的)?(?:${VERB}|的)(?:一次性)?(${NAME})(?=[，。；、（）]|$)`);
/** What names no benefit of its own. */
const PLAIN = /^(?:一次性)?(?:定额|适当|相应)?(?:补贴|补助|津贴|奖励|救助|资助|资金|经费|费用)$/;

/** The name, or '' where the words before and behind give none. */
export function benefitNamed(clause: string, after: string): string {
  const name = BEFORE.exec(clause.trimEnd())?.[1] ?? AFTER.exec(after.slice(0, 30))?.[1] ?? '';
  return PLAIN.test(name) ? '' : name;
}
