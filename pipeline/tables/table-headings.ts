/** Headings of a table: section rows, merged cells of a column, lines above the table and between two. */
import type { Draft } from '../draft.ts';
import type { Line } from '../lines.ts';
import { markerOf } from '../markers.ts';
import { headingName } from '../outline/heading-name.ts';
import { HeadingPath } from '../outline/heading-path.ts';
import type { Level, Outline, OutlineHeading } from '../outline/types.ts';
import { isFilled, nameText, piecesOf, type Words } from './cell-text.ts';
import type { Cell } from './grid.ts';

const LONGEST_HEADING_LINE = 30;
/** Farther above its table a line heads something else. */
const FARTHEST_ABOVE = 40;

export class TableHeadings {
  readonly #draft: Draft;
  readonly #outline: Outline;
  readonly #path: HeadingPath;
  /** Families of the markers that sections bear, the first one met is of the domains. */
  readonly #families: string[] = [];
  readonly #merged = new Set<Cell>();

  constructor(draft: Draft, outline: Outline) {
    this.#draft = draft;
    this.#outline = outline;
    this.#path = new HeadingPath(outline);
  }

  get domain(): OutlineHeading | null {
    return this.#path.domain;
  }

  get aspect(): OutlineHeading | null {
    return this.#path.aspect;
  }

  /** Whether rows or lines of their own tell the domains: 一、幼有所育 over all columns. */
  get inSections(): boolean {
    return this.#families.length > 0;
  }

  /** Lines right above the first table that head it, none the title: `一、幼有所育 ⏎ （一）优孕优生服务`. @param end where the table begins */
  above(end: number): void {
    const lines = this.#draft.lines.filter((line) => line.end <= end);
    let from = lines.length;
    while (headsBelow(lines[from - 1], lines[from]?.start ?? end)) from--;
    for (const line of lines.slice(from)) {
      this.#outline.body[0] = Math.min(this.#outline.body[0], line.start);
      this.section(line);
    }
  }

  /** Lines between the end of a table and the start of the next. */
  between(start: number, end: number): void {
    for (const line of this.#draft.lines) {
      if (line.start < start || line.end > end) continue;
      if (line.folded.length <= LONGEST_HEADING_LINE && !/[。;:]/u.test(line.folded)) this.section(line);
      else this.#outline.claims.push({ span: [line.start, line.end], role: 'note' });
    }
  }

  /** A row or line that is a heading alone; its marker tells the level. */
  section(words: Words): void {
    const family = markerOf(words.folded)?.family ?? 'plain';
    if (!this.#families.includes(family)) this.#families.push(family);
    this.#path.enter(this.#headingOf(family === this.#families[0] ? 'domain' : 'aspect', words));
  }

  /** A cell in a column of domains or aspects; it may span rows, or be printed again in each. */
  column(level: Level, cell: Cell | null): void {
    if (!isFilled(cell) || this.#merged.has(cell)) return;
    this.#merged.add(cell);
    const heading = this.#headingOf(level, cell);
    if (this.#path[level]?.name !== heading.name) this.#path.enter(heading);
    else this.#outline.claims.push({ span: [cell.start, cell.end], role: 'heading' });
  }

  #headingOf(level: Level, words: Words): OutlineHeading {
    const marker = markerOf(words.folded);
    const pieces = piecesOf(this.#draft, words, marker?.length);
    return {
      level,
      no: marker?.no ?? null,
      name: headingName(nameText(this.#draft, pieces)),
      number: marker ? [words.start, words.start + marker.length] : null,
      namePieces: pieces,
      domain: null,
    };
  }
}

/** @param below where what the line may head begins */
function headsBelow(line: Line | undefined, below: number): boolean {
  return (
    line?.marker != null &&
    /^(?:chapter|section|cn|cn-paren)$/u.test(line.marker.family) &&
    line.folded.length <= LONGEST_HEADING_LINE &&
    !/[。;:,]/u.test(line.folded) &&
    below - line.end <= FARTHEST_ABOVE
  );
}
