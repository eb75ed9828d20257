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

/** A page while its commands run: the graphics state with its stack, where the next glyph goes, and what is drawn so far. */
class Page {
  readonly marks: PageMarks = { glyphs: [], rules: [], pictures: 0, lost: 0 };
  state: State;
  readonly fontOf: (name: string) => FontMetrics | null;
  readonly #stack: State[] = [];
  /** Of the marked contents that are open: whether each is an artifact. */
  readonly #contents: boolean[] = [];
  #artifacts = 0;
  #textMatrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(base: Matrix, fontOf: (name: string) => FontMetrics | null) {
    this.state = { ...START, ctm: base };
    this.fontOf = fontOf;
  }

  save(): void {
    this.#stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#stack.pop() ?? this.state;
  }

  openContent(tag: unknown): void {
    const artifact = tag === 'Artifact';
    this.#contents.push(artifact);
    if (artifact) this.#artifacts++;
  }

  closeContent(): void {
    if (this.#contents.pop()) this.#artifacts--;
  }

  transform(value: unknown): void {
    const matrix = matrixOf(value);
    if (!matrix) return;
    this.state.ctm = multiply(this.state.ctm, matrix);
    const [a, b, c, d] = this.state.ctm;
    // Images are skipped unread, but the unit square they fill has been stretched to their size.
    if (Math.hypot(a, b) >= PICTURE && Math.hypot(c, d) >= PICTURE) this.marks.pictures++;
  }

  startText(matrix: Matrix | null): void {
    this.#textMatrix = matrix ?? this.#textMatrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  /** The next line begins so far from the start of this one. */
  move(dx: number, dy: number): void {
    this.#lineX += dx;
    this.#lineY += dy;
    this.#x = this.#lineX;
    this.#y = this.#lineY;
  }

  /** @param shown glyphs, and numbers between them that move by thousandths of the font's size */
  show(shown: unknown): void {
    const { font, size } = this.state;
    if (!Array.isArray(shown) || size === 0) return;
    if (!font) {
      this.marks.lost += shown.length;
      return;
    }
    const put = this.#pen();
    for (const entry of shown as (number | PdfGlyph)[]) {
      if (typeof entry === 'number') this.#skip((-entry * Math.abs(size)) / 1000, font);
      else if (font.vertical) this.#showDown(entry, font, put);
      else this.#showAcross(entry, font, put);
    }
  }

  #skip(gap: number, font: FontMetrics): void {
    if (font.vertical) this.#y += gap;
    else this.#x += gap * this.#across;
  }

  #showDown(glyph: PdfGlyph, font: FontMetrics, put: Pen): void {
    const { rise, size } = this.state;
    const scale = this.#scaleOf(font);
    const [down, vx, vy] = glyph.vmetric ?? [
      font.defaultVMetrics?.[0] ?? -1000,
      glyph.width / 2,
      font.defaultVMetrics?.[2] ?? 880,
    ];
    put(glyph, this.#x - (vx ?? 0) * scale, this.#y + rise - (vy ?? 0) * scale, glyph.width * scale);
    this.#y += (down ?? -1000) * scale - this.#spacing(glyph) * Math.sign(size);
  }

  #showAcross(glyph: PdfGlyph, font: FontMetrics, put: Pen): void {
    const width = glyph.width * this.#scaleOf(font) * this.#across;
    put(glyph, this.#x, this.#y + this.state.rise, width);
    this.#x += width + this.#spacing(glyph) * this.#across;
  }

  /** A size below 0 mirrors the text. */
  get #across(): number {
    return this.state.hScale * Math.sign(this.state.size);
  }

  #scaleOf(font: FontMetrics): number {
    return Math.abs(this.state.size) * Math.abs(font.fontMatrix[0]);
  }

  #spacing({ isSpace }: PdfGlyph): number {
    return this.state.charSpacing + (isSpace ? this.state.wordSpacing : 0);
  }

  /** Puts glyphs of one text on the page: all have its size, its direction and its shade. */
  #pen(): Pen {
    const { ctm, size } = this.state;
    const toPage = multiply(ctm, this.#textMatrix);
    const facing = Math.sign(size);
    const turn = quarterTurns(toPage[0] * facing, toPage[1] * facing);
    const shared = {
      size: Math.hypot(toPage[2], toPage[3]) * Math.abs(size),
      turn,
      artifact: this.#artifacts > 0,
      pale: isPale(this.state),
    };
    const upright = turn === null || turn === 0;
    return ({ unicode }, x, y, width) => {
      const text = readable(unicode);
      if (text === '') return;
      const [ax, ay] = apply(toPage, x, y);
      const [bx, by] = apply(toPage, x + width, y);
      this.marks.glyphs.push(
        upright
          ? { text, x0: ax, x1: bx, y: ay, ...shared }
          : { text, x0: Math.min(ax, bx), x1: Math.max(ax, bx), y: Math.max(ay, by), ...shared },
      );
    };
  }

  /** @param filled by fill alone, else its lines are drawn */
  draw(path: Float32Array, filled: boolean): void {
    // A white line is not seen: it takes away, it does not draw.
    if ((filled ? this.state.fill : this.state.stroke).toLowerCase() === '#ffffff') return;
    const drawn = rulesOfPath(path, this.state.ctm, !filled);
    for (const rule of drawn) this.marks.rules.push(rule);
    if (drawn.length === 0 && path.length > OUTLINE) this.marks.pictures++;
  }
}

/** Draws a glyph that begins there, in the text's space. */
type Pen = (glyph: PdfGlyph, x: number, y: number, width: number) => void;

type Ops = Readonly<Record<string, number>>;
type Command = (page: Page, args: readonly unknown[], ops: Ops) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** What the commands of a page do, by the names that pdf.js gives them; all others draw nothing that is read. */
const COMMANDS: Readonly<Record<string, Command>> = {
  save: (page) => page.save(),
  restore: (page) => page.restore(),
  transform: (page, matrix) => page.transform(matrix),
  paintFormXObjectBegin(page, [matrix]) {
    page.save();
    page.transform(matrix);
  },
  paintFormXObjectEnd: (page) => page.restore(),
  beginGroup(page, [group]) {
    page.save();
    page.transform((group as { matrix?: unknown } | null)?.matrix);
  },
  endGroup: (page) => page.restore(),
  beginText: (page) => page.startText(IDENTITY),
  setTextMatrix: (page, [matrix]) => page.startText(matrixOf(matrix)),
  moveText: (page, [dx, dy]) => page.move(number(dx), number(dy)),
  setLeadingMoveText(page, [dx, dy]) {
    page.state.leading = -number(dy);
    page.move(number(dx), number(dy));
  },
  nextLine: (page) => page.move(0, -page.state.leading),
  setLeading({ state }, [v]) {
    state.leading = number(v);
  },
  setCharSpacing({ state }, [v]) {
    state.charSpacing = number(v);
  },
  setWordSpacing({ state }, [v]) {
    state.wordSpacing = number(v);
  },
  setHScale({ state }, [v]) {
    state.hScale = number(v) / 100;
  },
  setTextRise({ state }, [v]) {
    state.rise = number(v);
  },
  setFont({ state, fontOf }, [name, size]) {
    state.font = fontOf(String(name));
    state.size = number(size);
  },
  setGState({ state, fontOf }, [entries]) {
    for (const [key, value] of (Array.isArray(entries) ? entries : []) as [string, unknown][]) {
      if (key === 'ca' && typeof value === 'number') state.alpha = value;
      if (key !== 'Font' || !Array.isArray(value)) continue;
      state.font = fontOf(String(value[0]));
      state.size = number(value[1]);
    }
  },
  setFillRGBColor({ state }, [v]) {
    state.fill = String(v);
  },
  setStrokeRGBColor({ state }, [v]) {
    state.stroke = String(v);
  },
  showText: (page, [shown]) => page.show(shown),
  beginMarkedContent: (page, [tag]) => page.openContent(tag),
  beginMarkedContentProps: (page, [tag]) => page.openContent(tag),
  endMarkedContent: (page) => page.closeContent(),
  constructPath(page, [paint, data], ops) {
    const path = Array.isArray(data) ? data[0] : null;
    if (!(path instanceof Float32Array) || typeof paint !== 'number') return;
    const strokes = paint === ops.stroke || paint === ops.closeStroke;
    const fills = paint === ops.fill || paint === ops.eoFill;
    if (strokes || fills || BOTH.some((name) => ops[name] === paint)) page.draw(path, fills);
  },
};

/**
 * Runs the commands of one page.
 *
 * @param base maps the page's own space to upright page coordinates (see geometry.ts)
 * @param ops the numbers pdf.js gives its commands
 * @param fontOf the font of a name, null when it could not be read
 * @throws Error where pdf.js has no command of a name in COMMANDS (another version of it)
 */
export function readMarks(
  commands: Commands,
  base: Matrix,
  ops: Ops,
  fontOf: (name: string) => FontMetrics | null,
): PageMarks {
  const page = new Page(base, fontOf);
  const known = new Map(
    Object.entries(COMMANDS).map(([name, run]) => {
      const no = ops[name];
      if (no === undefined) throw new Error(`pdf.js has no command ${name}`);
      return [no, run];
    }),
  );
  commands.fnArray.forEach((no, i) => {
    known.get(no)?.(page, (commands.argsArray[i] ?? []) as readonly unknown[], ops);
  });
  return page.marks;
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

/** 〈 and 〉 as a font names them that has one shape for these and the brackets of mathematics. */
const MATHEMATICAL: Readonly<Record<string, string>> = { '\u2329': '\u3008', '\u232a': '\u3009' };

/** Characters that show, radicals that a font names for them as themselves (⼈ → 人); '' for a glyph of nothing that a reader sees. */
function readable(unicode: string): string {
  const text = plain(MATHEMATICAL[unicode] ?? unicode.replace(/\s/g, ' ').replace(CONTROL, ''));
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
