/** Families of lines: those that bear markers of one kind, or look alike. */
import { MARKER_FAMILIES, MARKER_SIGNS, type MarkerFamily } from '../text/markers.ts';
import type { Segment } from './segments.ts';

/** Where a line without a marker stands in for one: by the format's heading level, or by its looks alone. */
export type Family = MarkerFamily | `h${number}` | 'plain' | 'outer';

/** Deeper than any level that a format states. */
const APART: Family = 'h9';

/** The family of a line: of its marker, of the heading level that the format states for it, or plain. */
export function familyOf(segment: Segment): Family {
  if (segment.apart) return APART;
  return segment.marker?.family ?? (segment.hint === null ? 'plain' : `h${segment.hint}`);
}

const isMarked = (family: Family): family is MarkerFamily => Object.hasOwn(MARKER_SIGNS, family);

/** What the lines of a family look like, in Chinese: 以“1.”一类序号开头. */
export function lineWords(family: Family): string {
  if (isMarked(family)) return `以“${MARKER_SIGNS[family]}”一类序号开头`;
  return /^h\d/u.test(family) ? '为格式所标的标题' : '没有序号';
}

/** Outermost first: the order in which Chinese notices nest their markers. */
const NESTING: readonly string[] = [
  ...MARKER_FAMILIES.slice(0, MARKER_FAMILIES.indexOf('dotted3')),
  'decimal', // 2. 学生资助 ⏎ 2.1 普通高中国家助学金
  ...MARKER_FAMILIES.slice(MARKER_FAMILIES.indexOf('dotted3')),
];

/** How far inside a family stands: the lower, the further out. */
export function nestingRank(family: Family): number {
  const at = NESTING.indexOf(family);
  if (at >= 0) return at;
  if (family === 'outer') return 98;
  return family === 'plain' ? 99 : 20 + Number(family.slice(1));
}

/** 项目编号：4 above 项目名称：…: the number and the name of one item, of which either may be left out. */
const OF_ONE_ITEM: ReadonlySet<Family> = new Set<Family>(['coded', 'named']);

/** Whether lines of two families can bear items and their sub-items. */
export const canNest = (outer: Family, inner: Family): boolean =>
  outer !== inner && !(OF_ONE_ITEM.has(outer) && OF_ONE_ITEM.has(inner));
