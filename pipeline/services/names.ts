/**
 * What the name of a service is made of: words that say which service it is, and words that any service may bear (服务, 管理, 城乡).
 * Tables that a reader of Chinese can check; a new spelling or a new empty word is a row.
 */
import { fold } from '../text/fold.ts';

/** Spellings of one thing: the first column is read as the second, the longest that fits. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['公租房', '公共租赁住房'],
  ['廉租房', '公共租赁住房'],
  ['城乡低保', '最低生活保障'],
  ['低保', '最低生活保障'],
  ['五保', '特困人员'],
  ['特困供养', '特困人员供养'],
  ['医保', '医疗保险'],
  ['社保', '社会保险'],
  ['计生', '计划生育'],
  ['卫生计生', '卫生'],
  ['卫生计划生育', '卫生'],
  ['中职', '中等职业教育'],
  ['中等职业学校', '中等职业教育'],
  ['普高', '普通高中'],
  ['义务教育阶段', '义务教育'],
  ['学杂费', '学费'],
  ['免除', '免'],
  ['减免', '免'],
  ['生活费补', '生活补'],
  ['免收', '免'],
  ['两癌', '宫颈癌乳腺癌'],
  ['宫颈癌和乳腺癌', '宫颈癌乳腺癌'],
  ['女性', '妇女'],
  ['老人', '老年人'],
  ['养老服务', '老年人服务'],
  ['青少年', '儿童'],
  ['幼儿', '儿童'],
  ['婴儿', '儿童'],
  ['乡村', '农村'],
  ['幼儿园', '学前教育'],
  ['在园', '学前教育'],
  ['保健', '健康'],
  ['重性精神疾病', '严重精神障碍'],
  ['公交', '公共交通'],
  ['城市', '城镇'],
  ['场馆', '设施'],
  ['场所', '设施'],
  ['文体', '文化体育'],
  ['地方戏', '戏曲'],
  ['送戏下', '送戏曲下'],
  ['法援', '法律援助'],
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['热线电话', '热线'],
  ['电话', '热线'],
  ['丧葬', '殡葬'],
  ['抚恤优待', '优待抚恤'],
  ['危旧房', '危房'],
  ['退役士兵', '退役军人'],
  ['残疾人两项补贴', '困难残疾人生活补贴重度残疾人护理补贴'],
  ['肺结核', '结核病'],
  ['处置', '处理'],
  ['收看', '观看'],
  ['高血压、糖尿病', '慢性病'],
];

/** Words that join or frame a name and say nothing. */
const PARTICLES = [
  '以及',
  '符合条件',
  '阶段',
  '部分',
  '有关',
  '相关',
  '各类',
  '和',
  '与',
  '及',
  '的',
  '对',
  '等',
  '、',
  '(',
  ')',
  ',',
  '-',
  '/',
] as const;

/** Words that many services of all kinds bear: they count for little. */
const EMPTY = [
  '服务',
  '管理',
  '保障',
  '制度',
  '工作',
  '项目',
  '计划',
  '工程',
  '建设',
  '支持',
  '提供',
  '建立',
  '开展',
  '实施',
  '推行',
  '落实',
  '加强',
  '完善',
  '发放',
  '给予',
  '享受',
  '执行',
  '促进',
  '国家',
  '基本',
  '公共',
  '免费',
  '惠民',
  '普惠性',
  '普惠',
  '人员',
  '群众',
  '群体',
  '人群',
  '对象',
  '城乡',
  '城镇',
  '农村',
  '社区',
  '家庭',
  '帮扶',
  '扶持',
  '观看',
  '收听',
  '观赏',
  '补贴',
  '补助',
  '资助',
  '津贴',
  '咨询',
  '经济困难',
  '建档立卡',
] as const;

/** Whom a service is for, at which school, with which illness: one word each, whatever stands beside it. */
const WHO = [
  '义务教育',
  '学前教育',
  '普通高中',
  '高中阶段',
  '中等职业教育',
  '高等教育',
  '高校毕业生',
  '毕业生',
  '学生',
  '寄宿生',
  '儿童',
  '未成年人',
  '老年人',
  '残疾人',
  '残疾',
  '退役军人',
  '优抚对象',
  '军人',
  '烈属',
  '伤残',
  '职工',
  '居民',
  '劳动者',
  '妇女',
  '孕产妇',
  '患者',
  '计划生育',
  '特困人员',
  '困难群众',
  '少数民族',
  '农民工',
  '流动人员',
  '重度',
  '困难',
  '困境',
] as const;

/** Words that may stand at either end of a name and change nothing: 建立居民健康档案 is 居民健康档案, 老年健康服务管理 is 老年健康. */
const HEADS = /^(?:建立|实施|推行|提供|开展|落实|做好)+(?=.{4})/u;
const TAILS = /(?:服务|工作|项目|服务管理|管理服务)$/u;

/** What is done or given, one word each, so that no pair of characters is taken across two of them. */
const TERMS = [
  '就业',
  '创业',
  '职业',
  '技能',
  '培训',
  '鉴定',
  '健康',
  '体检',
  '检查',
  '筛查',
  '康复',
  '托养',
  '照料',
  '救助',
  '供养',
  '安置',
  '医疗',
  '保险',
  '养老',
  '失业',
  '工伤',
  '生育',
  '教育',
  '活动',
  '助学金',
  '学费',
  '教科书',
  '营养',
  '基本生活',
  '生活补助',
  '生活补贴',
  '护理补贴',
  '护理',
  '住房',
  '改造',
  '文化',
  '体育',
  '健身',
  '广播',
  '电视',
  '电影',
  '戏曲',
  '阅读',
  '设施',
  '开放',
  '法律',
  '援助',
  '调解',
  '仲裁',
  '监察',
  '登记',
  '档案',
  '报告',
  '处理',
  '指导',
  '介绍',
  '信息',
  '热线',
  '食品',
  '药品',
  '安全',
  '监管',
  '殡葬',
  '受灾',
  '灾害',
  '传染病',
  '慢性病',
  '结核病',
  '地方病',
  '职业病',
  '艾滋病',
  '精神障碍',
] as const;

export interface NameWords {
  /** Two names with one key are one name. */
  key: string;
  /** Pairs of characters within words that say which service it is, and the words for whom it is. */
  core: string[];
  /** The core without the words for whom. */
  telling: string[];
  /** The empty words. */
  empty: string[];
}

/** Any of some words, the longest that fits. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[()]/gu, '\\$&'))
      .join('|'),
    'gu',
  );

const SPELLING: ReadonlyMap<string, string> = new Map(SPELLINGS);
const SPELLED = anyOf([...SPELLING.keys()]);
const CUT = anyOf([...PARTICLES, ...EMPTY, ...WHO, ...TERMS]);
const PARTICLE: ReadonlySet<string> = new Set(PARTICLES);
const PERSON: ReadonlySet<string> = new Set(WHO);
const TERM: ReadonlySet<string> = new Set(TERMS);

/** 0—6岁儿童健康管理, 35至64岁妇女: ages are the audience's business. */
const AGES = /\d{1,3}(?:周?岁)?[-—–~～至到]\d{1,3}(?:周?岁|个月)|\d{1,3}(?:周?岁|个月)(?:及?以[上下])?/gu;

export function nameWords(name: string): NameWords {
  const words = spelled(plain(name).replace(AGES, ''));
  const short = words.replace(HEADS, '');
  const key = (short.length > 4 ? short.replace(TAILS, '') : short).replace(/[和与及、]/gu, '');
  const core: string[] = [];
  const empty: string[] = [];
  let from = 0;
  const take = (to: number): void => {
    const word = words.slice(from, to);
    if (word.length === 1) core.push(word);
    for (let at = 0; at + 2 <= word.length; at++) core.push(word.slice(at, at + 2));
  };
  for (const match of words.matchAll(CUT)) {
    take(match.index);
    from = match.index + match[0].length;
    if (PERSON.has(match[0]) || TERM.has(match[0])) core.push(match[0]);
    else if (!PARTICLE.has(match[0])) empty.push(match[0]);
  }
  take(words.length);
  return { key, core, telling: core.filter((word) => !PERSON.has(word)), empty };
}

/** Simplified, of one width, without white space: what texts and names are read in here. */
export const plain = (text: string): string => fold(text).replace(/[\s“”"]+/gu, '');

/** A text with each thing spelled one way, for names and for the texts that name them. */
export function spelled(normal: string): string {
  return normal.replace(SPELLED, (form) => SPELLING.get(form)!);
}
