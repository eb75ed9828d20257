import type { ReferenceRelation, ReferenceValue } from '../../records/finance.ts';
import { cutsOf } from '../../text/cuts.ts';
import { TEN } from '../../words/numerals.ts';

/** A reference as ranges of the folded text; the caller cuts them out of the raw one. */
export interface FoundReference {
  start: number;
  end: number;
  relation: ReferenceRelation;
  base: [number, number] | null;
  subject: [number, number] | null;
  to?: ReferenceValue['to'];
}

// The words of levels that are told without a figure, as data. Patterns match folded texts whose titles are □.

/** 参照 points at another level by itself; 按 and 按照 do so only with a verb behind the level. */
export const LIKE = '参照|比照|参考';
export const BY = '按照|依照|按|执行';

/** Nouns that a level has: …标准, …待遇, 同等价格. */
export const LEVEL_NOUNS =
  '标准(?!化)|(?:成本|指导|市场|基准地?|评估|批发|协议|居民[水电气]?)价(?![格款])|(?:资金|筹资|经费)渠道|公用经费|缴费基数|待遇|水平|价格|定额|额度|金额|票价|学费|收费|费率|价目|政策|(?:支付|报销|补助|救助|支持)比例|低保|养老金|工资|可支配收入|(?:缴费|支出|发生|投保)额|发生费用|消费性?支出';

/** What is done at that level. */
export const DONE_AT =
  '执行|发放|发给|计发|支付|给予|予以|补助|补贴|资助|减免|免除|免交|免收|免缴|进行减免|收取|收费|结算|报销|享受|领取|拨付|核定|核发|确定|救助|保障|安排|落实|供养|缴纳|缴费';

/** Levels that name none: 按规定标准, 按有关标准执行. */
export const NAMELESS =
  /^(?:现行|新|原|统一|规定|有关|相关|下列|以下|上述|此|该|其|这一|一定|相应|既定|不同|同一|具体|国家和地方有关|最高|最低|各类|等|中|及)*(?:的)?(?:规定|有关|相关)?(?:的)?(?:补助|补贴|发放|资助|救助|支付)?(?:标准|政策|待遇|水平)$/;
/** Norms that things are built or done by; no sum hangs on them. */
export const NORM =
  /规范|规程|技术|质量|建设标准|服务标准|设计|行业标准|卫生标准|安全标准|评估标准|认定标准|诊断|验收/;

export const DIFFERENCE =
  /(?:实行|采取|按|予以|给予|进行)?(?:补差(?:的?(?:办法|方式|形式|标准))?(?:发放|补助|补贴|救助|享受|资助|保障|领取)?|差额(?:补助|补足|发放|发给|救助|享受|补贴|给予|救济|保障|领取|部分)|补足差额|(?:按|按照)[^，。；]{0,12}差额|补足[至到])/g;
/** 差额拨款单位, 差额事业编制: how a body is funded. */
export const NO_DIFFERENCE = /^差额(?:拨款|事业|单位|选举|征收)/;

export const FULL =
  /(?:给予|予以|实行|进行|享受)?全额(?:的)?(?:给予|予以|进行)?(?<act>资助|救助|补助|补贴|代缴|支付|保障|免除|减免|免费|报销|发放|计发|返还|退还|缴纳|补偿|支付|安排|解决)|全额(?:给予|予以)(?:资助|救助|补助|补贴|保障|减免)|(?:据实|按实)(?:金额)?(?:进行|予以|给予)?(?:结算|保障|报销|补助|补贴|核销|支付|拨付|列支|发放|免除|减免|安排|核算|补偿)|实报实销|全额(?=或者?(?:补差|差额))/g;

/** Ways to set a level: 由…确定. */
export const SETS =
  '研究确定|自行确定|自主确定|统筹确定|综合确定|合理确定|分别确定|确定|自行制定|制定|制订|(?<![在按照])规定(?!范围|标准|比例|程序|权限)|公布|明确|核定|设定|自定|制定公布|审定|批准|调整';
/** What is set: no person and no case. */
export const SETTABLE =
  /标准|办法|金额|额度|比例|水平|方式|档次|数额|基准|定额|价格|费用|范围|项目|事项|时间|细则|幅度|费率|数量|条件|次数|规模|内容|档/;
export const SETTERS =
  /(?:各地(?:区)?|地方|人民政府|政府|部门|财政|省|市|县|区|州|盟|旗|）|学校|单位|机构|委员会|局|厅|委|街道|乡镇|院|统筹地区|双方|基金会|企业)$/;
export const IN_VIEW_OF =
  /(?:结合|根据|按照|按|依据|统筹|参照|在[^，。；]{2,30}(?:范围|幅度|基础)(?:内|上)?|综合|视|自行|自主|另行|统一|分别|研究|具体|依法|负责|组织|共同|适时|合理)/;

// Whose level it is: 艾滋病病毒感染儿童基本生活费|参照…, 对民办幼儿园符合条件幼儿|按…. For folded texts.

const LEAD = new RegExp(
  `^(?:[ 、，。；：]|其中|另外|此外|同时|并(?![发轨])|且|但|对于|对|将|为(?=[^主])|统一|可以?|（[0-9${TEN}]{1,3}）|[0-9]{1,2}[.、](?![0-9])|[①-⑳]){1,4}`,
);
const TAIL =
  /(?:[ 、，。；：]|可以?|应当?|均|统一|由(?=$)|的|标准为|为|给予|予以|实行|分别|暂|也|略|应按|原则上|一律|按照?|，){1,5}$/;
const NONE =
  /^[^一-龥]*$|^(?:按|根据|依据|通过|如|若|在|从|以(?!上|下)|□|等|即|自[0-9]|[0-9]{4}年)|□|(?:规定|要求|执行|精神)$/;

const LONGEST = 80;

/** The range trimmed; null where nothing is left that names something. */
export function nameBetween(text: string, from: number, to: number): [number, number] | null {
  const start = from + (LEAD.exec(text.slice(from, to))?.[0].length ?? 0);
  const end = start + text.slice(start, to).replace(TAIL, '').length;
  const name = text.slice(start, end);
  return name.length < 2 || name.length > LONGEST || NONE.test(name) ? null : [start, end];
}

/** From the clause of `at`, else from the clause before it in the same sentence. */
export function subjectBefore(text: string, at: number): [number, number] | null {
  const from = cutsOf(text).clauseStart(at);
  const own = nameBetween(text, from, at);
  if (own !== null) return own;
  if (at - from > 12 || text[from - 1] !== '，') return null;
  return nameBetween(text, cutsOf(text).clauseStart(from - 1), from - 1);
}
