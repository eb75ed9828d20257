/**
 * Number markers at the head of a line: which family, which number. Patterns run on folded text
 * (half-width, simplified), so （１） and (1) are one.
 */
import { readNumber } from './facts/numbers.ts';

export const MARKER_FAMILIES = [
  'chapter', // 第一章 第一部分
  'section', // 第一节
  'article', // 第一条
  'cn', // 一、
  'cn-paren', // （一）
  'dotted3', // 1.1.1
  'dotted2', // 1.1
  'decimal', // 1. 1． 1、
  'paren', // (1) （1）
  'half-paren', // 1) 1）
  'circled', // ①
  'bare', // 1 预防接种
  'roman', // Ⅰ. II、
  'letter', // A. （B）
  'worded', // 项目1：预防接种
  'coded', // 项目编号：1, the name on the next line
  'named', // 服务项目：预防接种
  'diamond', // ◆ 幼有所育
  'star', // ★ 幼有所育
  'square', // ■ 预防接种
  'disc', // ● 预防接种
  'triangle', // ▲ 预防接种
] as const;
export type MarkerFamily = (typeof MARKER_FAMILIES)[number];

export interface Marker {
  family: MarkerFamily;
  /** The number; of 1.2.3 its last part; null where the family bears none (服务项目：…, ■). */
  no: number | null;
  /** Length of the marker in UTF-16 units, the blank behind it not counted. */
  length: number;
  /** Length of a sign before the number (★1.), part of `length`. */
  tag?: number;
}

const CN = '[〇零一二三四五六七八九十百廿]{1,6}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** One row a family, tried in order; group 1 is the number. */
const PATTERNS: readonly [MarkerFamily, RegExp][] = [
  ['chapter', new RegExp(`^第(${CN}|\\d{1,3})(?:章|部分|篇|编)`, 'u')],
  ['section', new RegExp(`^第(${CN}|\\d{1,3})节`, 'u')],
  ['article', new RegExp(`^第(${CN}|\\d{1,3})[条项款]`, 'u')],
  [
    'worded',
    new RegExp(
      `^(?:(?:服务|具体)?(?:项目|事项|序号|编号)|N[oO][.:]?)\\s{0,2}(${CN}|\\d{1,3})(?:\\s{0,2}[:、.]|(?=\\s{1,4}[\\p{Script=Han}“"]))`,
      'u',
    ),
  ],
  ['cn', new RegExp(`^(${CN})[、.,]`, 'u')],
  ['cn-paren', new RegExp(`^\\((${CN})\\)[、.]?`, 'u')],
  // 9.0-6岁儿童健康检查, 97.12345热线: the name itself begins with a figure
  ['decimal', /^(\d{1,4})\.(?=\d{1,3}\s?(?:[-—–―~～至]\s?\d{1,3}\s?)?(?:周?岁|月龄|个月)|\d{5}(?!\d))/u],
  ['dotted3', /^(?:\d{1,3}[.-]){2}(\d{1,3})(?:[.、](?!\d))?(?![\d元%.-])/u],
  ['dotted2', /^\d{1,3}[.-](\d{1,3})(?:[.、](?!\d))?(?=[^\d.、%‰元万倍-])/u],
  ['decimal', /^(\d{1,4})(?:\.(?!\d)|、|,(?!\d))/u],
  ['paren', /^\((\d{1,4})\)[、.]?/u],
  ['half-paren', /^(\d{1,4})\)/u],
  ['circled', new RegExp(`^([${CIRCLED}])`, 'u')],
  ['roman', /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ])[.、]?(?=\s{0,4}\p{Script=Han})/u],
  ['roman', /^([IVX]{2,4})[.、](?=\s{0,4}\p{Script=Han})/u],
  ['letter', /^([A-Z])[.、](?=\s{0,4}\p{Script=Han})/u],
  ['letter', /^\(([A-Z])\)(?=\s{0,4}\p{Script=Han})/u],
  ['bare', /^(\d{1,4})(?=[\s\u00a0]{1,8}[\p{Script=Han}\p{Quotation_Mark}]|\p{Quotation_Mark})/u],
];

/** Signs in the place of numbers. */
const SIGNS: readonly [MarkerFamily, RegExp][] = [
  ['diamond', /^[◆◇❖]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['star', /^[★☆※]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['square', /^[■□▪]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['disc', /^[●○•]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
  ['triangle', /^[▲△►▶➢]{1,3}(?=\s{0,4}[\p{Script=Han}“])/u],
];

/** Is a marker the number of what it heads? A sign (■) and a label (服务项目：) are none. */
export const numbers = (marker: Marker): boolean =>
  marker.family !== 'named' && !SIGNS.some(([family]) => family === marker.family);

/** `项目编号：1`, `编号：JY-01` alone on its line. Group 1 is the number. */
export const NUMBER_LABEL =
  /^[【[]?(?:服务项目|项目|服务|事项)?\s{0,2}(?:序号|编号|编码|代码)[】\]]?\s{0,2}:?\s{0,4}([A-Za-z]{0,4}-?\d{1,4}(?:-\d{1,4})?)$/u;

/** 服务项目：预防接种: the name bears a label in place of a number, or behind it. */
export const NAME_LABEL =
  /^[【[]?(?:服务项目名称|服务项目|项目名称|服务名称|事项名称|服务事项|公共服务项目)[】\]]?(?:\s{0,2}:|(?<=[】\]])|\t)\s{0,4}/u;

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const ROMAN_LETTERS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function numberOf(family: MarkerFamily, written: string): number | null {
  if (family === 'circled') return CIRCLED.indexOf(written) + 1;
  if (family === 'letter') return written.charCodeAt(0) - 64;
  if (family === 'roman')
    return ROMAN.indexOf(written) + 1 || Math.max(0, ROMAN_LETTERS.indexOf(written)) || null;
  return readNumber(written);
}

/** The marker at the head of a folded line without its indent; null where there is none. */
export function markerOf(folded: string): Marker | null {
  const tag = TAG.exec(folded)?.[0].length ?? 0;
  const marker = untagged(tag > 0 ? folded.slice(tag) : folded);
  return marker && tag > 0 ? { ...marker, length: marker.length + tag, tag } : marker;
}

/** ★1.托育服务: a sign that tells new services from others. */
const TAG = /^[★☆▲△※●◆■]{1,2}\s{0,2}(?=\d{1,3}[.、)]|\(\d{1,3}\))/u;

function untagged(folded: string): Marker | null {
  for (const [family, pattern] of PATTERNS) {
    const found = pattern.exec(folded);
    if (!found?.[1]) continue;
    const no = numberOf(family, found[1]);
    if (no === null || !Number.isInteger(no)) continue;
    return { family, no, length: found[0].length };
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
