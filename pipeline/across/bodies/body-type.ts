/** What kind of body one is, and at which level it stands, from its name in full. Words as data. */
import type { BodyLevel, BodyType } from '../../records/bodies.ts';
import type { Region } from '../../records/schema.ts';

/** What is read of a body: its head (共青团, 中共), and its name without head and place. */
interface HeadAndStem {
  head: string;
  stem: string;
}

/** 各县区人民政府, 各镇人民政府和街道办事处: each of several. */
const CLASS = /^各(?<units>[省市州县区旗镇乡街]{1,4})/u;

/** The first row that fits tells the type. An organ of a party committee begins with 委. */
const ROWS: readonly (readonly [BodyType, RegExp])[] = [
  ['court', /(?:法院|检察院)$/u],
  [
    'mass',
    /(?:残疾人|妇女|工商业|文学艺术界|归国华侨|社会科学界|青年)联合会|总工会$|工会联合会$|科学技术协会$|红十字会$|关心下一代工作委员会|供销合作(?:社联合社|总社|社)$|(?:计划生育|作家|记者|法学|老年|慈善|志愿)[^委局]{0,6}(?:协会|学会|总会|联合会)$|(?:协会|学会|商会|基金会)$/u,
  ],
  ['party', /^委(?!员会.)|党校$|党委|(?:宣传|统战|组织)[^局]{0,4}部$/u],
  [
    'vertical',
    /税务局|气象局|海关|消防救援|(?:邮政|通信|烟草专卖|无线电)管理局|烟草专卖局|海事局|国家安全局|(?:金融监督管理|银行保险监督管理|证券监督管理|民用航空|地震|出入境检验检疫|煤矿安全监察)[^厅委]{0,4}(?:局|分局)$|调查总?队$|中心支行$|营业管理部$|出入境边防|国家外汇管理/u,
  ],
  ['enterprise', /(?:公司|集团|厂|银行|支行|分行)$/u],
  [
    'institution',
    /(?:大学|学院|学校|医院|中心|图书馆|档案馆|博物馆|文化馆|体育馆|研究院|研究所|公路段|电视台|广播台|报社|出版社|站|所)$/u,
  ],
  [
    'government',
    /(?:人民政府|街道办事处|管理委员会|委员会|局|分局|厅|部|总局|办公室|办公厅|办|政府|署|院|支队|总队|大队|政治协商会议|武装部|代表大会|公署)$/u,
  ],
];

/** The committee of the party and the league's are told by their heads; the nation's bank by its name. */
export function bodyType({ head, stem }: HeadAndStem, name: string): BodyType {
  if (head === '共青团') return 'mass';
  if (CLASS.test(stem)) return 'class';
  if (head === '中共' || name.startsWith('中共')) return 'party';
  // what stands over its branches in each place
  if (head === '国家统计局' || head === '国家金融监督管理总局' || head === '中国人民银行') return 'vertical';
  return ROWS.find(([, pattern]) => pattern.test(stem))?.[0] ?? 'other';
}

const UNIT_LEVEL: Readonly<Record<string, BodyLevel>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'town',
  乡: 'town',
  街: 'town',
};
const TOWN = /(?:街道办事处|[镇乡]人民政府)$/u;

/** 苏州市|工业园区管理委员会: the zone's own. */
const ZONE = /(?:园区|新区|开发区|高新区|合作区|示范区|保税区)管理委员会$/u;

/** A class stands at the level of its members, of the highest where it has several; 市 below a city are its counties. */
export function bodyLevel({ stem }: HeadAndStem, of: Region['level']): BodyLevel | null {
  const first = CLASS.exec(stem)?.groups?.units?.[0];
  if (first !== undefined) return first === '市' && of === 'city' ? 'county' : (UNIT_LEVEL[first] ?? of);
  if (ZONE.test(stem)) return 'zone';
  return TOWN.test(stem) ? 'town' : of;
}
