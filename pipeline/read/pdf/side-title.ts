/**
 * The red head of a notice by several organs: their names one under the other, and 文件 in large type beside them,
 * at half their height. It is read after the names.
 */
import type { Line } from './lines.ts';

const LARGER = 1.5;

/** The lines in reading order. `lines` go from top to bottom. */
export function afterItsNames(lines: readonly Line[]): Line[] {
  const ordered = [...lines];
  for (const title of lines) {
    const at = ordered.indexOf(title);
    let end = at;
    while (ordered[end + 1] && isBeside(ordered[end + 1]!, title) && keepsStep(ordered, end, at)) end++;
    const above = ordered[at - 1];
    if (end === at || !above || !isBeside(above, title)) continue;
    ordered.splice(at, 1);
    ordered.splice(end, 0, title);
  }
  return ordered;
}

function isBeside(name: Line, title: Line): boolean {
  return title.size >= LARGER * name.size && name.x1 <= title.x0;
}

/** The names stand at even distances; the text after them does not. */
function keepsStep(lines: readonly Line[], end: number, title: number): boolean {
  const last = end === title ? lines[title - 1] : lines[end];
  const next = lines[end + 1]!;
  return last !== undefined && next.y - last.y < 2.5 * next.size;
}
