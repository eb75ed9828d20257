/** Words that tell what a ratio is for, as data. Patterns match folded texts. */

/** 缴费, 费率: what is paid in; not what is paid for somebody (缴费补贴). */
export const PAID_IN = {
  before:
    /缴(?:费|存|纳|交)(?:基数|工资|比例|费率)?[^，。；]{0,14}$|费率[^，。；]{0,8}$|(?:单位|个人|职工|用人单位)[^，。；]{0,4}缴(?:费|存)比例/,
  after: /^ ?(?:的?(?:比例|标准))?(?:共同)?(?:缴(?:纳|费|存|交)|计缴|征缴)/,
} as const;

/** 中央财政…50%补助, 由市级财政承担60% */
export const BORNE = {
  payer:
    /(?:财政|中央|省级?|自治区|市级|市本级|县级|区级|区县|政府|地方|单位|企业|个人|集体|基金|兵团)[^，。；]{0,40}$/,
  before: /(?:承担|负担|分担|配套|出资|共担|补助|按照?)[^，。；]{0,24}$/,
  after:
    /^ ?(?:的?(?:比例|标准|资金|费用|部分|经费))?[^，。；]{0,10}?(?:承担|负担|分担|共担|配套|出资|由[^，。；]{2,20}(?:承担|负担|分担|解决))/,
} as const;
export const AIDED = /^ ?(?:的)?(?:比例)?(?:给予|予以)?(?:补助|补贴|奖补|资金支持)/;

/** 限额为…的50%; 在限额内按70% is none. */
export const CALLED_CAP = /(?:封顶线?|限额|上限)[^，。；内]{0,6}$/;
/** What is given at that rate, and no line: 按支出的40%给予救助, 按…的50%确定. */
export const GIVEN_AFTER =
  /^ ?(?:的?(?:比例|标准))?(?:给予|予以|救助|补助|报销|确定|支付|发放|执行|计发|核定|补贴|资助|减免|安排|拨付|领取|享受)/;

/** What is measured against a line: 家庭人均收入低于低保标准1.5倍, 裁员率不高于20%. */
export const MEASURED =
  /(?:收入|财产|存款|资产|支出|裁员率|留用率|失业率|费用负担|刚性支出)(?:在|低于|高于|超过|超出|不超过|不高于|不低于|达到?|占|未超过|为|符合)?[^，。；]{0,24}$/;
/** 3倍以内的家庭, 60%以上的，: the case of those who reach it. */
export const CONDITION =
  /^ ?(?:的(?=[，；、]|家庭|人员|对象|困难|参保|患者|老年|企业|见习|单位|居民|职工|劳动|残疾|低收入|个人|特困)|且|、已|， ?且)/;

/** Rates that a service is to reach. Rates of payment are none. */
export const QUALITY =
  /(?<!报销|支付|补偿|救助|缴费|分担|补助|补贴|减免|优惠|利|费|税|汇|缴存)(?:率|覆盖面|满意度|知晓度|比例|比重|占比|达标|完好|知晓|合格)(?:和[^，。；]{2,12}率)?$/;
/** What stands between a rate and its figure. */
export const REACHED =
  /(?:均|应|须|要|总体|逐步|维持|保持|稳定|控制|提高|提升|力争|不低于|不少于|不得低于|不高于|不得超过|达到?|至|到|在|为|是|以上|约| ){1,5}$/;
/** 在校生人数的30%, 人园儿童的8%: so many of those there are. */
export const COUNT_BASE =
  /(?:人数|户数|学生|在校生|儿童|总数|总量|乡镇（街道）|乡镇|行政村|社区|开放时间|人口|面积)$/;
