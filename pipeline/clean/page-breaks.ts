/**
 * Characters that a page break repeats: the line before the break ends in characters that the line after it begins with,
 * `…按照《中 ⏎ 《中华人民共和国社会保险法》…`, `…《浙江省公 ⏎ 公共文化服务保障条例》`.
 */

import { labelAtHead } from '../labels/in-lines.ts';
import { KNOWN } from '../labels/vocabulary.ts';
import { endsSentence, type Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';
import type { Edit } from './text.ts';

const LONGEST_REPEAT = 12;
/** Characters on each side of the joint that are looked up elsewhere in the notice. */
const CONTEXT = 3;

export interface Repeats {
  /** Take the repeated characters away where they stand for the first time. */
  edits: Edit[];
  /** Where characters may be said twice, and nothing settles it: both are kept. */
  doubts: Span[];
}

/** @param text the clean text */
export function pageBreakRepeats(text: string, lines: readonly Line[]): Repeats {
  const edits: Edit[] = [];
  const doubts: Span[] = [];
  const witnesses = new JointWitnesses(text);
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    // 3. 最低生活保障 ⏎ 保障对象：…: a label begins there, no page
    if (
      endsSentence(line.folded) ||
      next.marker ||
      labelAtHead(next.folded, KNOWN) ||
      next.folded.includes('\t') ||
      line.folded.includes('\t')
    )
      continue;
    const before = text.slice(Math.max(line.start, line.end - LONGEST_REPEAT - CONTEXT), line.end);
    const after = text.slice(next.start, Math.min(next.end, next.start + LONGEST_REPEAT + CONTEXT));
    const length = repeatedLength(before, after);
    if (length === 0) continue;
    const repeated = after.slice(0, length);
    const place = { start: line.end - length, end: line.end };
    // a page ends where lines stand apart; elsewhere only a title that opens twice is sure
    const page = next.gap > 0;
    const sure = OPENER.test(repeated) || isRepeat(witnesses, before, after, length);
    if (sure && !DIGIT.test(repeated) && (page || OPENER.test(repeated)))
      edits.push({ ...place, kind: 'page_break_repeat' });
    else if (sure || (page && (length >= 2 || DIGIT.test(repeated)))) doubts.push([place.start, place.end]);
  }
  return { edits, doubts };
}

/** `120 ⏎ 0元` is one sum: digits are never taken for a repetition. */
const DIGIT = new RegExp(String.raw`[\d０-９〇零${TEN}百千万亿%％.]`, 'u');
/** A title or a bracket opens once. */
const OPENER = /^[《（(〈“]/u;

/** `按照《中《中华人民共和国社会保险法》`: where the break itself is gone, a title that opens twice with the same characters. */
const OPENS_TWICE = /(《[^《》\s]{1,6})(?=\1)/gu;

export function titlesOpenedTwice(text: string): Edit[] {
  return [...text.matchAll(OPENS_TWICE)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'page_break_repeat',
  }));
}

/** What the notice holds, each question asked once; of a text with more joints than any notice has nothing is known. */
class JointWitnesses {
  static readonly MOST = 4000;
  readonly #text: string;
  readonly #known = new Map<string, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  has(part: string): boolean {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const found = this.#known.size < JointWitnesses.MOST && this.#text.includes(part);
    this.#known.set(part, found);
    return found;
  }
}

function repeatedLength(before: string, after: string): number {
  for (let n = Math.min(LONGEST_REPEAT, before.length, after.length); n > 0; n--) {
    if (before.endsWith(after.slice(0, n))) return n;
  }
  return 0;
}

/**
 * 市 ⏎ 市场监管局 repeats as written, 公 ⏎ 公共文化 does not: what the joint would read, once and twice, is looked up
 * in the rest of the notice.
 */
function isRepeat(witnesses: JointWitnesses, before: string, after: string, length: number): boolean {
  const repeated = after.slice(0, length);
  const lead = before.slice(0, before.length - length).slice(-CONTEXT);
  const tail = after.slice(length, length + CONTEXT);
  const once = lead.slice(-2) + repeated + tail;
  const twice = lead.slice(-1) + repeated + repeated + tail.slice(0, 2);
  return lead.length > 0 && tail.length > 0 && witnesses.has(once) && !witnesses.has(twice);
}
