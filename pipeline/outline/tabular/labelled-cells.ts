/**
 * Columns whose cells are lines with labels of their own: 服务要求 above `对象：计划怀孕夫妇 ⏎ 内容：健康检查 ⏎ 标准：覆盖率80%以上`, row
 * after row. Each labelled line is the field that it names.
 */

import type { Draft } from '../../draft.ts';
import { type LabelHit, labelAtHead, labelsInside } from '../../labels/in-lines.ts';
import { isAgency, isPlace, type Role } from '../../labels/known.ts';
import type { Vocabulary } from '../../labels/vocabulary.ts';
import { type Cell, isFilled, stretchesOf } from '../../tables/grid.ts';
import type { Head } from '../../tables/heads.ts';
import type { ServiceTable } from '../../tables/service-tables.ts';
import type { Piece } from '../../text/join.ts';
import { type Line, linesOf } from '../../text/lines.ts';
import type { Span } from '../../text/ranges.ts';
import { labelText } from '../labelled-fields.ts';
import { separatorBefore } from '../segments.ts';
import type { OutlineField } from '../types.ts';
import { learnLabels } from '../unknown-labels.ts';
import { piecesOf } from './cell-text.ts';

/** A field of a cell; whether the cell is claimed is for its table to say. */
export type CellField = Omit<OutlineField, 'claimed'>;

/** A stretch of a cell: a label with its text, or the text before the first. */
interface LabelledPart {
  hit: LabelHit | null;
  label: Span | null;
  pieces: Piece[];
}

/** What labels mean in the cells of a column, by the column's own label; those alone whose cells bear labels. */
export type LabelledColumns = ReadonlyMap<string, Vocabulary>;

/** So many fields are told in a cell of labels. */
const FEWEST_FIELDS = 2;

/** One line without any of these bears one label at the most. */
const PARTS_LABELS = /[:【〖〔「。;\n\r\u000b\u000c\u0085\u2028\u2029]/u;

/** Columns in most of whose cells two fields or more are told by labels, none of which has a column of its own. */
export function labelledColumns(draft: Draft, tables: readonly ServiceTable[]): LabelledColumns {
  const found = new Map<string, Vocabulary>();
  for (const [label, cells] of cellsByColumn(tables)) {
    // most columns are of words and single sentences: no need to learn what their labels would be
    if (cells.filter(({ cell }) => mayTellFields(draft, cell)).length * 2 <= cells.length) continue;
    const words = learnLabels(
      cells.flatMap(({ cell }) => linesIn(draft, cell)),
      draft.words,
    );
    const labelled = cells.filter(({ cell, head }) => tellsFields(draft, cell, head, words));
    if (labelled.length * 2 > cells.length) found.set(label, words);
  }
  return found;
}

interface ColumnCell {
  cell: Cell;
  head: Head;
}

/** The filled cells below the heads, of columns that hold fields and name no bodies (牵头单位：… ⏎ 配合单位：… is how those are told). */
function cellsByColumn(tables: readonly ServiceTable[]): Map<string, ColumnCell[]> {
  const cells = new Map<string, ColumnCell[]>();
  for (const { table, head } of tables)
    for (const cell of table.rows.slice(head.rows).flatMap((row) => (row ?? []).filter(isFilled))) {
      const column = head.columns[cell.col];
      if (!column || isPlace(column.role) || isAgency(column.role) || cell.colSpan > 1) continue;
      const seen = cells.get(column.label) ?? [];
      seen.push({ cell, head });
      cells.set(column.label, seen);
    }
  return cells;
}

const mayTellFields = ({ folded }: Draft, cell: Cell): boolean => {
  const stretches = stretchesOf(cell);
  return (
    stretches.length > 1 || stretches.some(({ start, end }) => PARTS_LABELS.test(folded.slice(start, end)))
  );
};

const linesIn = ({ text, folded }: Draft, cell: Cell): Line[] =>
  stretchesOf(cell).flatMap(({ start, end }) => linesOf(text, folded, start, end));

function tellsFields(draft: Draft, cell: Cell, { columns }: Head, words: Vocabulary): boolean {
  const others = new Set(columns.filter((_, col) => col !== cell.col).map(({ role }) => role));
  const told = partsOf(draft, cell, words).flatMap(({ hit }) =>
    hit?.role && !others.has(hit.role) ? [hit.role] : [],
  );
  return new Set(told).size >= FEWEST_FIELDS;
}

/** A cell cut at its labels, those at the heads of its lines and those behind a stop. @param words what labels mean in its column */
function partsOf(draft: Draft, cell: Cell, words: Vocabulary): LabelledPart[] {
  const parts: LabelledPart[] = [];
  for (const piece of piecesOf(draft, cell)) {
    const line = draft.folded.slice(piece.start, piece.end);
    const head = labelAtHead(line, words);
    const hits = [
      ...(head?.marked ? [head] : []),
      ...labelsInside(line, head?.marked ? head.end : 0, false, words),
    ];
    const starts = [...hits.map((hit) => hit.start - separatorBefore(line, hit.start)), line.length];
    const before = starts[0] as number;
    if (before > 0) addTo(parts, { ...piece, end: piece.start + before });
    hits.forEach((hit, i) => {
      const [from, to] = [piece.start + hit.end, piece.start + (starts[i + 1] as number)];
      parts.push({
        hit,
        label: [piece.start + (starts[i] as number), from],
        pieces: to > from ? [{ start: from, end: to, soft: piece.soft }] : [],
      });
    });
  }
  return parts;
}

function addTo(parts: LabelledPart[], piece: Piece): void {
  const last = parts.at(-1);
  if (last) last.pieces.push(piece);
  else parts.push({ hit: null, label: null, pieces: [piece] });
}

interface LabelledCell extends Pick<CellField, 'role' | 'label'> {
  cell: Cell;
  words: Vocabulary;
  /** What the other columns mean: 补助对象 in a table with a column 服务对象 is kept under `other`. */
  others: ReadonlySet<Role | null>;
}

/** The fields that a cell of labelled lines tells; none where it bears no label. */
export function labelledFields(
  draft: Draft,
  { cell, words, role, label, others }: LabelledCell,
): CellField[] {
  const parts = partsOf(draft, cell, words);
  if (parts.every(({ hit }) => hit === null)) return [];
  const named = new Set(parts.map(({ hit }) => hit?.role ?? null));
  const taken = new Set(others);
  const fields: CellField[] = [];
  for (const { hit, label: span, pieces } of parts) {
    const means = hit ? hit.role : named.has(role) ? null : role;
    const last = fields.at(-1);
    if (last && span && means !== null && last.role === means) {
      // 国家标准：… ⏎ 本市标准：…: one field in two parts
      last.pieces.push({ start: span[0], end: pieces[0]?.end ?? span[1], soft: false }, ...pieces.slice(1));
      continue;
    }
    fields.push({
      role: means !== null && taken.has(means) ? null : means,
      label: span ? labelText(draft, { labelStart: span[0], labelEnd: span[1] }) : label,
      labelSpan: span,
      pieces,
    });
    if (means) taken.add(means);
  }
  return fields;
}
