/** What a printed page carries beside its text: page numbers and running heads between the lines, and a stamp's letters run down the page. */
import { labelAtHead } from '../labels/in-lines.ts';
import { KNOWN } from '../labels/vocabulary.ts';
import { isOwnTitle } from '../text/document-titles.ts';
import { endsSentence, type Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';
import type { Edit } from './text.ts';

const BLANK = '[ \\u3000]{0,3}';
/** 12, and of the pages before the first: iv, Ⅳ. */
const FIGURES = '(?:\\d{1,4}|[ivxIVX]{1,5}|[Ⅰ-Ⅻⅰ-ⅻ])';
const SIDE = '[-—–－_·•~～]{1,3}';
/** — 12 —, - iv -, 第 3 页 共 10 页, 第三页, Page 3 of 10. */
const PAGE = [
  `(?:${SIDE}${BLANK}${FIGURES}${BLANK}${SIDE}`,
  `第${BLANK}(?:${FIGURES}|[${TEN}]{1,3})${BLANK}页(?:[ ,/\\u3000]{0,3}共${BLANK}(?:\\d{1,4}|[${TEN}]{1,3})${BLANK}页)?`,
  `[Pp]age${BLANK}${FIGURES}(?:${BLANK}(?:of|/)${BLANK}\\d{1,4})?)`,
].join('|');
const PAGE_NUMBER = new RegExp(`^${PAGE}$`, 'u');
/** Whether a line is the number of a page, with its dashes or words, and nothing else. */
export const isPageNumber = ({ folded }: Line): boolean => PAGE_NUMBER.test(folded);
/** On the line of a running head: `柯城区基本公共服务标准（2023年版） 第 3 页`. */
const PAGE_BESIDE = new RegExp(`^${PAGE}[ \\u3000]{1,20}|[ \\u3000]{1,20}${PAGE}$`, 'u');

/** Lines to a page, at least: numbers that follow closer are a table's, a cell on each line. */
const SHORTEST_PAGE = 15;
const FEWEST_PAGES = 3;

/** @param text the clean text, for the form feeds between its lines */
export function pageNumbers(lines: readonly Line[], text: string): Edit[] {
  const marked = lines.filter(isPageNumber);
  // where pages are numbered with dashes a bare number counts something else: the rows of a table, a cell a line
  const numbers = [...marked, ...(marked.length >= 2 ? [] : bareNumbers(lines))];
  return [...numbers, ...runningHeads(lines, text, new Set(numbers.map((line) => line.index)))].map(
    ({ start, end }) => ({ start, end, kind: 'running_head' }),
  );
}

const LONGEST_HEAD = 40;

/**
 * The same words beside the number of page after page, above or below it or on its line. The first of them stays where it stands for
 * the first time in the whole text, and no label stands above it yet: it may be the title.
 */
function runningHeads(lines: readonly Line[], text: string, numbers: ReadonlySet<number>): Line[] {
  const pageBegins = (line: Line): boolean => {
    const above = lines[line.index - 1];
    return above !== undefined && text.slice(above.end, line.start).includes('\f');
  };
  let labelled = false;
  let begun = false;
  const words = (line: Line): string => line.folded.replace(PAGE_BESIDE, '').replace(/\s+/gu, '');
  const seen = new Set<string>();
  const beside = new Map<string, Line[]>();
  /** The list's own title again beside a page's number, among its items: one is enough. */
  const titles: Line[] = [];
  for (const line of lines) {
    const own = words(line);
    const onPage =
      PAGE_BESIDE.test(line.folded) ||
      numbers.has(line.index - 1) ||
      numbers.has(line.index + 1) ||
      pageBegins(line);
    const short = own.length >= 4 && own.length <= LONGEST_HEAD;
    const label = labelAtHead(line.folded, KNOWN) !== null;
    labelled ||= label;
    if (onPage && short && !line.marker && !endsSentence(own) && !label) {
      const list = beside.get(own) ?? [];
      if (seen.has(own) || labelled) list.push(line);
      if (seen.has(own) && begun && isOwnTitle(own)) titles.push(line);
      beside.set(own, list);
    }
    begun ||= label || HEADS.every((head) => own.includes(head));
    seen.add(own);
  }
  const often = [...beside.values()].filter((list) => list.length >= 2).flat();
  return [...often, ...titles.filter((line) => !often.includes(line))];
}

/** A line with these is the head of a table. */
const HEADS: readonly string[] = ['服务', '对象'];

/** Page numbers without dashes: figures alone on their lines that count up by one from page to page. */
function bareNumbers(lines: readonly Line[]): Line[] {
  const bare = lines.filter((line) => /^\d{1,3}$/u.test(line.folded) && !line.indent.includes('\t'));
  if (bare.length < FEWEST_PAGES) return [];
  const counts = bare.every((line, i) => i === 0 || Number(line.folded) === Number(bare[i - 1]?.folded) + 1);
  const apart = ((bare.at(-1)?.index ?? 0) - (bare[0]?.index ?? 0)) / (bare.length - 1);
  return counts && apart >= SHORTEST_PAGE ? bare : [];
}

/**
 * A red letterhead of many issuing offices comes out of a PDF column by column, letters of a kind side by side:
 * `嘉中嘉嘉嘉嘉…`, `障障障障障…`. A line of ten characters or more in which one character makes up half, above the notice's
 * first line of sense, and the lines between two such, are that letterhead; so is 文件 alone below it.
 */
export function letterhead(lines: readonly Line[]): Edit[] {
  const head = lines.slice(0, 40);
  const last = head.findLastIndex((line) => repeatsOneCharacter(line.folded));
  if (last < 0) return [];
  const stop = head[last + 1]?.folded === '文件' ? last + 1 : last;
  return head.slice(0, stop + 1).map(({ start, end }) => ({ start, end, kind: 'letterhead' }));
}

const HAN = /\p{Script=Han}/u;

function repeatsOneCharacter(text: string): boolean {
  if (text.length < 10) return false;
  // letters alone: the dots of 一、幼有所育………2 and the blanks of 教    育    部 make up half a line as well
  const counts = new Map<string, number>();
  for (const c of text) if (HAN.test(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= text.length / 2;
}

const RULE = '[=＝*~～#─━═—–_·…+-]';
/** A rule between items: `--------`, `══════`. */
const RULE_LINE = new RegExp(`^${RULE}{4,200}$`, 'u');
/** A heading between rules: `====== 一、学有所教 ======`. */
const RULED = new RegExp(`^(${RULE}{2,60}\\s{0,8})(?=[^\\s])[^=─━═]{2,40}?(\\s{0,8}${RULE}{2,60})$`, 'u');

/** Rules that a typist drew, not those of a table drawn with bars. */
export function drawnRules(lines: readonly Line[]): Edit[] {
  return lines.flatMap(({ folded, start, end }, i): Edit[] => {
    const inTable = [lines[i - 1], lines[i + 1]].some((line) => line?.folded.includes('|'));
    if (RULE_LINE.test(folded)) return inTable ? [] : [{ start, end, kind: 'rule' }];
    const ruled = RULED.exec(folded);
    if (!ruled) return [];
    return [
      { start, end: start + (ruled[1] ?? '').length, kind: 'rule' },
      { start: end - (ruled[2] ?? '').length, end, kind: 'rule' },
    ];
  });
}

// Footnotes at the end of a printed page, in a text that tells no footnotes: below a short rule, each opened by its sign, to the page's number.
// They say something of the text and rule nothing: no field, no heading.

/** `━━━━━━━━━━`, `----------`: the rule that parts the notes from the page. */
const NOTES_RULE = /^[─━—–_-]{4,80}$/u;
/** ① [1] 注1 * ※ */
const SIGN = /^(?:[①-⑳]|\[\d{1,2}\]|注\d{0,2}[:.、\s]|[*＊※†])/u;
const MOST_LINES = 20;

/**
 * @param endsPage whether a line is a page's number; the text's end ends a page too
 * @returns ranges of the clean text, each from the first sign to the last line before the page's number
 */
export function pageNotes(lines: readonly Line[], endsPage: (line: Line) => boolean): Span[] {
  return lines.flatMap((line, i): Span[] => {
    const first = lines[i + 1];
    if (!NOTES_RULE.test(line.folded) || !first || !SIGN.test(first.folded)) return [];
    const below = lines.slice(i + 1, i + 1 + MOST_LINES);
    const end = below.findIndex(endsPage);
    const atEnd = end < 0 && i + 1 + below.length === lines.length;
    const last = end > 0 ? below[end - 1] : atEnd ? below.at(-1) : undefined;
    return last ? [[first.start, last.end]] : [];
  });
}
