/**
 * Where titles in 《》 stand: nothing inside one is a fact of its own.
 * A title is outermost: 《关于印发〈…〉的通知》 is one, and so is 《…贯彻（失业保险条例〉的通知》, whose inner bracket is mismatched.
 */

/** No title of a notice is longer; an unclosed 《 does not swallow the rest of the text. */
const LONGEST_TITLE = 300;
/** A title never runs over these. */
const STOPS = '。\n';

/** Whether another 》 comes before any 《 or the end of the sentence. */
function closesLater(text: string, from: number, limit: number): boolean {
  for (let at = from; at < limit; at += 1) {
    const character = text[at]!;
    if (character === '》') return true;
    if (character === '《' || STOPS.includes(character)) return false;
  }
  return false;
}

/** The end of the title that opens at `open` (after its 》), or null where no bracket closes it. */
function closeOf(text: string, open: number): number | null {
  const limit = Math.min(text.length, open + LONGEST_TITLE);
  let depth = 0;
  let lastClose: number | null = null;
  let innerOpen = false;
  for (let at = open; at < limit; at += 1) {
    const character = text[at]!;
    if (character === '《') {
      depth += 1;
    } else if (character === '》') {
      depth -= 1;
      lastClose = at + 1;
      if (depth === 0 && innerOpen && closesLater(text, at + 1, limit)) {
        // 《…贯彻〈失业保险条例》的通知》: this 》 stands for the 〉 that is missing.
        depth = 1;
        innerOpen = false;
      }
      if (depth === 0) return lastClose;
    } else if (character === '〈' || character === '〉') {
      innerOpen = character === '〈';
    } else if (STOPS.includes(character)) {
      break;
    }
  }
  return lastClose;
}

/**
 * Ranges `[start, end)` of outermost titles with their brackets, in order and without overlap.
 * An unclosed 《 gives no range (what follows is read as plain text); one that holds another title ends at the last 》 of its sentence.
 * Each 《 is followed for a bounded window only, so the time is linear.
 */
export function titleRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open = text.indexOf('《');
  while (open !== -1) {
    const end = closeOf(text, open);
    if (end === null) {
      open = text.indexOf('《', open + 1);
      continue;
    }
    ranges.push([open, end]);
    open = text.indexOf('《', end);
  }
  return ranges;
}

/** Whether `[start, end)` lies in one of `ranges` (as titleRanges gives them). Binary search. */
export function insideTitle(
  ranges: readonly (readonly [number, number])[],
  start: number,
  end = start + 1,
): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle]!;
    if (to <= start) low = middle + 1;
    else if (from >= end) high = middle - 1;
    else return from <= start && end <= to;
  }
  return false;
}
