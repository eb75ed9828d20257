/** The clause that a figure stands in: from the last stop to the figure, brackets and titles skipped over. */

const STOPS = '，。；：\n？！';
const LONGEST = 160;
const OPEN: Readonly<Record<string, string>> = { '）': '（', '》': '《', '”': '“' };

/**
 * Start of the clause that ends at `end` of a folded text. Stops at a comma or stronger, at an opening bracket that `end` is
 * inside of, and at `floor` (the end of the figure before). At most 160 characters back.
 */
export function clauseStart(text: string, end: number, floor: number): number {
  const least = Math.max(floor, end - LONGEST, 0);
  for (let at = end - 1; at >= least; at -= 1) {
    const character = text[at] ?? '';
    const open = OPEN[character];
    if (open !== undefined) {
      const from = text.slice(least, at).lastIndexOf(open);
      if (from !== -1) at = least + from;
      continue;
    }
    if (STOPS.includes(character) || character === '（') return at + 1;
  }
  return least;
}

/** Start of the sentence that ends at `end`: back to 。 ； or a line break, at most 160 characters. */
export function sentenceStart(text: string, end: number): number {
  const least = Math.max(0, end - LONGEST);
  for (let at = end - 1; at >= least; at -= 1) {
    if ('。；\n'.includes(text[at] ?? '')) return at + 1;
  }
  return least;
}
