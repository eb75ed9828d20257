/** Clauses and sentences of a folded text. Windows are bounded, so that a text without stops stays linear. */

/** Farther than this no clause reaches to either side. */
const LONGEST_CLAUSE = 160;
const LONGEST_SENTENCE = 400;

/** A colon between digits is a ratio's (8：2); between words it ends a clause. */
function endsClause(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if ('，。；！？'.includes(character)) return true;
  return (
    character === '：' &&
    !(/[0-9] ?$/.test(text.slice(at - 2, at)) && /^ ?[0-9]/.test(text.slice(at + 1, at + 3)))
  );
}

export function clauseStartOf(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_CLAUSE);
  let from = at;
  while (from > least && !endsClause(text, from - 1)) from -= 1;
  return from;
}

export function clauseEndOf(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_CLAUSE);
  let to = at;
  while (to < most && !endsClause(text, to)) to += 1;
  return to;
}

const ENDS = '。；！？';

export function sentenceStartOf(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  let from = at;
  while (from > least && !ENDS.includes(text[from - 1] ?? '')) from -= 1;
  return from;
}

export function sentenceEndOf(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_SENTENCE);
  let to = at;
  while (to < most && !ENDS.includes(text[to] ?? '')) to += 1;
  return to;
}

/** Titles □, so that no word inside one says anything; line breaks blanks. Length kept. */
export function blankTitles(folded: string, titles: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of titles) {
    pieces.push(folded.slice(at, start), '□'.repeat(end - start));
    at = end;
  }
  return (pieces.join('') + folded.slice(at)).replace(/\n/g, ' ');
}

/** Those of a list ordered by place that lie within `[start, end)`. Binary search, so that a thousand look-ups stay cheap. */
export function within<T extends { start: number; end: number }>(
  list: readonly T[],
  start: number,
  end: number,
): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < list.length; at += 1) {
    const one = list[at];
    if (one === undefined || one.start >= end) break;
    if (one.end <= end) found.push(one);
  }
  return found;
}
