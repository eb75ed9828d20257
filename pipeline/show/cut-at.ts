/** A text cut where marks begin and end, each piece with the marks that it is of: what a page or a program paints. */
export interface Marked {
  id: string;
  start: number;
  end: number;
}

export interface CutPiece {
  text: string;
  facts: string[];
}

export function cutAt(text: string, marks: readonly Marked[]): CutPiece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    return {
      text: text.slice(from, to),
      facts: marks.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id),
    };
  });
}
