/** A notice made ready for parsing: clean, folded, cut in lines, its tables found. Offsets are into the clean text. */
import { markdownMarks } from './clean/markdown.ts';
import { pageBreakRepeats, titlesOpenedTwice } from './clean/page-breaks.ts';
import { drawnRules, letterhead, pageNumbers } from './clean/page-furniture.ts';
import { residues } from './clean/residues.ts';
import { CleanText, type Edit } from './clean/text.ts';
import { type Line, linesOf } from './lines.ts';
import { isCanonical } from './markdown/canonical.ts';
import type { Source } from './source.ts';
import { findTables } from './tables/detect.ts';
import { gridOf } from './tables/grid.ts';
import { type ServiceTable, serviceTables } from './tables/service-tables.ts';
import { narrow } from './text/narrow.ts';
import { KNOWN, type Vocabulary } from './vocabulary.ts';

export interface Draft {
  source: Source;
  words: Vocabulary;
  clean: CleanText;
  text: string;
  folded: string;
  /** Lines outside the tables that list services; a table of another kind is lines like any other text. */
  lines: Line[];
  tables: ServiceTable[];
  /** Heading levels that the format states, by the clean offset of the line they head. */
  hints: ReadonlyMap<number, number>;
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
  if (!printed) {
    takeAway([...pageNumbers(lines), ...letterhead(lines), ...drawnRules(lines)]);
    takeAway([
      ...titlesOpenedTwice(clean.text),
      ...(source.paragraphs ? [] : pageBreakRepeats(clean.text, lines)),
    ]);
  }
  const tables =
    source.tables.length > 0
      ? source.tables.map((t) => gridOf(t, clean, folded))
      : findTables(clean.text, folded, words);
  const services = serviceTables(tables, clean.text, words);
  const asides = source.asides.map(({ start, end }) => ({
    start: clean.fromRead(start),
    end: clean.fromRead(end),
  }));
  const outside = lines
    .filter((line) => !asides.some((aside) => line.start < aside.end && line.end > aside.start))
    .filter((line) => !services.some(({ table: t }) => line.start < t.end && line.end > t.start))
    .map((line, index) => ({ ...line, index }));
  return {
    source,
    words,
    clean,
    text: clean.text,
    folded,
    lines: outside,
    tables: services,
    hints: new Map(source.headings.map((h) => [clean.fromRead(h.start), h.level])),
    emptied: emptied.map((read) => clean.fromRead(read)),
    asides,
  };
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
