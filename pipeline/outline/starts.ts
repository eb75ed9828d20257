/** Where items begin: the label that opens one, and the line or lines above it that hold its number and name. */
import type { Evidence } from './evidence.ts';
import { type Family, familyOf } from './families.ts';
import { inList } from './field-ends.ts';
import { fillsLabel, headingLike, LONGEST_HEADING, labelKey } from './line-kinds.ts';
import type { Segment } from './segments.ts';

export interface Start {
  /** Index of the segment of the item's first label. */
  label: number;
  /** Indexes [from, to) of the segments of its name; equal where it has none of its own. */
  from: number;
  to: number;
  family: Family;
  sub: boolean;
}

/** A name over several lines has at most this many. */
const NAME_LINES = 3;

export function findStarts(segments: readonly Segment[], evidence: Evidence): Start[] {
  const starts: Start[] = [];
  const labels = segments.filter((s) => s.label && s.index < evidence.end).map((s) => s.index);
  let roles = new Set<string>();
  let last = -1;
  let lastNo = 0;
  let lastSub = 0;
  for (const index of labels) {
    const segment = segments[index] as Segment;
    const role = labelKey(segment) ?? '';
    const name =
      index > last + 1
        ? withNumber(segments, last + 1, nameAbove(segments, last + 1, index, evidence, lastNo, lastSub))
        : null;
    const opens = role === evidence.opener || roles.has(role);
    const firstSub =
      name?.sub === true &&
      segments[name.from]?.marker?.no === lastSub + 1 &&
      (segments[name.from]?.folded.length ?? 99) <= 30;
    const leads =
      name?.sub === false &&
      segments[name.from]?.marker?.no === lastNo + 1 &&
      leadsSubItems(segments, index, evidence);
    if (name && (opens || firstSub || leads || starts.length === 0)) {
      starts.push({ ...name, label: index });
      roles = new Set();
      const no = segments[name.from]?.marker?.no ?? 0;
      if (name.sub) lastSub = no;
      else {
        lastNo = no || lastNo + 1;
        lastSub = 0;
      }
      const parent = name.sub ? parentAbove(segments, last + 1, name.from, evidence) : null;
      if (parent !== null) lastNo = segments[parent]?.marker?.no ?? lastNo;
    }
    roles.add(role);
    last = index;
  }
  return starts;
}

/** Fields that a parent has for all its sub-items stand before the first of them, and the label that opens an item comes below its line. */
function leadsSubItems(
  segments: readonly Segment[],
  label: number,
  { opener, itemFamily, subFamily }: Evidence,
): boolean {
  if (subFamily === null) return false;
  for (let i = label + 1; i < Math.min(segments.length, label + 20); i++) {
    const segment = segments[i] as Segment;
    if (labelKey(segment) === opener) return false;
    if (segment.marker?.family === itemFamily) return false;
    if (segment.marker?.family === subFamily && segment.marker.no === 1)
      return labelKey(segments[i + 1]) === opener;
  }
  return false;
}

/**
 * The line above a first sub-item that is its parent's own, and the first where the name goes on: `16.义务教育学生生活补助 ⏎ （含民办学校）。`
 * An entry of a list that ends a field is none.
 */
export function parentAbove(
  segments: readonly Segment[],
  floor: number,
  from: number,
  evidence: Evidence,
): number | null {
  for (let i = from - 1; i >= Math.max(floor, from - 2); i--) {
    const segment = segments[i];
    if (!segment || segment.label || !headingLike(segment)) return null;
    if (familyOf(segment) === evidence.itemFamily) return inList(segments, i) ? null : i;
    if (!segment.folded.startsWith('(') || segment.marker) return null;
  }
  return null;
}

/** 项目编号：1 on the line above the name. */
function withNumber(
  segments: readonly Segment[],
  floor: number,
  name: Omit<Start, 'label'> | null,
): Omit<Start, 'label'> | null {
  const above = name && name.from > floor ? segments[name.from - 1] : undefined;
  return name && above?.marker?.family === 'coded' ? { ...name, from: name.from - 1 } : name;
}

function nameAbove(
  segments: readonly Segment[],
  floor: number,
  label: number,
  evidence: Evidence,
  lastNo: number,
  lastSub: number,
): Omit<Start, 'label'> | null {
  for (let from = label - 1; from >= Math.max(floor, label - NAME_LINES); from--) {
    const segment = segments[from] as Segment;
    if (segment.label) break;
    const family = familyOf(segment);
    const numbered = segment.marker !== null;
    if (numbered && (family === evidence.itemFamily || family === evidence.subFamily)) {
      const follows = segment.marker?.no === lastNo + 1 && labelKey(segments[label]) === evidence.opener;
      if (!nameFits(segments, from, label, follows)) return null;
      const sub = family === evidence.subFamily;
      const no = segment.marker?.no ?? 1;
      if (sub && no !== lastSub + 1 && no !== 1) return null;
      return { from, to: label, family, sub };
    }
  }
  const nearest = segments[label - 1] as Segment;
  if (nearest.label || !headingLike(nearest) || fillsLabel(segments, label - 1)) return null;
  const family = familyOf(nearest);
  if (evidence.itemFamily === 'plain' || /^h\d/u.test(evidence.itemFamily)) {
    if (family === evidence.itemFamily || family === 'plain')
      return { from: label - 1, to: label, family, sub: false };
  }
  // another family in the place of a name: an item whose number was typed otherwise, `12） 就业援助`
  const follows = bearsNext(nearest, lastNo);
  if (
    follows ||
    (evidence.openers > 0 &&
      family === 'plain' &&
      nearest.folded.length <= 40 &&
      labelKey(segments[label]) === evidence.opener)
  ) {
    return { from: label - 1, to: label, family, sub: false };
  }
  return null;
}

const bearsNext = (segment: Segment, lastNo: number): boolean => segment.marker?.no === lastNo + 1;

/**
 * Several lines make one name if together they are short and none but the last ends a sentence. The next number right above the label that
 * opens items bears a name, whatever stands in it: `（23）殡葬服务；公墓`.
 */
function nameFits(segments: readonly Segment[], from: number, to: number, follows: boolean): boolean {
  const sentence = follows ? /[。!?]/u : /[。;!?]/u;
  let length = 0;
  for (let i = from; i < to; i++) {
    const segment = segments[i] as Segment;
    length += segment.folded.length;
    if (i > from && segment.marker) return false;
    // 1.预防接种；: the sign that ends each entry of a list, behind the name too
    const ended = follows && i === to - 1 ? /[。;,、]$/u : /。$/u;
    const body = segment.folded.replace(ended, '');
    if (sentence.test(body.slice(segment.marker?.length ?? 0)) || /[;,]$/u.test(body)) return false;
    if (i < to - 1 && /。$/u.test(segment.folded)) return false;
  }
  return length <= LONGEST_HEADING + 20;
}
