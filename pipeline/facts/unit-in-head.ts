/**
 * A unit at the head of a list in running text belongs to its bare numbers: 补贴标准（元/人·月）：一级520，二级480. It holds to the next 。
 * or head. So does one at the head of a column, where a field holds a table: 档次⇥个人缴费（元/年）⏎一档⇥400.
 */
import type { FactFlag } from '../records/flags.ts';
import { matchesOf } from '../text/matches.ts';
import { readWithoutBlanks } from './shared/blanks.ts';
import { bothFlags, flagsOf } from './shared/flags.ts';
import { bareEnds, withUnits } from './unit-in-label.ts';

const PERIOD = '(?:年|月|周|季度?|天|日|学期|学年)';
/** 万元/村, %, 次/人·年, 册/年; the bracket of an age stands at the head of a column only. */
const UNIT = String.raw`(?:[万亿]|百万|千)?元[^（）()，。；：:\d０-９]{0,12}|[%％]|[次册场期部件小时]{1,2}[/／](?:人[/／·])?${PERIOD}`;
const HEAD = new RegExp(
  String.raw`[（(] ?(?:单位 ?[：:] ?)?(?<unit>${UNIT}) ?[）)] ?(?:分别|均)?(?:[为是：:]|(?=[^\n。（）()]{0,8}[\d０-９]))`,
  'g',
);
const COLUMN = new RegExp(String.raw`[（(] ?(?:单位 ?[：:] ?)?(?<unit>${UNIT}|周?岁) ?[）)]$`);
/** Whether a text can have any of them. */
const HINT = /[（(](?:[^（）()\d０-９]{0,6}[元%％]|[^（）()]{0,4}[次册场期部件时][/／]|周?岁[）)])/;
/** No more units than this are put in, whatever a text's heads have. */
const MOST_UNITS = 6;

/** A bare number's end, and what stands above it where it is a column's: 个人缴费, of the row 一档. */
interface NumberEnd {
  end: number;
  column: ColumnHead | null;
}
export interface ColumnHead {
  head: string;
  row: string;
}

function endsInLists(text: string, add: (unit: string, ends: readonly NumberEnd[]) => void): void {
  const heads = matchesOf(text, HEAD);
  heads.forEach((head, i) => {
    const from = head.index + head[0].length;
    const next = heads[i + 1]?.index ?? text.length;
    const stop = text.slice(from, next).search(/[。\n]/);
    const list = text.slice(from, stop === -1 ? next : from + stop);
    add(
      head.groups?.unit?.trim() ?? '',
      bareEnds(list).map((end) => ({ end: from + end, column: null })),
    );
  });
}

const CELLS = /[|｜\t]|\u3000+| {2,}/g;
interface LineCell {
  start: number;
  words: string;
}
/** The cells of a line that begins at `at`, empty ones at its edges left out. */
function cellsOf(line: string, at: number): LineCell[] {
  const marks = matchesOf(line, CELLS);
  const cells = [...marks, null].map((mark, i): LineCell => {
    const last = marks[i - 1];
    const start = last === undefined ? 0 : last.index + last[0].length;
    return { start: at + start, words: line.slice(start, mark?.index ?? line.length) };
  });
  return cells.filter(({ words }, i) => words.trim() !== '' || (i > 0 && i < cells.length - 1));
}
const RULE = /^[\s|｜:-]*$/;

/** What a row is called: its first cell, or the one behind its number; a unit that was put in is none of it. */
function rowName([first, second]: readonly LineCell[], unit: string | null): string {
  const numbered = unit === null && /^[\s\d]*$/.test(first?.words ?? '');
  return ((numbered ? second : first)?.words ?? '').replace(unit ?? '', '').trim();
}

/** Tables within a field: a line of cells of which some end in a unit, and the lines of as many cells below it. */
function endsInColumns(text: string, add: (unit: string, ends: readonly NumberEnd[]) => void): void {
  let heads: { unit: string | null; name: string }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, at);
    at += line.length + 1;
    if (RULE.test(line)) continue;
    const named = cells.map(({ words }) => {
      const found = COLUMN.exec(words.trim());
      return { unit: found?.groups?.unit?.trim() ?? null, name: words.replace(found?.[0] ?? '', '').trim() };
    });
    if (cells.length > 1 && named.some(({ unit }) => unit !== null)) heads = named;
    else if (cells.length !== heads.length) heads = [];
    else
      cells.forEach(({ start, words }, i) => {
        const head = heads[i];
        if (head === undefined || head.unit === null) return;
        const column = { head: head.name, row: rowName(cells, heads[0]?.unit ?? null) };
        add(
          head.unit,
          bareEnds(words.trimEnd()).map((end) => ({ end: start + end, column })),
        );
      });
  }
}

/** Where the bare numbers end that each unit of a head is for. */
function endsByUnit(text: string): Map<string, NumberEnd[]> {
  const ends = new Map<string, NumberEnd[]>();
  const add = (unit: string, found: readonly NumberEnd[]): void => {
    const known = ends.get(unit);
    if (known) for (const one of found) known.push(one);
    else if (found.length > 0) ends.set(unit, [...found]);
  };
  endsInLists(text, add);
  if (text.includes('\n')) endsInColumns(text, add);
  for (const list of ends.values()) list.sort((a, b) => a.end - b.end);
  return ends;
}

interface FlaggedFact {
  text: string;
  start: number;
  end: number;
  flags: FactFlag[];
}

/**
 * Reads a text as it is meant: without idle blanks, and with the units of its heads behind the numbers that they are for. The facts stand in
 * `text` itself.
 * @param read reads facts of a text, in that text's offsets
 * @param names keys whose words stand in the text beside the fact: they keep the blanks that it has
 * @param under what the head of its column says of a fact
 */
export const readAsMeant = <Fact extends FlaggedFact>(
  text: string,
  read: (text: string) => Fact[],
  names: readonly (keyof Fact & string)[] = [],
  under: (fact: Fact, column: ColumnHead) => Fact = (fact) => fact,
): Fact[] => readWithUnits(text, (whole) => readWithoutBlanks(whole, read, names), under);

/** @param most how many units are still put in: each is one more pass */
function readWithUnits<Fact extends FlaggedFact>(
  text: string,
  read: (text: string) => Fact[],
  under: (fact: Fact, column: ColumnHead) => Fact,
  most = MOST_UNITS,
): Fact[] {
  if (most === 0 || !HINT.test(text)) return read(text);
  const [first] = endsByUnit(text);
  if (first === undefined) return read(text);
  const [unit, numbers] = first;
  const units = withUnits(
    text,
    unit,
    numbers.map(({ end }) => end),
  );
  if (units === null) return read(text);
  return readWithUnits(units.text, read, under, most - 1).map((fact) => {
    const [start, end] = [units.placed(fact.start), units.placed(fact.end)];
    const told = flagsOf({ unit_in_label: units.holds(fact.start, fact.end) });
    const placed = { ...fact, start, end, text: text.slice(start, end), flags: bothFlags(fact.flags, told) };
    const column = numbers.find((one) => one.end > start && one.end <= end)?.column;
    return column ? under(placed, column) : placed;
  });
}
