/** One sheet of an OpenDocument: its cells as the program showed them when it was saved, hidden rows and columns out. */

import { countBefore } from '../../text/ranges.ts';
import { boundCharacters, boundTable } from '../limits.ts';
import { cellText, type TableBlock } from '../office/compose.ts';
import type { XmlNode } from '../office/xml.ts';
import { type CellRange, gridOf, type HiddenCount } from '../xlsx/sheet.ts';
import { countOf, type OdfContext, readBlocks, rowsOf } from './blocks.ts';

/** Rows of a sheet; what claims to be repeated more often is held to this. */
const MOST_ROWS = 1_048_576;

const isHidden = ({ attrs }: XmlNode): boolean =>
  attrs['table:visibility'] === 'collapse' || attrs['table:visibility'] === 'filter';

/** @param name the sheet's name, for the places @returns null where nothing is shown */
export function readOdfSheet(
  context: OdfContext,
  sheet: XmlNode,
  name: string,
  hidden: HiddenCount,
): TableBlock | null {
  const columns = columnsOf(sheet);
  boundTable(columns.length, 0);
  const texts = new Map<number, Map<number, string>>();
  const merged: CellRange[] = [];
  const columnsLost = new Set<number>();
  let top = 1;
  let [cells, length] = [0, 0];
  for (const row of rowsOf(sheet)) {
    const repeated = countOf(row, 'table:number-rows-repeated', MOST_ROWS);
    const found = new Map<number, string>();
    let left = 1;
    for (const cell of row.children) {
      if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
      const times = countOf(cell, 'table:number-columns-repeated', MOST_ROWS);
      const column = columnAt(columns, left);
      const text = cell.name === 'table:table-cell' ? shown(context, cell, row, column?.style) : '';
      if (text.trim() !== '') {
        boundTable(times, found.size);
        for (let at = left; at < left + times; at++)
          if (columnAt(columns, at)?.hidden) columnsLost.add(at);
          else found.set(at, text);
      }
      const range = rangeOf(cell, top, left);
      if (range) merged.push(range);
      left += times;
    }
    if (found.size > 0 && isHidden(row)) hidden.rows += repeated;
    else if (found.size > 0) {
      cells += found.size * repeated;
      boundTable(found.size, cells);
      length += repeated * [...found.values()].reduce((sum, text) => sum + text.length, 0);
      boundCharacters(length);
      for (let at = top; at < top + repeated; at++) texts.set(at, found);
    }
    top += repeated;
  }
  hidden.columns += columnsLost.size;
  return gridOf(texts, merged, name);
}

interface OdfColumns {
  /** The last of them, from 1. */
  end: number;
  hidden: boolean;
  /** Of cells that name no style. */
  style: string | undefined;
}

/** The columns that one stands among; undefined behind the last. */
const columnAt = (columns: readonly OdfColumns[], at: number): OdfColumns | undefined =>
  columns[countBefore(columns, ({ end }) => end >= at)];

const COLUMN_GROUPS = new Set([
  'table:table-header-columns',
  'table:table-columns',
  'table:table-column-group',
]);

function columnsOf(sheet: XmlNode): OdfColumns[] {
  const nodes = (node: XmlNode): XmlNode[] =>
    node.children.flatMap((each) =>
      each.name === 'table:table-column' ? [each] : COLUMN_GROUPS.has(each.name) ? nodes(each) : [],
    );
  let end = 0;
  return nodes(sheet).map((node) => {
    end += countOf(node, 'table:number-columns-repeated', MOST_ROWS);
    return { end, hidden: isHidden(node), style: node.attrs['table:default-cell-style-name'] };
  });
}

function rangeOf(cell: XmlNode, top: number, left: number): CellRange | null {
  const bottom = top + countOf(cell, 'table:number-rows-spanned', MOST_ROWS) - 1;
  const right = left + countOf(cell, 'table:number-columns-spanned', MOST_ROWS) - 1;
  return bottom > top || right > left ? { top, left, bottom, right } : null;
}

/** A cell's text in the look of its style, which its paragraphs do not repeat. */
function shown(context: OdfContext, cell: XmlNode, row: XmlNode, ofColumn: string | undefined): string {
  const style = cell.attrs['table:style-name'] ?? row.attrs['table:default-cell-style-name'] ?? ofColumn;
  const paragraphs = cell.children.filter(({ name }) => name === 'text:p');
  if (paragraphs.length === 0) return valueText(cell);
  const children = paragraphs.map((node) => ({
    ...node,
    attrs: { 'text:style-name': style ?? '', ...node.attrs },
  }));
  return cellText(readBlocks(context, { ...cell, children }, null)).text;
}

/** What a program wrote that shows nothing itself. */
function valueText({ attrs }: XmlNode): string {
  const value = attrs['office:value'];
  if (attrs['office:value-type'] === 'percentage' && value !== undefined)
    return `${Number((Number(value) * 100).toPrecision(15))}%`;
  return (
    attrs['office:string-value'] ?? value ?? attrs['office:date-value'] ?? attrs['office:boolean-value'] ?? ''
  );
}
