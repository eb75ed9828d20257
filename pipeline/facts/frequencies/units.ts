/** What frequencies count: measure words as data, with what must not follow them. Texts are folded (text/fold.ts). */

/** Things that happen: counted even where no period is named (下基层演出不少于200场次). */
const EVENT_UNITS = '次 场 场次 期 频次 批次 轮 轮次 个轮次 届 遍 回';
/** Time that a service takes or is open. */
const TIME_UNITS =
  '小时 个小时 分钟 天 学时 课时 个学时 个课时 个月 个半天 工作日 个工作日 周 个星期 学分 个学分';
/** Things handed out, shown or made. */
const THING_UNITS =
  '册 册次 册件 种 种次 部 项 个 节 节次 节课 堂 堂课 门 门次 人次 人 名 户 户次 份 套 件 篇 条 本 支 班 班次 班车 趟 趟次 批 餐 餐次 顿 课 课次 家 家次 讲 集 块版 版 张 张次 幅 盒 包 袋 瓶 罐 桶 剂次 剂 针次 针 例 例次 项次 车次 辆次 件次 台 台次 部次 篇次 条次 个品种 档 站次 组次 村次 校次 架次 艘次 航次 头次 只次 团次 队次 卷次 期次 届次 所次 处次 点次 棵 株 片 副 双 枚 只 箱';
/** Quantities: counted only over a period (每月15千瓦时); 每户3吨煤 is a stock. */
const QUANTITY_UNITS = '千瓦时 度 立方米 方 吨 升 毫升 公斤 千克 斤 克 公里 千米 平方米 亩';

const words = (list: string): string[] => list.split(' ').sort((a, b) => b.length - a.length);

export const EVENTS: ReadonlySet<string> = new Set(words(EVENT_UNITS));
export const TIMES: ReadonlySet<string> = new Set(words(TIME_UNITS));
/** Days and months: where they only compute or cap a sum, they count nothing. */
export const SPANS: ReadonlySet<string> = new Set(['个月', '天']);
export const QUANTITIES: ReadonlySet<string> = new Set(words(QUANTITY_UNITS));

/** 个小时 → 小时, 个课时 → 课时; 个月 and 个半天 keep their 个. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['个小时', '小时'],
  ['个学时', '学时'],
  ['个课时', '课时'],
  ['个品种', '种'],
  ['个轮次', '轮次'],
  ['个工作日', '工作日'],
  ['个星期', '周'],
  ['个学分', '学分'],
  ['节课', '节'],
  ['堂课', '堂'],
]);

/** What measure words begin with, in simplified and traditional characters. */
export const UNIT_STARTS = [
  ...new Set([
    ...words(`${EVENT_UNITS} ${TIME_UNITS} ${THING_UNITS} ${QUANTITY_UNITS}`).map((word) => word[0]!),
    ...'場頻輪個學課冊種項節門戶條頓講塊張劑針車臺檔鐘',
  ]),
].join('');

const ALL = words(`${EVENT_UNITS} ${TIME_UNITS} ${THING_UNITS} ${QUANTITY_UNITS}`).join('|');
/** 场（次） and 册（件）: a second word in brackets belongs to the unit. */
const UNIT = new RegExp(`(${ALL})(?:（(次|场|件|种|册|部|期|个|名|节|课时)）)?`, 'y');

/** What follows makes another word of it: 一次性, 二次供水, 一部分, 一期工程, 6个方面, 三项制度, 10部门, 一个办法, 一家三口. */
const OTHER_WORD: ReadonlyMap<string, RegExp> = new Map([
  [
    '次',
    /^(?:性|一[单档评案策议访结报]|供水|分配|加压|办结|办好|办成|告知|受理|感染|污染|装修|开发|方(?!式|案)|数)/,
  ],
  ['场', /^(?:地(?!方)|所|馆|景|合|域|次)/],
  ['期', /^(?:间|限|满|内|末|初|工程|项目|建设|货|望|待|刊)/],
  ['部', /^(?:门|分|委|队|级|署|长|位)/],
  [
    '个',
    /^(?:学期|学年|季度|年度|年|月|周|星期|工作日|自然|方面|领域|部门|单位|百分点|人$|别|体(?!检|育)|性|案(?!件)|环节|阶段|等级|档次|类别|大类|层次|区县|县|市|乡镇|镇|街道|村|社区|地区|民族)/,
  ],
  ['项', /^(?:目|补贴|制度|政策|权益|标准|职责|待遇|规定|内容|指标|基本|以上基本)/],
  ['种', /^(?:类|子|植|养|遗传|语言|疾病|情形|方式|以上语言)/],
  ['名', /^(?:称|录|单|义|额|下|字|誉)/],
  ['户', /^(?:籍|主|口|外|型|用|均)/],
  ['人', /^(?:均|员|群|口|民|才|士|社|工|力|次以上的)/],
  ['条', /^(?:例|件|款)/],
  ['件', /^(?:套)/],
  ['课', /^(?:程|堂|题|外|后|本)/],
  ['班', /^(?:级|子)/],
  ['家', /^(?:庭|长|属|人|政|门|园|乡|访)/],
  ['本', /^(?:市|区|县|省|级|人|地|科|单|年|村|标准)/],
  ['版', /^(?:本|权)/],
  ['天', /^(?:然|津|气|文|才|桥)/],
  ['份', /^(?:额|的)/],
  ['支', /^(?:付|出|持|部|气|队伍)/],
  ['针', /^(?:对|灸|剂)/],
  ['例', /^(?:如|行|外|会)/],
  ['档', /^(?:案|次)/],
  ['讲', /^(?:座|解|师|堂)/],
  ['集', /^(?:中|体|市|镇)/],
  ['餐', /^(?:饮|厅|桌)/],
  ['篇', /^(?:章)/],
  ['门', /^(?:诊|票|槛|户)/],
  ['轮', /^(?:岗|换|椅|训|流|班|值|胎)/],
  ['批', /^(?:准|发|复|示|评)/],
  ['包', /^(?:括|含|装|干|保|容|联|车|片|村|户|办|公)/],
  // 每月15度免费用电; 7度抗震, 30度以上的高温
  ['度', /^(?!免费|的免费|电|用电|生活用电|以内的电|（千瓦时）)/],
  ['升', /^(?:级|学|旗|入|至|降)/],
  ['斤', /^(?:两)/],
  ['克', /^(?:山|服|拉|制|己)/],
  ['片', /^(?:区|面|段)/],
  ['亩', /^(?:均|产)/],
  ['剂', /^(?:量|型)/],
  ['回', /^(?:访|收|归|复|族|乡|流)/],
  ['周', /^(?:岁|龄|期|边|围|年|转|一|二|三|四|五|六|末|日)/],
  ['届', /^(?:满|时|期|中|世)/],
  ['副', /^(?:食|业|主任|县|市|区|省|校|院)/],
  ['只', /^(?:能|有|要|限|需|可|是|为|准|争|读|享|发|针|收|对|在|给|计|按|管)/],
  ['箱', /^(?:包|子)/],
  ['双', /^(?:方|岗|职工|向|休|语)/],
  ['台', /^(?:风|账|阶|胞|州|湾|式)/],
  ['桶', /^(?:装)/],
  ['方', /^(?!水|用水|以内的?水)/],
  ['罐', /^(?:装|头)/],
]);

/** 每月免费|15度, 用电|10度: no temperature. */
const OF_POWER = /(?:免费|用电量?|电量)[^，。；、\d]{0,4}[\d.]{1,6}$/;

/** A measure word at `at`: its unit as records have it (场（次） → 场次), as written, and where it ends; null for none. */
export function unitAt(text: string, at: number): { unit: string; end: number } | null {
  const from = text[at] === ' ' ? at + 1 : at;
  UNIT.lastIndex = from;
  const match = UNIT.exec(text);
  if (!match) return null;
  const word = match[1]!;
  const end = from + match[0].length;
  const told = word === '度' && OF_POWER.test(text.slice(Math.max(0, at - 14), at));
  if (!told && OTHER_WORD.get(word)?.test(text.slice(end, end + 6))) return null;
  const inner = match[2];
  // 场（次） is 场次; 册（件） gives both words, as brackets and blanks go.
  return { unit: (PLAIN.get(word) ?? word) + (inner ?? ''), end };
}

/** 每年十日的护理假, 累计不超过十二日: days as laws write them; 每月十日发放, 三月五日 are dates. */
const DAYS_BEHIND =
  /^日(?:的)?(?:[\u4e00-\u9fff]{0,8}(?:假|休)|[\u4e00-\u9fff]{0,4}(?:护理|陪护|照料|照护|疗养)时间|带薪)/;
const DAYS_BEFORE =
  /(?:累计|可休|享受|享有|休假|[一-龥]假|休|给予|时间|时长|天数)(?:不超过|不得超过|不少于|不低于|不得少于|至少|最多)?$|每[年月周](?:累计|各|共)?(?:不超过|不得超过|不少于|不低于|不得少于|至少|最多)$/;
const DATE_BEHIND = /^日(?:之?[前后内起]|以[前后内]|至|到|止|起|当天|发放|报|常|期|间|均|内)/;

/** 日 behind a number, where it counts days: read as 天. `from` is where the number begins, `at` where it ends. */
export function daysAt(text: string, from: number, at: number): { unit: string; end: number } | null {
  if (text[at] !== '日' || text[from - 1] === '月') return null;
  const behind = text.slice(at, at + 16);
  const before = text.slice(Math.max(0, from - 8), from);
  const counted = DAYS_BEHIND.test(behind) || (DAYS_BEFORE.test(before) && !DATE_BEHIND.test(behind));
  return counted ? { unit: '天', end: at + 1 } : null;
}
