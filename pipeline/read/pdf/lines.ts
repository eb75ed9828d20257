/** Glyphs to lines of text: by place, with the producer's order only where places say nothing. */
import { overlap } from './geometry.ts';
import type { Glyph } from './marks.ts';

export interface PdfLine {
  text: string;
  /** The visible glyphs in reading order, one for each stretch of `text` that is no space. */
  glyphs: Glyph[];
  /** The spaces that the document draws in it. */
  blanks: Glyph[];
  x0: number;
  x1: number;
  /** The baseline of the larger glyphs. */
  y: number;
  /** The size most of the line's glyphs have. */
  size: number;
}

interface GlyphRun {
  glyphs: Glyph[];
  x0: number;
  x1: number;
  y: number;
  size: number;
  blank: boolean;
}

/** In ems. How far baselines of one line stand apart; how far boxes of one line may run into each other. */
const SAME_BASELINE = 0.3;
const CROWDED = 0.3;
/** A subscript or superscript: at most this big beside its line, at most this far off its baseline. */
const SMALL = 0.8;
const RAISED = 0.6;
/** How many open lines a run is held against: those just above it. */
const OPEN_LINES = 12;
/** More pieces than a line of any notice has; bounds the work on a page made to be slow. */
const MAX_RUNS = 600;

/** The lines of a page or cell, from top to bottom. Fake bold (the same glyph twice in one place) comes once. */
export function linesOf(glyphs: readonly Glyph[]): PdfLine[] {
  const lines: GlyphRun[][] = [];
  for (const run of runsOf(glyphs).sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x0 - b.x0)) {
    const home = run.blank
      ? null
      : lines
          .slice(-OPEN_LINES)
          .reverse()
          .find((line) => belongs(run, line));
    if (home) home.push(run);
    else if (!run.blank) lines.push([run]);
  }
  attachSmall(lines);
  placeBlanks(glyphs, lines);
  return lines.map(lineOf).sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

function runsOf(glyphs: readonly Glyph[]): GlyphRun[] {
  const runs: GlyphRun[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    const previous = last?.glyphs.at(-1);
    const blank = glyph.text === ' ';
    if (previous && last && !blank && isTwin(previous, glyph)) continue;
    if (last && previous && last.blank === blank && follows(previous, glyph)) {
      last.glyphs.push(glyph);
      last.x0 = Math.min(last.x0, glyph.x0);
      last.x1 = Math.max(last.x1, glyph.x1);
    } else {
      runs.push({ glyphs: [glyph], x0: glyph.x0, x1: glyph.x1, y: glyph.y, size: glyph.size, blank });
    }
  }
  return withoutTwins(runs);
}

function isTwin(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && Math.abs(a.x0 - b.x0) < 0.12 * b.size && Math.abs(a.y - b.y) < 0.12 * b.size;
}

function follows(a: Glyph, b: Glyph): boolean {
  const gap = b.x0 - a.x1;
  return (
    Math.abs(a.y - b.y) < 0.05 * a.size &&
    Math.abs(a.size - b.size) < 0.05 * a.size &&
    gap > -CROWDED * a.size &&
    gap < 0.5 * a.size
  );
}

/** Drops whole runs drawn again over themselves, as some producers make bold. */
function withoutTwins(runs: GlyphRun[]): GlyphRun[] {
  const seen = new Map<string, GlyphRun[]>();
  return runs.filter((run) => {
    if (run.blank) return true;
    const text = run.glyphs.map((g) => g.text).join('');
    const twins = seen.get(text) ?? [];
    const near = (other: GlyphRun) => isTwin(other.glyphs[0]!, run.glyphs[0]!);
    if (twins.slice(-4).some(near)) return false;
    twins.push(run);
    seen.set(text, twins);
    return true;
  });
}

function belongs(run: GlyphRun, line: readonly GlyphRun[]): boolean {
  return (
    line.length < MAX_RUNS &&
    line.every((other) => {
      const size = Math.min(run.size, other.size);
      return (
        Math.abs(run.y - other.y) <= SAME_BASELINE * size &&
        overlap(run.x0, run.x1, other.x0, other.x1) <= CROWDED * size
      );
    })
  );
}

/** Moves subscripts and superscripts into the line they belong to (PM2.5 with a lowered 2.5). */
function attachSmall(lines: GlyphRun[][]): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const small = lines[i]!;
    const size = Math.max(...small.map((r) => r.size));
    const [x0, x1, y] = [
      Math.min(...small.map((r) => r.x0)),
      Math.max(...small.map((r) => r.x1)),
      small[0]!.y,
    ];
    const home = lines.slice(Math.max(0, i - 6), i + 7).find((line) => {
      if (line === small) return false;
      const big = Math.max(...line.map((r) => r.size));
      if (size > SMALL * big || Math.abs(line[0]!.y - y) > RAISED * big) return false;
      const touches = line.some((r) => overlap(r.x0, r.x1, x0, x1) > -0.3 * big);
      return touches && line.every((r) => overlap(r.x0, r.x1, x0, x1) <= CROWDED * size);
    });
    if (!home) continue;
    home.push(...small);
    lines.splice(i, 1);
  }
}

/** Gives each drawn space to the line it stands in. */
function placeBlanks(glyphs: readonly Glyph[], lines: GlyphRun[][]): void {
  const sorted = lines
    .map((line) => ({ line, y: line[0]!.y, size: line[0]!.size }))
    .sort((a, b) => a.y - b.y);
  for (const glyph of glyphs) {
    if (glyph.text !== ' ') continue;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.y < glyph.y) low = middle + 1;
      else high = middle;
    }
    const home = sorted.slice(Math.max(0, low - 3), low + 3).find(({ line, y, size }) => {
      if (Math.abs(y - glyph.y) > SAME_BASELINE * size) return false;
      return line.some((r) => r.x0 < glyph.x0 + 0.2 * size) && line.some((r) => r.x1 > glyph.x1 - 0.2 * size);
    });
    home?.line.push({
      glyphs: [glyph],
      x0: glyph.x0,
      x1: glyph.x1,
      y: glyph.y,
      size: glyph.size,
      blank: true,
    });
  }
}

function lineOf(runs: GlyphRun[]): PdfLine {
  const pieces = runs.filter((r) => !r.blank).sort((a, b) => a.x0 - b.x0);
  const glyphs = pieces.flatMap((r) => r.glyphs);
  const spaces = runs
    .filter((r) => r.blank)
    .map((r) => (r.x0 + r.x1) / 2)
    .sort((a, b) => a - b);
  const bySize = new Map<number, number>();
  for (const g of glyphs) bySize.set(g.size, (bySize.get(g.size) ?? 0) + 1);
  const size = [...bySize].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
  return {
    text: spaced(glyphs, spaces),
    glyphs,
    blanks: runs.filter((r) => r.blank).flatMap((r) => r.glyphs),
    x0: Math.min(...pieces.map((r) => r.x0)),
    x1: Math.max(...pieces.map((r) => r.x1)),
    y: pieces.reduce((best, r) => (r.size > best.size ? r : best)).y,
    size,
  };
}

/** In ems. A gap is a space: drawn as one; between Latin letters or digits; between anything. */
const DRAWN_GAP = 0.08;
const WORD_GAP = 0.18;
const WIDE_GAP = 1.2;
/** Letters set apart across the line (嘉 兴 市): only a gap this many times the usual one is a space. */
const STRETCHED = 0.4;
const TIMES_USUAL = 2.2;

const NARROW = /^[\u0021-\u024f\u0370-\u04ff]/;
/**
 * Beside Han, digits and the marks in a number stand together though a producer set each by itself (15 0 0元, 8 0 %, 1 :1 :8):
 * Chinese parts no numbers by a blank that is narrower than a character.
 */
const APART_IN_NUMBER = 0.6;
const IN_NUMBER = /^[\d.,:%/]/;
const HAN = /\p{Script=Han}/u;

function spaced(glyphs: readonly Glyph[], spaces: readonly number[]): string {
  const gaps = glyphs.slice(1).map((g, i) => (g.x0 - glyphs[i]!.x1) / Math.max(g.size, glyphs[i]!.size));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const stretched = gaps.length > 2 && usual > STRETCHED;
  const chinese = glyphs.some((glyph) => HAN.test(glyph.text));
  let text = glyphs[0]?.text ?? '';
  let next = 0;
  for (let i = 1; i < glyphs.length; i++) {
    const [a, b, gap] = [glyphs[i - 1]!, glyphs[i]!, gaps[i - 1]!];
    while (next < spaces.length && spaces[next]! < a.x1 - 0.1 * a.size) next++;
    const drawn = next < spaces.length && spaces[next]! < b.x0 + 0.1 * b.size;
    const words = NARROW.test(a.text) && NARROW.test(b.text);
    const number = chinese && isOneNumber(a.text, b.text);
    const least = stretched
      ? usual * TIMES_USUAL
      : number
        ? APART_IN_NUMBER
        : drawn
          ? DRAWN_GAP
          : words
            ? WORD_GAP
            : WIDE_GAP;
    text += gap > least ? ` ${b.text}` : b.text;
  }
  return text;
}

/** Two digits, or a digit and a mark of numbers; a point or a bracket behind a number parts (1. 优孕优生服务). */
function isOneNumber(a: string, b: string): boolean {
  return IN_NUMBER.test(a) && IN_NUMBER.test(b) && (/^\d/.test(a) || /^\d/.test(b));
}
