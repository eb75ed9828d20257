/**
 * Items told in a paragraph, as lists of villages and towns tell them: a number, the name, what is done, and who does it.
 * `（一）农家书屋。向村民免费开放，每周不少于42小时。责任单位：县委宣传部。`, `1．老年助餐：为老年人提供就餐服务（县民政局负责）。`
 * Only the agencies bear a label, or nothing does; what stands between them and the name is what is done.
 */

import type { LabelHit } from '../labels/in-lines.ts';
import { isAgency } from '../labels/known.ts';
import { isOwnTitle } from '../text/document-titles.ts';
import { numbers } from '../text/markers.ts';
import { isClosingHead } from './closing.ts';
import { type Family, nestingRank } from './families.ts';
import { namesBodies } from './labelled-fields.ts';
import { part } from './run-in-items.ts';
import { type Segment, unpairedBracket } from './segments.ts';

/** So many paragraphs that name their agencies, and so large a share of all that begin as they do. */
const FEWEST = 3;
const MOST = 0.6;
/** Lines of one item, at the most. */
const LONGEST_ITEM = 40;
/** The first words of a sentence that a blank divides are no name where little stands behind. */
const LEAST_BEHIND_BLANK = 12;

/** `农家书屋。`, `农家书屋（含电子书）：`, `农家书屋　`. Groups: the name, what ends it. */
const NAME = /^(\*{0,3}[^。;:!?,()\s]{2,30}?(?:\([^()]{1,30}\))?\*{0,3})(。|:|[\s\u3000]{1,8}|$)/u;
/** `（县民政局负责）`, at the end of the paragraph. */
const BRACKET = /\(([^()]{2,120})\)\s{0,2}[。;]?$/u;
/** `由县民政局牵头负责。` */
const LED = /(?<=[。;])由([\p{Script=Han}、,]{2,80}?)(?:牵头)?(?:负责|主管|组织实施)(?:落实|实施)?。?$/u;

/** A paragraph that may be an item. */
interface ItemParagraph {
  /** Index of its first segment, and of the one behind its last. */
  from: number;
  to: number;
  no: number;
  /** Where in the first segment the text behind the name begins; its length where the text stands in the next. */
  text: number;
  /** Who does it; null where nobody is named. */
  agencies: Agencies | null;
}

/** `labelled`: they bear a label of their own, at this index. Else they are cut off the end of a segment. */
type Agencies = { labelled: number } | { index: number; at: number; hit: AgencyHit };
type AgencyHit = Pick<LabelHit, 'squeezed' | 'implied'> & { bracket: boolean };

/** The segments with such paragraphs cut into name, content and agencies; null where the text has none. */
export function withParagraphItems(segments: readonly Segment[]): Segment[] | null {
  if (!segments.some(({ folded }) => isOwnTitle(titleIn(folded)))) return null;
  const groups = new Map<Family, ItemParagraph[]>();
  segments.forEach((segment, i) => {
    const text = textBehindName(segments, i);
    if (text === null || segment.marker?.no == null) return;
    const group = groups.get(segment.marker.family) ?? [];
    group.push({ from: i, to: i + 1, no: segment.marker.no, text, agencies: null });
    groups.set(segment.marker.family, group);
  });
  const [best] = [...groups]
    .map(([family, group]) => ({ family, list: listed(segments, group) }))
    .filter(({ list }) => list.filter(named).length >= FEWEST)
    .sort((a, b) => b.list.length - a.list.length || nestingRank(b.family) - nestingRank(a.family));
  const others = segments.filter(({ label }) => label?.role && !isAgency(label.role)).length;
  return best && others <= best.list.length ? cut(segments, best.list) : null;
}

const named = ({ agencies }: ItemParagraph): boolean => agencies !== null;

/** The title that a line is, or that it names in 《》. */
const titleIn = (folded: string): string =>
  (/《([^《》]{4,60})》/u.exec(folded)?.[1] ?? folded).replace(/\s+/gu, '');

function textBehindName(segments: readonly Segment[], i: number): number | null {
  const { marker, label, folded, first } = segments[i] as Segment;
  if (!marker || !numbers(marker) || label || !first) return null;
  const lead = marker.length + (/^\s*/u.exec(folded.slice(marker.length))?.[0].length ?? 0);
  const name = NAME.exec(folded.slice(lead));
  if (!name) return null;
  const text = lead + name[0].length;
  if (text < folded.length)
    return /[。:]/u.test(name[2] ?? '') || folded.length - text >= LEAST_BEHIND_BLANK ? text : null;
  const next = segments[i + 1];
  const goesOn =
    next && !next.marker && (next.label ? beforeText(next) !== null : /[。;,]/u.test(next.folded));
  return goesOn ? text : null;
}

/** Of agencies in a bracket behind the name, `（责任单位：县民政局）。为老年人…`: where the bracket ends; null where no text follows. */
function beforeText({ label, folded, first }: Segment): number | null {
  const at = label && !first && isAgency(label.role) ? unpairedBracket(folded) : null;
  return at !== null && /^\)\s{0,2}[。:]?./u.test(folded.slice(at)) ? at : null;
}

/** The paragraphs of one family that are items: their numbers follow, most name their agencies, and of each run one at least. */
function listed(segments: readonly Segment[], group: readonly ItemParagraph[]): ItemParagraph[] {
  const told = group.map((one, i) => withAgencies(segments, one, group[i + 1]?.from ?? segments.length));
  const first = told.find(named)?.from ?? segments.length;
  const closing = segments.findIndex(({ folded }, i) => i > first && isClosingHead(folded));
  const runs: ItemParagraph[][] = [];
  for (const one of told) {
    if (closing >= 0 && one.from > closing) break;
    const before = runs.at(-1)?.at(-1)?.no;
    if (before !== undefined && one.no === before + 1) runs.at(-1)?.push(one);
    else if (one.no === 1) runs.push([one]);
  }
  const own = runs.filter((run) => run.some(named)).flat();
  return own.filter(named).length >= own.length * MOST ? own : [];
}

function withAgencies(segments: readonly Segment[], one: ItemParagraph, next: number): ItemParagraph {
  let to = one.from + 1;
  for (; to < Math.min(next, one.from + LONGEST_ITEM); to++) {
    const { label, marker, folded } = segments[to] as Segment;
    if (label)
      return { ...one, to, agencies: isAgency(label.role) && to > one.from ? { labelled: to } : null };
    // a heading: the paragraph is over
    if (marker && !/[。;,]/u.test(folded)) break;
  }
  return { ...one, to, agencies: unlabelled(segments, { ...one, to }) };
}

/** One body at least among names that could be bodies: 县地方金融监管局、县农商行. */
const namesSome = (folded: string): boolean => {
  const names = folded.split(/[、,;]/u);
  return names.every((name) => name.length <= 20 && !/[\d:。]/u.test(name)) && names.some(namesBodies);
};

/** Agencies that bear no label, at the end of the paragraph's last line or over its last lines. */
function unlabelled(segments: readonly Segment[], { from, to, text }: ItemParagraph): Agencies | null {
  const lines = segments.slice(from, to);
  const joined = lines.map(({ folded }) => folded).join('');
  const least = text + 1;
  const bracket = BRACKET.exec(joined);
  const led = LED.exec(joined);
  const found =
    bracket?.[1] && namesSome(bracket[1])
      ? { at: bracket.index, hit: { squeezed: '', implied: AGENCY, bracket: true } }
      : led?.[1] && namesSome(led[1])
        ? { at: led.index, hit: { squeezed: '由', bracket: false } }
        : null;
  if (!found || found.at < least) return null;
  let { at } = found;
  for (const [k, { folded }] of lines.entries()) {
    if (at < folded.length) return { index: from + k, at, hit: found.hit };
    at -= folded.length;
  }
  return null;
}

/** What the text would call these fields, had it labels. */
const CONTENT = '服务内容';
const AGENCY = '责任单位';

/** A segment is cut here: what follows is a field. */
interface FieldCut {
  index: number;
  /** Offset in the segment, of its label; the text begins `skip` characters behind. */
  at: number;
  skip: number;
  hit: LabelHit;
}

const hitOf = (
  role: LabelHit['role'],
  { squeezed, implied }: Pick<LabelHit, 'squeezed' | 'implied'>,
): LabelHit => ({
  start: 0,
  end: 0,
  squeezed,
  role,
  lower: false,
  runIn: true,
  marked: true,
  ...(implied === undefined ? {} : { implied }),
});

function cut(segments: readonly Segment[], list: readonly ItemParagraph[]): Segment[] {
  const cuts = new Map<number, FieldCut[]>();
  const closings = new Map<number, number>();
  const add = (one: FieldCut): void => void cuts.set(one.index, [...(cuts.get(one.index) ?? []), one]);
  for (const { from, to, text, agencies } of list) {
    const own = segments[from] as Segment;
    const next = segments[from + 1];
    const content = hitOf('content', { squeezed: '', implied: CONTENT });
    const bracket = next?.label ? beforeText(next) : null;
    if (text < own.folded.length) add({ index: from, at: text, skip: 0, hit: content });
    else if (next && bracket !== null) {
      const sign = /^\)\s{0,2}[。:]?/u.exec(next.folded.slice(bracket))?.[0].length ?? 1;
      add({ index: from + 1, at: bracket, skip: sign, hit: content });
    } else add({ index: from + 1, at: 0, skip: 0, hit: content });
    if (!agencies || 'labelled' in agencies) continue;
    add({ index: agencies.index, at: agencies.at, skip: 1, hit: hitOf('lead_agency', agencies.hit) });
    if (agencies.hit.bracket)
      closings.set(to - 1, /\)\s{0,2}[。;]?$/u.exec(segments[to - 1]?.folded ?? '')?.[0].length ?? 0);
  }
  return segments
    .flatMap((segment, i) => fieldsOf(closed(segment, closings.get(i) ?? 0), cuts.get(i) ?? []))
    .map((segment, index) => ({ ...segment, index }));
}

/** The segment without the last characters, which close a bracket. */
const closed = (segment: Segment, length: number): Segment =>
  length === 0 ? segment : { ...part(segment, 0, segment.folded.length - length), closed: segment.end };

/** A segment cut into what stands before the first cut, if anything does, and a field for each. */
function fieldsOf(segment: Segment, cuts: readonly FieldCut[]): Segment[] {
  const [first] = cuts;
  if (!first) return [segment];
  const whole = segment.folded.length;
  const { closed: end, ...open } = segment;
  const fields = cuts.map(({ at, skip, hit }, k): Segment => {
    const label =
      hit.implied === CONTENT
        ? { labelStart: segment.start + at + skip }
        : { labelStart: segment.start + at };
    const piece = part(open, at + skip, cuts[k + 1]?.at ?? whole);
    return {
      ...piece,
      ...label,
      labelEnd: segment.start + at + skip,
      label: hit,
      marker: null,
      first: false,
      hint: null,
      ...(k === cuts.length - 1 && end !== undefined ? { closed: end } : {}),
    };
  });
  if (first.at === 0) return fields;
  const before = part(open, 0, first.at);
  // the bracket that ends behind the agencies, and the sign behind it
  return [
    first.hit.implied === CONTENT && segment.label
      ? { ...before, closed: segment.start + first.at + first.skip }
      : before,
    ...fields,
  ];
}
