/** The numbers of a text that measure words follow: halves, ranges, 10余次. Works on folded texts. */

import { matchesOf } from '../../text/matches.ts';
import { findNumbers, type NumberSpan } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { daysAt, unitAt } from './units.ts';

export interface CountFigure {
  number: number;
  low: number;
  high: number;
  unit: string;
  end: number;
  /** 10余次, 20多场. */
  more: boolean;
}

/** Between two numbers of one range: 1至2次, 2-4次, 1次到2次. */
const TO = /^ ?(?:-|至|到|或) ?$/;
/** 不少于半小时, 半个小时, 半天; not 上半天. */
const HALF = new RegExp(`(?<![0-9${TEN}两个前后上下大过每])半个?(?=小时|天)`, 'g');
/** 一个半小时 */
const AND_A_HALF = /^个半(?=小时)/;
/** 10余次, 二十多场: a round number and more. */
const MORE = /^ ?[余多]/;

/** 15千瓦时: 千 belongs to the unit. */
function beforeKilo(text: string, span: NumberSpan): NumberSpan {
  const kilo =
    text[span.end - 1] === '千' &&
    span.end - span.start > 1 &&
    /^(?:瓦时|克|米)/.test(text.slice(span.end, span.end + 2));
  return kilo ? { ...span, end: span.end - 1, value: span.value / 1000 } : span;
}

/** The numbers of a text and its halves, in order. */
function numbersOf(text: string): readonly NumberSpan[] {
  const numbers = findNumbers(text);
  const halves = matchesOf(text, HALF).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 0.5,
  }));
  const whole = numbers.map((span) => {
    const number = beforeKilo(text, span);
    const half = AND_A_HALF.exec(text.slice(number.end, number.end + 4));
    return half ? { ...number, end: number.end + half[0].length, value: number.value + 0.5 } : number;
  });
  return halves.length === 0 ? whole : [...whole, ...halves].sort((a, b) => a.start - b.start);
}

/** The numbers that measure words follow, in order, ranges taken together. */
export function findFigures(text: string): CountFigure[] {
  const found: CountFigure[] = [];
  let open: { figure: CountFigure; end: number; unit: string | null } | null = null;
  for (const { start, end: numeral, value } of numbersOf(text)) {
    const before = text[start - 1] ?? '';
    const more = value >= 10 ? (MORE.exec(text.slice(numeral, numeral + 2))?.[0].length ?? 0) : 0;
    const end = numeral + more;
    const unit = unitAt(text, end) ?? daysAt(text, start, end);
    const joined: boolean = open !== null && TO.test(text.slice(open.end, start)) && open.figure.low < value;
    if (joined && open && unit && (open.unit === null || open.unit === unit.unit)) {
      const range: CountFigure = { ...open.figure, high: value, unit: unit.unit, end: unit.end };
      if (open.unit !== null) found.pop();
      found.push(range);
      open = null;
      continue;
    }
    open = null;
    // 每月最后一个工作日: which day, not how many.
    if (/(?:最后|最初|首个?)$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    // 第1次; 1.5.2; PM2.5: an ordinal or a code is no count, nor is （含1次） another one.
    if (/[第\-.A-Za-z×xX*]/.test(before) || (before === '含' && text[start - 2] === '（')) continue;
    const figure: CountFigure = {
      number: start,
      low: value,
      high: value,
      unit: unit?.unit ?? '',
      end: unit?.end ?? end,
      more: more > 0,
    };
    // 每周不少于1天半
    if (unit?.unit === '天' && text[unit.end] === '半' && text[unit.end + 1] !== '天')
      Object.assign(figure, { low: value + 0.5, high: value + 0.5, end: unit.end + 1 });
    if (unit) found.push(figure);
    open = { figure, end: unit?.end ?? end, unit: unit?.unit ?? null };
  }
  return found;
}
