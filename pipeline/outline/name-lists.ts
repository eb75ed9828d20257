/** Lists of services in a sentence, cut into their names: 、 parts two names, or stands inside one. */

import type { Draft } from '../draft.ts';
import type { Span } from '../text/ranges.ts';

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

/** A list cut at 、 outside brackets and quotes, each part without the blanks and line ends round it. */
export function cutNames(draft: Draft, from: number, to: number): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = from;
  const push = (end: number): void => {
    const raw = draft.text.slice(start, end);
    const a = start + (raw.length - raw.trimStart().length);
    const b = start + raw.trimEnd().length;
    if (b > a) parts.push([a, b]);
  };
  for (let i = from; i < to; i++) {
    const c = draft.folded[i] as string;
    if ('(《“'.includes(c)) depth++;
    else if (')》”'.includes(c)) depth--;
    else if (depth <= 0 && (c === '、' || c === ',')) {
      push(i);
      start = i + 1;
    }
  }
  push(to);
  return parts;
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
export function settleNames(
  draft: Draft,
  parts: readonly Span[],
  declared: number,
): { spans: Span[]; settled: boolean } {
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
