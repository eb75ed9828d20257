/** What may happen to a notice on its way: a text changed as people, programs and scanners change it, more often at its seams than anywhere. */
import type { Random } from '../diff/random.ts';

type Mutation = (lines: string[], random: Random) => string[];

/** What opens, closes or names something in a notice, and numbers beyond sense. */
const INSERTED = [
  '服务对象：',
  '服务内容：',
  '服务标准：',
  '【支出责任】',
  '牵头负责单位：',
  '一、',
  '（一）',
  '1.',
  '（1）',
  '第一章 总则',
  '附件',
  '同上',
  '序号\t服务项目\t服务对象\t服务标准',
  '||||',
  '\t\t\t',
  '（',
  '《',
  '〉',
  '0.00000000000000001元',
  '99999999999999999999元',
  '1e400',
  '9007199254740993',
  '60—18岁',
  '99999%',
  '〔99〕',
  '2024年13月45日',
  '\u0000',
  '\u200f',
  '\ud800',
  '\ufeff',
  '\f',
  '\r',
  '𠮷',
] as const;

const at = (lines: readonly string[], random: Random): number => random.below(Math.max(1, lines.length));

const changed = (lines: readonly string[], index: number, line: string): string[] =>
  lines.length === 0 ? [line] : lines.with(Math.min(index, lines.length - 1), line);

const CELL = /[^\t|,]+/gu;

/** In the order in which they were thought of; a case takes one to four of them. */
const MUTATIONS: readonly Mutation[] = [
  // a line is gone, stands twice, stands elsewhere
  (lines, random) => lines.toSpliced(at(lines, random), 1 + random.below(3)),
  (lines, random) => {
    const from = at(lines, random);
    return lines.toSpliced(from, 0, ...lines.slice(from, from + 1 + random.below(4)));
  },
  (lines, random) => {
    const [line] = lines.slice(at(lines, random));
    return lines.toSpliced(at(lines, random), 0, line ?? '');
  },
  // two lines run together, one is broken
  (lines, random) => {
    const from = at(lines, random);
    return lines.toSpliced(from, 2, lines.slice(from, from + 2).join(''));
  },
  (lines, random) => {
    const from = at(lines, random);
    const line = lines[from] ?? '';
    const cut = random.below(line.length + 1);
    return lines.toSpliced(from, 1, line.slice(0, cut), line.slice(cut));
  },
  // a cell is blank, in one row or in the same column of all
  (lines, random) => {
    const from = at(lines, random);
    const cells = [...(lines[from] ?? '').matchAll(CELL)];
    if (cells.length === 0) return lines;
    const cell = random.pick(cells);
    const line = lines[from] ?? '';
    return changed(lines, from, line.slice(0, cell.index) + line.slice(cell.index + cell[0].length));
  },
  (lines, random) => {
    const column = random.below(6);
    const blank = (line: string): string => {
      let seen = 0;
      return line.replace(CELL, (cell) => (seen++ === column ? '' : cell));
    };
    return lines.map((line) => (random.chance(0.5) ? blank(line) : line));
  },
  // a line is blank, or ends where its label does
  (lines, random) => changed(lines, at(lines, random), ''),
  (lines, random) => {
    const from = at(lines, random);
    return changed(lines, from, (lines[from] ?? '').replace(/([：:】]).*$/u, '$1'));
  },
  // something stands there that did not
  (lines, random) => {
    const from = at(lines, random);
    const line = lines[from] ?? '';
    const cut = random.below(line.length + 1);
    return changed(lines, from, line.slice(0, cut) + random.pick(INSERTED) + line.slice(cut));
  },
  (lines, random) => lines.toSpliced(at(lines, random), 0, random.pick(INSERTED)),
  // numbers grow, shrink, change
  (lines, random) => {
    const from = at(lines, random);
    const grown = (digits: string): string =>
      random.pick([digits.repeat(6), `${digits}0000000000000000`, '0', `-${digits}`, `${digits}.5`, '']);
    return changed(
      lines,
      from,
      (lines[from] ?? '').replace(/\d+/gu, (digits) => (random.chance(0.5) ? grown(digits) : digits)),
    );
  },
  // a character is gone or another
  (lines, random) => {
    const from = at(lines, random);
    const line = [...(lines[from] ?? '')];
    line.splice(random.below(line.length + 1), 1 + random.below(3));
    return changed(lines, from, line.join(''));
  },
  (lines, random) => {
    const from = at(lines, random);
    const other = [...random.pick(lines.length > 0 ? lines : [''])];
    const line = [...(lines[from] ?? '')];
    line.splice(random.below(line.length + 1), 1, other[random.below(Math.max(1, other.length))] ?? '');
    return changed(lines, from, line.join(''));
  },
  // only a part of it came through
  (lines, random) => lines.slice(0, 1 + at(lines, random)),
  (lines, random) => lines.slice(at(lines, random)),
];

const MOST = 4;

/** The text after one to four of these. */
export function mutate(text: string, random: Random): string {
  let lines = text.split('\n');
  for (let times = 1 + random.below(MOST); times > 0; times--) lines = random.pick(MUTATIONS)(lines, random);
  return lines.join('\n');
}

const FLIPS = 6;

/** Bytes as a bad disk gives them: a few are others, or the end is missing. */
export function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice(0, random.chance(0.3) ? random.below(bytes.length + 1) : bytes.length);
  for (let times = random.below(FLIPS); times > 0 && out.length > 0; times--)
    out[random.below(out.length)] = random.below(256);
  return out;
}
