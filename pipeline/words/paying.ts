/** How notices say that somebody pays, as data: once for all who read it. Parts of patterns for folded texts. */

/** Liable for a cost, or for a part of it. */
export const LIABLE = '承担|负担|分担|共担|分摊';

/** What whoever pays does, in a field of payers: 由市财政安排, 基金支付. */
export const PAYS = `${LIABLE}|支付|统筹|筹资|自筹|安排|列支|解决|配套`;

/** Those who pay for themselves: 农户自筹, 丧属自行承担. */
export const OWN_PAYS =
  '自付|自缴|自筹|自理|自费|自担|自负|付费(?!标准|方式)|自行(?:承担|负担|解决|负责|支付|缴纳|筹措|筹集|筹资|出资|安排|消化)';

/** What a fund's name ends in: 失业保险基金, 就业专项资金, 福利彩票公益金, 残保金, 学校公用经费. */
export const FUND_ENDS =
  '基金(?!会)|公益金|债券资金(?= ?[0-9])|土地出让(?:净收益|收益|收入|金)|增值收益(?!安排)|附加费|费附加|教育附加|事业附加|建设税|(?:运营|广告|票款|服务)收入|配套费|建设费(?!用)|事业(?:经|发展)?费|廉租住房保障资金|医疗救助资金|专项经费|专项资金|专账资金|就业资金|就业(?:创业)?(?:补助|专项)资金|就业创业资金|衔接资金|涉农资金|公用经费|公共卫生(?:服务)?(?:补助)?(?:资金|经费)|维修资金|保险资金|资金专户|教育经费|培训经费|党建经费|(?:事业|经营|集体|租金)收入|保障金|残保金|统筹金|储备金|风险金|调剂金|党费|工会经费|(?:大病保险|医疗救助|长期护理保险)(?=再?(?:支付|报销|托底|兜底)|再?按 ?[0-9])|福利费';
