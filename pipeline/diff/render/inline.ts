/** A changed text in one line: what stayed is cut short, what changed is marked. */
import type { Op } from '../../records/diff.ts';

/** So much of an unchanged piece is shown on either side of a change. */
const KEPT = 16;

/**
 * @param mark writes what was taken away or put in
 * @returns the new text with changes marked; noise as the new side has it
 */
export function inlineOps(ops: readonly Op[], mark: (kind: '-' | '+', text: string) => string): string {
  return ops
    .map((op, at) => {
      const flat = op[1].replace(/\s+/g, ' ');
      if (op[0] === '=') return shorten(flat, at === 0, at === ops.length - 1);
      if (op[2] === 'noise') return op[0] === '+' ? flat : '';
      return mark(op[0], flat);
    })
    .join('');
}

function shorten(text: string, first: boolean, last: boolean): string {
  const units = [...text];
  if (units.length <= KEPT * 2) return text;
  const head = first ? '' : units.slice(0, KEPT).join('');
  const tail = last ? '' : units.slice(-KEPT).join('');
  return `${head}…${tail}`;
}
