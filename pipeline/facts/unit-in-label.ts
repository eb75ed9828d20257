/**
 * A unit in a field's label or a column's head belongs to every bare number below it: 补助标准（元/人·月） over 1800. The text is read with
 * the unit behind each such number, and the facts are placed back in the text as it is.
 */

import { matchesOf } from '../text/matches.ts';
import { narrow } from '../text/narrow.ts';

const UNIT = '(?:万|亿|百万|千)?元[^（）()，。；：:]{0,12}|%|‰|倍|次[/／][^（）()，。；]{1,4}|岁|周岁';
/** 补助标准（元/人·月）; 标准（单位：万元）; 分担比例(%); 金额/元; 标准 元/月 of a second head row. */
const IN_BRACKETS = new RegExp(`[（(] ?(?:单位 ?[：:] ?)?(?<unit>${UNIT}) ?[）)] ?[：:]?$`);
const AT_END = new RegExp(`(?:单位 ?[：:] ?|[/／ \\n])(?<unit>${UNIT}) ?[：:]?$`);

/** The unit that a label bears, as it is to stand behind a number; null for none. */
export function unitIn(label: string): string | null {
  const plain = narrow(label).trim();
  return (IN_BRACKETS.exec(plain) ?? AT_END.exec(plain))?.groups?.unit?.trim() ?? null;
}

/** 1800, 1,250.5, １２: no part of a longer number, a mark of a list (1.、（2）), a date or a name. */
const NUMBER =
  /(?<![\d０-９.．,第No年/A-Za-z＋+]|[\d０-９] ?[:：]|[^\d０-９][-—–])[\d０-９]+(?:,[\d０-９]{3})*(?:[.．][\d０-９]+)?(?![\d０-９%％]|[.．:：][\d０-９])/g;
/** What may follow a bare number; any other word is its own unit. */
const BARE =
  /^(?:[\u3000\t]| {2})|^ ?(?:$|[\n，,。；;、/／）)（(|｜]|以上|以下|以内|左右|及以|和|或|至|到|起(?!付)|不等|为限|[·.．] )/;
/** 1000|-1500: the unit stands behind the upper end. */
const GOES_ON = /^ ?(?:[-—–~～]|至|到) ?[\d０-９]/;
/** （1|）, and 1|、 or 1|. at the head of a line: marks of a list. */
const LIST_MARK = /^[）)]|^ ?[、.．](?![\d０-９])/;
const LINE_HEAD = /(?:^|\n|[（(]) ?$/;

export interface WithUnits {
  text: string;
  /** A place in `text` as one in the text as it is; a place within a unit is where the unit was put. */
  placed: (at: number) => number;
  /** Whether a unit that was put in stands in `[start, end)`. */
  holds: (start: number, end: number) => boolean;
}

/** Where bare numbers end. */
export function bareEnds(text: string): number[] {
  return matchesOf(text, NUMBER).flatMap(({ 0: number, index }) => {
    const end = index + number.length;
    const behind = text.slice(end, end + 6);
    const marks = LIST_MARK.test(behind) && LINE_HEAD.test(text.slice(Math.max(0, index - 2), index));
    return marks || !BARE.test(behind) || GOES_ON.test(behind) ? [] : [end];
  });
}

/**
 * The text with `unit` behind each bare number, or null where it has none.
 * @param ends where the numbers end that are to have it, in order
 */
export function withUnits(text: string, unit: string, ends = bareEnds(text)): WithUnits | null {
  if (ends.length === 0) return null;
  /** Where the units stand in the text with units. */
  const starts = ends.map((end, i) => end + i * unit.length);
  /** How many units begin before `at`. */
  const before = (at: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end) + unit).join('') + text.slice(ends.at(-1)),
    placed: (at) => {
      const count = before(at);
      if (count === 0) return at;
      return at - (count - 1) * unit.length - Math.min(unit.length, at - starts[count - 1]!);
    },
    holds: (start, end) => before(end) > before(start - unit.length + 1),
  };
}
