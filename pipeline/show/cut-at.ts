/** A text cut wherever a mark begins or ends, so that marks that lie in each other are all told: what a page or a program paints. */
export interface MarkedStretch {
  start: number;
  end: number;
}

export interface CutPiece<M> {
  start: number;
  end: number;
  /** What lies here, in the order of the marks. */
  marks: M[];
}

/** Tiles `[start, end)`. @param edges where a piece must end too; one outside is none */
export function cutAt<M extends MarkedStretch>(
  start: number,
  end: number,
  marks: readonly M[],
  edges: readonly number[] = [],
): CutPiece<M>[] {
  const inner = [...marks.flatMap((mark) => [mark.start, mark.end]), ...edges];
  const cuts = [...new Set([start, ...inner.filter((at) => at > start && at < end), end])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    return { start: from, end: to, marks: marks.filter((mark) => mark.start < to && mark.end > from) };
  });
}

/** The narrowest first: what is inmost wins. */
export const narrowestFirst = <M extends MarkedStretch>(marks: readonly M[]): M[] =>
  [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
