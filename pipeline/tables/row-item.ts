/** The item that a row of a table begins: its number, in a cell of its own or before the name, and its name. */
import type { Draft } from '../draft.ts';
import { markerOf } from '../markers.ts';
import type { Span } from '../outline/types.ts';
import type { Piece } from '../text/join.ts';
import { nameText, piecesOf } from './cell-text.ts';
import { type Cell, isFilled } from './grid.ts';
import { itemNumber } from './item-number.ts';

export interface RowItem {
  no: number | null;
  number: Span | null;
  namePieces: Piece[];
  name: string;
}

/** Reads the cells of number and name; null or empty where the row has none. */
export function readRowItem(draft: Draft, number: Cell | null, name: Cell | null): RowItem {
  const marker = !isFilled(number) && name ? markerOf(name.folded) : null;
  const namePieces = isFilled(name) ? piecesOf(draft, name, marker?.length) : [];
  return {
    no: isFilled(number) ? numberIn(number) : (marker?.no ?? null),
    number: isFilled(number)
      ? [number.start, number.end]
      : name && marker && [name.start, name.start + marker.length],
    namePieces,
    name: nameText(draft, namePieces).replace(/。$/u, '').trim(),
  };
}

const numberIn = ({ folded }: Cell): number | null => itemNumber(folded) ?? markerOf(folded)?.no ?? null;
