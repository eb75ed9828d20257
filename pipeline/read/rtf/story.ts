/** One text of an RTF file (its body, a footnote, a text box): paragraphs and rows as their words come to an end. */
import { SOFT_BREAK } from '../../text/lines.ts';
import type { Block } from '../office/compose.ts';
import { numberWithGap } from '../office/numbering.ts';
import { type CellDefinition, type RtfRow, tableOf } from './table.ts';

const UNMERGED: Pick<CellDefinition, 'down' | 'across'> = { down: null, across: null };
/** Twips; a cell that its row does not define. */
const USUAL_WIDTH = 100;

export class Story {
  readonly blocks: Block[] = [];
  /** Only paragraphs and tables of the body are counted. */
  readonly #isBody: boolean;
  #text = '';
  #number = '';
  #level: number | null = null;
  #inTable = false;
  #cells: string[] = [];
  #rows: RtfRow[] = [];
  #definitions: CellDefinition[] = [];
  #next = UNMERGED;
  #left = 0;
  #struckAt = -1;
  #paragraphs = 0;
  #tables = 0;

  constructor(isBody = false) {
    this.#isBody = isBody;
  }

  add(words: string): void {
    this.#text += words;
  }

  /** A part of an automatic number, as the program last showed it. */
  addNumber(words: string): void {
    this.#number += words;
  }

  /** Notes that something struck through stood here. @returns whether it goes on with what was struck last */
  strike(): boolean {
    const goesOn = this.#struckAt === this.#text.length;
    this.#struckAt = this.#text.length;
    return goesOn;
  }

  /** @param level of a heading, from 1; null of another paragraph */
  setLevel(level: number | null): void {
    this.#level = level;
  }

  /** What a word of the layout does. Other words do nothing. */
  layout(name: string, value: number | null): void {
    this.#layoutWords[name]?.(value ?? 0);
  }

  readonly #layoutWords: Readonly<Record<string, (value: number) => void>> = {
    par: () => this.#mark(),
    sect: () => this.#mark(),
    '\n': () => this.#mark(),
    '\r': () => this.#mark(),
    pard: () => {
      this.#inTable = false;
      this.#level = null;
    },
    intbl: () => {
      this.#inTable = true;
    },
    outlinelevel: (value) => {
      this.#level = value < 9 ? value + 1 : null;
    },
    page: () => this.#break(),
    column: () => this.#break(),
    cell: () => {
      this.#cells.push(`${this.#numberText()}${this.#text}`.replace(/\t/gu, ' ').trimEnd());
      this.#number = '';
      this.#text = '';
    },
    // a table within a cell: its rows are lines of the cell
    nestcell: () => this.add(' '),
    nestrow: () => {
      this.#text = `${this.#text.trimEnd()}\n`;
    },
    row: () => this.#endRow(),
    trowd: () => {
      this.#definitions = [];
      this.#next = UNMERGED;
      this.#left = 0;
    },
    trleft: (value) => {
      this.#left = value;
    },
    clvmgf: () => this.#merge({ down: 'first' }),
    clvmrg: () => this.#merge({ down: 'rest' }),
    clmgf: () => this.#merge({ across: 'first' }),
    clmrg: () => this.#merge({ across: 'rest' }),
    cellx: (right) => {
      this.#definitions.push({ right, ...this.#next });
      this.#next = UNMERGED;
    },
  };

  /** The text ends here, with or without its last mark. */
  end(): void {
    // cells without the end of their row: a file that was cut
    if (this.#cells.length > 0) this.#endRow();
    if (this.#text !== '' || this.#number !== '') this.#endParagraph();
    this.#endTable();
  }

  #merge(how: Partial<typeof UNMERGED>): void {
    this.#next = { ...this.#next, ...how };
  }

  /** Words on both sides of a page's end stand on two lines. */
  #break(): void {
    if (this.#text !== '') this.add(SOFT_BREAK);
  }

  #mark(): void {
    if (!this.#inTable) this.#endParagraph();
    else if (this.#text !== '') this.add('\n');
  }

  #endParagraph(): void {
    if (this.#cells.length > 0) this.#endRow();
    this.#endTable();
    this.#paragraphs += 1;
    const text = this.#numberText() + this.#text;
    // a paragraph that is struck through whole is gone
    if (text !== '' || this.#struckAt !== 0) this.#line(text, this.#level);
    this.#text = '';
    this.#number = '';
    this.#struckAt = -1;
  }

  #numberText(): string {
    return numberWithGap(this.#number.replace(/^[\t ]+|[\t ]+$/gu, ''));
  }

  #line(text: string, level: number | null): void {
    const place = this.#isBody ? { paragraph: this.#paragraphs } : null;
    this.blocks.push({ kind: 'line', text, links: [], level, place });
  }

  #endRow(): void {
    const last = this.#definitions.at(-1)?.right ?? this.#left;
    const cells = this.#cells.map((text, i) => ({
      ...(this.#definitions[i] ?? { right: last + (i + 1) * USUAL_WIDTH, ...UNMERGED }),
      text,
      links: [],
    }));
    if (cells.length > 0) this.#rows.push({ left: this.#left, cells });
    this.#cells = [];
    this.#text = '';
  }

  #endTable(): void {
    const [first, ...others] = this.#rows;
    if (!first) return;
    this.#rows = [];
    const [only, ...beside] = first.cells;
    if (only && beside.length + others.length === 0) {
      // a table of one cell is a frame round text
      for (const text of only.text.split('\n')) this.#line(text, null);
      return;
    }
    this.#tables += 1;
    this.blocks.push(tableOf([first, ...others], this.#isBody ? this.#tables : null));
  }
}
