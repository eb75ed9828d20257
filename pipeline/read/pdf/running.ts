/**
 * Running heads and feet, page numbers among them: told by evidence, the same words or a number that counts with
 * the pages, at the same place of most pages; or by the producer's own mark. No wording is looked for.
 */
import { TEN } from '../../words/numerals.ts';
import type { PdfLine } from './lines.ts';
import type { Page } from './page.ts';

export interface RunningLines {
  /** For each page, by index: the lines that are running heads or feet. */
  lines: Set<PdfLine>[];
  count: number;
}

interface RunningLine {
  page: number;
  line: PdfLine;
  /** Lines further out on the same side. */
  depth: number;
  side: 'top' | 'bottom';
  /** Points from that edge of the page, to the baseline. */
  distance: number;
  key: string;
  number: number | null;
}

/** How many lines from the edge can be running ones; how far in, as part of the page's height. */
const DEPTH = 3;
const MARGIN = 0.25;
/** Points by which a running line may stand elsewhere. */
const SAME_PLACE = 4;
/** Part of the pages between a running line's first and last that bear it; odd and even pages may differ. */
const MOST = 0.6;
/** The same words on so many pages, nearly all of them, are no accident even close to the text. */
const SURE = 5;
const NEARLY_ALL = 0.85;
const DIGITS = new RegExp(String.raw`\d+|[〇零${TEN}百]+(?=页)`, 'gu');
const NUMBER_ONLY = /^[\s\p{Pd}·•~～\-_|/第页共()（）[\]【】.]*#[\s\p{Pd}·•~～\-_|/第页共()（）[\]【】.#]*$/u;

export function runningLines(pages: readonly Page[]): RunningLines {
  const byPage = pages.map(candidatesOf);
  const candidates = byPage.flat();
  const known = new Set<string>();
  const groups = new Map<string, RunningLine[]>();
  for (const candidate of candidates) {
    const at = `${candidate.side} ${candidate.key}`;
    const group = groups.get(at);
    if (group) group.push(candidate);
    else groups.set(at, [candidate]);
  }
  const found = pages.map(() => new Set<PdfLine>());
  const outermost = (c: RunningLine) =>
    byPage[c.page]!.every((o) => o.side !== c.side || o.depth >= c.depth || found[c.page]!.has(o.line));
  // From the edge inwards: a line is a running one only when those further out are.
  for (let depth = 0; depth < DEPTH; depth++) {
    for (const [at, group] of groups) {
      const placed = samePlace(group).filter(
        (g) => most(g, (c) => c.depth <= depth && outermost(c)) && isRunning(g, pages),
      );
      for (const candidate of placed.flat()) found[candidate.page]!.add(candidate.line);
      if (placed.length > 0) known.add(at);
    }
  }
  for (const candidate of candidates) {
    const again = known.has(`${candidate.side} ${candidate.key}`) && candidate.depth < 2;
    const marked = candidate.line.glyphs.every((g) => g.artifact);
    if (marked || (outermost(candidate) && (again || standsAlone(candidate, pages))))
      found[candidate.page]!.add(candidate.line);
  }
  return { lines: found, count: found.reduce((sum, lines) => sum + lines.size, 0) };
}

function candidatesOf(page: Page, index: number): RunningLine[] {
  const tableTop = Math.min(...page.tables.map((t) => t.ys[0]!));
  const tableBottom = Math.max(...page.tables.map((t) => t.ys.at(-1)!));
  const make = (line: PdfLine, depth: number, side: RunningLine['side']): RunningLine => {
    const numbers = [...line.text.matchAll(DIGITS)].map((m) => Number(m[0]));
    const key = line.text.replace(DIGITS, '#').replace(/\s/g, '');
    const distance = side === 'top' ? line.y : page.height - line.y;
    return {
      page: index,
      line,
      depth,
      side,
      distance,
      key,
      number: numbers.find((n) => Number.isInteger(n)) ?? null,
    };
  };
  const top = page.lines.slice(0, DEPTH).filter((l) => l.y < MARGIN * page.height && l.y < tableTop + 2);
  const bottom = page.lines
    .slice(-DEPTH)
    .reverse()
    .filter((l) => l.y > (1 - MARGIN) * page.height && l.y > tableBottom - 2);
  return [...top.map((l, i) => make(l, i, 'top')), ...bottom.map((l, i) => make(l, i, 'bottom'))];
}

/** Candidates of one wording parted by their distance from the edge. */
function samePlace(group: RunningLine[]): RunningLine[][] {
  const parts: RunningLine[][] = [];
  for (const candidate of [...group].sort((a, b) => a.distance - b.distance)) {
    const part = parts.at(-1);
    if (part && candidate.distance - part[0]!.distance <= SAME_PLACE) part.push(candidate);
    else parts.push([candidate]);
  }
  return parts;
}

function isRunning(group: readonly RunningLine[], pages: readonly Page[]): boolean {
  const at = [...new Set(group.map((c) => c.page))].sort((a, b) => a - b);
  if (at.length < 2) return false;
  const [first, last] = [at[0]!, at.at(-1)!];
  const like = pages[first]!;
  const span = pages
    .slice(first, last + 1)
    .filter((p) => Math.abs(p.height - like.height) < 2 && Math.abs(p.width - like.width) < 2);
  const parity = at.every((p) => p % 2 === first % 2) ? 2 : 1;
  if (at.length * parity < MOST * span.length) return false;
  if (NUMBER_ONLY.test(group[0]!.key)) return countsWithPages(group);
  if (at.length >= SURE && at.length * parity >= NEARLY_ALL * span.length) return true;
  return most(group, (c) => isSetApart(c, pages));
}

function most(group: readonly RunningLine[], holds: (candidate: RunningLine) => boolean): boolean {
  return group.filter(holds).length >= MOST * group.length;
}

/** Whether most numbers are the page's index plus one constant. Numbers in Chinese (第十二页) are taken on trust. */
function countsWithPages(group: readonly RunningLine[]): boolean {
  if (group.every((c) => c.number === null)) return group.length >= 3;
  const offsets = new Map<number, number>();
  for (const { number, page } of group) {
    if (number !== null) offsets.set(number - page, (offsets.get(number - page) ?? 0) + 1);
  }
  return Math.max(0, ...offsets.values()) >= MOST * group.length;
}

/** A white gap, wider than between lines of text, parts the line (or lines next to it) from the text. */
function isSetApart({ page, line, side, depth }: RunningLine, pages: readonly Page[]): boolean {
  const { lines, tables } = pages[page]!;
  const gaps = lines
    .slice(1)
    .map((l, i) => l.y - lines[i]!.y)
    .sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  const inwards = side === 'top' ? lines : [...lines].reverse();
  for (let i = depth; i < DEPTH; i++) {
    const [outer, inner] = [inwards[i], inwards[i + 1]];
    if (!outer) return false;
    if (!inner) return tables.length > 0 || i === depth;
    if (Math.abs(inner.y - outer.y) > Math.max(1.4 * usual, 1.8 * line.size)) return true;
  }
  return false;
}

/** A page's own number, framed (— 1 —, 第1页) and apart from the text: a short document, or a section's only page. */
function standsAlone(candidate: RunningLine, pages: readonly Page[]): boolean {
  const framed = NUMBER_ONLY.test(candidate.key) && /^\P{N}+#\P{N}+$/u.test(candidate.key);
  return framed && candidate.number === candidate.page + 1 && isSetApart(candidate, pages);
}
