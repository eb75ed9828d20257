/** Automatic numbers of Word lists, whatever file defines them: levels, and the counters that run through one document. */
import { formatNumber } from './number-format.ts';

export interface ListLevel {
  start: number;
  format: string;
  /** `第%1条`, `%1.%2`: %n stands for the number of the nth level. */
  text: string;
  suffix: string;
  /** The level, counted from 1, that starts this one anew; 0 none; null any level above. */
  restart: number | null;
  /** All levels' numbers in plain digits (第1.2条 below 第一章). */
  legal: boolean;
  style: string | null;
}

export interface NumberList {
  abstract: string;
  levels: ReadonlyMap<number, ListLevel>;
  starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  lists: ReadonlyMap<string, NumberList>;
}

const DEEPEST_LEVEL = 8;

/** Bullets of symbol fonts have no character of their own: Wingdings and Symbol codes → what they look like. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf075': '◆',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0a7': '▪',
  '\uf0b2': '□',
  '\uf0fe': '☑',
};

/**
 * A tab or space behind a number is one space, and nothing behind a full-width closing mark (一、 and （一） stand close to
 * their words in every notice that types its numbers).
 */
export function numberWithGap(text: string): string {
  return text === '' || /[、．。：）】〕]$/u.test(text) ? text : `${text} `;
}

/** Counts through one document, in reading order. */
export class Numberer {
  readonly #numbering: Numbering;
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #overridden = new Set<string>();
  /** Formats met that are not known; their numbers are shown in plain digits. */
  readonly unknownFormats = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The level of a list that a paragraph style is tied to. */
  levelOfStyle(numId: string, styles: readonly string[]): number | null {
    const levels = this.#numbering.lists.get(numId)?.levels ?? new Map<number, ListLevel>();
    for (const style of styles)
      for (const [level, { style: tied }] of levels) if (tied === style) return level;
    return null;
  }

  /**
   * The next number of a list, as it stands before the paragraph, with the gap behind it.
   * @returns '' for a list that does not exist or numbers nothing
   */
  next(numId: string, level: number): string {
    const list = this.#numbering.lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own || level > DEEPEST_LEVEL) return '';
    const counters = this.#count(list, numId, level, own);
    const text =
      own.format === 'bullet' ? (BULLETS[own.text] ?? own.text) : this.#render(list, own, counters);
    return own.suffix === 'nothing' ? text : numberWithGap(text);
  }

  #count(list: NumberList, numId: string, level: number, own: ListLevel): ReadonlyMap<number, number> {
    const counters = this.#counters.get(list.abstract) ?? new Map<number, number>();
    this.#counters.set(list.abstract, counters);
    const override = list.starts.get(level);
    const key = `${numId}:${level}`;
    const before = counters.get(level);
    if (override !== undefined && !this.#overridden.has(key)) {
      this.#overridden.add(key);
      counters.set(level, override);
    } else counters.set(level, before === undefined ? own.start : before + 1);
    for (let above = 0; above < level; above++)
      if (!counters.has(above))
        counters.set(above, list.starts.get(above) ?? list.levels.get(above)?.start ?? 1);
    for (const below of [...counters.keys()]) {
      if (below <= level) continue;
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counters.delete(below);
    }
    return counters;
  }

  #render(list: NumberList, own: ListLevel, counters: ReadonlyMap<number, number>): string {
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const format = own.legal ? 'decimal' : (list.levels.get(level)?.format ?? 'decimal');
      return this.#format(counters.get(level) ?? 0, format);
    });
  }

  #format(n: number, format: string): string {
    // custom:001, 002, 003, ... : as many digits as its first example
    const padded = /^custom:(0+)1\b/.exec(format);
    if (padded) return String(n).padStart((padded[1]?.length ?? 0) + 1, '0');
    const text = formatNumber(n, format);
    if (text === null) this.unknownFormats.add(format);
    return text ?? String(n);
  }
}
