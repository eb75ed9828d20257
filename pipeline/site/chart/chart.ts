/**
 * A chart of rows: what it is about and its figure in words, and below them the mark on a common scale. Drawn at build as SVG that needs no
 * script; each mark is a link with its own words. Observable Plot was tried (with linkedom, 62 packages, a second to load): it puts a style
 * element into each drawing, which the pages' own policy forbids, and has no labels above the marks, which a phone needs.
 */

import type { Payer } from '../../records/facts.ts';
import { escapeHtml as text } from '../../show/page.ts';

/** A scale from nothing to a round number above all that is shown: lengths on it can be compared. */

interface Scale {
  max: number;
  ticks: number[];
}

/** So many steps at the most. */
const STEPS = 5;
const ROUND = [1, 2, 2.5, 5, 10];

export function scaleTo(largest: number): Scale {
  if (!(largest > 0)) return { max: 1, ticks: [0, 1] };
  const power = 10 ** Math.floor(Math.log10(largest / STEPS));
  const step = (ROUND.find((one) => one * power * STEPS >= largest) ?? 10) * power;
  const count = Math.ceil(largest / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
  return { max: ticks.at(-1)!, ticks };
}

// The marks of a chart, each told by its shape alone: it is read in black and white, and by whoever sees no colours.

type ChartMark =
  | { kind: 'value'; min: number | null; max: number | null; bound: string; role: string }
  /** `to` null: without an end. */
  | { kind: 'span'; from: number; to: number | null }
  | { kind: 'rise'; old: number; now: number }
  | { kind: 'shares'; parts: readonly { level: Payer['level']; size: number }[] };

const R = 6;
/** Two decimals are finer than any screen. */
const px = (x: number): string => String(Math.round(x * 100) / 100);

const disc = (x: number, y: number, hollow = false): string =>
  `<circle cx="${px(x)}" cy="${y}" r="${R}"${hollow ? ' class="hollow"' : ''}/>`;
const box = (x: number, y: number): string =>
  `<rect x="${px(x - R)}" y="${y - R}" width="${2 * R}" height="${2 * R}"/>`;
const diamond = (x: number, y: number): string =>
  `<path d="M${px(x)} ${y - R - 2}L${px(x + R + 2)} ${y}L${px(x)} ${y + R + 2}L${px(x - R - 2)} ${y}Z"/>`;
const line = (from: number, to: number, y: number): string =>
  `<path class="reach" d="M${px(from)} ${y}H${px(to)}"/>`;
/** Its head points away from the figure, to where the value may lie. */
const arrow = (from: number, to: number, y: number): string => {
  const back = to > from ? -5 : 5;
  return `${line(from, to, y)}<path class="reach" d="M${px(to + back)} ${y - 5}L${px(to)} ${y}L${px(to + back)} ${y + 5}"/>`;
};

/** What is given is a disc, a limit a square, all else a diamond. */
const point = (x: number, y: number, role: string, hollow: boolean): string =>
  role === 'benefit' ? disc(x, y, hollow) : role === 'cap' ? box(x, y) : diamond(x, y);

/** @param x of a value on the scale */
function markSvg(mark: ChartMark, x: (value: number) => number, y: number, end: number): string {
  switch (mark.kind) {
    case 'value': {
      const { min, max, bound, role } = mark;
      if (min !== null && max !== null && min !== max)
        return `${line(x(min), x(max), y)}${point(x(min), y, role, true)}${point(x(max), y, role, true)}`;
      const at = x(min ?? max ?? 0);
      const reach =
        bound === 'at_least' ? arrow(at, at + 34, y) : bound === 'at_most' ? arrow(at, at - 34, y) : '';
      return reach + point(at, y, role, bound === 'approx');
    }
    case 'span': {
      const [from, to] = [x(mark.from), mark.to === null ? end : x(mark.to)];
      const open = mark.to === null ? arrow(from, end, y) : '';
      return `<rect class="bar" x="${px(from)}" y="${y - 5}" width="${px(Math.max(2, to - from - (mark.to === null ? 10 : 0)))}" height="10"/>${open}`;
    }
    case 'rise':
      return `${arrow(x(mark.old), x(mark.now), y)}${disc(x(mark.old), y, true)}${disc(x(mark.now), y)}`;
    case 'shares': {
      let from = 0;
      return mark.parts
        .map(({ level, size }) => {
          const [left, right] = [x(from), x(from + size)];
          from += size;
          return `<rect class="share s-${level}" x="${px(left)}" y="${y - 7}" width="${px(Math.max(0, right - left - 1))}" height="14"/>`;
        })
        .join('');
    }
  }
}

export interface ChartRow {
  label: string;
  figure: string;
  /** The address of what it was drawn from, escaped. */
  href: string;
  mark: ChartMark;
}

export interface Chart {
  /** Markup. */
  caption: string;
  /** For who hears the page. */
  about: string;
  rows: readonly ChartRow[];
  /** The end of the scale, where it is not the largest value's. */
  max?: number;
  tick?: (value: number) => string;
}

const WIDTH = 440;
const INSET = 12;
const ROW = 40;
const HEAD = 4;
const FOOT = 22;
/** Widths of a character of the labels: full and half. */
const FULL = 13;
const HALF = 7.3;

const widthOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character > '\u2e7f' || character === '—' ? FULL : HALF), 0);

/** What fits, and … for the rest; the whole stands in the mark's title. */
function cut(words: string, room: number): string {
  if (widthOf(words) <= room) return words;
  let kept = '';
  for (const character of words) {
    if (widthOf(kept + character) > room - FULL) break;
    kept += character;
  }
  return `${kept}…`;
}

/** What of a mark reaches furthest. */
export const largestIn = (mark: ChartMark): number =>
  mark.kind === 'value'
    ? Math.max(mark.min ?? 0, mark.max ?? 0)
    : mark.kind === 'span'
      ? Math.max(mark.from, mark.to ?? 0)
      : mark.kind === 'rise'
        ? Math.max(mark.old, mark.now)
        : mark.parts.reduce((sum, { size }) => sum + size, 0);

/** @param ofNotice the attribute of what bears a notice's own words */
export function chartHtml({ caption, about, rows, max, tick = String }: Chart, ofNotice: string): string {
  const scale = scaleTo(max ?? Math.max(0, ...rows.map(({ mark }) => largestIn(mark))));
  const x = (value: number): number => INSET + (Math.min(value, scale.max) / scale.max) * (WIDTH - 2 * INSET);
  const bottom = HEAD + rows.length * ROW;
  const grid = scale.ticks.map(
    (value, at) =>
      `<path class="grid" d="M${px(x(value))} ${HEAD}V${bottom}"/><text class="tick" x="${px(x(value))}" y="${bottom + 15}" text-anchor="${at === 0 ? 'start' : at === scale.ticks.length - 1 ? 'end' : 'middle'}">${text(tick(value))}</text>`,
  );
  const drawn = rows.map(({ label, figure, href, mark }, at) => {
    const top = HEAD + at * ROW;
    const room = WIDTH - widthOf(figure) - 14;
    return `<a href="${href}"><title>${text(`${label} ${figure}`)}</title><text x="0" y="${top + 13}">${text(cut(label, room))}</text><text class="figure" x="${WIDTH}" y="${top + 13}" text-anchor="end">${text(figure)}</text>${markSvg(mark, x, top + 27, WIDTH - 2)}</a>`;
  });
  return `<figure class="chart"><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${bottom + FOOT}" role="group" aria-label="${text(about)}"${ofNotice}>
${grid.join('')}
${drawn.join('\n')}
</svg></figure>`;
}
