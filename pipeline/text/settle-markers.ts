/** Markers that could be of two kinds (V., 6.30): the other lines of the notice say which. */
import { INNER, type Marker } from './markers.ts';

/** I, V and X are letters among letters, and numbers where the notice has II or IV as well. */
const LONE_ROMAN: ReadonlyMap<number, number> = new Map([
  [9, 1],
  [22, 5],
  [24, 10],
]);

/** A line with its marker: its text is folded, without its indent. */
interface Marked {
  folded: string;
  marker: Marker | null;
}

/** The markers of a notice's lines, those that could be either settled by the others. */
export function settleMarkers<One extends Marked>(lines: One[]): One[] {
  return settleFigures(settleRoman(lines));
}

function settleRoman<One extends Marked>(lines: One[]): One[] {
  const families = new Set(lines.map(({ marker }) => marker?.family));
  const lettered = lines.some(({ marker }) => marker?.family === 'letter' && (marker.no ?? 0) < 5);
  if (!families.has('roman') || lettered) return lines;
  return lines.map((line) => {
    const no = line.marker?.family === 'letter' ? LONE_ROMAN.get(line.marker.no ?? 0) : undefined;
    return line.marker && no !== undefined
      ? { ...line, marker: { ...line.marker, family: 'roman' as const, no } }
      : line;
  });
}

/** 6.30公里以外寄宿生交通补助, 7.5+2就业服务: 6. and a name that begins with a figure, or 6.30. */
const FIGURED = /^(\d{1,3})\.(?=\d)/u;

/** A number that looks like two is one where it is the only one of its kind and the one that the numbers round it lack: 5. before it, 7. behind. */
function settleFigures<One extends Marked>(lines: One[]): One[] {
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
    return { ...line, marker: { family: 'decimal' as const, no, length: String(no).length + 1 } };
  });
}
