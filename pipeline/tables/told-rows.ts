/**
 * What the rows of a table tell with labels of their own: a label beside each text (`服务对象 | 城乡居民`, two to a row or one), labels over
 * their texts in a row below an item (`服务标准 | 支出责任 | 牵头单位`), cells that begin with their label (`服务标准：…`) or hold several.
 */
import { labelAtHead, labelsInside } from '../labels/in-lines.ts';
import { isPlace, type Role } from '../labels/known.ts';
import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Cell, type Grid, isFilled, isItemNumber } from './grid.ts';
import { squeeze } from './written-lines.ts';

export interface Told {
  label: Cell;
  /** Of a label in a row of labels the text stands in the row below. */
  text: Cell | null;
  /** What parts the two in one cell: a colon. */
  sign?: Cell;
}

/** A row with what its labels make of it. */
export interface ToldRow {
  row: number;
  kind: 'pairs' | 'labels' | 'sole' | 'text';
  /** What stands before the first label: number and name of an item. */
  lead: readonly Cell[];
  told: readonly Told[];
  /** Cells that tell several fields. */
  several: readonly Cell[];
}

/** Where a column holds labels in so many of its cells, what no table names is a label too. */
const MOSTLY = 0.6;
const FEWEST_LABELS = 4;
const LONGEST_LABEL = 16;
const LONGEST_NAME = 60;
const FEWEST_FIELDS = 2;

/** The word of a label without the colon behind it. */
export const wordOf = ({ folded }: Cell): string => squeeze(folded).replace(/:$/u, '');

/** The cells that begin in a row and hold text. */
export const begun = (table: Grid, row: number): Cell[] => (table.rows[row] ?? []).filter(isFilled);

export class ToldRows {
  readonly #table: Grid;
  readonly #words: Vocabulary;
  readonly #columns: ReadonlySet<number>;

  constructor(table: Grid, words: Vocabulary) {
    this.#table = table;
    this.#words = words;
    this.#columns = this.#labelColumns();
  }

  role(cell: Cell): Role | null {
    return cell.folded.length > LONGEST_LABEL * 2 ? null : this.#words.head(wordOf(cell));
  }

  /** @param whole labels within cells count for nothing: a column tells what they are */
  read(row: number, whole = false): ToldRow {
    const cells = begun(this.#table, row);
    const first = cells.findIndex((cell) => this.#isLabel(cell) || (!whole && this.#tells(cell)));
    const plain: ToldRow = {
      row,
      kind: cells.length === 1 && this.#standsAlone(cells[0] as Cell) ? 'sole' : 'text',
      lead: cells,
      told: [],
      several: [],
    };
    if (first < 0) return plain;
    const [lead, rest] = [cells.slice(0, first), cells.slice(first)];
    if (rest.every((cell) => this.#isLabel(cell)) && this.#textsBelow(row, rest))
      return { ...plain, kind: 'labels', lead, told: rest.map((label) => ({ label, text: null })) };
    return this.#pairs({ ...plain, kind: 'pairs', lead }, rest, whole) ?? plain;
  }

  /** Labels and texts by turns, and cells that hold both. */
  #pairs(line: ToldRow, rest: readonly Cell[], whole: boolean): ToldRow | null {
    const told: Told[] = [];
    const several: Cell[] = [];
    const lead = [...line.lead];
    for (let i = 0; i < rest.length; i++) {
      const cell = rest[i] as Cell;
      const next = rest[i + 1] ?? null;
      // 牵头单位 | 县民政局 | 咨询电话 | 88001234: a word in the place of a label
      if (this.#isLabel(cell) || (told.length > 0 && next && LABEL_LIKE.test(cell.folded))) {
        if (next && (this.role(next) !== null || this.#columns.has(next.col))) return null;
        told.push({ label: cell, text: next });
        i++;
      } else if (whole) return null;
      else {
        const fields = this.#fieldsIn(cell);
        if (fields >= FEWEST_FIELDS) {
          const name = lead.length === 0 ? nameIn(cell, this.#words) : null;
          if (name) lead.push(name);
          several.push(name ? behind(cell, name) : cell);
        } else {
          const pair = cutPair(cell, this.#words);
          if (pair) told.push(pair);
          // what stands behind a cell of several fields is told by the head over it
          else if (several.length > 0) lead.push(cell);
          else return null;
        }
      }
    }
    return { ...line, lead, told, several };
  }

  /** So many fields are told in a cell by labels that are known. */
  #fieldsIn({ folded }: Cell): number {
    if (!MAY_LABEL.test(folded)) return 0;
    let fields = 0;
    for (const line of folded.split(LINE_END)) {
      const head = labelAtHead(line.trim(), this.#words);
      if (head?.marked && head.role) fields++;
      fields += labelsInside(line, head?.marked ? head.end : 0, false, this.#words).filter(
        ({ role }) => role,
      ).length;
    }
    return fields;
  }

  #tells(cell: Cell): boolean {
    const fields = this.#fieldsIn(cell);
    return fields >= FEWEST_FIELDS || (fields === 1 && cutPair(cell, this.#words)?.known === true);
  }

  #isLabel(cell: Cell): boolean {
    return this.role(cell) !== null || (this.#columns.has(cell.col) && isWord(cell));
  }

  #standsAlone({ col, colSpan, rowSpan }: Cell): boolean {
    return colSpan >= this.#table.cols || (col === 0 && rowSpan === 1);
  }

  /** Does the row below hold a text for one label at least, and no label? */
  #textsBelow(row: number, labels: readonly Cell[]): boolean {
    const below = begun(this.#table, row + 1);
    return (
      below.some((cell) => labels.some((label) => covers(label, cell))) &&
      below.every((cell) => this.role(cell) === null && !isItemNumber(cell.folded))
    );
  }

  #labelColumns(): ReadonlySet<number> {
    const filled = new Map<number, number>();
    const labels = new Map<number, number>();
    const add = (counts: Map<number, number>, col: number) => counts.set(col, (counts.get(col) ?? 0) + 1);
    for (const row of this.#table.rows)
      for (const cell of (row ?? []).filter(isFilled)) {
        if (cell.colSpan < this.#table.cols) add(filled, cell.col);
        const role = this.role(cell);
        if (role !== null && !isPlace(role)) add(labels, cell.col);
      }
    const mostly = [...labels].filter(
      ([col, count]) => count >= FEWEST_LABELS && count >= (filled.get(col) ?? 0) * MOSTLY,
    );
    return new Set(mostly.map(([col]) => col));
  }
}

const LABEL_LIKE = /^\p{Script=Han}{2,8}$/u;
const MAY_LABEL = /[:【〖〔]/u;
const LINE_END = /[\n\r\u000b\u2028\u2029]/u;

/** Does the first stand over the second? */
export const covers = (above: Cell, below: Cell): boolean =>
  below.col >= above.col && below.col < above.col + above.colSpan;

const isWord = ({ folded }: Cell): boolean => folded.length <= LONGEST_LABEL && !/[。;,\d]/u.test(folded);

const WORD_AND_COLON = /^([\p{Script=Han}、()]{2,12})(\s{0,2}:\s{0,4})(?=\S)/u;

/** `服务对象：城乡居民` as a label and its text; null for a cell that begins with none. */
function cutPair(cell: Cell, words: Vocabulary): (Told & { known: boolean }) | null {
  const [whole, word = '', sign = ''] = WORD_AND_COLON.exec(cell.folded) ?? [];
  if (whole === undefined || cell.more) return null;
  const part = (from: number, to: number): Cell => ({
    ...cell,
    start: cell.start + from,
    end: cell.start + to,
    folded: cell.folded.slice(from, to),
  });
  return {
    label: part(0, word.length),
    sign: part(word.length, word.length + sign.length),
    text: part(whole.length, cell.folded.length),
    known: words.label(squeeze(word)) !== null,
  };
}

/** The first line of a cell that tells fields below it: the name of the item. */
function nameIn(cell: Cell, words: Vocabulary): Cell | null {
  const end = cell.folded.search(LINE_END);
  const folded = cell.folded.slice(0, end).trimEnd();
  if (end < 0 || cell.more || folded.length > LONGEST_NAME || labelAtHead(folded, words)?.marked) return null;
  return { ...cell, end: cell.start + folded.length, folded };
}

/** The rest of a cell behind what was taken from its head. */
function behind(cell: Cell, { end }: Cell): Cell {
  const folded = cell.folded.slice(end - cell.start);
  const blanks = folded.length - folded.trimStart().length;
  return { ...cell, start: end + blanks, folded: folded.slice(blanks) };
}
