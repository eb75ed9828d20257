/** Where the text of each page begins and ends, and how paragraphs are set: what tells a full line from a short one. */
import type { PdfLine } from './lines.ts';
import type { Page } from './page.ts';

export interface Margins {
  left: number;
  right: number;
}

export interface Setting {
  /** By page index. */
  margins: Margins[];
  /** Paragraphs begin with an indented line, as most notices do. */
  indented: boolean;
  /** A wider gap parts paragraphs, so within the usual distance a full line goes on. */
  spaced: boolean;
  /** Usual distance from a baseline to the next, by size of the upper line (rounded to half points). */
  pitch: ReadonlyMap<number, number>;
}

/** In ems: lines whose ends differ by less end at the same margin. */
const SAME_MARGIN = 0.5;
/** Lines of a page (or part of a document's lines) that make a margin. */
const ENOUGH_LINES = 3;
const FEW_LINES = 20;
const ENOUGH_PART = 0.05;

/** @param pages with running heads already taken out of their lines */
export function settingOf(pages: readonly Page[]): Setting {
  const classes = new Map<string, Page[]>();
  for (const page of pages) {
    const size = sizeClass(page);
    classes.set(size, [...(classes.get(size) ?? []), page]);
  }
  const byClass = new Map(
    [...classes].map(([size, members]) => [size, marginsOf(members.flatMap((p) => p.lines))]),
  );
  const margins = pages.map((page) => {
    const common = page.column === undefined ? overColumns(byClass, page) : byClass.get(sizeClass(page))!;
    const own = marginsOf(page.lines, ENOUGH_LINES);
    const em = page.lines[0]?.size ?? 0;
    // Pages bound on alternate sides shift left and right together; a page of short lines knows nothing.
    const sameWidth = Math.abs(own.right - own.left - (common.right - common.left)) < em;
    return sameWidth && page.lines.length > ENOUGH_LINES ? own : common;
  });
  const pitch = pitches(pages, margins);
  return { margins, pitch, ...startsOf(pages, margins, pitch) };
}

function sizeClass(page: Page): string {
  return `${Math.round(page.width)} ${Math.round(page.height)} ${page.column ?? ''}`;
}

/** What runs over all columns may be a title and a number alone, which fill no line: there the columns show how far the text reaches. */
function overColumns(byClass: ReadonlyMap<string, Margins>, page: Page): Margins {
  const size = sizeClass(page);
  const all = [...byClass].filter(([of]) => of.startsWith(size)).map(([, margins]) => margins);
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
  };
}

/** Of few lines (a page or two of another size) the outermost counts: they are mostly titles and last lines. */
function marginsOf(
  lines: readonly PdfLine[],
  least = lines.length < FEW_LINES ? 1 : Math.max(2, ENOUGH_PART * lines.length),
): Margins {
  const left = edge(
    lines.map((l) => ({ at: l.x0, em: l.size })),
    least,
  );
  const right = -edge(
    lines.map((l) => ({ at: -l.x1, em: l.size })),
    least,
  );
  return { left, right: isPassed(lines, right) ? Math.max(...lines.map((l) => l.x1)) : right };
}

/** Where more lines go past a right margin than end at it (a web page in print, set flush left) the longest line shows it. */
function isPassed(lines: readonly PdfLine[], right: number): boolean {
  const past = lines.filter((l) => l.x1 > right + l.size).length;
  const at = lines.filter((l) => Math.abs(l.x1 - right) <= SAME_MARGIN * l.size).length;
  return past > 0 && past >= at;
}

/** The outermost place where enough lines agree; the outermost at all when nowhere. */
function edge(ends: readonly { at: number; em: number }[], least: number): number {
  const sorted = [...ends].sort((a, b) => a.at - b.at);
  let j = 0;
  for (let i = 0; i < sorted.length; i++) {
    while (j < sorted.length && sorted[j]!.at - sorted[i]!.at <= SAME_MARGIN * sorted[i]!.em) j++;
    if (j - i >= least) return sorted[i + ((j - i) >> 1)]!.at;
  }
  return sorted[0]?.at ?? 0;
}

/** How the lines begin that follow a clearly short one, and so begin a paragraph: set in, set apart, or neither. */
function startsOf(
  pages: readonly Page[],
  margins: readonly Margins[],
  pitch: ReadonlyMap<number, number>,
): Pick<Setting, 'indented' | 'spaced'> {
  let [flush, indented, apart, close] = [0, 0, 0, 0];
  pages.forEach(({ lines }, i) => {
    const { left, right } = margins[i]!;
    lines.slice(1).forEach((line, j) => {
      const above = lines[j]!;
      if (right - above.x1 < 2.5 * above.size || Math.abs(above.size - line.size) > 0.5) return;
      const ems = (line.x0 - left) / line.size;
      if (ems < 0.5) flush++;
      else if (ems > 1.2 && ems < 2.8) indented++;
      if (line.y - above.y > 1.25 * (pitch.get(sizeKey(above.size)) ?? Number.POSITIVE_INFINITY)) apart++;
      else close++;
    });
  });
  return { indented: indented > 0 && indented >= flush, spaced: apart > 9 * close };
}

export function sizeKey(size: number): number {
  return Math.round(size * 2) / 2;
}

/** In ems: no lines of a paragraph stand further apart, unless a full line shows it. */
const WIDEST_PITCH = 2.1;
const USUAL_PITCH = 1.6;
/** In ems: room that a full line may leave. */
const FULL = 1.6;

function pitches(pages: readonly Page[], margins: readonly Margins[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  /** Steps below lines that are full, and so go on. */
  const within = new Map<number, number[]>();
  for (const [index, { lines }] of pages.entries()) {
    const { right } = margins[index]!;
    for (let i = 1; i < lines.length; i++) {
      const [above, below] = [lines[i - 1]!, lines[i]!];
      const step = Math.round((below.y - above.y) * 2) / 2;
      if (Math.abs(above.size - below.size) > 0.5 || step < 0.8 * above.size || step > 4 * above.size)
        continue;
      const key = sizeKey(above.size);
      if (right - above.x1 < FULL * above.size && !/[。；：]$/u.test(above.text))
        within.set(key, [...(within.get(key) ?? []), step]);
      const bySize = counts.get(key) ?? new Map<number, number>();
      bySize.set(step, (bySize.get(step) ?? 0) + 1);
      counts.set(key, bySize);
    }
  }
  // Of two usual distances the smaller parts lines, the larger paragraphs.
  return new Map(
    [...counts].map(([size, steps]) => {
      const most = Math.max(...steps.values());
      const usual = Math.min(...[...steps].filter(([, n]) => n >= 0.5 * most).map(([step]) => step));
      if (usual <= WIDEST_PITCH * size) return [size, usual];
      // Paragraphs of a line each, set apart: what parts lines shows below full ones alone.
      const full = within.get(size) ?? [];
      return [size, full.length > 0 ? Math.min(...full) : USUAL_PITCH * size];
    }),
  );
}
