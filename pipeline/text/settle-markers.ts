/** Markers that could be of two kinds (V., 6.30), or that no row knows (JX-001): the other lines of the notice say which. */
import { INNER, type Marker, type MarkerFamily } from './markers.ts';

/** A line with its marker: its text is folded, without its indent. */
interface MarkedLine {
  folded: string;
  marker: Marker | null;
}

/** The markers of a notice's lines, those that could be either settled by the others. */
export function settleMarkers<One extends MarkedLine>(lines: One[]): One[] {
  return settleStyles(settleShapes(settleFigures(settleRoman(lines))));
}

const withMarker = <One extends MarkedLine>(line: One, marker: Marker): One => ({ ...line, marker });

/** I, V and X are letters among letters, and numbers where the notice has II or IV as well. */
const LONE_ROMAN: ReadonlyMap<number, number> = new Map([
  [9, 1],
  [22, 5],
  [24, 10],
]);
/** i. 幼有所育 above ii.: no letter of a list that goes from a to h. */
const LONE_SMALL = /^([ivx])(?:[.、:)]|(?=\s{1,4}\p{Script=Han}))(?=\s{0,4}\p{Script=Han})/u;
const SMALL_ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

function settleRoman<One extends MarkedLine>(lines: One[]): One[] {
  const families = new Set(lines.map(({ marker }) => marker?.family));
  const lettered = lines.some(({ marker }) => marker?.family === 'letter' && (marker.no ?? 0) < 5);
  if (!families.has('roman') || lettered) return lines;
  return lines.map((line) => {
    const small = line.marker === null ? LONE_SMALL.exec(line.folded) : null;
    const lone = SMALL_ROMAN.get(small?.[1] ?? '');
    if (small && lone) return withMarker(line, { family: 'roman', no: lone, length: small[0].length });
    const no = line.marker?.family === 'letter' ? LONE_ROMAN.get(line.marker.no ?? 0) : undefined;
    return line.marker && no !== undefined ? withMarker(line, { ...line.marker, family: 'roman', no }) : line;
  });
}

/** 6.30公里以外寄宿生交通补助, 7.5+2就业服务: 6. and a name that begins with a figure, or 6.30. */
const FIGURED = /^(\d{1,3})\.(?=\d)/u;

/** A number that looks like two is one where it is the only one of its kind and the one that the numbers round it lack: 5. before it, 7. behind. */
function settleFigures<One extends MarkedLine>(lines: One[]): One[] {
  const figured = lines.map(({ folded, marker }) =>
    marker !== null && INNER.has(marker.family) ? Number(FIGURED.exec(folded)?.[1] ?? 0) : 0,
  );
  if (!figured.some((no) => no > 0)) return lines;
  const alike = new Map<number, number>();
  for (const no of figured) alike.set(no, (alike.get(no) ?? 0) + 1);
  const decimal = (i: number): number | null => {
    const { marker } = lines[i] as One;
    return marker?.family === 'decimal' ? marker.no : figured[i] || null;
  };
  let before = 0;
  return lines.map((line, i) => {
    const no = figured[i] as number;
    if (no === 0 || alike.get(no) !== 1 || before !== no - 1) {
      before = line.marker?.family === 'decimal' ? (line.marker.no ?? 0) : before;
      return line;
    }
    let next = i + 1;
    while (next < lines.length && decimal(next) === null) next++;
    const after = next < lines.length ? decimal(next) : null;
    if (after !== no + 1 && after !== 1 && (after !== null || no === 1)) return line;
    before = no;
    return withMarker(line, { family: 'decimal', no, length: String(no).length + 1 });
  });
}

/** Each number is the one before and one, or begins anew; 3, 3, 3 counts nothing. */
const countUp = (numbers: readonly number[]): boolean => {
  const follows = (no: number, i: number): boolean => i > 0 && no === (numbers[i - 1] as number) + 1;
  return numbers.some(follows) && numbers.every((no, i) => no === numbers[0] || follows(no, i));
};

const FEWEST_OF_A_SHAPE = 3;
/** Figures with whatever stands round them before a name: JX-001 托育服务, §1 托育服务, 〈1〉托育服务, 1：托育服务. */
const SHAPE =
  /^(?<open>[^\p{Script=Han}\p{N}“”"'《(]{0,8})(?<no>\d{1,4})(?<close>[^\p{Script=Han}\p{N}“”"'《(%‰]{0,4})(?=[\p{Script=Han}“"])/u;
/** Families that a shape may take: two shapes of one notice are two levels. */
const SHAPED: readonly MarkerFamily[] = ['shaped', 'hollow'];

/** Lines that no row knows are numbered where they begin alike and their figures count. */
function settleShapes<One extends MarkedLine>(lines: One[]): One[] {
  const groups = new Map<string, Map<number, Marker>>();
  for (const [i, { folded, marker }] of lines.entries()) {
    const found = marker === null ? SHAPE.exec(folded)?.groups : undefined;
    const [open = '', no = '', close = ''] = [found?.open, found?.no, found?.close];
    if (`${open}${close}`.trim() === '') continue;
    const shape = `${open.replace(/[A-Za-z]+/gu, 'A')}0${close}`;
    const length = `${open}${no}${close}`.trimEnd().length;
    const group = groups.get(shape) ?? new Map<number, Marker>();
    groups.set(shape, group.set(i, { family: 'shaped', no: Number(no), length }));
  }
  const used = new Set(lines.map(({ marker }) => marker?.family));
  const free = SHAPED.filter((family) => !used.has(family));
  const counting = [...groups.values()]
    .filter(
      (group) => group.size >= FEWEST_OF_A_SHAPE && countUp([...group.values()].map(({ no }) => no ?? 0)),
    )
    .sort((a, b) => b.size - a.size);
  const settled = new Map<number, Marker>();
  for (const [k, family] of free.entries())
    for (const [i, marker] of counting[k] ?? []) settled.set(i, { ...marker, family });
  return settled.size === 0 ? lines : lines.map((line, i) => withSettled(line, settled.get(i)));
}

const withSettled = <One extends MarkedLine>(line: One, marker: Marker | undefined): One =>
  marker === undefined ? line : withMarker(line, marker);

const STYLED: readonly MarkerFamily[] = ['decimal', 'paren'];
/** How a marker is written: 1、 and 01、 are of one style, 1. and ⒈、 of others. */
const styleOf = ({ folded, marker }: MarkedLine): string =>
  folded
    .slice(0, marker?.length)
    .replace(/\d+/gu, '0')
    .replace(/\p{No}/gu, 'N');

/**
 * 1、幼有所育 ⏎ 1. 优孕优生服务: two levels of figures that differ by what stands behind them. Where each counts by itself, and the first
 * to come stands right above one of the other more often than not, it is the outer one. Items with a list inside are none: labels stand between.
 */
function settleStyles<One extends MarkedLine>(lines: One[]): One[] {
  for (const family of STYLED) {
    const styles = new Map<string, Set<number>>();
    for (const [i, line] of lines.entries()) {
      if (line.marker?.family !== family) continue;
      const style = styleOf(line);
      const alike = styles.get(style) ?? new Set<number>();
      styles.set(style, alike.add(i));
    }
    if (styles.size !== 2) continue;
    const [outer, inner] = [...styles.values()] as [Set<number>, Set<number>];
    const rightAbove = [...outer].filter((i) => inner.has(i + 1)).length;
    if (outer.size < 2 || 2 * rightAbove <= outer.size) continue;
    if (![outer, inner].every((those) => countUp([...those].map((i) => lines[i]?.marker?.no ?? 0)))) continue;
    return lines.map((line, i) =>
      line.marker && outer.has(i) ? withMarker(line, { ...line.marker, family: 'outer-number' }) : line,
    );
  }
  return lines;
}
