/** Facts of several places brought into rows: in a row stands what is one and the same thing, at most one fact a place. */
import { assign, type Edge } from '../../match/assign.ts';

/** For each place its fact, or null. */
export type Aligned<Fact> = (Fact | null)[];

/** From here on two facts stand in one row. */
const LINE = 0.4;

/**
 * Place after place, each against the rows that there are by then, the best assignment of all.
 * @param places the facts of each place, in order
 * @param likeness 0..1, how sure it is that two facts of different places are of one thing
 * @returns rows in the order in which the places bring them
 */
export function align<Fact>(
  places: readonly (readonly Fact[])[],
  likeness: (a: Fact, b: Fact) => number,
): Aligned<Fact>[] {
  const rows: Aligned<Fact>[] = [];
  places.forEach((facts, at) => {
    const edges: Edge[] = [];
    for (const [a, row] of rows.entries()) {
      for (const [b, fact] of facts.entries()) {
        const worth = Math.max(...row.map((other) => (other === null ? 0 : likeness(other, fact))));
        // of two that fit as well, the one that keeps the order
        if (worth >= LINE) edges.push({ a, b, worth: worth + 0.001 / (1 + Math.abs(a - b)) });
      }
    }
    const rowOf = new Map(assign(edges).map(({ a, b }) => [b, a]));
    for (const [b, fact] of facts.entries()) {
      const known = rowOf.get(b);
      if (known !== undefined) rows[known]![at] = fact;
      else rows.push(places.map((_, other) => (other === at ? fact : null)));
    }
  });
  return rows;
}
