/** A Word table as a grid: merged cells stand once, with their spans. */
import { MOST_WORD_COLUMNS } from '../bounds.ts';
import { type Block, cellText, type Growing } from '../office/compose.ts';
import { child, isOn, type XmlNode } from '../office/xml.ts';
import { flatten, type Holder, readBlocks } from './blocks.ts';
import type { DocxContext } from './context.ts';

/** @returns the table as one block; nothing where all its rows are deleted */
export function readTable(context: DocxContext, table: XmlNode, holder: Holder): Block[] {
  if (holder === 'body') context.tables += 1;
  const number = context.tables;
  const cells: Growing[] = [];
  let open = new Map<number, Growing>();
  let row = 0;
  let cols = 0;
  for (const node of flatten(context, table)) {
    if (node.name !== 'w:tr') continue;
    if (isGone(context, node)) continue;
    const next = new Map<number, Growing>();
    let col = span(child(node, 'w:trPr'), 'w:gridBefore', 0);
    let left: Growing | null = null;
    const [cellsBefore, struckBefore] = [cells.length, context.met.struck.length];
    for (const tc of flatten(context, node)) {
      if (tc.name !== 'w:tc') continue;
      const properties = child(tc, 'w:tcPr');
      const colSpan = Math.max(1, span(properties, 'w:gridSpan', 1));
      const above = continues(properties, 'w:vMerge') ? open.get(col) : undefined;
      if (above) {
        if (above.row + above.rowSpan === row) above.rowSpan += 1;
        next.set(col, above);
      } else if (left && continues(properties, 'w:hMerge')) left.colSpan += colSpan;
      else {
        const place = holder === 'body' ? { table: number, row: row + 1, col: col + 1 } : holder;
        left = { row, col, rowSpan: 1, colSpan, ...cellText(readBlocks(context, tc, null)), place };
        cells.push(left);
        if (child(properties, 'w:vMerge')) next.set(col, left);
      }
      col = Math.min(MOST_WORD_COLUMNS, col + colSpan);
    }
    const isStruck = context.met.struck.length > struckBefore;
    if (isStruck && cells.slice(cellsBefore).every(({ text }) => text.trim() === '')) {
      // A row that is struck through whole: as if it were not there.
      for (const above of next.values()) if (above.row < row) above.rowSpan = row - above.row;
      cells.length = cellsBefore;
      continue;
    }
    cols = Math.max(cols, col);
    open = next;
    row += 1;
  }
  return cells.length === 0 ? [] : [{ kind: 'table', rows: row, cols, cells }];
}

function span(properties: XmlNode | undefined, name: string, usual: number): number {
  const value = Number(child(properties, name)?.attrs['w:val'] ?? usual);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_WORD_COLUMNS) : usual;
}

/** `<w:vMerge/>` goes on with the cell above, `<w:vMerge w:val="restart"/>` begins. */
function continues(properties: XmlNode | undefined, name: string): boolean {
  const merge = child(properties, name);
  return merge !== undefined && merge.attrs['w:val'] !== 'restart';
}

function isGone(context: DocxContext, row: XmlNode): boolean {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del')) {
    context.met.deleted += 1;
    return true;
  }
  return isOn(child(properties, 'w:hidden'));
}
