/** Straight lines out of a drawn path: strokes, the sides of stroked boxes, and thin filled rectangles. */
import { apply, type Matrix, type RuledLine } from './geometry.ts';

/** How pdf.js writes a path: a code, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Above this a filled shape is a shading or a picture, no line. */
const MAX_THICKNESS = 3;
const MIN_LENGTH = 3;
const STRAIGHT = 0.5;

/**
 * The lines of one path in page coordinates. Slanted strokes and curves give nothing.
 *
 * @param stroked true: each straight side is a line; false: the path is filled, and is one line when it is thin
 */
export function rulesOfPath(path: Float32Array, toPage: Matrix, stroked: boolean): RuledLine[] {
  const rules: RuledLine[] = [];
  let points: [number, number][] = [];
  let curved = false;
  const end = () => {
    if (!stroked && !curved && points.length > 1) add(rules, boxOf(points), MAX_THICKNESS);
    points = [];
    curved = false;
  };
  const lineTo = (to: [number, number]) => {
    const from = points.at(-1);
    if (stroked && from) add(rules, boxOf([from, to]), STRAIGHT);
    points.push(to);
  };
  for (let i = 0; i < path.length; ) {
    const code = path[i++];
    if (code === MOVE) {
      end();
      points.push(apply(toPage, path[i]!, path[i + 1]!));
      i += 2;
    } else if (code === LINE) {
      lineTo(apply(toPage, path[i]!, path[i + 1]!));
      i += 2;
    } else if (code === CURVE || code === QUADRATIC) {
      curved = true;
      const count = code === CURVE ? 6 : 4;
      points.push(apply(toPage, path[i + count - 2]!, path[i + count - 1]!));
      i += count;
    } else if (code === CLOSE) {
      const first = points[0];
      if (first) lineTo(first);
    } else {
      return rules;
    }
  }
  end();
  return rules;
}

function boxOf(points: readonly [number, number][]): RuledLine {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

function add(rules: RuledLine[], box: RuledLine, thickness: number): void {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (height <= thickness && width >= MIN_LENGTH && width > height) {
    const y = (box.y0 + box.y1) / 2;
    rules.push({ x0: box.x0, y0: y, x1: box.x1, y1: y });
  } else if (width <= thickness && height >= MIN_LENGTH) {
    const x = (box.x0 + box.x1) / 2;
    rules.push({ x0: x, y0: box.y0, x1: x, y1: box.y1 });
  }
}

// How a mark looks on paper, by its colour and its opacity.

/** Of 255: brighter than this, and no white, is pale on paper. */
const PALE = 165;
/** Of 255: brighter is not seen. */
export const WHITE = 250;
const HALF_SEEN = 0.6;

/** Drawn pale or half transparent, as watermarks are. @param shades red, green and blue of 255, none where not told @param opacity 0 to 1 */
export function isPaleShade(shades: readonly number[], opacity: number): boolean {
  if (opacity <= HALF_SEEN) return true;
  const darkest = Math.min(...shades);
  return shades.length > 0 && darkest > PALE && darkest < WHITE;
}
