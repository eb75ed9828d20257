/** What quantities are counted in, as data: units of time, of size, and measure words with what must not follow them. Texts are folded. */
import { TEN } from '../../words/numerals.ts';

export type Dimension = 'time' | 'size' | 'thing' | 'person';

interface UnitRow {
  /** As records have it. */
  unit: string;
  /** As notices write it, the words apart by blanks. */
  words: string;
  dimension: Dimension;
  /** What behind it makes another word of it: 3年级, 2人间, 5家庭. */
  not?: RegExp;
}

const same = (dimension: Dimension, words: string, not?: RegExp): UnitRow[] =>
  words.split(' ').map((word) => ({ unit: word, words: word, dimension, ...(not ? { not } : {}) }));

const NOT_MONTHS = /^(?:龄|以?[内下上]?的?(?:婴|幼|儿童|宝宝|新生儿))/;

const ROWS: readonly UnitRow[] = [
  // 24小时自助图书馆 is decided by its number, not here
  { unit: 'minute', words: '分钟', dimension: 'time' },
  { unit: 'hour', words: '小时 个小时 钟头 个钟头', dimension: 'time' },
  { unit: 'workday', words: '个工作日 工作日 个工作天', dimension: 'time' },
  {
    unit: 'day',
    words: '天 日 个自然日 自然日',
    dimension: 'time',
    not: /^(?:间(?!照)|常|均|龄|照|报|志|期|历|用)|^(?:然|津|气|才|桥)/,
  },
  {
    unit: 'week',
    words: '周 个星期 星期 个周',
    dimension: 'time',
    not: /^(?:岁|龄|边|围|转|末|[一二三四五六日]|年)|^\+/,
  },
  { unit: 'month', words: '个月 个自然月 个整月', dimension: 'time', not: NOT_MONTHS },
  {
    unit: 'year',
    words: '年 周年',
    dimension: 'time',
    not: new RegExp(
      `^(?:级|制|底|初|末|中(?!的)|度|行动|计划|规划|攻坚|代|以来|来|一[次届度]|龄|检|历|版|第|[1-9${TEN}]{1,2}月|前)`,
    ),
  },
  ...same('time', '学年 学期 个学期 学时 课时 个学时 个课时'),
  { unit: '平方米', words: '平方米 平米 ㎡ m² m2 平方', dimension: 'size' },
  ...same(
    'size',
    '平方公里 公顷 亩 吨 公斤 千克 毫克 微克 升 毫升 立方米 立方 公里 千米 里 米 厘米 毫米 km kg cm mm m g mg μg µg ml mL L KM KG ℃ 摄氏度 千瓦时 千瓦 马力 分贝 Mbps GB MB TB 兆',
    /^(?:级|学|旗|入|至|程|面(?!积)|\/立方米|\/?[a-zA-Z])/,
  ),
  ...same('size', '克', /^(?:山|服|拉|制|己|汀|\/)/),
  ...same('person', '名', /^(?:称|录|单|义|额|下|字|誉)/),
  ...same('person', '人', /^(?:均|员|群|口|民|才|士|社|工(?!作人员)|力|次|间|份|大|一[户间])/),
  ...same('person', '位', /^(?:于|置|数|次|居)/),
  ...same('person', '户', /^(?:籍|主|口|外|型|用|均|次)/),
  ...same(
    'thing',
    '个',
    /^(?:百分|等级|级别|月|年|周|星期|学期|学年|季度|工作日|自然|方面|领域|环节|阶段|档|类|大类|层次|条件|步骤|人|别|体(?!检|育)|性|点|省|市|县|区|乡|镇|街|村(?!卫|级)|民族|国|部门|单位|地区|城市|片区|以上方面|[\u4e00-\u9fff]{2,8}(?:区县|县区|县（|部门|地区))/,
  ),
  ...same(
    'thing',
    '张 座 栋 幢 辆 套 席 册 台 架 艘 幅 副 颗 枚 棵 株 瓶 袋 粒',
    /^(?:风|账|胞|食|业|主|市|县|区|省|校|位|谈)/,
  ),
  ...same('thing', '把', /^(?:握|关|手|控|脉|持|好|门|住)/),
  ...same('thing', '所', /^(?:在|有|需|得|属|示|列|称|指)/),
  ...same('thing', '处', /^(?:理|于|罚|分|置|境|室|长|方|级)/),
  ...same('thing', '间', /^(?:接|隔|断|歇)/),
  ...same('thing', '床', /^(?:次|日|边|上)/),
  ...same('thing', '块', /^(?:钱)/),
  ...same('thing', '家', /^(?:庭|长|属|政|门|园|乡|访|人)/),
  ...same('thing', '件', /^(?:套)/),
  ...same('thing', '本', /^(?:市|区|县|省|级|人|地|科|单|年|村|标准|办法|方案|文|通知)/),
  ...same('thing', '卷', /^(?:入)/),
  ...same('thing', '种', /^(?:类|子|植|养|情形|情况|方式|形式|途径|渠道)/),
  ...same(
    'thing',
    '项',
    /^(?:目|制度|政策|权益|标准|职责|规定|内容|指标|任务|措施|条件|原则|工作|国家|基本公?共?服务|服务|公共)/,
  ),
  ...same('thing', '份', /^(?:额|的)/),
  ...same('thing', '支', /^(?:付|出|持|部|气)/),
  ...same('thing', '条', /^(?:例|件|款|第|规定)/),
  ...same('thing', '部', /^(?:门|分|委|队|级|署|长|位)/),
  ...same('thing', '门', /^(?:诊|票|槛|户)/),
  ...same('thing', '盒 剂 剂次 桶 罐', /^(?:量|型|装|头)/),
];

interface WrittenUnit {
  unit: string;
  dimension: Dimension;
  end: number;
}

const WORDS = new Map(ROWS.flatMap((row) => row.words.split(' ').map((word) => [word, row] as const)));
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));
/** 0.6册（件）: a second word in brackets belongs to the unit. */
const SECOND = /^（[次件种册部套张本]）/;

/** 7.0m|mol/L: the letters of another unit, which nobody knows. */
const CUT = /^[a-zA-Z]\/?[a-zA-Z]/;

/** Where the unit's word at a place ends, whatever it means there (3年级); null where none stands. */
export function unitWordAt(text: string, at: number): number | null {
  for (let length = LONGEST; length > 0; length -= 1)
    if (WORDS.has(text.slice(at, at + length)))
      return CUT.test(text.slice(at + length - 1, at + length + 2)) ? null : at + length;
  return null;
}

/** The unit at a place of a folded text, as long as it can be, or null where its word means something else. */
export function unitAt(text: string, at: number): WrittenUnit | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const row = WORDS.get(text.slice(at, at + length));
    if (!row) continue;
    const end = at + length;
    if (row.not?.test(text.slice(end, end + 12))) return null;
    const second = row.dimension === 'thing' ? (SECOND.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0;
    return { unit: row.unit, dimension: row.dimension, end: end + second };
  }
  return null;
}

/** Any field with a quantity holds a number before one of these. */
export const UNIT_STARTS: string = [...new Set([...WORDS.keys()].map((word) => word[0]!))].join('');
