/** What the columns of a table stand for, read from its head row or rows. */
import { knownHead, knownLabel, type Role } from '../labels.ts';
import { squeeze } from './detect.ts';
import type { Cell, Grid } from './grid.ts';

export interface Column {
  /** null for a head that is not known: kept under `other`. */
  role: Role | null;
  lower: boolean;
  label: string;
}

export interface Head {
  /** Rows of the head: [0, rows). Rows above it that hold no heads (a title over the table) count too. */
  rows: number;
  columns: Column[];
  /** Known heads among all: how sure it is. */
  known: number;
}

const LEAST_HEADS = 3;
const DEEPEST_HEAD = 6;

const textOf = (cell: Cell | null, text: string): string => (cell ? squeeze(text.slice(cell.start, cell.end)) : '');

/** @returns null where no row among the first few names three columns */
export function headOf(table: Grid, text: string): Head | null {
  for (let row = 0; row < Math.min(DEEPEST_HEAD, table.rows.length); row++) {
    const names = (table.rows[row] ?? []).filter((c) => knownHead(squeeze(c.folded)) !== null);
    if (names.length < LEAST_HEADS) continue;
    const deep = deepestHeadRow(table, row);
    const columns: Column[] = [];
    for (let col = 0; col < table.cols; col++) columns.push(columnAt(table, text, row, deep, col));
    settleTwins(columns);
    return { rows: deep + 1, columns, known: columns.filter((c) => c.role !== null).length };
  }
  return null;
}

/** A head of two rows: some of its cells span both, others (责任单位) have parts below (市级, 区级). */
function deepestHeadRow(table: Grid, row: number): number {
  const below = table.rows[row + 1];
  if (!below || below.length === 0) return row;
  const spanning = (table.rows[row] ?? []).some((c) => c.rowSpan > 1);
  const numbered = below.some((c) => /^[(]?\d+/u.test(c.folded));
  return spanning && !numbered && below.length < table.cols && below.every((c) => c.folded.length <= 16) ? row + 1 : row;
}

function columnAt(table: Grid, text: string, row: number, deep: number, col: number): Column {
  const upper = table.at(row, col);
  const lower = deep > row ? table.at(deep, col) : upper;
  const own = textOf(lower, text);
  const above = textOf(upper, text);
  const folded = squeeze(lower?.folded ?? '');
  const foldedAbove = squeeze(upper?.folded ?? '');
  for (const [key, label] of [[folded, own], [folded + foldedAbove, own + above], [foldedAbove, above]] as const) {
    const role = knownHead(key);
    if (role) return { role, lower: knownLabel(key)?.lower ?? /^(?:区|县|区县)/u.test(folded), label };
  }
  return { role: null, lower: false, label: own || above };
}

/**
 * Two columns of one role: of two agencies the lower carries out; of two that could be domain (类别 beside 领域) the second is the aspect;
 * of 项目 beside 服务项目 the longer is the name. What is left over is kept under `other`.
 */
function settleTwins(columns: Column[]): void {
  const seen = new Map<Role, Column>();
  for (const column of columns) {
    if (!column.role) continue;
    const first = seen.get(column.role);
    if (!first) {
      seen.set(column.role, column);
      continue;
    }
    if (first.label === column.label && column.label === '') continue;
    if (column.role === 'lead_agency' && !seen.has('implementing_agency')) column.role = first.lower && !column.lower ? 'lead_agency' : 'implementing_agency';
    else if (column.role === 'domain' && !seen.has('aspect')) column.role = 'aspect';
    else if (column.role === 'name' && !seen.has('aspect')) first.role = seen.has('domain') ? 'aspect' : 'domain';
    else column.role = null;
    if (column.role) seen.set(column.role, column);
  }
}
