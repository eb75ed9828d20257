/**
 * Tables that tell the fields of an item with labels in its rows, brought to a row an item: data sets with a row a field (项目编码 | 项目名称 |
 * 要素 | 要素说明), cards one below another with number and name merged at their left or in a row over them, cells that bear their labels,
 * and rows below an item that bear heads of their own.
 */
import type { Vocabulary } from '../labels/vocabulary.ts';
import type { Cell, Grid } from './grid.ts';
import { type LaidItem, spread } from './spread-labels.ts';
import { begun, covers, type ToldRow, ToldRows } from './told-rows.ts';
import { isHeadRow, squeeze } from './written-lines.ts';

const FEWEST_ITEMS = 2;
/** Of the items so many have labels of their own. */
const MOSTLY = 0.6;
/** So many fields are told where no head of the table tells any; a cell of several tells as many. */
const FEWEST_ROLES = 3;

/** Where the heads of a table stand, if it has any. */
interface Top {
  /** The row of heads; -1 for none. */
  head: number;
  /** Its heads tell fields, and not number and name alone. */
  headed: boolean;
  /** Texts of the heads. */
  texts: ReadonlySet<string>;
}

/** The table with a row an item; null where its rows bear no labels, or it is the card of one item. */
export function byLabels(table: Grid, words: Vocabulary): Grid | null {
  const rows = new ToldRows(table, words);
  const top = topOf(table, rows, words);
  if (!top) return null;
  const groups = top.headed ? headedItems(table, rows, top) : itemsByLabels(table, rows, top);
  const items = groups.filter(({ kind }) => kind !== 'other');
  const told = items.filter(({ lines }) => lines.some(tells));
  if (told.length === 0 || told.length < items.length * MOSTLY) return null;
  const lines = told.flatMap((item) => item.lines);
  const roles = new Set(lines.flatMap((line) => line.told.map(({ label }) => rows.role(label))));
  roles.delete(null);
  if (!top.headed && roles.size < FEWEST_ROLES && !lines.some(({ several }) => several.length > 0))
    return null;
  if (items.length < FEWEST_ITEMS && (top.headed || items[0]?.kind !== 'led')) return null;
  return spread(table, groups, { ...top, named: roles.has('name') });
}

const tells = ({ told, several }: ToldRow): boolean => told.length + several.length > 0;

const NONE: ReadonlySet<string> = new Set();

/** Null for a table in which nothing is told by labels. */
function topOf(table: Grid, rows: ToldRows, words: Vocabulary): Top | null {
  const head = table.rows.findIndex((row) =>
    isHeadRow(
      (row ?? []).map(({ folded }) => folded),
      words,
    ),
  );
  const first = firstItem(table, rows);
  const textsIn = (row: number) => new Set(begun(table, row).map(said));
  if (head >= 0 && (first < 0 || head < first)) return { head, headed: true, texts: textsIn(head) };
  if (first < 0) return null;
  // 服务项目 | 具体内容 right above the first item: heads of what stands left of the labels
  const above = begun(table, first - 1);
  const names = above.some((cell) => ['name', 'number'].includes(rows.role(cell) ?? ''));
  // 基本情况 alone, over cells that tell name and fields
  const alone = table.cols === 1 && above.length === 1 && WORD.test(said(above[0] as Cell));
  const heads = (above.length > 1 && names) || alone;
  return { head: heads ? first - 1 : -1, headed: false, texts: heads ? textsIn(first - 1) : NONE };
}

/** The first row with labels of its own: those over number, name and text of the row below it are heads. */
function firstItem(table: Grid, rows: ToldRows): number {
  return table.rows.findIndex((_, row) => {
    const line = rows.read(row);
    if (line.kind !== 'pairs' || line.several.length > 0) return line.kind === 'pairs';
    const below = rows.read(row + 1);
    return !tells(below) || !line.told.some(({ label }) => below.lead.some((cell) => covers(label, cell)));
  });
}

const WORD = /^\p{Script=Han}{2,8}$/u;
const said = ({ folded }: Cell): string => squeeze(folded);
const leadOf = (item: LaidItem | undefined): string => (item?.lines[0]?.lead ?? []).map(said).join('\n');
const isAgain = (line: ToldRow, open: LaidItem | undefined): boolean =>
  tells(line) && line.lead.length > 0 && line.lead.map(said).join('\n') === leadOf(open);

/** Items below heads: each begins with a number, or a name, in the column of it. */
function headedItems(table: Grid, rows: ToldRows, { head, texts }: Top): LaidItem[] {
  const items: LaidItem[] = [];
  const heads = begun(table, head);
  const by = (role: string) => heads.find((cell) => rows.role(cell) === role)?.col;
  const key = by('number') ?? by('name') ?? 0;
  for (let row = head + 1; row < table.rows.length; row++) {
    const cells = begun(table, row);
    const whole = rows.read(row, true);
    const begins = whole.lead.some(({ col, colSpan }) => col === key && colSpan < table.cols);
    const open = items.at(-1)?.kind === 'led' ? items.at(-1) : undefined;
    const line = open ? rows.read(row) : whole;
    const labelled = tells(line) && line.lead.length === 0;
    if (cells.length > 1 && cells.every((cell) => texts.has(said(cell))))
      items.push({ kind: 'other', lines: [{ ...whole, kind: 'text', lead: cells, told: [] }] });
    else if (line.kind === 'sole') items.push({ kind: 'other', lines: [line] });
    else if (begins && !labelled && !isAgain(line, open)) items.push({ kind: 'led', lines: [whole] });
    else if (open) open.lines.push(line);
    else items.push({ kind: 'other', lines: [whole] });
    if (items.at(-1)?.lines.at(-1)?.kind === 'labels') row++;
  }
  return items;
}

/** Items that labels alone tell: number and name stand left of them, in a row over them, or among them. */
function itemsByLabels(table: Grid, rows: ToldRows, { head }: Top): LaidItem[] {
  const items: LaidItem[] = [];
  let sole: ToldRow | null = null;
  const other = (line: ToldRow | null): void => {
    if (line) items.push({ kind: 'other', lines: [line] });
  };
  for (let row = Math.max(0, head + 1); row < table.rows.length; row++) {
    const line = rows.read(row);
    if (line.kind === 'sole') {
      other(sole);
      sole = line;
      continue;
    }
    const open = items.at(-1)?.kind === 'other' ? undefined : items.at(-1);
    const places = placesIn(rows, [line]);
    const twice = open && [...placesIn(rows, open.lines)].some((role) => places.has(role));
    const led = line.lead.length > 0 && tells(line) && (sole || !isAgain(line, open));
    const named = !led && places.size === 0 && tells(line) ? sole : null;
    if (!named) other(sole);
    // a number and a name whose texts bear no label
    const bare =
      line.kind === 'text' && open?.kind === 'led' && line.lead[0]?.col === open.lines[0]?.lead[0]?.col;
    if (led || bare) items.push({ kind: 'led', lines: [line] });
    else if (places.size > 0 && (sole || !open || twice)) items.push({ kind: 'told', lines: [line] });
    else if (named) items.push({ kind: 'named', name: named, lines: [line] });
    else if (open && !sole) open.lines.push(line);
    else other(line);
    sole = null;
    if (line.kind === 'labels') row++;
  }
  other(sole);
  return items;
}

/** Whether a number and a name are told among the labels. */
function placesIn(rows: ToldRows, lines: readonly ToldRow[]): Set<string> {
  const roles = lines.flatMap(({ told }) => told.map(({ label }) => rows.role(label)));
  return new Set(roles.filter((role): role is 'number' | 'name' => role === 'number' || role === 'name'));
}
