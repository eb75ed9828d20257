/**
 * Points of a schedule: 13次（出生后1周内、满月、3月龄、…、3岁、4岁、5岁、6岁各一次） lists when a service is given, not whom it
 * is for (record contract, section 3.4: the points of a schedule are no ages).
 */

const POINT =
  '(?:(?:出生|出院|生)后?[0-9一二三四五六七八九十]{1,3}(?:周|天|日|个月|月)[内时]?|满月|[0-9一二三四五六七八九十]{1,3}(?:月龄|个月|周岁|岁))';
const SEPARATOR = ' {0,2}[、，和及与]{1,2} {0,2}';
const RUN = new RegExp(`(?<![0-9一二三四五六七八九十满])${POINT}(?:${SEPARATOR}${POINT}){1,60}`, 'g');
/** Words of a run that only a schedule has. */
const TELLING = /满月|月龄|出生|出院|生后/;
/** 3岁、6岁各一次, 4岁和6岁时分别接种 */
const AFTER = /^(?:时|儿童)?）?(?:时|各|分别(?:进行|接种|提供|开展)|(?:均|都)?接种)/;

/** Ranges `[start, end)` of the points listed in a folded text. Linear: runs are consumed whole. */
export function scheduleRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const m of text.matchAll(RUN)) {
    const end = m.index + m[0].length;
    if (TELLING.test(m[0]) || AFTER.test(text.slice(end, end + 8))) ranges.push([m.index, end]);
  }
  return ranges;
}
