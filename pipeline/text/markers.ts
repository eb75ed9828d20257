/**
 * Number markers at the head of a line: which family, which number. Patterns run on folded text
 * (half-width, simplified), so （１） and (1) are one.
 */
import { TEN } from '../words/numerals.ts';
import { readNumber } from './numbers.ts';

export const MARKER_FAMILIES = [
  'chapter', // 第一章 第一部分
  'section', // 第一节
  'article', // 第一条
  'legal', // 壹、
  'stem', // 甲、
  'outer-word', // 大项1 专栏1 领域一：
  'outer-label', // 服务领域：幼有所育
  'cn', // 一、 一　 二：
  'cn-paren', // （一） ㈠
  'inner-word', // 小类1-1
  'inner-label', // 服务类别：优孕优生服务
  'outer-number', // 1、幼有所育 above 1.优孕优生服务
  'dotted3', // 1.1.1
  'dotted2', // 1.1
  'decimal', // 1. 1． 1、 ⒈
  'hollow', // 【1】 〔1〕
  'shaped', // JX-001 §1 〈1〉: whatever stands round figures that count
  'paren', // (1) （1） ⑴
  'half-paren', // 1) 1）
  'circled', // ①
  'bare', // 1 预防接种
  'roman', // Ⅰ. II、
  'letter', // A. （B）
  'worded', // 项目1：预防接种
  'inner-worded', // 小项1-1-1
  'coded', // 项目编号：1, the name on the next line
  'named', // 服务项目：预防接种
  'diamond', // ◆ 幼有所育
  'star', // ★ 幼有所育
  'square', // ■ 预防接种
  'disc', // ● 预防接种
  'triangle', // ▲ 预防接种
  'picture', // ✅ 托育机构服务
  'said', // 一是预防接种
  'small', // a. a） (a)
  'dash', // ——预防接种
] as const;
export type MarkerFamily = (typeof MARKER_FAMILIES)[number];

/** A number of each family, as one would show it. */
export const MARKER_SIGNS: Readonly<Record<MarkerFamily, string>> = {
  chapter: '第一章',
  section: '第一节',
  article: '第一条',
  legal: '壹、',
  stem: '甲、',
  'outer-word': '大项1',
  'outer-label': '服务领域：',
  cn: '一、',
  'cn-paren': '（一）',
  'inner-word': '小类1-1',
  'inner-label': '服务类别：',
  'outer-number': '1、',
  dotted3: '1.1.1',
  dotted2: '1.1',
  decimal: '1.',
  paren: '（1）',
  'half-paren': '1)',
  circled: '①',
  bare: '1',
  roman: 'Ⅰ.',
  letter: 'A.',
  worded: '项目1',
  'inner-worded': '小项1-1',
  coded: '项目编号：1',
  named: '服务项目：',
  diamond: '◆',
  star: '★',
  square: '■',
  disc: '●',
  triangle: '▲',
  hollow: '【1】',
  shaped: 'A-1',
  picture: '✅',
  said: '一是',
  small: 'a.',
  dash: '——',
};

export interface Marker {
  family: MarkerFamily;
  /** The number; of 1.2.3 its last part; null where the family bears none (服务项目：…, ■). */
  no: number | null;
  /** Length of the marker in UTF-16 units, the blank behind it not counted. */
  length: number;
  /** Length of a sign before the number (★1.), part of `length`. */
  tag?: number;
  /** The number is the last part of a code (2.1, 小项1-1-1): it numbers within a heading, not within the list. */
  inner?: true;
}

const CN = `[〇零${TEN}百廿]{1,6}`;
/** 参 is 叁 as traditional texts write it. */
const LEGAL = '壹贰叁参肆伍陆柒捌玖拾';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** Numbers that are one character; the place in the row is the number. */
const ROWS: Readonly<Partial<Record<MarkerFamily, readonly string[]>>> = {
  circled: [
    '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟',
    '❶❷❸❹❺❻❼❽❾❿',
    '➀➁➂➃➄➅➆➇➈➉',
    '➊➋➌➍➎➏➐➑➒➓',
    '⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾',
  ],
  paren: ['⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'],
  decimal: ['⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'],
  'cn-paren': ['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'],
  stem: [STEMS, BRANCHES],
};
/** 1, 一, 1-2, 1-2-3 behind a word. */
const CODE = `(?:${CN}|\\d{1,3}(?:[-.]\\d{1,3}){0,3})`;
/** What parts a worded number from its name; a number that counts something (领域3个方面) is none. */
const WORD_END = `(?:\\s{0,2}[:、.]|(?=\\s{1,4}[\\p{Script=Han}“"])|(?<=\\d)(?=[\\p{Script=Han}“"])(?![个项类大条年月日号期万元人次]))`;

/** A blank, and nothing but a name to the line's end. */
const BLANK_AND_NAME = '(?=[\\s\\u3000]{1,4}[\\p{Script=Han}“"][\\p{Script=Han}“"”][^。;:,、]{1,24}$)';

/** One row a family, tried in order; group 1 is the number. */
const PATTERNS: readonly [MarkerFamily, RegExp][] = [
  ['chapter', new RegExp(`^第(${CN}|\\d{1,3})(?:章|部分|篇|编)`, 'u')],
  ['section', new RegExp(`^第(${CN}|\\d{1,3})节`, 'u')],
  ['article', new RegExp(`^第(${CN}|\\d{1,3})[条项款]`, 'u')],
  ['legal', new RegExp(`^([${LEGAL}]{1,3})(?:[、.,:]|(?=\\s{1,4}\\p{Script=Han}))`, 'u')],
  ['stem', new RegExp(`^([${STEMS}${BRANCHES}])[、.]`, 'u')],
  [
    'outer-word',
    new RegExp(
      `^(?:专栏|板块|版块|门类|大类|大项|类别|类目|领域|表(?=\\d))\\s{0,2}(${CODE})${WORD_END}`,
      'u',
    ),
  ],
  ['inner-word', new RegExp(`^(?:小类|中类|中项|子类|方面)\\s{0,2}(${CODE})${WORD_END}`, 'u')],
  // 第一类　育幼服务; 第一类医疗器械 is a word
  ['outer-word', new RegExp(`^第(${CN}|\\d{1,3})(?:大?类|板块|版块|领域|单元|专题)${WORD_END}`, 'u')],
  ['inner-word', new RegExp(`^第(${CN}|\\d{1,3})(?:小类|方面)${WORD_END}`, 'u')],
  ['inner-worded', new RegExp(`^(?:小项|子项|细项)\\s{0,2}(${CODE})${WORD_END}`, 'u')],
  ['worded', new RegExp(`^(?:服务)?(?:项目|事项)\\s{0,2}(\\d{1,3}(?:[-.]\\d{1,3}){1,3})${WORD_END}`, 'u')],
  [
    'worded',
    new RegExp(
      `^(?:(?:服务|具体)?(?:项目|事项|序号|编号)|N[oO][.:]?)\\s{0,2}(${CN}|\\d{1,3})(?:\\s{0,2}[:、.]|(?=\\s{1,4}(?:[\\p{Script=Han}“"]|\\d[\\d.A-Z-]{0,6}\\p{Script=Han})))`,
      'u',
    ),
  ],
  // 二：老有所养 among 一、 and 三、, or all of them so
  [
    'cn',
    new RegExp(`^(${CN})(?:[、,]|\\.(?!\\d)|[—–]{1,2}(?=\\p{Script=Han})|:(?=\\s{0,4}\\p{Script=Han}))`, 'u'),
  ],
  // `一　幼有所育`, `甲　幼有所育`: a blank in the place of 、, before nothing but a name
  ['cn', new RegExp(`^(${CN})${BLANK_AND_NAME}`, 'u')],
  ['stem', new RegExp(`^([${STEMS}${BRANCHES}])${BLANK_AND_NAME}`, 'u')],
  ['said', new RegExp(`^(${CN})是[:,]?(?=\\s{0,2}[\\p{Script=Han}“"\\d])`, 'u')],
  ['cn-paren', new RegExp(`^\\(\\s?(${CN})\\s?\\)[、.]?`, 'u')],
  ['cn-paren', new RegExp(`^[【[〔〈<](${CN})[】\\]〕〉>](?=\\s{0,4}[\\p{Script=Han}“"])`, 'u')],
  // 9.0-6岁儿童健康检查, 97.12345热线: the name itself begins with a figure
  ['decimal', /^(\d{1,4})\.(?=\d{1,3}\s?(?:[-—–―~～至]\s?\d{1,3}\s?)?(?:周?岁|月龄|个月)|\d{5}(?!\d))/u],
  // 一.1.1: a list of Word's whose first level counts in Chinese
  ['dotted3', new RegExp(`^${CN}[.-]\\d{1,3}[.-](\\d{1,3})(?=\\s{0,4}\\p{Script=Han})`, 'u')],
  ['dotted3', /^(?:\d{1,3}[.-]){2}(\d{1,3})(?:[.、](?!\d))?(?![\d元%.-])/u],
  ['dotted2', /^\d{1,3}[.-](\d{1,3})(?:[.、](?!\d))?(?=[^\d.、%‰元万倍-])/u],
  ['decimal', /^(\d{1,4})(?:\.(?!\d)|、|,(?!\d))/u],
  ['dotted2', /^\(\d{1,3}[.-](\d{1,3})\)[、.]?(?=\s{0,4}[\p{Script=Han}“"])/u],
  ['paren', /^\(\s?(\d{1,4})\s?\)[、.]?/u],
  // 【1】预防接种, [1] 预防接种; 1—预防接种, 1# 预防接种 as forms and registers print them
  ['hollow', /^[【[〔](\d{1,3})[】\]〕](?=\s{0,4}[\p{Script=Han}“"])/u],
  ['hollow', /^-\s?(\d{1,3})\s?-[、.]?(?=\s{0,4}[\p{Script=Han}“"])/u],
  ['decimal', /^(\d{1,3})\s?(?:[—–]{1,2}|#|号(?:[:、]|(?=[\s\u3000])))(?=\s{0,4}[\p{Script=Han}“"])/u],
  ['half-paren', /^(\d{1,4})\)/u],
  ...(['circled', 'paren', 'decimal', 'cn-paren'] as const).map((family): [MarkerFamily, RegExp] => [
    family,
    new RegExp(`^([${ROWS[family]?.join('')}])[、.]?`, 'u'),
  ]),
  // 1️⃣ of posts
  ['circled', /^(\d)\ufe0f?\u20e3/u],
  ['roman', /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ])[.、]?(?=\s{0,4}\p{Script=Han})/u],
  ['roman', /^([IVX]{2,4}|[ivx]{2,4})(?:[.、:)]|(?=\s{1,4}\p{Script=Han}))(?=\s{0,4}\p{Script=Han})/u],
  ['letter', /^([A-Z])[.、](?=\s{0,4}\p{Script=Han})/u],
  // `A　幼有所育`: a blank in the place of the dot, before nothing but a name
  ['letter', /^([A-Z])(?=[\s\u3000]{1,4}[\p{Script=Han}“][^。;:,、A-Za-z]{1,24}$)/u],
  ['letter', /^\(([A-Z])\)(?=\s{0,4}\p{Script=Han})/u],
  ['small', /^([a-h])[.、)](?=\s{0,4}[\p{Script=Han}“"])/u],
  ['small', new RegExp(`^([a-h])${BLANK_AND_NAME}`, 'u')],
  ['small', /^\(([a-h])\)(?=\s{0,4}[\p{Script=Han}“"])/u],
  ['bare', /^(\d{1,4})(?=[\s\u00a0]{1,8}[\p{Script=Han}\p{Quotation_Mark}]|\p{Quotation_Mark})/u],
];

/** Signs in the place of numbers. */
const SIGNS: readonly [MarkerFamily, RegExp][] = [
  ['outer-label', /^(?:所属|服务|公共服务|保障)?(?:领域|大类|门类|板块)(?:名称)?\s{0,2}:\s{0,4}(?=\S)/u],
  ['inner-label', /^(?:所属|服务|公共服务|保障)?(?:类别|小类|方面|分类|类型)(?:名称)?\s{0,2}:\s{0,4}(?=\S)/u],
  ['diamond', /^[◆◇❖]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['star', /^[★☆※]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['square', /^[■□▪▌▍▎█▮]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['disc', /^[●○•◎]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['triangle', /^[▲△►▶➢]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['dash', /^(?:[—–]{1,2}|--|-(?=\s))(?=\s{0,2}[\p{Script=Han}“])/u],
  ['picture', /^\p{Extended_Pictographic}\ufe0f?(?=\s{0,4}[\p{Script=Han}“])/u],
];

/** Is a marker the number of what it heads? A sign (■) and a label (服务项目：) are none. */
export const numbers = (marker: Marker): boolean =>
  marker.family !== 'named' && !SIGNS.some(([family]) => family === marker.family);

/** `项目编号：1`, `编号：JY-01` alone on its line. Group 1 is the number. */
export const NUMBER_LABEL =
  /^[【[]?(?:服务项目|项目|服务|事项)?\s{0,2}(?:序号|编号|编码|代码)[】\]]?\s{0,2}:?\s{0,4}([A-Za-z]{0,4}-?\d{1,4}(?:-\d{1,4})?)$/u;

/** 服务项目：预防接种: the name bears a label in place of a number, or behind it. */
export const NAME_LABEL =
  /^[【[]?(?:服务项目名称|服务项目|项目名称|服务名称|事项名称|服务事项|公共服务项目|(?:名称|事项)(?=[】\]]|\s{0,2}:))[】\]]?(?:\s{0,2}:|(?<=[】\]])|\t)\s{0,4}/u;

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const ROMAN_LETTERS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function numberOf(family: MarkerFamily, written: string): number | null {
  const row = ROWS[family]?.find((signs) => signs.includes(written));
  if (row) return row.indexOf(written) + 1;
  if (family === 'letter') return written.charCodeAt(0) - 64;
  if (family === 'small') return written.charCodeAt(0) - 96;
  if (family === 'roman')
    return ROMAN.indexOf(written) + 1 || Math.max(0, ROMAN_LETTERS.indexOf(written.toUpperCase())) || null;
  return readNumber(CODED.exec(written)?.[1] ?? written.replaceAll('参', '叁'));
}

/**
 * Whether any of the rows above fits: one pattern of them all. Of a notice's three thousand lines and pieces most begin with none, and
 * fifty patterns each, one after the other, were a third of all the patterns that were run on it.
 */
const ANY = new RegExp(
  `^(?:${[...PATTERNS, ...SIGNS].map(([, { source }]) => source.slice(1)).join('|')}|${[NUMBER_LABEL, NAME_LABEL].map(({ source }) => source.slice(1)).join('|')})`,
  'u',
);

/** The last part of 1-2-3. */
const CODED = /[.-](\d{1,3})$/u;
/** Families whose number is the last part of several: 1.1, 1.1.1. */
export const INNER: ReadonlySet<MarkerFamily> = new Set(['dotted2', 'dotted3']);

/** The marker at the head of a folded line without its indent; null where there is none. */
export function markerOf(folded: string): Marker | null {
  const tag = TAG.exec(folded)?.[0].length ?? 0;
  const marker = untagged(tag > 0 ? folded.slice(tag) : folded);
  return marker && tag > 0 ? { ...marker, length: marker.length + tag, tag } : marker;
}

/** ★1.托育服务: a sign that tells new services from others. */
const TAG = /^[★☆▲△※●◆■*]{1,2}\s{0,2}(?=\d{1,3}[.、)]|\(\d{1,3}\))/u;

function untagged(folded: string): Marker | null {
  if (!ANY.test(folded)) return null;
  for (const [family, pattern] of PATTERNS) {
    const found = pattern.exec(folded);
    if (!found?.[1]) continue;
    const no = numberOf(family, found[1]);
    if (no === null || !Number.isInteger(no)) continue;
    const inner = INNER.has(family) || CODED.test(found[1]);
    return { family, no, length: found[0].length, ...(inner ? { inner } : {}) };
  }
  for (const [family, pattern] of SIGNS) {
    const sign = pattern.exec(folded);
    if (sign) return { family, no: null, length: sign[0].length };
  }
  const coded = NUMBER_LABEL.exec(folded);
  if (coded?.[1])
    return { family: 'coded', no: /^\d+$/u.test(coded[1]) ? Number(coded[1]) : null, length: folded.length };
  const named = NAME_LABEL.exec(folded);
  return named ? { family: 'named', no: null, length: named[0].length } : null;
}
