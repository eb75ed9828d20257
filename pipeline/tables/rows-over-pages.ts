/** Rows that a page cut in two. */
import type { Draft } from '../draft.ts';
import { endsSentence } from '../lines.ts';
import type { OutlineField, OutlineItem } from '../outline/types.ts';
import { piecesOf } from './cell-text.ts';
import { type Grid, isFilled } from './grid.ts';
import type { Head } from './heads.ts';

/**
 * The first row of a page that has neither number nor name: what the page cut off the row before, where a cell of that one is in
 * mid-sentence. Its cells go on the fields of the item. @returns false where it is a row of its own
 */
export function goesOn(
  draft: Draft,
  item: OutlineItem | undefined,
  table: Grid,
  row: number,
  head: Head,
): boolean {
  const filled = head.columns.flatMap((column, col) => {
    const cell = table.at(row, col);
    return isFilled(cell) && cell.row === row ? [{ column, cell }] : [];
  });
  if (!item || filled.some(({ column }) => column.role === 'number' || column.role === 'name')) return false;
  const parts = filled.flatMap(({ column, cell }) => {
    const field = item.fields.find(({ label }) => label === column.label);
    return field ? [{ field, pieces: piecesOf(draft, cell) }] : [];
  });
  if (parts.length < filled.length || !parts.some(({ field }) => inMidSentence(draft, field))) return false;
  for (const { field, pieces } of parts) {
    // the page cut a sentence, no paragraph
    const last = field.pieces.at(-1);
    if (last) last.soft = true;
    field.pieces.push(...pieces);
  }
  return true;
}

function inMidSentence({ folded }: Draft, { pieces }: OutlineField): boolean {
  const last = pieces.at(-1);
  return last !== undefined && !endsSentence(folded.slice(last.start, last.end));
}
