/**
 * What one page of an OFD puts on paper: characters with their places, and straight lines (GB/T 33190, chapters 8 to 11).
 * An OFD measures in millimetres from the page's top left corner, x to the right and y downwards; what comes out is in what `base` makes of it.
 */

import { child, childrenOf, textOf, type XmlNode } from '../office/xml.ts';
import { apply, type Matrix, multiply } from '../pdf/geometry.ts';
import { type Glyph, type PageMarks, quarterTurns } from '../pdf/marks.ts';
import { isPaleShade, rulesOfPath, WHITE } from '../pdf/paths.ts';

/** Numbers of an attribute, parted by blanks: `Boundary="20 30 100 5"`. */
export function numbersOf(text: string | undefined): number[] {
  return wordsOf(text).map(Number).filter(Number.isFinite);
}

const wordsOf = (text = ''): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** What an OFD draws again and again (a letterhead, a whole page from another program), by its id: the same objects as in a layer. */
export type Composites = ReadonlyMap<string, XmlNode>;

/** Composites within composites. */
const DEEPEST = 4;

/**
 * Adds what a layer shows, blocks within blocks opened: whatever their order, each object says where it stands.
 * @param base maps what holds the layer to points of the upright page
 */
export function addLayer(
  marks: PageMarks,
  layer: XmlNode,
  base: Matrix,
  composites: Composites,
  depth = 0,
): void {
  for (const object of layer.children) {
    if (object.attrs.Visible === 'false') continue;
    if (object.name === 'ofd:PageBlock') addLayer(marks, object, base, composites, depth);
    else if (object.name === 'ofd:TextObject') addText(marks, object, placing(object, base));
    else if (object.name === 'ofd:PathObject') addPath(marks, object, placing(object, base));
    else if (object.name === 'ofd:ImageObject' && isLarge(object)) marks.pictures += 1;
    else if (object.name === 'ofd:CompositeObject' && depth < DEEPEST) {
      const content = child(composites.get(object.attrs.ResourceID ?? ''), 'ofd:Content');
      if (content) addLayer(marks, content, placing(object, base), composites, depth + 1);
    }
  }
}

/** Millimetres; a seal or a rule drawn as a picture is smaller. */
const PICTURE = 50;

function isLarge(object: XmlNode): boolean {
  const [, , width = 0, height = 0] = numbersOf(object.attrs.Boundary);
  return width >= PICTURE && height >= PICTURE;
}

/** Where an object's own coordinates land on the page. */
function placing(object: XmlNode, base: Matrix): Matrix {
  const [x = 0, y = 0] = numbersOf(object.attrs.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.attrs.CTM);
  return multiply(base, multiply([1, 0, 0, 1, x, y], [a, b, c, d, e, f]));
}

/** Of 255; what is not told, or is no number, is opaque. */
const alphaOf = (node: XmlNode | undefined): number => {
  const alpha = Number(node?.attrs.Alpha ?? 255);
  return Number.isNaN(alpha) ? 255 : alpha;
};

function isPale(object: XmlNode): boolean {
  const colour = child(object, 'ofd:FillColor');
  return isPaleShade(numbersOf(colour?.attrs.Value), Math.min(alphaOf(object), alphaOf(colour)) / 255);
}

/** Letters and digits of half a character's width, where the file does not say where the next one stands. */
const NARROW = /^[\u0020-\u024f]$/u;

function addText(marks: PageMarks, object: XmlNode, toPage: Matrix): void {
  const size = Number(object.attrs.Size ?? 0);
  const em = Math.hypot(toPage[2], toPage[3]) * size;
  if (!(em > 0)) return;
  const turn = quarterTurns(toPage[0], toPage[1]);
  const pale = isPale(object);
  const stretch = Number(object.attrs.HScale ?? 1) || 1;
  let [x, y] = [0, 0];
  for (const code of childrenOf(object, 'ofd:TextCode')) {
    x = Number(code.attrs.X ?? x);
    y = Number(code.attrs.Y ?? y);
    const characters = [...textOf(code)];
    const [right, down] = [steps(code.attrs.DeltaX), steps(code.attrs.DeltaY)];
    let [atX, atY] = [x, y];
    for (const [i, character] of characters.entries()) {
      const natural = size * stretch * (NARROW.test(character) ? 0.5 : 1);
      const step = right[i] ?? (i === characters.length - 1 ? natural : stepBeyond(right, down, natural));
      const width = step > 0 && step <= size * stretch ? step : natural;
      put(marks, character, apply(toPage, atX, atY), apply(toPage, atX + width, atY), {
        size: em,
        turn,
        pale,
      });
      atX += step;
      atY += down[i] ?? down.at(-1) ?? 0;
    }
  }
}

function put(
  marks: PageMarks,
  character: string,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  look: Pick<Glyph, 'size' | 'turn' | 'pale'>,
): void {
  const text = /\s/u.test(character) ? ' ' : character;
  // a font's own code instead of a character
  if (/[\p{Cc}\p{Co}\p{Cn}]/u.test(text)) {
    marks.lost += 1;
    return;
  }
  marks.glyphs.push({
    text,
    x0: Math.min(ax, bx),
    x1: Math.max(ax, bx),
    y: Math.max(ay, by),
    artifact: false,
    ...look,
  });
}

/** Longer than any line; bounds what `g 1000000000 5` unpacks to. */
const MOST_STEPS = 10_000;

/** `5.6 5.6 g 3 2.8`: how far each character stands from the one before it; `g 3 2.8` is 2.8 three times. */
function steps(text: string | undefined): number[] {
  const words = wordsOf(text);
  const found: number[] = [];
  for (let i = 0; i < words.length && found.length < MOST_STEPS; i++) {
    if (words[i] !== 'g') found.push(Number(words[i]) || 0);
    else {
      const count = Math.min(MOST_STEPS, Number(words[i + 1]) || 0);
      found.push(...Array<number>(Math.max(0, Math.trunc(count))).fill(Number(words[i + 2]) || 0));
      i += 2;
    }
  }
  return found;
}

/**
 * How far the next character stands where the list of steps has ended: as far as the last one (`DeltaX="1.59" DeltaY="0"` of 100.00), a
 * width where none was given and the text does not go down the page.
 */
function stepBeyond(right: readonly number[], down: readonly number[], natural: number): number {
  const last = right.at(-1) ?? 0;
  return last > 0 || down.some((step) => step !== 0) ? last : natural;
}

/** How many numbers follow each letter of a path, and the code that rulesOfPath knows it by. An arc is a curve to its end. */
const PATH_STEPS: Readonly<Record<string, { numbers: number; code: number }>> = {
  S: { numbers: 2, code: 0 },
  M: { numbers: 2, code: 0 },
  L: { numbers: 2, code: 1 },
  B: { numbers: 6, code: 2 },
  Q: { numbers: 4, code: 3 },
  A: { numbers: 7, code: 3 },
  C: { numbers: 0, code: 4 },
};
const ARC = 7;
/** The same by the code: how many numbers stand behind it. */
const NUMBERS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
/** More than the outline of any box. */
const OUTLINE = 40;

function addPath(marks: PageMarks, object: XmlNode, toPage: Matrix): void {
  const data = child(object, 'ofd:AbbreviatedData');
  if (!data) return;
  const strokes = object.attrs.Stroke !== 'false';
  if (!strokes && object.attrs.Fill !== 'true') return;
  // a white line is not seen: it takes away, it does not draw
  const colour = numbersOf(child(object, strokes ? 'ofd:StrokeColor' : 'ofd:FillColor')?.attrs.Value);
  if (colour.length === 3 && colour.every((shade) => shade >= WHITE)) return;
  const path = pathOf(textOf(data));
  const rules = isCharacter(path, toPage) ? [] : rulesOfPath(path, toPage, strokes);
  for (const rule of rules) marks.rules.push(rule);
  if (rules.length === 0 && path.length > OUTLINE) marks.pictures += 1;
}

/** Points; no character of a heading is larger, no table smaller. */
const LARGEST_CHARACTER = 36;
/** Corners of a box that comes back to where it began. */
const BOX = 5;

/** The outline of a character that certificates draw above the text itself: the strokes of 工 are no cells. */
function isCharacter(path: Float32Array, toPage: Matrix): boolean {
  const corners = cornersOf(path).map(([x, y]) => apply(toPage, x, y));
  if (corners.length <= BOX) return false;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const extent = (values: number[]): number =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return extent(xs) < LARGEST_CHARACTER && extent(ys) < LARGEST_CHARACTER;
}

/** Where each step of a path ends. */
function cornersOf(path: Float32Array): [number, number][] {
  const corners: [number, number][] = [];
  for (let i = 0; i < path.length; ) {
    const numbers = NUMBERS[path[i] ?? 0] ?? 0;
    if (numbers > 0) corners.push([path[i + numbers - 1] ?? 0, path[i + numbers] ?? 0]);
    i += 1 + numbers;
  }
  return corners;
}

/** `M 0 0 L 100 0 C` as the numbers that rulesOfPath reads. */
function pathOf(text: string): Float32Array {
  const words = wordsOf(text);
  const path: number[] = [];
  for (let i = 0; i < words.length; ) {
    const step = PATH_STEPS[words[i] ?? ''];
    if (!step) break;
    const numbers = words.slice(i + 1, i + 1 + step.numbers).map(Number);
    if (numbers.length < step.numbers || !numbers.every(Number.isFinite)) break;
    const ends = step.numbers === ARC ? [...numbers.slice(-2), ...numbers.slice(-2)] : numbers;
    path.push(step.code, ...ends);
    i += 1 + step.numbers;
  }
  return Float32Array.from(path);
}
