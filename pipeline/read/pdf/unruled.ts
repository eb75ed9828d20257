/**
 * Tables without any rule, as web pages are printed: a line of known heads, below it texts that keep to the columns of the heads, rows told
 * by their numbers. A page's end may cut such a table; stitch.ts joins it.
 */
import { runsOver, type Strip, stripsBetween } from '../../text/laid-out.ts';
import { headsOn, type PrintedHead, piecesOf } from './lanes.ts';
import type { PdfLine } from './lines.ts';
import type { Page } from './page.ts';
import { isNumber, NEAR, type PagePart, piecesIn, tablesOf } from './unruled-rows.ts';

/** 单位 below 牵头负责: a second line of a head is of at most so many characters. */
const LONGEST_SECOND = 6;

interface TableRun {
  heads: readonly PrintedHead[];
  parts: Map<Page, PagePart>;
}

/** The pages with their tables without rules, whose lines are no lines of the page any more. */
export function withUnruledTables(pages: readonly Page[]): Page[] {
  const changed = new Map<Page, Page>();
  for (const { heads, parts } of runsIn(pages)) {
    const all = [...parts];
    const tables = tablesOf(
      heads,
      all.map(([, part]) => part),
    );
    tables?.forEach((table, i) => {
      const [page, { from, to }] = all[i]!;
      changed.set(page, {
        ...page,
        lines: page.lines.filter((_, at) => at < from || at >= to),
        tables: [table],
      });
    });
  }
  return pages.map((page) => changed.get(page) ?? page);
}

/** Tables with the parts of them that stand on pages one after the other. */
function runsIn(pages: readonly Page[]): TableRun[] {
  const runs: TableRun[] = [];
  let open: { run: TableRun; strips: readonly Strip[] } | null = null;
  for (const page of pages) {
    const { lines } = page;
    const head = page.tables.length > 0 ? null : headOf(lines);
    if (head && open?.run.heads.length !== head.heads.length) {
      const strips = stripsBetween(head.heads, piecesIn(lines.slice(head.body)));
      open = strips && { run: { heads: head.heads, parts: new Map() }, strips };
      if (open) runs.push(open.run);
    }
    if (!open || page.tables.length > 0) {
      open = null;
      continue;
    }
    const [from, body] = head ? [head.from, head.body] : [0, 0];
    const to = endOf(lines, body, open.strips);
    if (to > body) open.run.parts.set(page, { lines, from, body, to });
    if (to < lines.length) open = null;
  }
  return runs;
}

/** The heads of a page, and the lines that hold them. */
function headOf(lines: readonly PdfLine[]): { from: number; body: number; heads: PrintedHead[] } | null {
  for (const [i, line] of lines.entries()) {
    const around = lines.slice(Math.max(0, i - 2), i + 3);
    const heads = headsOn(line, around);
    if (!heads) continue;
    const below = (other: PdfLine) =>
      piecesOf(other).every(
        ({ x0, x1, glyphs }) =>
          glyphs.length <= LONGEST_SECOND && heads.some((head) => x0 < head.x1 && x1 > head.x0),
      );
    const near = (other: PdfLine | undefined) =>
      other !== undefined &&
      Math.abs(other.y - line.y) <= 1.6 * line.size &&
      below(other) &&
      !piecesOf(other).some(isNumber);
    return { from: near(lines[i - 1]) ? i - 1 : i, body: near(lines[i + 1]) ? i + 2 : i + 1, heads };
  }
  return null;
}

/** Where lines keep to the columns no longer; a lone line over several is a heading where columns go on right below. */
function endOf(lines: readonly PdfLine[], from: number, strips: readonly Strip[]): number {
  const keeps = (line: PdfLine) => piecesOf(line, NEAR).every((piece) => !runsOver(piece, strips));
  const inColumns = (line: PdfLine) => piecesOf(line).length > 1 && keeps(line);
  const goesOn = (i: number) => lines.slice(i + 1, i + 4).some(inColumns);
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (
      inColumns(line) ||
      (piecesOf(line).length === 1 && (goesOn(i) || (keeps(line) && isClose(lines[i - 1], line))))
    )
      end = i + 1;
    else break;
  }
  return end;
}

/** In ems: lines of one cell stand no farther apart. */
const PITCH = 2;
const isClose = (above: PdfLine | undefined, line: PdfLine): boolean =>
  above !== undefined && line.y - above.y <= PITCH * line.size;
