/** What a printed page carries beside its text: page numbers between the lines, and a stamp's letters run down the page. */
import type { Line } from '../lines.ts';
import type { Edit } from './text.ts';

/** — 12 —, - 12 -, 第 3 页 共 10 页, 3/10 alone on a line. */
const PAGE_NUMBER = /^(?:[-—–－_·•]{1,3}[ \u3000]{0,3}\d{1,4}[ \u3000]{0,3}[-—–－_·•]{1,3}|第[ \u3000]{0,2}\d{1,4}[ \u3000]{0,2}页(?:[ ,/\u3000]{0,3}共[ \u3000]{0,2}\d{1,4}[ \u3000]{0,2}页)?)$/u;

export function pageNumbers(lines: readonly Line[]): Edit[] {
  return lines.filter((line) => PAGE_NUMBER.test(line.folded)).map(({ start, end }) => ({ start, end, kind: 'running_head' }));
}

/**
 * A red letterhead of many issuing offices comes out of a PDF column by column, letters of a kind side by side:
 * `嘉中嘉嘉嘉嘉…`, `障障障障障…`. A line of ten characters or more in which one character makes up half, above the notice's
 * first line of sense, and the lines between two such, are that letterhead; so is 文件 alone below it.
 */
export function letterhead(lines: readonly Line[]): Edit[] {
  const head = lines.slice(0, 40);
  const last = head.findLastIndex((line) => repeatsOneCharacter(line.folded));
  if (last < 0) return [];
  const stop = head[last + 1]?.folded === '文件' ? last + 1 : last;
  return head.slice(0, stop + 1).map(({ start, end }) => ({ start, end, kind: 'letterhead' }));
}

function repeatsOneCharacter(text: string): boolean {
  if (text.length < 10) return false;
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most >= text.length / 2 && counts.size > 0 && /\p{Script=Han}/u.test(text);
}
