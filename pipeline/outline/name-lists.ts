/** Lists of services, cut into their names: 、 parts two names, or stands inside one; so does ；, and a line may hold one name alone. */

import type { Draft } from '../draft.ts';
import { partedOutside } from '../text/brackets.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';

/** Names of services that hold 、 themselves: a list of names is not cut inside them. A new one is a row here. */
const NAMES_WITH_COMMA: readonly string[] = [
  '职业介绍、职业指导和创业开业指导',
  '职业介绍、职业指导与创业开业指导',
  '职业技能培训、鉴定和生活费补贴',
  '职业培训、技能鉴定和生活费补贴',
  '职业技能培训、技能鉴定和生活费补贴',
  '传染病、地方病患者健康管理',
  '智力、精神及重度肢体残疾人托养服务',
  '优待、抚恤和优抚对象集中供养',
];

const FARTHEST_END = 4000;

/** A stretch of the clean text without blanks and line ends. */
export const nameOf = (draft: Draft, span: Span): string => draft.text.slice(...span).replace(/\s+/gu, '');

/** Where the sentence of a list that begins at `from` ends; offsets into the folded text. */
export function endOfSentence(folded: string, from: number): number {
  const stop = folded.slice(from, from + FARTHEST_END).search(/[。;]/u);
  return stop < 0 ? Math.min(folded.length, from + FARTHEST_END) : from + stop;
}

/** 1.孕前检查、2.叶酸增补: the blanks and the number before a name. */
const OWN_NUMBER = /^\s*(?:(?:\(\d{1,2}\)|\d{1,2}[.)]|[①-⑳])\s{0,2}(?=[\p{Script=Han}“"]))?/u;

/** A list cut at 、 outside brackets and quotes, each part without the blanks and line ends round it. @param at what parts its names */
export function cutNames(draft: Draft, from: number, to: number, at = /[、,]/u): Span[] {
  const [text, folded] = [draft.text.slice(from, to), draft.folded.slice(from, to)];
  return partedOutside(folded, at, { open: '(《“', close: ')》”' }).flatMap(([start, end]): Span[] => {
    const raw = text.slice(start, end);
    const a = from + start + (OWN_NUMBER.exec(folded.slice(start, end))?.[0].length ?? 0);
    const b = from + start + raw.trimEnd().length;
    return b > a ? [[a, b]] : [];
  });
}

/** 三、与上一版相比的变化, （二）学有所教, 第二章 in a line of its own: no list goes on over it. */
const NEXT_HEADING = new RegExp(
  String.raw`\n\s{0,12}(?:[${TEN}]{1,3}、|\([${TEN}]{1,3}\)|第[${TEN}]{1,3}[章节部])`,
  'u',
);

/** As many names as the text counts? */
export interface Names {
  spans: Span[];
  settled: boolean;
}

/**
 * The names of a list that its heading counts, parted as the list itself does it: one in each line, by ；, or by 、 as far as the sentence goes.
 * @param within from where the list begins to where the next domain is named
 */
export function countedNames(draft: Draft, [from, to]: Span, declared: number): Names {
  const { folded } = draft;
  const far = folded.slice(from, Math.min(to, from + FARTHEST_END));
  const heading = far.search(NEXT_HEADING);
  const end = from + (heading < 0 ? far.length : heading);
  const lines = namesInLines(draft, from, end);
  if (lines) return { spans: lines, settled: lines.length === declared };
  const sentence = settleNames(
    draft,
    cutNames(draft, from, Math.min(endOfSentence(folded, from), end)),
    declared,
  );
  const clauses = clausesIn(draft, from, end);
  if (clauses.length < 2) return sentence;
  const alone = { spans: clauses, settled: clauses.length === declared };
  if (!clauses.some((span) => nameOf(draft, span).includes('、'))) return alone;
  // 优待、抚恤；安置 may be two names or three: where both readings give the count, neither is sure
  if (sentence.settled) return { ...sentence, settled: !alone.settled };
  if (alone.settled) return alone;
  const both = clauses.flatMap((span) => cutNames(draft, ...span));
  return settleNames(draft, both, declared);
}

/** What no name of a service holds, and how a sentence about changes begins: 提高城乡低保标准. */
/** 02, PART 4: pages and parts of a picture that is read. */
const NOT_IN_A_NAME = new RegExp(String.raw`[。:;?!]|[\d${TEN}]\s?[个项]|领域|^[\dA-Za-z.]+$`, 'u');
const TELLS = /^(?:的|等|新增|增加|提高|调整|取消|将|把|对|与|较|其中|进一步)/u;
const LONGEST_NAME = 40;

const balanced = (name: string): boolean => {
  const [opened, closed] = [name.split('('), name.split(')')];
  return opened.length === closed.length && name.indexOf('(') <= name.indexOf(')');
};

/** Could a stretch of a list be the name of a service? */
export function isName(draft: Draft, span: Span): boolean {
  const name = draft.folded.slice(...span).replace(/\s+/gu, '');
  // 02, PART 4 between the parts of a picture told as text
  if (!/\p{Script=Han}{2}/u.test(name) || !balanced(name)) return false;
  return name.length <= LONGEST_NAME && !NOT_IN_A_NAME.test(name) && !TELLS.test(name);
}

/** A；B；C。 cut at ；; none where what stands between them is more than a name. */
function clausesIn(draft: Draft, from: number, to: number): Span[] {
  const stop = draft.folded.slice(from, to).indexOf('。');
  const clauses = cutNames(draft, from, stop < 0 ? to : from + stop, /;/u);
  return clauses.every((span) => isName(draft, span)) ? clauses : [];
}

/** 1. （1） ① ●: before a name that has a line to itself. */
const BULLET = /^\s{0,12}(?:(?:\(?\d{1,2}[).、]|[①-⑳]|[●○◆■▪•·*—-])\s{0,4})?/u;
const END_OF_NAME = /[;。、,\s]{0,4}$/u;

/** 1.出生缺陷干预。由孕期筛查延伸到婚前、孕前。: of a numbered line that tells more, the name. */
function nameBeforeText(draft: Draft, [start, end]: Span): Span | null {
  const stop = draft.folded.slice(start, end).search(/[。:]/u);
  const name: Span = [start, start + stop];
  return stop > 0 && isName(draft, name) ? name : null;
}

/** The lines below a heading that each hold one name; null where the list does not begin there or parts its names itself. */
function namesInLines(draft: Draft, from: number, to: number): Span[] | null {
  const { folded } = draft;
  if (
    !/\n\s{0,4}$/u.test(folded.slice(Math.max(0, from - 6), from)) &&
    !/^\s{0,6}\n/u.test(folded.slice(from, from + 8))
  )
    return null;
  const names: Span[] = [];
  let at = from;
  for (const line of folded.slice(from, to).split('\n')) {
    const bullet = BULLET.exec(line)?.[0] ?? '';
    const start = at + bullet.length;
    const name: Span = [start, at + line.length - (END_OF_NAME.exec(line)?.[0].length ?? 0)];
    at += line.length + 1;
    if (line.trim() === '') continue;
    const own = isName(draft, name) ? name : bullet.trim() === '' ? null : nameBeforeText(draft, name);
    if (!own) break;
    names.push(own);
  }
  const [first] = names;
  return first === undefined || /[、,]/u.test(folded.slice(...first)) ? null : names;
}

/** Names of the table that hold 、, put together again while there are more than `least`. */
export function joinKnown(draft: Draft, parts: readonly Span[], least: number): Span[] {
  let spans = [...parts];
  for (let i = 0; i + 1 < spans.length && spans.length > least; i++) {
    for (let n = 2; n <= 3 && i + n <= spans.length; n++) {
      const joined: Span = [(spans[i] as Span)[0], (spans[i + n - 1] as Span)[1]];
      if (NAMES_WITH_COMMA.includes(nameOf(draft, joined)))
        spans = [...spans.slice(0, i), joined, ...spans.slice(i + n)];
    }
  }
  return spans;
}

/**
 * Names that hold 、 are put together again: those of the table first, then, where the count asks for it, the one way that gives it.
 * @returns as many names as declared where `settled`
 */
export function settleNames(draft: Draft, parts: readonly Span[], declared: number): Names {
  const known = joinKnown(draft, parts, declared);
  const excess = known.length - declared;
  const seams = excess > 0 ? seamsOf(draft, known) : [];
  const spans = seams.length === excess ? closed(known, seams) : known;
  return { spans, settled: spans.length === declared };
}

/** Indexes of short parts that may belong to the next, which begins with two words bound by 和: 优待、抚恤和优抚对象集中供养. */
function seamsOf(draft: Draft, spans: readonly Span[]): number[] {
  return spans
    .slice(1)
    .flatMap((span, i) =>
      /^[^和与及]{1,8}[和与及]/u.test(nameOf(draft, span)) && nameOf(draft, spans[i] as Span).length <= 8
        ? [i]
        : [],
    );
}

/** The spans with each of the given ones and the one behind it made one. */
function closed(spans: readonly Span[], seams: readonly number[]): Span[] {
  const joined = [...spans];
  for (const seam of seams.toReversed()) {
    const [first, second] = [joined[seam] as Span, joined[seam + 1] as Span];
    joined.splice(seam, 2, [first[0], second[1]]);
  }
  return joined;
}
