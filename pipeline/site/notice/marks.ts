/** A text cut wherever a mark begins or ends, so that facts that lie in each other are all told. */
import { HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import type { AnyFact } from '../../records/kinds.ts';
import type { ItemRecord } from '../../records/schema.ts';

export interface Mark {
  start: number;
  end: number;
  fact: string;
  kind: HungKind;
}

export interface MarkedPiece {
  start: number;
  end: number;
  /** What lies here, the narrowest first. */
  marks: readonly Mark[];
}

export interface MarkedFact {
  kind: HungKind;
  fact: AnyFact;
}

/** All that hangs on an item, in the order of its kinds. */
export const factsOf = (item: ItemRecord): MarkedFact[] =>
  HUNG_KINDS.flatMap((kind) => item[kind].map((fact) => ({ kind, fact: fact as AnyFact })));

/** Tiles `[start, end)`. @param edges where a piece must end too; one outside is none */
export function piecesOf(
  start: number,
  end: number,
  marks: readonly Mark[],
  edges: readonly number[] = [],
): MarkedPiece[] {
  const cuts = new Set([start, end]);
  const inside = (at: number): boolean => at > start && at < end;
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (inside(at)) cuts.add(at);
  for (const at of edges) if (inside(at)) cuts.add(at);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, at) => {
    const to = ordered[at + 1]!;
    return {
      start: from,
      end: to,
      marks: marks
        .filter((mark) => mark.start < to && mark.end > from)
        .sort((a, b) => a.end - a.start - (b.end - b.start)),
    };
  });
}
