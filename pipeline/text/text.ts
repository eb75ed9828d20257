/** A field's text as every reader takes it: folded once, with its titles and what its lines, clauses and sentences are, each found when first asked for. */
import { type Cuts, cutsOf } from './cuts.ts';
import { fold } from './fold.ts';
import { lately } from './lately.ts';
import { titleRanges } from './titles.ts';

/** Stands for each character of a title: no word inside 《》 says anything. */
const TITLED = '□';
/** A line that breaks off after ： ； ， 、 or before a sum (按每生每年⏎7000元) goes on in the next, and so does one title after the other: their list is one sentence. */
const GOES_ON =
  /(?<=[：；，、])\n|(?<=[一-龥])\n(?=\d[\d.,]{0,11}[万亿]?元)|(?<=及)\n(?=以[上下])|(?<=》)\n(?=《)/g;

export class Text {
  readonly raw: string;
  #folded: string | null = null;
  #titles: [number, number][] | null = null;
  #plain: string | null = null;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** In the alphabet of patterns, as long as it was. */
  get folded(): string {
    this.#folded ??= fold(this.raw);
    return this.#folded;
  }

  /** Outermost titles with their brackets, by place. */
  get titles(): readonly (readonly [number, number])[] {
    this.#titles ??= titleRanges(this.folded);
    return this.#titles;
  }

  /**
   * The folded text that sentences are read in, as long as it was: titles □, a line's end 。 (it ends a sentence as that does),
   * or a blank where the line breaks off and goes on.
   */
  get plain(): string {
    this.#plain ??= withoutTitles(withoutLines(this.folded), this.titles);
    return this.#plain;
  }

  get cuts(): Cuts {
    return cutsOf(this.plain);
  }
}

/** |: the edge of a cell, where a field holds a table's row. */
const EDGE = /\|/g;

function withoutLines(folded: string): string {
  const cells = folded.includes('|') ? folded.replace(EDGE, '；') : folded;
  return cells.includes('\n') ? cells.replace(GOES_ON, ' ').replace(/\n/g, '。') : cells;
}

/** @param sign what stands for each character of a title */
export function withoutTitles(folded: string, titles: Text['titles'], sign = TITLED): string {
  if (titles.length === 0) return folded;
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of titles) {
    pieces.push(folded.slice(at, start), sign.repeat(end - start));
    at = end;
  }
  return pieces.join('') + folded.slice(at);
}

/** The text, folded once for all who read it one after the other. */
export const textOf = lately((raw) => new Text(raw));
