/** A notice made ready for parsing: clean, folded, cut in lines, its tables found. Offsets are into the clean text. */

import { isCanonical } from './clean/markdown/canonical.ts';
import { markdownMarks } from './clean/markdown.ts';
import { pageBreakRepeats, titlesOpenedTwice } from './clean/page-breaks.ts';
import { drawnRules, isPageNumber, letterhead, pageNotes, pageNumbers } from './clean/page-furniture.ts';
import { residues, strayBlanks } from './clean/residues.ts';
import { CleanText, type Edit } from './clean/text.ts';
import { KNOWN, type Vocabulary } from './labels/vocabulary.ts';
import type { Source } from './source.ts';
import { findTables } from './tables/detect.ts';
import { type Grid, gridOf } from './tables/grid.ts';
import { laidOutTables } from './tables/laid-out-tables.ts';
import { LEAST_MEASURE, recoverTables } from './tables/recover/recover.ts';
import { isGuess, type Recovered } from './tables/recover/recovered.ts';
import { type ServiceTable, serviceTables } from './tables/service-tables.ts';
import { withStrayRows } from './tables/stray-rows.ts';
import { unwrapped } from './tables/wrapped-rows.ts';
import { type Line, linesOf } from './text/lines.ts';
import { narrow } from './text/narrow.ts';
import type { Span } from './text/ranges.ts';

export interface Draft {
  source: Source;
  words: Vocabulary;
  clean: CleanText;
  text: string;
  folded: string;
  /** Lines outside the tables that list services; a table of another kind is lines like any other text. */
  lines: Line[];
  tables: ServiceTable[];
  /** All tables, of services or not. */
  grids: readonly Grid[];
  /** Readings of a text whose table lost its cells, the best first; empty where its cells are told. */
  recovered: readonly Recovered[];
  /** Heading levels that the format states, by the clean offset of the line they head. */
  hints: ReadonlyMap<number, number>;
  /** In the text as read: characters at a line break that may be said twice. */
  repeats: readonly Span[];
  /** Clean offsets where a residue was taken out of a line that is empty now: a heading stood there. */
  emptied: number[];
  /** Footnotes and endnotes, which are no lines: they say something of the text and rule nothing. */
  asides: { start: number; end: number }[];
}

/** @param words what words mean in this notice: the product's tables, or those with what a user taught before them */
export function draftOf(source: Source, words: Vocabulary = KNOWN): Draft {
  // our own Markdown (markdown/print.ts) has been cleaned already: all that goes is what printing put in
  const printed = isCanonical(source.text);
  let clean = CleanText.of(source.text).without([
    ...(printed ? [] : residues(source.text)),
    ...markdownMarks(source),
  ]);
  const emptied = emptiedLines(clean);
  let folded = narrow(clean.text);
  let lines = linesOf(clean.text, folded);
  const takeAway = (edits: readonly Edit[]): void => {
    if (edits.length === 0) return;
    clean = clean.without(edits);
    folded = narrow(clean.text);
    lines = linesOf(clean.text, folded);
  };
  let repeats: Span[] = [];
  let notes: Span[] = [];
  if (!printed) {
    takeAway(strayBlanks(lines));
    notes = source.paragraphs
      ? []
      : pageNotes(lines, isPageNumber).flatMap(([start, end]) => clean.ranges(start, end));
    takeAway([...pageNumbers(lines, clean.text), ...letterhead(lines), ...drawnRules(lines)]);
    const breaks = source.paragraphs ? null : pageBreakRepeats(clean.text, lines);
    repeats = (breaks?.doubts ?? []).flatMap(([start, end]) => clean.ranges(start, end));
    takeAway([...titlesOpenedTwice(clean.text), ...(breaks?.edits ?? [])]);
  }
  const tables = tablesOf(source, clean, folded, words);
  const asides = [...source.asides, ...notes.map(([start, end]) => ({ start, end }))].map(
    ({ start, end }) => ({
      start: clean.fromRead(start),
      end: clean.fromRead(end),
    }),
  );
  const outside = linesOutside(
    lines.filter((line) => !asides.some((aside) => line.start < aside.end && line.end > aside.start)),
    tables.services,
    clean.text,
    folded,
    tables.recovered[0]?.way === 'bars',
  );
  return {
    source,
    words,
    clean,
    text: clean.text,
    folded,
    lines: outside,
    tables: tables.services,
    grids: tables.grids,
    recovered: tables.recovered,
    hints: new Map(source.headings.map((h) => [clean.fromRead(h.start), h.level])),
    repeats,
    emptied: emptied.map((read) => clean.fromRead(read)),
    asides,
  };
}

/** Service tables as the format or its marks tell their cells; where there are none, as what columns hold tells them. */
function tablesOf(
  source: Source,
  clean: CleanText,
  folded: string,
  words: Vocabulary,
): { grids: readonly Grid[]; services: ServiceTable[]; recovered: readonly Recovered[] } {
  const marked = source.mediaType === 'text/markdown';
  const told =
    source.tables.length > 0
      ? source.tables.map((t) => gridOf(t, clean, folded)).map((t) => (marked ? unwrapped(t, words) : t))
      : findTables(clean.text, folded, words);
  const grids = WRITTEN.test(source.mediaType) ? withStrayRows(told, clean.text, folded) : told;
  const services = serviceTables(grids, clean.text, words);
  const rows = services.reduce((sum, { table, head }) => sum + table.rows.length - head.rows, 0);
  if (rows >= LEAST_ROWS || isCanonical(source.text)) return { grids, services, recovered: [] };
  const laid = source.tables.length > 0 ? null : laidOutTables(clean.text, folded, words);
  if (laid && laid.grids.length > 0)
    return { grids: laid.grids, services: serviceTables(laid.grids, clean.text, words), recovered: [] };
  const recovered = recoverTables(clean.text, folded, words);
  const best = recovered[0];
  if (!best || best.measure < LEAST_MEASURE || isGuess(best) || laid?.wrapped)
    return { grids, services, recovered };
  return { grids: best.grids, services: serviceTables(best.grids, clean.text, words), recovered };
}

/** Forms in which a row is a line of characters. */
const WRITTEN = /^text\/(?:plain|markdown)$/u;
const LEAST_ROWS = 2;

/** Lines outside the tables; of a line that a table shares with a letter, what stands before it and behind, cut at its blanks. */
function linesOutside(
  lines: readonly Line[],
  services: readonly ServiceTable[],
  text: string,
  folded: string,
  barred: boolean,
): Line[] {
  const spans = services.map(({ table }): [number, number] => [table.start, table.end]);
  const outside = lines.flatMap((line): Line[] => {
    const inside = spans.filter(([start, end]) => line.start < end && line.end > start);
    const separator = inside.length > 0 ? BLANKS : BARS;
    if (inside.length === 0 && !(barred && line.folded.includes('|'))) return [line];
    const first = Math.min(line.end, ...inside.map(([start]) => start));
    const last = Math.max(first, ...inside.map(([, end]) => end));
    return [
      ...cutAt(separator, text, folded, line.start, first),
      ...cutAt(separator, text, folded, last, line.end),
    ];
  });
  return outside.map((line, index) => ({ ...line, index }));
}

const BARS = /\|/gu;
const PAGE = /^\d{1,3}、(?=\p{Script=Han})/u;
/** A bar or a blank, with the number of a page behind it: `2021.DOC 1、安康市…`. */
const BLANKS = /(?<!(?:专栏|附表|表|附件)[ ]?\d{0,2})[ |\u3000]+(?:\d{1,3}、(?=\p{Script=Han}))?/gu;

/** `武政办发〔2024〕17号 各县（区）人民政府： 《…》已经市政府同意。 武威市人民政府办公室 2024年3月15日`: lines that came to stand in one. */
function cutAt(separator: RegExp, text: string, folded: string, from: number, to: number): Line[] {
  if (to <= from) return [];
  const lines: Line[] = [];
  let at = from + (separator === BLANKS ? (PAGE.exec(text.slice(from, to))?.[0].length ?? 0) : 0);
  const begin = at;
  for (const found of text.slice(at, to).matchAll(separator)) {
    lines.push(...linesOf(text, folded, at, begin + found.index));
    at = begin + found.index + found[0].length;
  }
  return [...lines, ...linesOf(text, folded, at, to)].filter(({ folded: own }) => /[\p{L}\p{N}]/u.test(own));
}

/** Offsets in the text as read of bookmarks that left nothing on their line. */
function emptiedLines(clean: CleanText): number[] {
  return clean.repairs
    .filter((r) => r.kind === 'bookmark')
    .filter((r) => {
      const at = clean.fromRead(r.start);
      const from = clean.text.lastIndexOf('\n', at - 1) + 1;
      const to = clean.text.indexOf('\n', at);
      return clean.text.slice(from, to < 0 ? undefined : to).trim() === '';
    })
    .map((r) => r.start);
}
