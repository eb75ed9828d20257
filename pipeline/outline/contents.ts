/** The table of contents: 目录 and the lines behind it, with page numbers or without. */
import type { Line } from '../text/lines.ts';

const HEAD = /^目\s{0,8}录$|^(?:目次|contents)$/iu;
/** `一、幼有所育⇥7`, `1. 优孕优生服务……12`, `(一) 公共教育 ..... 3` */
const ENTRY = /^(.{2,80}?)(?:\t+|\s{0,4}[.．…·•]{3,200}\s{0,4}|\s{3,40})\(?\d{1,4}\)?$/u;

/** Indexes of the lines of a table of contents. Without 目录 above them, three entries with page numbers in a row make one. */
export function contentsLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const head = lines.findIndex((l) => HEAD.test(l.folded));
  const isEntry = (i: number): boolean => ENTRY.test(lines[i]?.folded ?? '');
  for (let i = 0; i < lines.length; i++) {
    if (!isEntry(i)) continue;
    let end = i;
    while (isEntry(end)) end++;
    if (end - i >= 3 || (head >= 0 && i <= head + 3)) for (let k = i; k < end; k++) found.add(k);
    i = end;
  }
  if (head < 0) return found;
  found.add(head);
  if (!found.has(head + 1)) for (const i of unpaged(lines, head)) found.add(i);
  return found;
}

/** Entries without page numbers: from 目录 to where the first of them stands again as a heading. */
function unpaged(lines: readonly Line[], head: number): number[] {
  const first = lines[head + 1]?.folded.replace(/\s+/gu, '');
  if (!first) return [];
  for (let i = head + 2; i < Math.min(lines.length, head + 400); i++) {
    if (lines[i]?.folded.replace(/\s+/gu, '') === first)
      return Array.from({ length: i - head - 1 }, (_, k) => head + 1 + k);
  }
  return [];
}
