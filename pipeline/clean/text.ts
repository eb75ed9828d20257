/**
 * Clean text with the way back. Cleaners say what is taken away; one function applies it and keeps the map
 * from clean offsets to offsets in the text as read, exact by construction.
 */

import type { Repair } from '../records/schema.ts';
import type { Span } from '../text/ranges.ts';

/** What a cleaner takes away: a half-open range of the clean text it was given. */
export interface Edit {
  start: number;
  end: number;
  kind: string;
}

/** A run of characters that stand together both in the clean text and in the text as read. */
interface TextRun {
  clean: number;
  read: number;
  length: number;
}

export class CleanText {
  readonly text: string;
  readonly read: string;
  readonly repairs: readonly Repair[];
  readonly #runs: readonly TextRun[];

  private constructor(text: string, read: string, runs: readonly TextRun[], repairs: readonly Repair[]) {
    this.text = text;
    this.read = read;
    this.#runs = runs;
    this.repairs = repairs;
  }

  /** The text as read, with nothing taken away yet. */
  static of(read: string): CleanText {
    return new CleanText(read, read, [{ clean: 0, read: 0, length: read.length }], []);
  }

  /** A new clean text without the edited ranges. Edits may overlap and come in any order; empty ones do nothing. */
  without(edits: readonly Edit[]): CleanText {
    const sorted = edits.filter((e) => e.end > e.start).sort((a, b) => a.start - b.start || b.end - a.end);
    if (sorted.length === 0) return this;
    const kept: Span[] = [];
    const repairs = [...this.repairs];
    let at = 0;
    for (const edit of sorted) {
      const start = Math.max(edit.start, at);
      if (start >= edit.end) continue;
      if (start > at) kept.push([at, start]);
      for (const [from, to] of this.ranges(start, edit.end)) {
        repairs.push({ kind: edit.kind, start: from, end: to, removed: this.read.slice(from, to) });
      }
      at = edit.end;
    }
    if (at < this.text.length) kept.push([at, this.text.length]);
    const runs: TextRun[] = [];
    let clean = 0;
    for (const [start, end] of kept) {
      for (const [from, to] of this.ranges(start, end)) {
        runs.push({ clean, read: from, length: to - from });
        clean += to - from;
      }
    }
    const text = kept.map(([start, end]) => this.text.slice(start, end)).join('');
    return new CleanText(text, this.read, runs, repairs);
  }

  /** The offset in the text as read of the clean character at `offset` (its end, for the length of the text). */
  toRead(offset: number): number {
    const run = this.#runs[this.#runAt(offset)];
    return run ? run.read + Math.min(offset - run.clean, run.length) : 0;
  }

  /** The clean offset of a character of the text as read; of the next one that is left, where it was taken away. */
  fromRead(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      const run = this.#runs[mid] as TextRun;
      if (run.read + run.length <= offset) low = mid + 1;
      else high = mid;
    }
    const run = this.#runs[low];
    return run ? run.clean + Math.max(0, offset - run.read) : this.text.length;
  }

  /** Where the clean characters of [start, end) stand in the text as read: in order, leaving out what was taken away. */
  ranges(start: number, end: number): Span[] {
    const out: Span[] = [];
    for (let i = this.#runAt(start); i < this.#runs.length; i++) {
      const run = this.#runs[i] as TextRun;
      const from = Math.max(start, run.clean);
      const to = Math.min(end, run.clean + run.length);
      if (from >= end) break;
      if (to > from) out.push([run.read + from - run.clean, run.read + to - run.clean]);
    }
    return out;
  }

  #runAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#runs[mid] as TextRun).clean <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }
}
