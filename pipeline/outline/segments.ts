/** The lines of a draft cut at their labels: each segment is a label with the text behind it, or a line without a label. */

import { type LabelHit, labelAtHead, labelsInside } from '../labels/in-lines.ts';
import { isWeak } from '../labels/known.ts';
import { COPULA } from '../labels/leads.ts';
import { labelOverBreak } from '../labels/over-breaks.ts';
import type { Vocabulary } from '../labels/vocabulary.ts';
import type { Line } from '../text/lines.ts';
import { type Marker, type MarkerFamily, markerOf } from '../text/markers.ts';
import { settleMarkers } from '../text/settle-markers.ts';
import { meantByForm } from '../words/label-forms.ts';

// Items told in sentences: `（一）孕前检查。服务对象为计划怀孕的夫妇；服务内容包括…；服务标准是…。所需经费由县级财政承担。由市卫生健康委牵头负责。`
// The word of a label with 为 behind it is a label where a line has several of them; alone it is a sentence of a field (保障标准为每人…).

/** A clause begins here. */
const CLAUSE = '(?<=^|[。;,:\\s])';
/** 该项服务的服务对象是…; 其服务内容为… */
const POINTER = '(?:其|[该此本这]项?(?:服务|项目|事项)?的)?';
const TOLD = new RegExp(`${CLAUSE}${POINTER}([\\p{Script=Han}]{2,12}?)(${COPULA}|:)`, 'gu');
/** 由市民政局、市财政局牵头负责 */
const LED = new RegExp(
  `${CLAUSE}由(?=[\\p{Script=Han}、,()]{2,80}?(?:牵头|负责|主管|组织实施|具体落实)[^。;]{0,20}(?:[。;]|$))`,
  'gu',
);
/** 所需经费由县级财政承担 */
const PAID = new RegExp(`${CLAUSE}((?:所需|服务|工作)?(?:经费|资金|费用))(?=由|从|在)`, 'gu');

/** So many fields of one item in one line, and so many such lines. */
const FEWEST_FIELDS = 3;
const FEWEST_AT_HEAD = 2;
const FEWEST_SENTENCES = 2;
const FEWEST_LINES = 2;

/** Labels in the sentences of a line; none where fewer than three fields are told so. */
function labelsInSentences(line: string, words: Vocabulary): LabelHit[] {
  const told = [...line.matchAll(TOLD)].flatMap((found): LabelHit[] => {
    const word = found[1] ?? '';
    const known = words.label(word);
    const role = known?.role ?? meantByForm(word);
    return role ? [hit(found.index, found[0].length, word, role, known?.lower ?? false)] : [];
  });
  if (new Set(told.map(({ role }) => role)).size < FEWEST_FIELDS) return [];
  if (told.filter(({ end }) => line[end - 1] !== ':' || line[end - 2] === '为').length < FEWEST_SENTENCES)
    return [];
  const roles = new Set(told.map(({ role }) => role));
  const first = told[0]?.start ?? 0;
  const more = [
    ...[...line.matchAll(LED)].map((found) => hit(found.index, 1, '由', 'lead_agency', false)),
    ...[...line.matchAll(PAID)].map((found) => hit(found.index, found[0].length, found[0], 'funding', false)),
  ].filter(({ start, role }) => start > first && !roles.has(role));
  return [...told, ...firstOfEach(more)].sort((a, b) => a.start - b.start);
}

type LabelsIn = (line: string, words: Vocabulary) => LabelHit[];
const NO_LABELS: LabelsIn = () => [];

/** How the notice tells its items in lines that no colon parts, if it does: in sentences, or between blanks. */
const toldIn = (lines: readonly { folded: string }[], words: Vocabulary): LabelsIn =>
  [labelsInBlanks, labelsInSentences].find(
    (way) => lines.filter(({ folded }) => way(folded, words).length > 0).length >= FEWEST_LINES,
  ) ?? NO_LABELS;

/** `1.预防接种　服务对象　0—6岁儿童　服务内容　…`: a label between blanks. */
const BETWEEN_BLANKS = /(?<=^|[\s;])(\p{Script=Han}{2,12})\s{1,8}(?=\S)/gu;

/**
 * Labels that blanks alone part from their texts, all in one line; none where fewer than three fields are told so, or two of a line that
 * begins with the first (`服务对象　0—6岁儿童　服务内容　…`), as in the head of a table.
 */
function labelsInBlanks(line: string, words: Vocabulary): LabelHit[] {
  const hits = [...line.matchAll(BETWEEN_BLANKS)].flatMap((found): LabelHit[] => {
    const word = found[1] ?? '';
    const known = isWeak(word) ? null : words.label(word);
    return known ? [hit(found.index, found[0].length, word, known.role, known.lower)] : [];
  });
  const texts = hits.map(({ end }, i) => line.slice(end, hits[i + 1]?.start).trim());
  const fewest = hits[0]?.start === 0 ? FEWEST_AT_HEAD : FEWEST_FIELDS;
  return new Set(hits.map(({ role }) => role)).size < fewest || texts.includes('') ? [] : hits;
}

const hit = (
  start: number,
  length: number,
  squeezed: string,
  role: LabelHit['role'],
  lower: boolean,
): LabelHit => ({ start, end: start + length, squeezed, role, lower, runIn: true, marked: true });

const firstOfEach = (hits: readonly LabelHit[]): LabelHit[] =>
  hits.filter(({ role }, i) => hits.findIndex((other) => other.role === role) === i);

export interface Segment {
  index: number;
  line: Line;
  /** Clean offsets of the text: behind the label, where there is one. May be empty behind a label alone on its line. */
  start: number;
  end: number;
  folded: string;
  label: LabelHit | null;
  /** Clean offsets of the label with its brackets and colon. */
  labelStart: number;
  labelEnd: number;
  marker: Marker | null;
  indent: string;
  soft: boolean;
  /** Heading level that the format states for this line; null where it states none. */
  hint: number | null;
  /** First segment of its line. */
  first: boolean;
  /** Clean offset where a bracket ends that opened before a label: `（责任单位：县民政局）。`; the text ends before it. */
  closed?: number;
  /** A heading numbered as the items are: of a family of its own. */
  apart?: true;
  /** `预防接种：`, and a label right behind it: a name ends so. */
  opens?: true;
}

/** `服务对象：孤儿；服务内容：…`: the sign between two fields of one paragraph is of neither. */
const SEPARATOR = /\s{0,4}[;,|/]\s{0,4}(?:[-*•·]\s{0,2})?$/u;
export const separatorBefore = (folded: string, at: number): number =>
  SEPARATOR.exec(folded.slice(Math.max(0, at - 9), at))?.[0].length ?? 0;

export function segmentsOf(
  lines: readonly Line[],
  hints: ReadonlyMap<number, number>,
  words: Vocabulary,
): Segment[] {
  const segments: Segment[] = [];
  const way = toldIn(lines, words);
  const brackets = new LabelBrackets();
  const heads = headsGroups(lines, words);
  for (const line of lines) {
    const before = segments.at(-1);
    const cut = before && labelOverBreak(before.folded, line.folded, words);
    const separator = before && cut ? separatorBefore(before.folded, cut.from) : 0;
    if (before && cut) shorten(before, cut.from - separator);
    const head = cut?.hit ?? (heads && isGroupLabel(line) ? null : labelAtHead(line.folded, words));
    const told = head && way !== labelsInBlanks ? [] : way(line.folded, words);
    const cuts =
      told.length > 0
        ? told.filter(({ start }) => !head || start > 0)
        : labelsInside(line.folded, head?.end ?? 0, head === null && shortHead(line), words).filter(
            (c) => c.start >= (head?.end ?? 1),
          );
    const bare = head === null && cuts[0]?.start !== 0;
    const hits: (LabelHit | null)[] = bare ? [null, ...cuts] : head ? [head, ...cuts] : cuts;
    hits.forEach((hit, i) => {
      const from = hit?.end ?? 0;
      const to = hits[i + 1]?.start ?? line.folded.length;
      const raw = hits[i + 1]?.runIn
        ? line.folded.slice(from, to).replace(SEPARATOR, '')
        : line.folded.slice(from, to);
      const start = line.start + from + (raw.length - raw.trimStart().length);
      const whole = Math.max(start, line.start + from + raw.trimEnd().length);
      const text = line.folded.slice(start - line.start, whole - line.start);
      const opens = cut && i === 0 ? cut.bracketed : OPENS.test(line.folded.slice(hit?.start ?? 0, from));
      const end = whole - brackets.closingOf(hit, opens, text, i === 0);
      const folded = line.folded.slice(start - line.start, end - line.start);
      segments.push({
        index: segments.length,
        line,
        start,
        end,
        folded,
        label: hit,
        labelStart:
          cut && before && i === 0
            ? before.start + cut.from - separator
            : line.start + (hit?.start ?? 0) - (hit?.runIn ? separatorBefore(line.folded, hit.start) : 0),
        labelEnd: line.start + (hit ? hit.start + line.folded.slice(hit.start, hit.end).trimEnd().length : 0),
        marker: hit ? null : markerOf(folded),
        indent: i === 0 ? line.indent : '',
        soft: i + 1 < hits.length || line.soft,
        hint: i === 0 ? (hints.get(line.start) ?? null) : null,
        first: i === 0,
        ...(end < whole ? { closed: whole } : {}),
      });
    });
  }
  segments.forEach((segment, i) => {
    if (!segment.label && segment.folded.endsWith(':') && segments[i + 1]?.label) segment.opens = true;
  });
  return settleMarkers(segments);
}

const GROUP_LABELS = new Set<MarkerFamily | undefined>(['outer-label', 'inner-label']);
const isGroupLabel = ({ folded }: Line): boolean => GROUP_LABELS.has(markerOf(folded)?.family);

/** `服务领域：幼有所育` over the items of a domain: before the first field of all, and over a name. In each item it is a label like the others. */
function headsGroups(lines: readonly Line[], words: Vocabulary): boolean {
  const first = lines.findIndex(isGroupLabel);
  const below = lines.slice(first + 1).find((line) => !isGroupLabel(line));
  const isField = ({ folded }: Line): boolean => Boolean(labelAtHead(folded, words)?.role);
  return first >= 0 && below !== undefined && !isField(below) && !lines.slice(0, first).some(isField);
}

/** （责任单位： opens a bracket; （一）责任单位： and （责任单位） do not. */
const OPENS = /^\([^)]*$/u;
/** A bracket round fields ends in its line, or in one of the next. */
const BRACKET_LINES = 3;

/** Brackets that open before a label: what closes them is no part of its field, nor of the next. */
class LabelBrackets {
  #open = 0;

  /** @param first whether the text begins its line. @returns how many characters at the end of a text close the bracket, with the full stop behind it */
  closingOf(hit: LabelHit | null, opens: boolean, text: string, first: boolean): number {
    if (hit && opens) this.#open = BRACKET_LINES;
    else if (first && this.#open > 0) this.#open--;
    if (this.#open === 0) return 0;
    const at = unpairedBracket(text);
    if (at !== null) this.#open = 0;
    return at !== null && /^\)\s{0,2}[。;]?$/u.test(text.slice(at)) ? text.length - at : 0;
  }
}

/** Index of the first bracket that closes none of the text's own; null where there is none. */
export function unpairedBracket(text: string): number | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth-- === 0) return i;
  }
  return null;
}

/** Takes the beginning of a label off the end of the line before. */
function shorten(segment: Segment, to: number): void {
  segment.folded = segment.folded.slice(0, to).trimEnd();
  segment.end = segment.start + segment.folded.length;
}

/** A numbered line whose head, up to its first colon, is no sentence: `31. 劳动用工保障服务对象：…`. */
function shortHead(line: Line): boolean {
  if (!line.marker) return false;
  const colon = line.folded.indexOf(':');
  return colon > 0 && colon <= 60 && !/[,;!?]/u.test(line.folded.slice(line.marker.length, colon));
}
