/**
 * Payers that no list names: 由|丧属|自行承担, 其余|农户|自筹, |婚检对象|承担30元, 从|水利建设资金|中列支. They are told by where they stand, and
 * what they are by their head noun. For folded texts.
 */
import XRegExp from 'xregexp/xregexp-all.js';
import { matchesOf } from '../../text/matches.ts';
import { LEVEL_WORDS } from '../../words/levels.ts';
import { FUND_ENDS, LIABLE, OWN_PAYS } from '../../words/paying.ts';

export interface Anybody {
  kind: 'fund' | 'employer' | 'person' | 'society';
  start: number;
  end: number;
}

const part = (pattern: string, parts: Readonly<Record<string, RegExp>> = {}): RegExp =>
  XRegExp.build(pattern, parts, 'x');

const parts = {
  /** No name has a stop, a figure or a title in it. */
  name: part(String.raw`[^，。；：！？（）□、0-9\s和与及或由从在]{2,16}?`),
  list: part(String.raw`[^，。；：！？□0-9\s由]{2,40}?`),
  /** 按规定, 每餐, 全额: between whoever pays and the verb. */
  adverbs: part(
    String.raw`(?: 每[人餐次年月户天日辆] | 按[^，。；、和与]{0,8} | 自愿 | 全部 | 全额 | 共同 | 分别 | 各自? | 均 | 应当? | 可 | 再 | 先行? | 直接 | 统一 | 适当 | 据实 | 依法 | 主要 | 零 | 不 | 无需 | 无须 ){0,3}`,
  ),
  liable: new RegExp(LIABLE),
  own: new RegExp(OWN_PAYS),
  /** What follows 由 and a name: 由见习单位支付. */
  pays: part(
    String.raw`(?: {{own}} | {{liable}} | 支付 | 缴纳 | 缴存 | 出资 | 解决 | 支出 | 垫付 | 筹措 | 筹集 | 减免 | 捐赠 | 捐[资款] (?= [，。；0-9] | $ ) | 赔付 | 理赔 | 兜底 | 补足 | 补齐 | 资助
      | 免收 | 免除 | 负责 (?= 解决 | 承担 | 出资 | 筹 | $ | [，。；] ) )`,
    { own: new RegExp(OWN_PAYS), liable: new RegExp(LIABLE) },
  ),
};

const BY = XRegExp.build(String.raw`由 (?<names> {{list}} ) {{adverbs}} {{pays}}`, parts, 'gx');
const SELF = XRegExp.build(
  String.raw`(?<= ^ | [，。；：、！？（由和与及或以+] ) \s? (?<names> {{name}} ) {{adverbs}} (?: {{own}} | 让利 | 捐[资款] (?= [，。；0-9] | $ ) )`,
  parts,
  'gx',
);
/** 婚检对象|承担30元, 用人方|缴50% */
const FIGURED = XRegExp.build(
  String.raw`(?<= ^ | [，。；：、！？（] ) \s? (?<names> {{name}} ) {{adverbs}} (?: {{liable}} | 支付 | 出资 | 缴纳? | 匹配 | (?: 负责 )? 筹集 ) (?= (?: 每 | 不 | 约 )? [^，。；]{0,4} [0-9] )`,
  parts,
  'gx',
);
/** 从|水利建设资金|中列支, 在|村级组织运转经费|中解决: money with a name of its own. */
const FROM = XRegExp.build(
  String.raw`(?: 从 | 在 | 由 | 用 | 通过 | 使用 ) (?<names> [^，。；：！？□（）0-9\s由从在]{2,24}? (?: 资金 | 经费 | 款项? | 收益 | 结余 | 费 ) )
    (?: 等? 多?种? (?: 渠道 | 方式 | 途径 ) | 中 | 内 | 里 )? (?: 统一 | 统筹 | 据实 | 全额 | 予以 ){0,2} (?: 列支 | 支出 | 解决 | 支付 | 安排 | 开支 | 保障 | 拨付 | 提取 | 计提 | 核销 | 划拨 | 统筹 | 使用 (?! 范围 | 管理 ) )`,
  {},
  'gx',
);

/** Before a name: 其余|农户, 超出部分|个人. */
const LEAD =
  /^(?:.{2,14}(?:部分|费用|差价)(?=.{2})|该|全体|其余|剩余|余下|不足|超出|差额|部分|的|所需|全部|主要|首先|资金|经费|费用|支出|均|应|可|以|先|再|按规定|依法|统一|原则上){1,5}/;
const BODY =
  /(?:单位|企业|公司|(?:经营|运营|建设|市场|服务|实施)主体|医院|学校|院校|幼儿园|托育园|机构|中心|站|院|馆|所|厂|合作社|协会|商会|学会|[承主举]办[方者人]|运营[方商]|建设方|产权方|物业|雇主|用工方|用人方|经营者|运营者|供应商|工会|银行|场所)$/;
const SOCIETY =
  /(?:基金会|慈善总?会|红十字会|村委会|居委会|村民委员会|居民委员会|村集体|村级组织|社会组织|集体经济组织|爱心人士|社会人士)$/;
/** 由|医疗保险或者公费医疗|负担: the insurance stands for its fund. */
const INSURANCE =
  /^(?:[一-龥]{0,8}(?:医疗|工伤|失业|生育|养老|大病|护理)保险|公费医疗|[一-龥]{0,6}合作医疗|(?:职工|居民|城乡居民)?医保)$/;
const PERSON =
  /(?:(?<!法|负责)人|者|员|户|业主|(?<!人)民|众|(?<!卫|民)生|职工|员工|农民工|属|家长|父母|子女|婴幼儿|儿童|妇女?|对象|家庭|夫妻|[双一]方|责任方|肇事方|委托方|群体)$/;
/** No name: bodies of government are read elsewhere, 局 and 部门 carry out. */
const NOBODY =
  /财政|政府|(?:局|厅|委|部门|部|办|科|处|组)$|[按从将给]|对(?!象)|规定|资金|经费|费用|财力|级$|地区$/;
const OF_GOVERNMENT =
  /财政|政府|^(?:所需|各类|各项|整合|统筹|相关|有关|上级|预算|年度|部门|自有|配套|专项|补助|此项|该|现有)|^(?:各|本)?(?:中央|国家|省|自治区|市|州|盟|县|区|旗|地方)(?:级|本级|级?及以上|级?以上)?(?:[^，。；]{0,14}(?:补助|奖补|配套|转移支付)|统筹|专项|预算|安排)?(?:资金|经费)$/;
const FUND = new RegExp(`(?:${FUND_ENDS})$`);

function kindOf(name: string): Anybody['kind'] | null {
  if (!/^[一-龥]{2,16}$/.test(name)) return null;
  if (FUND.test(name)) return null;
  if (INSURANCE.test(name)) return 'fund';
  if (SOCIETY.test(name)) return 'society';
  if (NOBODY.test(name) && !/[院校园馆站]$/.test(name)) return null;
  if (BODY.test(name)) return 'employer';
  return PERSON.test(name) ? 'person' : null;
}

interface NamedPayer {
  name: string;
  start: number;
}

/** The members of a list, each with its place. */
function members(names: string, at: number): NamedPayer[] {
  const found: NamedPayer[] = [];
  for (const m of matchesOf(names, /[^、和与及或+]+/g)) {
    const or = names[m.index - 1] === '或' && m[0].startsWith('者') ? 1 : 0;
    const lead = or + (LEAD.exec(m[0].slice(or))?.[0].length ?? 0);
    found.push({ name: m[0].slice(lead), start: at + m.index + lead });
  }
  return found;
}

function namesIn(text: string, pattern: RegExp): NamedPayer[] {
  const found: NamedPayer[] = [];
  XRegExp.forEach(text, pattern, (m) => {
    const names = m.groups?.names ?? '';
    found.push(...members(names, (m.index ?? 0) + m[0].indexOf(names)));
  });
  return found;
}

/** 国家基本公共卫生服务项目经费: a field that is nothing but the names of money. */
const ONLY_NAMES = /^[^，。；：！？□（）0-9\s由从在]{4,80}。?$/;
const MONEY = /(?:项目|服务|工作|事业|发展|建设|维护|运行|管理|保护|救助|培训)(?:专项|补助)?(?:资金|经费)$/;

/** 国家基本公共卫生服务项目经费 names what it is for, not who gives it. */
const OF_TREASURY = new RegExp(`财政|政府|^(?!国家)(?:${LEVEL_WORDS})`);

function onlyNames(text: string): Anybody[] {
  if (!ONLY_NAMES.test(text)) return [];
  return members(text.replace(/。$/, ''), 0).flatMap(({ name, start }) =>
    MONEY.test(name) && !OF_GOVERNMENT.test(name) && !OF_TREASURY.test(name)
      ? [{ kind: 'fund' as const, start, end: start + name.length }]
      : [],
  );
}

/** @returns by place; some may overlap what lists name */
export function findAnybody(text: string): Anybody[] {
  const found: Anybody[] = [];
  for (const pattern of [BY, SELF, FIGURED])
    for (const { name, start } of namesIn(text, pattern)) {
      const kind = kindOf(name);
      if (kind !== null) found.push({ kind, start, end: start + name.length });
    }
  for (const { name, start } of namesIn(text, FROM))
    if (
      /(?:资金|经费|款项?|收益|结余|费)$/.test(name) &&
      name.length > 3 &&
      !name.includes('缴') &&
      !OF_GOVERNMENT.test(name)
    )
      found.push({ kind: 'fund', start, end: start + name.length });
  found.push(...onlyNames(text));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
