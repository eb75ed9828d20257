/** The marks of a chart, each told by its shape alone: it is read in black and white, and by whoever sees no colours. */
import type { Payer } from '../../records/facts.ts';

export type Mark =
  | { kind: 'value'; min: number | null; max: number | null; bound: string; role: string }
  /** `to` null: without an end. */
  | { kind: 'span'; from: number; to: number | null }
  | { kind: 'rise'; old: number; now: number }
  | { kind: 'shares'; parts: readonly { level: Payer['level']; size: number }[] };

const R = 6;
/** Two decimals are finer than any screen. */
export const px = (x: number): string => String(Math.round(x * 100) / 100);

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
export function markSvg(mark: Mark, x: (value: number) => number, y: number, end: number): string {
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
