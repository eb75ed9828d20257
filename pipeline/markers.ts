/**
 * Number markers at the head of a line: which family, which number. Patterns run on folded text
 * (half-width, simplified), so （１） and (1) are one.
 */
import { readNumber } from './facts/numbers.ts';

export const MARKER_FAMILIES = [
  'chapter', // 第一章 第一部分
  'section', // 第一节
  'cn', // 一、
  'cn-paren', // （一）
  'dotted3', // 1.1.1
  'dotted2', // 1.1
  'decimal', // 1. 1． 1、
  'paren', // (1) （1）
  'half-paren', // 1) 1）
  'circled', // ①
  'bare', // 1 预防接种
] as const;
export type MarkerFamily = (typeof MARKER_FAMILIES)[number];

export interface Marker {
  family: MarkerFamily;
  /** The number; of 1.2.3 its last part. */
  no: number;
  /** Length of the marker in UTF-16 units, the blank behind it not counted. */
  length: number;
}

const CN = '[〇零一二三四五六七八九十百廿]{1,6}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** One row a family, tried in order; group 1 is the number. */
const PATTERNS: readonly [MarkerFamily, RegExp][] = [
  ['chapter', new RegExp(`^第(${CN}|\\d{1,3})(?:章|部分|篇|编)`, 'u')],
  ['section', new RegExp(`^第(${CN}|\\d{1,3})节`, 'u')],
  ['cn', new RegExp(`^(${CN})[、.,]`, 'u')],
  ['cn-paren', new RegExp(`^\\((${CN})\\)[、.]?`, 'u')],
  ['dotted3', /^(?:\d{1,3}[.-]){2}(\d{1,3})(?:[.、](?!\d))?(?![\d元%.-])/u],
  ['dotted2', /^\d{1,3}[.-](\d{1,3})(?:[.、](?!\d))?(?=[^\d.、%‰元万倍-])/u],
  ['decimal', /^(\d{1,4})(?:\.(?!\d)|、|,(?!\d))/u],
  ['paren', /^\((\d{1,4})\)[、.]?/u],
  ['half-paren', /^(\d{1,4})\)/u],
  ['circled', new RegExp(`^([${CIRCLED}])`, 'u')],
  ['bare', /^(\d{1,4})(?=[\s\u00a0]{1,8}\p{Script=Han}|\p{Quotation_Mark})/u],
];

/** The marker at the head of a folded line without its indent; null where there is none. */
export function markerOf(folded: string): Marker | null {
  for (const [family, pattern] of PATTERNS) {
    const found = pattern.exec(folded);
    if (!found?.[1]) continue;
    const circled = CIRCLED.indexOf(found[1]);
    const no = circled >= 0 ? circled + 1 : readNumber(found[1]);
    if (no === null || !Number.isInteger(no)) continue;
    return { family, no, length: found[0].length };
  }
  return null;
}
