/** What says that somebody pays, as data: words behind a payer, nearest first. Patterns match folded texts. */

import { either, matchesOf, spaced } from '../../text/matches.ts';
import { NINE } from '../../words/numerals.ts';
import { LIABLE } from '../../words/paying.ts';
import type { PayerMention } from './mentions.ts';

/** `none`: 不再配套, it is said that they do not pay. */
export type Act = 'subsidise' | 'share' | 'bear' | 'none';

export interface Predicate {
  act: Act;
  /** In the zone that was looked at. */
  at: number;
  end: number;
  /** 缴费, 缴纳: what is paid in; its percentages are rates of a base, no shares. */
  paysIn: boolean;
  word: string;
}

/** Behind a noun of aid these make it the name of a sum, and no act. */
const NAMED = '所需|部分|标准|对象|范围|方式|办法|政策|制度|发放|后';
/** 安排专项补助资金, 给予适当补助, 给予资金支持 */
const AIDS = spaced`(?: 安排 | 给予 | 给与 | 予以 | 拨付 | 下达 | 提供 | 落实 | 适当 | 加大 ) [^，。；、]{0,14}?
  (?: 补助 | 补贴 | 奖补 | 奖励 | 支持 | 扶持 | 补偿 )`;
const SUBSIDISE = either([
  AIDS,
  ['补助', NAMED],
  ['补贴', NAMED],
  ['奖补', NAMED],
  ['奖励', NAMED],
  // 省级财政补助标准为山区县80%
  '(?:补助|补贴|奖补)标准(?=(?:仍|均|统一|调整|提高)?(?:为|是|至|到)(?!：|$)|不)',
  '资金支持',
  '支持(?=[，。；]|、?$)',
  '以奖代补',
  '以奖促[一-龥]',
  '转移支付',
  ['资助', NAMED],
  // 中央补助|后剩余部分由…
  '补助(?=后(?:$|，|的?(?:剩余|其余|不足|缺口|差额)))',
  '补一点',
  '(?<=[0-9]% ?(?:的比例)?)救助',
  ['补偿', NAMED],
  '补足',
  '弥补',
  ['贴息', '贷款|资金|政策|比例|后'],
  '补 ?(?=[0-9])',
]);
/** 共同承担, 分级分类负责, 按比例分担, 各承担50% */
const SHARE = either([
  spaced`共同 [^，。；、]{0,8}? (?: ${LIABLE} | 负责 | 缴费 | 缴纳 | 支付 | 出资 | 筹集 | 筹措 | 解决 | 保障 | 投入 | 安排 | 补助 )`,
  '共担',
  '分级[^，。；、]{0,4}(?:承担|负担|负责|分担|保障)',
  '分类[^，。；、]{0,4}(?:承担|负责)',
  spaced`比例 [^，。；、]{0,8}? (?: ${LIABLE} | 安排 | 落实 | 配套 | 共担 )`,
  ['分担', '的?部分'],
  '各(?:自)?(?:承担|负担|出资)',
  '各(?:一半|半|50%)',
  '(?:承担|负担)(?:一)?部分(?!由|按|的|，)',
]);
/** What is paid in: 缴8%, 缴六成, 缴费; 缴费基数, 缴费困难 are nouns. */
const PAY_IN = either([
  `[缴交](?= ?[0-9]{1,2} ?%|纳?[${NINE}两](?:成|分之))`,
  ['缴(?:费|纳|存|交)', '部分|基数|比例|档次|年限|补贴|困难|确有|标准|资助|补助|满|中断|工资'],
]);
/** Verbs of those who are liable, each with what makes a noun or another act of it. */
const BEAR = either([
  // 地方财政负担|的资金以省财政为主: what is divided
  ['承担', '的?部分|的(?:资金|经费|费用)(?=[以由，])'],
  ['负担', '的?部分|的(?:资金|经费|费用)(?=[以由，])'],
  ['负责', '人|统筹|组织|制定|指导|监督|管理|审核|认定|实施'],
  '分摊',
  '列支',
  ['支出', '方式|责任|的'],
  ['支付', '不足|能力|缺口|标准|范围'],
  '开支',
  ['解决', '[^，。；、]{0,2}(?:有困难|不了)'],
  // 可从救助补助资金|中统筹使用
  '(?<=[中内])(?:统筹)?使用(?!范围|管理)',
  ['保障', '对象|标准|范围|机制|水平'],
  '安排',
  ['投入', '情况|水平|规模|力度|总额|比例|实行|机制|责任|体制'],
  '出资',
  ['投资', '补助|支持|者|额|计划|项目|规模'],
  `占(?= ?[0-9]{1,2} ?%|[${NINE}](?:成|分之))`,
  `出(?= ?[0-9]|[${NINE}两](?:成|分之))`,
  '筹集',
  '筹措',
  ['筹资', '标准|水平|渠道|机制|方式|比例|主体|总额'],
  '消化',
  ['结算', '标准|方式|办法|中心|平台'],
  '自筹',
  ['自付', '的?(?:部分|费用)'],
  '自缴',
  '自理',
  '自费',
  '自担',
  '自负',
  ['付费', '标准|方式'],
  '让利',
  '主导',
  // 实行省人民政府统筹落实，省、市、县分担的机制: who sees to it
  '(?<!统筹)落实|落实(?=[^，。；、]{0,3}(?:资金|经费))',
  '兜底',
  '托底',
  '偿还',
  ['配套', '部分|资金'],
  '拨付',
  '(?<=直接)下达(?=[到至给])',
  '预拨',
  '核拨',
  '代缴',
  '垫付',
  '偿付',
  '赔付',
  '划出',
  '补齐',
  '追加',
  '供给',
  '统筹(?=(?:资金|经费)? ?[0-9]|[^，。；0-9]{2,12}[0-9]{1,3} ?%)',
  '负总责',
  '减免(?=[0-9])',
  '(?<=[予给][以予])减免',
  '免收(?=[，。；]|$)',
  ['投保', '人|范围|金额|对象|单位|险|年|额'],
  '购买服务',
  '[为是](?:责任|投入|支出|筹资)主体',
  '拨款',
  '划拨',
  '提取',
  '计提',
  '用于',
  '划转',
  '[出筹拿让掏]一点',
  '支持(?= ?[0-9])',
  '核销',
  '匹配',
  '捐[资款]',
  '调剂',
  '为主',
  '纳入[^，。；、]{0,6}预算',
  ['预算', '内投资'],
  '设立[^，。；、]{0,14}基金',
  PAY_IN,
]);

const PREDICATE = new RegExp(`(?<subsidise>${SUBSIDISE})|(?<share>${SHARE})|(?<bear>${BEAR})`, 'g');
const NEGATED = /(?:不予?|无力|无法|不再|未|无需|无须|不需|免于?|没有|暂不)$/;
/** 市、县不再|配套, 区级无需|承担 */
const NO_MORE = /(?:不予|不给予|不再|不新增|不另行|不单独|无需|无须|不需)$/;
const NO_MONEY = new RegExp(`^(?:配套|${LIABLE}|安排|出资|补助|补贴)`);
/** 区级财政不|承担, 县级不|安排配套; 不安排 alone and 不补助 tell of a case, not of who pays. */
const NOT = /(?:不|零)$/;
const OWES = new RegExp(`^(?:配套|${LIABLE}|出资|投资|投入|安排(?:资金|经费)?配套)`);
/** 家庭不|承担费用; 职工个人不缴费 tells of an insurance, whose cost others bear by contributions. */
const SPARED = new RegExp(`^(?:${LIABLE}|出资|自付|自费|自理)`);
/** No predicate reaches farther; zones are cut there by the caller. */
export const LONGEST_ZONE = 120;

/** Persons and employers give no aid: what they do is pay in, bear or share. */
const PERSONAL =
  /^(?:[缴交]|[让掏]一点|补足|补齐|出|投资|消化|承担|负担|自|支付|分担|出资|共|分级|分摊|负责|筹|投入|各|解决|垫付|减免|免收|让利|付费|偿|捐|赔|拿|支持)/;

/** 负责资金拨付: who hands money out need not pay it. */
const ADMINISTERS =
  /^[^，。；]{0,4}负责(?![^，。；]{0,8}(?:安排|筹))[^，。；]{0,8}?(?:拨付|核拨|审核|监管|分配|核算|结算|发放)/;

/** The first predicate of a zone, 'negated' where it is denied, or null. */
export function predicateIn(zone: string, kind: PayerMention['kind']): Predicate | 'negated' | null {
  if (zone.startsWith('的') || ADMINISTERS.test(zone)) return null;
  const personal = kind === 'person' || kind === 'employer';
  for (const m of matchesOf(zone, PREDICATE)) {
    if (personal && !PERSONAL.test(m[0])) continue;
    // 租金收入|用于维护: what money is spent on says that it pays; of a government it says what for
    if (m[0] === '用于' && kind !== 'fund') continue;
    // 困难学生予以减免: it is they who are spared
    if (kind === 'person' && m[0] === '减免') continue;
    // 政府对参保人缴费给予补贴: it is not the government that pays in
    if (!personal && /^缴(?:费|存|交)/.test(m[0])) continue;
    const denied = zone.slice(Math.max(0, m.index - 3), m.index);
    const none =
      (NO_MORE.test(denied) && NO_MONEY.test(m[0])) || (NOT.test(denied) && OWES.test(zone.slice(m.index)));
    const spared = personal && NOT.test(denied) && SPARED.test(m[0]);
    if (spared || (none && (kind === 'government' || kind === 'upper')))
      return { act: 'none', at: m.index, end: m.index + m[0].length, paysIn: false, word: m[0] };
    if (NEGATED.test(denied)) return 'negated';
    const act = m.groups?.subsidise ? 'subsidise' : m.groups?.share ? 'share' : 'bear';
    return {
      act,
      at: m.index,
      end: m.index + m[0].length,
      // 本人缴50%: a part, and no rate of a base
      paysIn: personal && m[0].includes('缴') && m[0] !== '缴',
      word: m[0],
    };
  }
  return null;
}
