/**
 * What a page's drawing commands put on it: glyphs with their places, and straight lines. pdf.js gives the
 * commands with fonts resolved; its own text content is not used, because it guesses spaces and so loses which
 * of them the document really has (服务 标准 ：for a stretched 服务标准：).
 */
import { plain } from '../../text/narrow.ts';
import { apply, IDENTITY, type Matrix, matrixOf, multiply, type RuledLine } from './geometry.ts';
import { isPaleShade, rulesOfPath } from './paths.ts';

export interface Glyph {
  /** One character, rarely more (a ligature); ' ' for any space the document draws. */
  text: string;
  x0: number;
  x1: number;
  /** The baseline. */
  y: number;
  size: number;
  /** Quarter turns clockwise from upright; null when slanted, as watermarks are. */
  turn: 0 | 1 | 2 | 3 | null;
  /** The producer says that this is no part of the content: a running head, a page number. */
  artifact: boolean;
  /** Drawn pale or half transparent, as watermarks are. */
  pale: boolean;
}

export interface PageMarks {
  glyphs: Glyph[];
  rules: RuledLine[];
  /** Frames big enough for a picture, and curved shapes (text turned into outlines): what a page without text shows instead. */
  pictures: number;
  /** Glyphs whose font could not be read. */
  lost: number;
}

/** The part of a pdf.js font that placing its glyphs needs. */
export interface FontMetrics {
  vertical: boolean;
  fontMatrix: Matrix;
  defaultVMetrics: readonly number[] | null;
}

export interface Commands {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric: readonly number[] | null;
}

interface State {
  ctm: Matrix;
  font: FontMetrics | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  fill: string;
  stroke: string;
  /** Opacity of what is filled. */
  alpha: number;
}

const START: State = {
  ctm: IDENTITY,
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  fill: '#000000',
  stroke: '#000000',
  alpha: 1,
};

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/g;

/**
 * Runs the commands of one page.
 *
 * @param base maps the page's own space to upright page coordinates (see geometry.ts)
 * @param ops the numbers pdf.js gives its commands
 * @param fontOf the font of a name, null when it could not be read
 */
export function readMarks(
  commands: Commands,
  base: Matrix,
  ops: Readonly<Record<string, number>>,
  fontOf: (name: string) => FontMetrics | null,
): PageMarks {
  const marks: PageMarks = { glyphs: [], rules: [], pictures: 0, lost: 0 };
  const stack: State[] = [];
  const contents: boolean[] = [];
  let artifacts = 0;
  let state: State = { ...START, ctm: base };
  let textMatrix: Matrix = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];

  const move = (dx: number, dy: number) => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };
  const open = (tag: unknown) => {
    const artifact = tag === 'Artifact';
    contents.push(artifact);
    if (artifact) artifacts++;
  };
  const save = () => {
    stack.push({ ...state });
  };
  const restore = () => {
    state = stack.pop() ?? state;
  };

  const show = (shown: unknown) => {
    const { font, size: signed } = state;
    if (!Array.isArray(shown) || signed === 0) return;
    if (!font) {
      marks.lost += shown.length;
      return;
    }
    const size = Math.abs(signed);
    const facing = Math.sign(signed);
    const scale = size * Math.abs(font.fontMatrix[0]);
    const across = state.hScale * facing;
    const toPage = multiply(state.ctm, textMatrix);
    const em = Math.hypot(toPage[2], toPage[3]) * size;
    const turn = quarterTurns(toPage[0] * facing, toPage[1] * facing);
    const pale = isPale(state);
    const put = (text: string, px: number, py: number, width: number) => {
      const [ax, ay] = apply(toPage, px, py);
      const [bx, by] = apply(toPage, px + width, py);
      if (turn === null || turn === 0)
        marks.glyphs.push({ text, x0: ax, x1: bx, y: ay, size: em, turn, artifact: artifacts > 0, pale });
      else
        marks.glyphs.push({
          text,
          x0: Math.min(ax, bx),
          x1: Math.max(ax, bx),
          y: Math.max(ay, by),
          size: em,
          turn,
          artifact: artifacts > 0,
          pale,
        });
    };
    for (const entry of shown as (number | PdfGlyph)[]) {
      if (typeof entry === 'number') {
        const gap = (-entry * size) / 1000;
        if (font.vertical) y += gap;
        else x += gap * across;
        continue;
      }
      const text = readable(entry.unicode);
      const spacing = state.charSpacing + (entry.isSpace ? state.wordSpacing : 0);
      if (font.vertical) {
        const [down, vx, vy] = entry.vmetric ?? [
          font.defaultVMetrics?.[0] ?? -1000,
          entry.width / 2,
          font.defaultVMetrics?.[2] ?? 880,
        ];
        if (text !== '')
          put(text, x - (vx ?? 0) * scale, y + state.rise - (vy ?? 0) * scale, entry.width * scale);
        y += (down ?? -1000) * scale - spacing * facing;
        continue;
      }
      const width = entry.width * scale * across;
      if (text !== '') put(text, x, y + state.rise, width);
      x += width + spacing * across;
    }
  };

  const commandsByNumber = new Map<number, (args: readonly unknown[]) => void>();
  const on = (name: string, run: (args: readonly unknown[]) => void) => {
    const number = ops[name];
    if (number === undefined) throw new Error(`pdf.js has no command ${name}`);
    commandsByNumber.set(number, run);
  };
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  const transform = (value: unknown) => {
    const matrix = matrixOf(value);
    if (!matrix) return;
    state.ctm = multiply(state.ctm, matrix);
    const [a, b, c, d] = state.ctm;
    // Images are skipped unread, but the unit square they fill has been stretched to their size.
    if (Math.hypot(a, b) >= PICTURE && Math.hypot(c, d) >= PICTURE) marks.pictures++;
  };

  on('save', save);
  on('restore', restore);
  on('transform', (args) => transform(args));
  on('paintFormXObjectBegin', ([matrix]) => {
    save();
    transform(matrix);
  });
  on('paintFormXObjectEnd', restore);
  on('beginGroup', ([group]) => {
    save();
    transform((group as { matrix?: unknown } | null)?.matrix);
  });
  on('endGroup', restore);
  on('beginText', () => {
    textMatrix = IDENTITY;
    [x, y, lineX, lineY] = [0, 0, 0, 0];
  });
  on('setTextMatrix', ([matrix]) => {
    textMatrix = matrixOf(matrix) ?? textMatrix;
    [x, y, lineX, lineY] = [0, 0, 0, 0];
  });
  on('moveText', ([dx, dy]) => move(number(dx), number(dy)));
  on('setLeadingMoveText', ([dx, dy]) => {
    state.leading = -number(dy);
    move(number(dx), number(dy));
  });
  on('nextLine', () => move(0, -state.leading));
  on('setLeading', ([v]) => (state.leading = number(v)));
  on('setCharSpacing', ([v]) => (state.charSpacing = number(v)));
  on('setWordSpacing', ([v]) => (state.wordSpacing = number(v)));
  on('setHScale', ([v]) => (state.hScale = number(v) / 100));
  on('setTextRise', ([v]) => (state.rise = number(v)));
  on('setFont', ([name, size]) => {
    state.font = fontOf(String(name));
    state.size = number(size);
  });
  on('setGState', ([entries]) => {
    for (const [key, value] of (Array.isArray(entries) ? entries : []) as [string, unknown][]) {
      if (key === 'ca' && typeof value === 'number') state.alpha = value;
      if (key !== 'Font' || !Array.isArray(value)) continue;
      state.font = fontOf(String(value[0]));
      state.size = number(value[1]);
    }
  });
  on('setFillRGBColor', ([v]) => (state.fill = String(v)));
  on('setStrokeRGBColor', ([v]) => (state.stroke = String(v)));
  on('showText', ([shown]) => show(shown));
  on('beginMarkedContent', ([tag]) => open(tag));
  on('beginMarkedContentProps', ([tag]) => open(tag));
  on('endMarkedContent', () => {
    if (contents.pop()) artifacts--;
  });
  on('constructPath', ([paint, data]) => {
    const path = Array.isArray(data) ? data[0] : null;
    if (!(path instanceof Float32Array) || typeof paint !== 'number') return;
    const strokes = paint === ops.stroke || paint === ops.closeStroke;
    const fills = paint === ops.fill || paint === ops.eoFill;
    if (!strokes && !fills && !BOTH.some((name) => ops[name] === paint)) return;
    // A white line is not seen: it takes away, it does not draw.
    if ((fills ? state.fill : state.stroke).toLowerCase() === '#ffffff') return;
    const drawn = rulesOfPath(path, state.ctm, !fills);
    for (const rule of drawn) marks.rules.push(rule);
    if (drawn.length === 0 && path.length > OUTLINE) marks.pictures++;
  });

  for (let i = 0; i < commands.fnArray.length; i++) {
    commandsByNumber.get(commands.fnArray[i]!)?.((commands.argsArray[i] ?? []) as readonly unknown[]);
  }
  return marks;
}

function isPale({ fill, alpha }: State): boolean {
  const rgb = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill) ?? [];
  return isPaleShade(
    rgb.slice(1).map((hex) => Number.parseInt(hex, 16)),
    alpha,
  );
}

/** Points; a picture is larger, a scale factor of any producer smaller. */
const PICTURE = 100;
/** Numbers in a path: more than two boxes' worth is an outline. */
const OUTLINE = 40;
const BOTH = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/** Characters that show, radicals that a font names for them as themselves (⼈ → 人); '' for a glyph of nothing that a reader sees. */
function readable(unicode: string): string {
  const text = plain(unicode.replace(/\s/g, ' ').replace(CONTROL, ''));
  return text.length > 1 && text.trim() === '' ? ' ' : text;
}

/** Which way a text runs that goes so far to the right and down. */
export function quarterTurns(dx: number, dy: number): Glyph['turn'] {
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  if (Math.abs(dy) < 0.05 * length) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) < 0.05 * length) return dy > 0 ? 1 : 3;
  return null;
}
