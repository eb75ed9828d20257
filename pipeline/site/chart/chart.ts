/**
 * A chart of rows: what it is about and its figure in words, and below them the mark on a common scale. Drawn at build as SVG that needs no
 * script; each mark is a link with its own words. Observable Plot was tried (with linkedom, 62 packages, a second to load): it puts a style
 * element into each drawing, which the pages' own policy forbids, and has no labels above the marks, which a phone needs.
 */
import { escapeHtml as text } from '../../show/page.ts';
import { type Mark, markSvg, px } from './marks.ts';
import { scaleTo } from './scale.ts';

export interface ChartRow {
  label: string;
  figure: string;
  /** The address of what it was drawn from, escaped. */
  href: string;
  mark: Mark;
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

const largestIn = (mark: Mark): number =>
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
    return `<a href="${href}"><title>${text(`${label}: ${figure}`)}</title><text x="0" y="${top + 13}">${text(cut(label, room))}</text><text class="figure" x="${WIDTH}" y="${top + 13}" text-anchor="end">${text(figure)}</text>${markSvg(mark, x, top + 27, WIDTH - 2)}</a>`;
  });
  return `<figure class="chart"><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${bottom + FOOT}" role="group" aria-label="${text(about)}"${ofNotice}>
${grid.join('')}
${drawn.join('\n')}
</svg></figure>`;
}
