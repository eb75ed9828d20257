/** What frequencies count: measure words as data, with what must not follow them. Texts are folded (shared/fold.ts). */

/** Things that happen: counted even where no period is named (下基层演出不少于200场次). */
const EVENT_UNITS = '次 场 场次 期 频次 批次 轮次';
/** Time that a service takes or is open. */
const TIME_UNITS = '小时 个小时 分钟 天 学时 课时 个学时 个课时 个月 个半天 工作日 个工作日';
/** Things handed out, shown or made. */
const THING_UNITS =
  '册 册次 册件 种 部 项 个 节 堂 门 人次 人 名 户 户次 份 套 件 篇 条 本 支 班 班次 班车 趟 批 轮 餐 顿 课 家 讲 集 块版 版 张 幅 盒 袋 瓶 剂次 针次 针 例 公斤 千克 毫升 项次 车次 件次 台次 部次 篇次 条次 个品种 档 站次';

const words = (list: string): string[] => list.split(' ').sort((a, b) => b.length - a.length);

export const EVENTS: ReadonlySet<string> = new Set(words(EVENT_UNITS));
export const TIMES: ReadonlySet<string> = new Set(words(TIME_UNITS));

/** 个小时 → 小时, 个课时 → 课时; 个月 and 个半天 keep their 个. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['个小时', '小时'],
  ['个学时', '学时'],
  ['个课时', '课时'],
  ['个品种', '种'],
  ['个工作日', '工作日'],
]);

/** What measure words begin with, in simplified and traditional characters. */
export const UNIT_STARTS = [
  ...new Set([
    ...words(`${EVENT_UNITS} ${TIME_UNITS} ${THING_UNITS}`).map((word) => word[0]!),
    ...'場頻輪個學課冊種項節門戶條頓講塊張劑針車臺檔鐘',
  ]),
].join('');

const ALL = words(`${EVENT_UNITS} ${TIME_UNITS} ${THING_UNITS}`).join('|');
/** 场（次） and 册（件）: a second word in brackets belongs to the unit. */
const UNIT = new RegExp(`(${ALL})(?:（(次|场|件|种|册|部|期|个|名|节|课时)）)?`, 'y');

/** What follows makes another word of it: 一次性, 二次供水, 一部分, 一期工程, 6个方面, 三项制度, 10部门, 一个办法, 一家三口. */
const OTHER_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['次', /^(?:性|供水|分配|加压|办结|办好|办成|告知|受理|感染|污染|装修|开发|方|数)/],
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
  ['轮', /^(?:岗|换|椅)/],
  ['批', /^(?:准|发|复|示|评)/],
]);

/** A measure word at `at`: its unit as records have it (场（次） → 场次), as written, and where it ends; null for none. */
export function unitAt(text: string, at: number): { unit: string; end: number } | null {
  const from = text[at] === ' ' ? at + 1 : at;
  UNIT.lastIndex = from;
  const match = UNIT.exec(text);
  if (!match) return null;
  const word = match[1]!;
  const end = from + match[0].length;
  if (OTHER_WORD.get(word)?.test(text.slice(end, end + 6))) return null;
  const inner = match[2];
  // 场（次） is 场次; 册（件） gives both words, as brackets and blanks go.
  return { unit: (PLAIN.get(word) ?? word) + (inner ?? ''), end };
}
