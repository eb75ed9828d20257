/**
 * Text nodes → lines as a browser shows them: white space of the source collapsed, no-break and em spaces kept,
 * a line break within a paragraph kept as U+000B.
 */
import type { Point } from 'unist';
import { SOFT_BREAK } from '../../text/lines.ts';
import type { LineBlock } from '../office/compose.ts';

/** Between two of these a line end of the source is no space: Chinese is set without any. */
const CJK = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’—…·]/u;
const PIECES = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
/** An author who sets a blank line, or indents what follows a break, has begun a paragraph. */
const INDENT = /^[\u3000\u00a0\u2002\u2003]{2}/u;

export class Lines {
  readonly blocks: LineBlock[] = [];
  /** The heading level of lines that are written from here. */
  level: number | null = null;
  /** Written before the next line's first character: the number of a list. */
  marker = '';
  #text = '';
  #links: { start: number; end: number; href: string }[] = [];
  #place: { line: number; column: number } | null = null;
  #space: '' | ' ' | '\n' = '';
  #breaks = 0;

  /** @param href where the characters link to; @param point where the value stands in the file */
  write(value: string, href: string | null, point: Point | undefined): void {
    for (const piece of value.matchAll(PIECES)) {
      if (/^[ \t\n\r\f]/.test(piece[0])) {
        if (this.#space !== '\n') this.#space = piece[0].includes('\n') ? '\n' : ' ';
      } else {
        this.#put(piece[0], href, point && pointAt(point, value, piece.index));
      }
    }
  }

  /** Text whose line ends and blanks are shown as they are (pre). */
  writeAsIs(value: string, href: string | null, point: Point | undefined): void {
    let at = 0;
    for (const line of value.split(/\r\n?|\n/)) {
      if (at > 0) this.close();
      if (line !== '') this.#put(line, href, point && pointAt(point, value, value.indexOf(line, at)));
      at += line.length + 1;
    }
  }

  lineBreak(): void {
    this.#space = '';
    this.#breaks += 1;
  }

  #put(piece: string, href: string | null, place: { line: number; column: number } | undefined): void {
    if (this.#text !== '' && this.#breaks > 0) {
      if (this.#breaks > 1 || INDENT.test(piece)) this.close();
      else this.#text += SOFT_BREAK;
    }
    if (this.#text === '') {
      this.#text = this.marker;
      this.marker = '';
      this.#place = place ?? null;
    } else if (this.#space !== '' && this.#breaks === 0) {
      const between = this.#space === '\n' && CJK.test(this.#text.at(-1)!) && CJK.test(piece[0]!) ? '' : ' ';
      this.#text += between;
    }
    this.#breaks = 0;
    this.#space = '';
    const start = this.#text.length;
    this.#text += piece;
    if (href !== null) this.#link(start, this.#text.length, href);
  }

  #link(start: number, end: number, href: string): void {
    const last = this.#links.at(-1);
    if (last && last.href === href && start - last.end <= 1) last.end = end;
    else this.#links.push({ start, end, href });
  }

  /** Ends the line that is being written, if there is one. */
  close(): void {
    if (this.#text !== '') {
      this.blocks.push({
        kind: 'line',
        text: this.#text,
        links: this.#links,
        level: this.level,
        place: this.#place,
      });
    }
    this.#text = '';
    this.#links = [];
    this.#place = null;
    this.#space = '';
    this.#breaks = 0;
  }
}

/** Where the character at `index` of a text node stands in the file: exact where no entity stands before it in the node. */
function pointAt(point: Point, value: string, index: number): { line: number; column: number } {
  const before = value.slice(0, index);
  const lastEnd = before.lastIndexOf('\n');
  if (lastEnd < 0) return { line: point.line, column: point.column + index };
  return { line: point.line + before.split('\n').length - 1, column: index - lastEnd };
}
