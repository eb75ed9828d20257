/**
 * Lines to paragraphs. A line that still had room for what the next begins with was ended on purpose; a full one
 * goes on, unless the next is indented, set apart or begins anew by its own words.
 */
import { TEN } from '../../words/numerals.ts';
import type { PdfLine } from './lines.ts';
import { sizeKey } from './margins.ts';

/** A line with what surrounds it: the column it is set in, the page, whether it follows the last at once. */
export interface SetLine {
  line: PdfLine;
  left: number;
  right: number;
  page: number;
}

export interface PagePiece {
  text: string;
  page: number;
}

export type Paragraph = PagePiece[];

/** See margins.ts. */
export interface ParagraphStyle {
  indented: boolean;
  spaced: boolean;
  pitch: ReadonlyMap<number, number>;
}

/** In ems. */
const INDENT = 1.2;
const SAME_INDENT = 0.4;
const SPARE = 0.6;
const CENTRED = 1;
const OTHER_SIZE = 0.08;
/** Times the usual distance between baselines. */
const SET_APART = 1.25;
const FAR_APART = 1.6;

/** A line with less room than this is full; a line that starts past this part of the column is set to the right. */
const FULL = 1.6;
const RIGHT_PART = 0.3;
const LONGEST_UNIT = 40;

/** Marks that may not begin a line: they come along with the word before. */
const CLINGS = /[，。、；：．）》〉】〕」』”’！？…,.;:!?%/)\]}‰℃]/u;
const OPENS = /[（《〈【〔「『“‘([{]/u;
const WORD = /[A-Za-z0-9]/;
const HAN = /\p{Script=Han}/u;
const SENTENCE_END = /[。；;：:！!？?…]["”’）)》]*$/u;
/** 一、 （一） (1) 1. 1．1、 ① 第一章 · • － and 服务对象： */
const BEGINS_ANEW = new RegExp(
  String.raw`^(?:[${TEN}百]{1,4}[、.．]|[（(][${TEN}百\d]{1,4}[）)]|\d{1,3}(?:[、.．](?!\d)|\.\d{1,2}(?:\.\d{1,2})?[^\d.％%])|[\u2460-\u2473]|第[${TEN}百\d]{1,4}[章节条部]|[·•●■◆▪-]|【|\S{2,10}[：:])`,
  'u',
);

/** Title, dots, page: 一、幼有所育 ........ 12 */
const LEADER = /^(.{1,200}?)\s*(?:[.．·…・‥⋯_]\s?){4,}\s*([\divxlcIVXLC]{1,6}|[-—－]\s?\d{1,4}\s?[-—－])$/u;

export function paragraphsOf(lines: readonly SetLine[], style: ParagraphStyle): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let opens = true;
  lines.forEach((next, i) => {
    const last = lines[i - 1];
    const text = withoutLeader(next.line.text);
    const paragraph = paragraphs.at(-1);
    if (last && paragraph && goesOn(last, next, style, opens)) {
      opens = false;
      const glue = glueBetween(last.line.text, next.line.text);
      const piece = paragraph.at(-1)!;
      if (piece.page === next.page) piece.text += glue + text;
      else paragraph.push({ text: glue + text, page: next.page });
    } else {
      opens = true;
      paragraphs.push([{ text, page: next.page }]);
    }
  });
  return paragraphs;
}

/** A contents line with its dots becomes title, tab, page. */
function withoutLeader(text: string): string {
  const leader = LEADER.exec(text);
  return leader ? `${leader[1]!.replace(/[\s.．·…]+$/u, '')}\t${leader[2]}` : text;
}

/** A space between two Latin words; nothing where Chinese, digits or marks meet. */
function glueBetween(above: string, below: string): string {
  return /[A-Za-z,;]$/.test(above) && /^[A-Za-z]/.test(below) ? ' ' : '';
}

/**
 * Whether the line `below` belongs to the paragraph of the line `above`.
 *
 * @param opens the line `above` is the first of its paragraph
 */
export function goesOn(above: SetLine, below: SetLine, style: ParagraphStyle, opens = false): boolean {
  const [a, b] = [above.line, below.line];
  const em = Math.max(a.size, b.size);
  if (Math.abs(a.size - b.size) > OTHER_SIZE * em || LEADER.test(a.text) || isSetRight(above)) return false;
  // A line above the last on one page stands at the head of the next column, as on a page of its own.
  const gap = above.page === below.page && b.y >= a.y ? b.y - a.y : null;
  const usual = style.pitch.get(sizeKey(a.size)) ?? 2 * em;
  if (gap !== null && (gap < 0.5 * em || gap > (style.indented ? FAR_APART : SET_APART) * usual))
    return false;
  const [aIndent, bIndent] = [(a.x0 - above.left) / em, (b.x0 - below.left) / em];
  const centred = isCentred(above) && isCentred(below);
  if (roomAfter(above, centred) > firstUnit(b) + SPARE * em) {
    return (
      style.indented &&
      !centred &&
      bIndent < SAME_INDENT &&
      isSoftBreak(above, below, gap === null || gap <= SET_APART * usual)
    );
  }
  // The last line of a centred title, under one that fills the column.
  if (centred || (isCentred(below) && aIndent < SAME_INDENT && !SENTENCE_END.test(a.text))) return true;
  if (bIndent > INDENT) {
    if (isSetRight(below)) return false;
    // Text wholly set in: a full line, then one under it at the same place that begins nothing new.
    const setIn =
      Math.abs(aIndent - bIndent) < SAME_INDENT && !SENTENCE_END.test(a.text) && !BEGINS_ANEW.test(b.text);
    // A hanging number: 1.  text / text under text.
    const hanging =
      bIndent - aIndent > SAME_INDENT &&
      BEGINS_ANEW.test(a.text) &&
      !BEGINS_ANEW.test(b.text) &&
      !style.indented;
    return setIn || hanging;
  }
  // Where paragraphs are indented, a line at the margin goes on; elsewhere its own words must say that it begins.
  if (!SENTENCE_END.test(a.text) || (style.spaced && gap !== null)) return true;
  // 抄送：…，区人武部。 / 重庆市某某办公室 2018年2月1日印发: a paragraph that is not indented itself proves nothing.
  if (style.indented) return !(opens && aIndent < SAME_INDENT);
  return !BEGINS_ANEW.test(b.text);
}

/**
 * A line ended by hand inside a sentence, where paragraphs are indented and this next line is not:
 * …小学1250元/年、 / 初中1500元/年；… Without a comma the next line must itself look like running text, so that
 * 附件：某某标准 / 附件 stay two.
 */
function isSoftBreak({ line: a, left }: SetLine, below: SetLine, near: boolean): boolean {
  if (!near || SENTENCE_END.test(a.text) || BEGINS_ANEW.test(below.line.text)) return false;
  if (/[，、,]$/.test(a.text)) return true;
  const running = roomAfter(below, false) < FULL * a.size || /[。；]$/u.test(below.line.text);
  return a.x0 - left < 2 * INDENT * a.size && running;
}

function isCentred({ line, left, right }: SetLine): boolean {
  const before = line.x0 - left;
  const after = right - line.x1;
  return before > CENTRED * line.size && Math.abs(before - after) < CENTRED * line.size;
}

/** A signature or date at the right: it ends where the column ends without being full. */
function isSetRight({ line, left, right }: SetLine): boolean {
  return line.x0 - left > RIGHT_PART * (right - left) && right - line.x1 < line.x0 - left - line.size;
}

/** Points left free in the line's column. */
function roomAfter({ line, left, right }: SetLine, centred: boolean): number {
  return centred ? right - left - (line.x1 - line.x0) : right - line.x1;
}

/**
 * Width of what stands together at a line's start: a character with its marks, a word, numbers with the marks
 * between them (80%、60%、40%，and 位。2．are not parted).
 */
function firstUnit({ glyphs }: PdfLine): number {
  let i = 0;
  while (i + 1 < glyphs.length && OPENS.test(glyphs[i]!.text)) i++;
  while (
    i + 1 < glyphs.length &&
    i < LONGEST_UNIT &&
    (CLINGS.test(glyphs[i + 1]!.text) || (WORD.test(glyphs[i + 1]!.text) && !HAN.test(glyphs[i]!.text)))
  )
    i++;
  return glyphs[i]!.x1 - glyphs[0]!.x0;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
