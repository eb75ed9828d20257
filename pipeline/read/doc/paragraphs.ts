/** A story of a Word 97–2003 file as paragraphs: their characters as shown, and what they are part of. */

import { SOFT_BREAK } from '../../text/lines.ts';
import { type LinkedText, linkIn } from '../office/compose.ts';
import { equationText, isEquation } from '../office/equation.ts';
import { nothingMet, type WordMet } from '../office/met.ts';
import { signsOf } from '../office/symbols.ts';
import { CHARACTER_STYLE, type CharacterLook, characterLook, PLAIN, readDocFonts } from './character-look.ts';
import type { DocFile } from './file.ts';
import { PAIR } from './file.ts';
import { type FilePiece, pieceText, readPieces } from './pieces.ts';
import {
  type FormattedPages,
  type FormattedRun,
  formattedPages,
  operandOf,
  type Property,
} from './properties.ts';
import { type DocStyle, readDocStyles, styleChain } from './styles.ts';

export interface DocParagraph extends LinkedText {
  end: 'paragraph' | 'cell';
  /** Formatting by itself first, then by its styles. */
  properties: readonly (readonly Property[])[];
  /** From the style alone: 1 to 9 for heading 1 to heading 9. */
  heading: number | null;
  /** Drawings anchored here, counted through the story. */
  anchors: number;
  /** The mark itself was deleted or is hidden. */
  markGone: boolean;
}

export interface DocText {
  /** Paragraphs of a range of characters. */
  paragraphs(start: number, end: number): DocParagraph[];
  /** Characters of a range as stored, marks and all. */
  raw(start: number, end: number): string;
  met: WordMet;
}

const PICTURE = '\u0001';
const DRAWING = '\u0008';
const SYMBOL = '(';
const CELL = '\u0007';

/** Characters that stand for something else; the rest below a blank are marks of the format and no text. */
const SHOWN: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\u000b': SOFT_BREAK,
  '\u001e': '-',
  '\u001f': '',
};

export function readDocText(file: DocFile): DocText {
  const pieces = readPieces(file);
  const reader = new StoryReader(
    pieces,
    pieceText(file, pieces),
    formattedPages(file, PAIR.characterPages, 'character'),
    formattedPages(file, PAIR.paragraphPages, 'paragraph'),
    readDocStyles(file),
    readDocFonts(file),
  );
  return {
    paragraphs: (start, end) => reader.paragraphs(start, end),
    raw: (start, end) => reader.text.slice(start, end),
    met: reader.met,
  };
}

class StoryReader {
  readonly met = nothingMet();
  readonly text: string;
  readonly #pieces: readonly FilePiece[];
  readonly #characters: FormattedPages;
  readonly #paragraphs: FormattedPages;
  readonly #styles: ReadonlyMap<number, DocStyle>;
  readonly #fonts: readonly string[];

  constructor(
    pieces: readonly FilePiece[],
    text: string,
    characters: FormattedPages,
    paragraphs: FormattedPages,
    styles: ReadonlyMap<number, DocStyle>,
    fonts: readonly string[],
  ) {
    this.#pieces = pieces;
    this.text = text;
    this.#characters = characters;
    this.#paragraphs = paragraphs;
    this.#styles = styles;
    this.#fonts = fonts;
  }

  paragraphs(start: number, end: number): DocParagraph[] {
    const found: DocParagraph[] = [];
    const last = Math.min(end, this.text.length);
    let at = start;
    while (at < last) {
      const mark = this.#markFrom(at, last);
      found.push(this.#paragraph(at, mark));
      at = mark + 1;
    }
    return found;
  }

  /** Position of the mark that ends the paragraph; a form feed ends one only where the formatting says so (else it is a page break). */
  #markFrom(start: number, last: number): number {
    for (let at = start; at < last; at++) {
      const char = this.text[at];
      if (char === '\r' || char === CELL) return at;
      if (char === '\f') {
        const offset = this.#offset(at);
        if (offset === null || this.#paragraphs.runAt(offset.at)?.end === offset.at + offset.width) return at;
      }
    }
    return last;
  }

  #offset(at: number): { at: number; width: number; piece: FilePiece } | null {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    if (!piece || at >= piece.end) return null;
    const width = piece.bytesPerCharacter;
    return { at: piece.offset + (at - piece.start) * width, width, piece };
  }

  #paragraph(start: number, mark: number): DocParagraph {
    const offset = this.#offset(mark);
    const run: FormattedRun | null = offset ? this.#paragraphs.runAt(offset.at) : null;
    const chain = styleChain(this.#styles, run?.style ?? 0);
    const inherited = chain.map((style) => style.character);
    const look = this.#lookAt(mark, inherited);
    return {
      ...this.#inline(start, mark, inherited),
      end: this.text[mark] === CELL ? 'cell' : 'paragraph',
      properties: [run?.properties ?? [], ...chain.map((style) => style.paragraph)],
      heading: chain.find((style) => style.heading !== null)?.heading ?? null,
      markGone: look.deleted || look.hidden,
    };
  }

  #inline(
    start: number,
    end: number,
    inherited: readonly (readonly Property[])[],
  ): LinkedText & { anchors: number } {
    const links: { start: number; end: number; href: string }[] = [];
    const fields: { instruction: string; result: boolean; start: number; from: number }[] = [];
    let struckAt = -1;
    let text = '';
    let anchors = 0;
    let pageBreak = false;
    let look: CharacterLook | null = null;
    for (let at = start; at < end; at++) {
      if (!look || at >= look.end) look = this.#countedLook(at, end, inherited);
      if (look.deleted) continue;
      const char = this.text[at] ?? '';
      const field = fields.at(-1);
      if (char === '\u0013') fields.push({ instruction: '', result: false, start: 0, from: text.length });
      else if (char === '\u0014' && field) {
        field.result = true;
        field.start = text.length;
      } else if (char === '\u0015') {
        const instruction = fields.pop()?.instruction ?? '';
        const href = linkIn(instruction);
        if (field && isEquation(instruction) && field.from === text.length)
          text += equationText(instruction) ?? '';
        if (field && href !== null && text.length > field.start)
          links.push({ start: field.start, end: text.length, href });
      } else if (fields.some((each) => !each.result)) {
        if (field) field.instruction += char;
      } else if (look.hidden) this.met.hidden += 1;
      else if (char === DRAWING) anchors += 1;
      else if (char === PICTURE) this.met.pictures += 1;
      else if (look.struck) {
        const { struck } = this.met;
        if (struckAt === text.length && struck.length > 0) struck[struck.length - 1] += char;
        else struck.push(char);
        struckAt = text.length;
      } else if (char === SYMBOL && look.special) {
        if (look.sign === null) this.met.symbols += 1;
        text += look.sign ?? '';
      } else if (char === '\f') pageBreak = text !== '';
      else {
        const shown = char >= ' ' ? this.#drawn(char, look) : (SHOWN[char] ?? '');
        if (pageBreak && shown !== '') text += SOFT_BREAK;
        if (shown !== '') pageBreak = false;
        text += shown;
      }
    }
    return { text, links, anchors };
  }

  #drawn(char: string, { symbolFont }: CharacterLook): string {
    if (symbolFont === null) return char;
    const signs = signsOf(symbolFont, char);
    this.met.symbols += signs.lost;
    return signs.text;
  }

  #countedLook(at: number, end: number, inherited: readonly (readonly Property[])[]): CharacterLook {
    const look = this.#lookAt(at, inherited);
    if (look.deleted) this.met.deleted += 1;
    else if (look.inserted) this.met.inserted += 1;
    return { ...look, end: Math.min(look.end, end) };
  }

  #lookAt(at: number, inherited: readonly (readonly Property[])[]): CharacterLook {
    const offset = this.#offset(at);
    const run = offset ? this.#characters.runAt(offset.at) : null;
    if (!offset || !run) return { ...PLAIN, end: at + 1 };
    const { piece, width } = offset;
    const end = Math.min(piece.end, piece.start + Math.ceil((run.end - piece.offset) / width));
    return { ...this.#look(run.properties, inherited), end: Math.max(end, at + 1) };
  }

  #look(
    properties: readonly Property[],
    inherited: readonly (readonly Property[])[],
  ): Omit<CharacterLook, 'end'> {
    const style = operandOf(properties, CHARACTER_STYLE)?.readUInt16LE(0);
    const chain = style === undefined ? [] : styleChain(this.#styles, style);
    return characterLook(
      properties,
      chain.map((each) => each.character),
      inherited,
      this.#fonts,
    );
  }
}
