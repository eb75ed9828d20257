/**
 * Numbers in a field that are no facts by the contract, each kind by name with a line that has one. Patterns are built of named parts
 * (free spacing: blanks in them mean nothing) and run on folded text; what they cover is not told as unread. A new kind is a row here.
 */
import XRegExp from 'xregexp/xregexp-all.js';

const number = XRegExp(String.raw`\d{1,8} (?: , \d{3} ){0,4} (?: \. \d{1,4} )?   # 12  1,250  2.5`, 'x');
const parts = {
  number,
  /** 2  2-3  第1至第24 */
  range: XRegExp.build(
    String.raw`{{number}} (?: \s{0,2} [-—–―~至到] \s{0,2} 第? {{number}} )?`,
    { number },
    'x',
  ),
  /** 2021  1969 */
  year: XRegExp(String.raw`(?: 19 | 20 ) \d{2}`, 'x'),
};

const build = (pattern: string): RegExp => XRegExp.build(pattern, parts, 'gx');

export const NUMBER_EXCEPTIONS: readonly { name: string; example: string; pattern: RegExp }[] = [
  {
    name: 'list-marker',
    example: '（2）以创业社区建设三年行动为抓手；1.享受低保待遇的残疾人；3.16-59周岁失业的残疾人',
    pattern: build(
      String.raw`(?: ^ | [^\d] ) \s{0,2} (?: \( \d{1,2} \) | \d{1,2} [)、] (?!\d) | (?<= ^ | [。；;\n] ) \d{1,2} 、 | \d{1,2} \. (?!\d) | \d{1,2} \. (?= \d{1,3} (?: [-—~] \d{1,3} )? 周?岁 ) )`,
    ),
  },
  {
    name: 'date',
    example:
      '1933年1月1日以后出生；2000年底以前；2021年秋季；每年9月底前；发放时间为7、8、9月；今年4月以来；每年4月集中登记',
    pattern: build(
      String.raw`{{year}} \s{0,2} (?: 年度? (?: \s{0,2} \d{1,2} \s{0,2} 月 (?: \s{0,2} \d{1,2} \s{0,2} 日 )? )? | [./-] \d{1,2} [./-] \d{1,2} ) | \d{1,2} \s{0,2} 月 \s{0,2} (?: \d{1,2} \s{0,2} 日 | 份 | 底 | 初 | 末 ) | \d{1,2} \s{0,2} 月 (?= [至到起前后-] | 开始 ) | (?<= 年 \s? ) \d{1,2} \s{0,2} [-—–~至] \s{0,2} \d{1,2} \s{0,2} 月 | (?<= [年，。；：、为间于自,;:(] \s? | ^ ) (?: \d{1,2} \s? [、和] \s? ){1,11} \d{1,2} \s? 月 (?! 龄 ) | \d{1,2} 月 (?= 以来 | 上线 | 发放 | 开展 | 举办 | 启动 ) | [次翌]年 \s{0,2} \d{1,2} \s{0,2} 月 | (?<= 每年 \s? ) \d{1,2} \s? 月 (?: [至到-] \d{1,2} 月 )? (?! 龄 )`,
    ),
  },
  {
    name: 'time-of-day',
    example: '周一至周五9:00—17:30受理业务；每日8时至20时接听',
    pattern: build(
      String.raw`(?<! \d ) \d{1,2} \s{0,2} [:：] \s{0,2} [0-5]\d (?! \d ) | (?<! \d ) \d{1,2} \s{0,2} 时 (?! [间长] )`,
    ),
  },
  {
    name: 'plan-years',
    example: '2021—2025年',
    pattern: build(String.raw`{{year}} \s{0,2} [-—–~至] \s{0,2} {{year}} 年?`),
  },
  {
    name: 'edition',
    example: '2021版残疾军人证',
    pattern: build(String.raw`{{year}} \s{0,2} (?: 修订 )? 版`),
  },
  {
    name: 'ordinal',
    example: '第1至第24个月；第10部分；在第1、3、6、9、12和18月龄随访',
    pattern: build(String.raw`第 \s{0,2} {{range}} (?: \s? [、和及] \s? \d{1,2} (?! \d ) ){0,12}`),
  },
  {
    name: 'grade',
    example: '1—6级残疾军人；2型糖尿病；分2—3档；7度以上抗震设防；6个方面',
    pattern: build(
      String.raw`{{range}} \s{0,2} (?: 个? (?: 等级 | 档次 | 方面 | 类别 ) | 级 | 档 | 型 | 类 | 度 | 等 | 星 )`,
    ),
  },
  {
    name: 'single-count',
    example: '免费开展 1 次羊水穿刺；超声筛查1次，: a count with neither period nor denominator',
    pattern: build(
      String.raw`(?: 提供 | 开展 | 进行 | 享受 | 接受 | 给予 | 组织 | 完成 | (?<! 每 [^，。；,;]{0,10} ) (?: 筛查 | 检测 | 检查 | 接运 | 免费 ) ) \s{0,2} \d{1,2} \s{0,2} 次`,
    ),
  },
  {
    name: 'schedule-point',
    example:
      '满1、3、6、24月龄时接受随访；儿童6、12、18月龄各1次；一次（4岁、5岁、6岁时）；1月龄、6月龄各接种1剂；1岁以内至少4次',
    pattern: build(
      String.raw`(?: 满 | 在 | 于 | 儿童 | 幼儿 | \( | ^ | [，。；：,;:] ) \s? (?: 满月 、 )? (?: {{range}} \s? (?: 个?月龄? | 周龄? | 周?岁 | 天 )? \s? [、和及] \s? ){1,15} {{range}} \s? (?: 个?月龄? | 周龄? | 周?岁 | 天 ) (?: 时 | 各 | \) ) | \d{1,2} 周?岁 以[内下] (?= (?: 至少 | 每年 | 不少于 )? \d{1,2} 次 )`,
    ),
  },
  {
    name: 'case-count',
    example: '非同日3次测压仍偏高；连续3次不参加能力评估的',
    pattern: build(
      String.raw`(?: 非同日 | 连续 | 累计 ) \s? \d{1,2} \s? 次 (?= [不未无拒] | [^，。；]{0,8} (?: 的 | 仍 | 偏高 | 异常 ) )`,
    ),
  },
  {
    name: 'clinical-line',
    example:
      '血压≥140/90mmHg；空腹血糖7.0—13.9mmol/L；BMI≥24kg/m²；裸眼视力低于4.8: a finding, and nothing that a service has',
    pattern: build(
      String.raw`{{number}} (?: \s{0,2} / \s{0,2} {{number}} )? (?: \s{0,2} [-—–~至] \s{0,2} {{number}} )? \s{0,2} (?: mm \s? Hg | 毫米汞柱 | kPa | [mμunp]? mol (?: / m?L )? | [mμun]? g / (?: d | m )? L | m?IU (?: / m?L )? | U/L | kg/m (?: ² | 2 ) | dB | 分贝 | 屈光度 | D (?= [，。；)] ) | ppm | cfu | μm ) | 视力 [^\d，。；,;]{0,6} [345] \. \d`,
    ),
  },
  {
    name: 'floor',
    example:
      '该楼共18层，1—3层为日间照料区；市民中心3楼12号窗口；5月交至203室；乘18路公交；6口之家；和平路801号）',
    pattern: build(
      String.raw`{{range}} \s? (?: 层 (?! 次 | 级 ) | 楼 | 室 | 路 (?= 公交 | [、，,。] | 车 ) | 口之家 | 号 (?: 楼 | 窗口 | 院 | 门 | [，。；,;)] ) )`,
    ),
  },
  {
    name: 'line-number',
    example: '通过“12345”政务服务便民热线；“12345”一个号码；拨打0571-12345678；致电400-893-9111',
    pattern: build(
      String.raw`(?<! \d ) (?: 1[012] \d{1,4} | 9\d{4} ) (?! \d ) (?= (?: [、和] \d{3,5} ){0,5} [^\d元]{0,12} (?: 热线 | 电话 | 平台 | 号码 | 服务 | 专线 | 政务 | 便民 | 公益 ) ) | 0\d{2,3} - \d{7,8} | [48]00 - \d{3,4} - \d{3,4} | (?<! \d ) 1[3-9]\d{9} (?! \d ) | (?: 热线 | 电话 | 拨打 ) [^\d。]{0,6} \d{3,12} (?: - \d{3,8} )? | [“"] (?: 1\d{2} | 999 ) [”"]`,
    ),
  },
  {
    name: 'formula',
    example: '月缴费平均工资除以30再乘以产假天数',
    pattern: build(
      String.raw`(?: 除以 | 乘以? | 加 | 减 | [×*] ) \s{0,2} {{number}} | {{number}} \s{0,2} (?: 除以 | 乘以 | [×x*] )`,
    ),
  },
  {
    name: 'basis-points',
    example: 'LPR-150BP以下部分；加点不超过50个基点: a margin of a rate, and no sum',
    pattern: build(String.raw`{{number}} \s? (?: B[Pp] | bp | 个?基点 )`),
  },
  {
    name: 'valency',
    example: '23价肺炎球菌多糖疫苗；9价HPV疫苗: part of the name of a vaccine',
    pattern: build(String.raw`\d{1,2} \s? 价 (?= [^，。；、,;\d]{0,12} 疫苗 )`),
  },
  {
    name: 'name',
    example: 'PM2.5；PM_{2.5}；葡萄糖-6-磷酸脱氢酶；5G；B超；“5+1”工作制',
    pattern: build(
      String.raw`[A-Za-z] [A-Za-z_{}]{0,5} \s? [-_{]{0,2} \d{1,3} (?: \. \d )? | \p{Han} - \d{1,2} - \p{Han} | \d{1,2} [A-Za-z] (?! [A-Za-z] ) | [“"] \d{1,2} (?: \+ [\dXN]{1,2} ){1,3} [”"]`,
    ),
  },
  {
    name: 'document-number',
    example: '（国卫基层发〔2017〕13号）；〔2020〕××号；国务院令第586号; GB/T 33527-2017',
    pattern: build(
      String.raw`[〔﹝\[(] \s{0,2} {{year}} \s{0,2} [〕﹞\])] \s{0,2} 第? \s{0,2} (?: \d{1,5} | [×xX*＊_]{1,4} ) \s{0,2} 号 | 令 \s{0,2} 第? \s{0,2} \d{1,4} \s{0,2} 号 | \d{1,4} 号令 | [A-Z]{2,4} \d{0,2} (?: /T )? \s{0,2} \d{2,6} (?: \. \d{1,3} )? [-—] {{year}}`,
    ),
  },
];
