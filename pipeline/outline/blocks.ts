/** The lines right above an item's name: its headings, its parent, items without fields, and what is left of lost headings. */
import { endsSentence } from '../text/lines.ts';
import { NATION_HEADS } from '../words/domains.ts';
import type { Evidence } from './evidence.ts';
import { type Family, familyOf } from './families.ts';
import { closesField, inList } from './field-ends.ts';
import { introduces, plainHeading, surelyHeads, TITLE } from './headings.ts';
import { headingLike } from './line-kinds.ts';
import type { Segment } from './segments.ts';
import { parentAbove, type Start } from './starts.ts';
import type { Level, LineLevel } from './types.ts';

export type BlockPart =
  | { kind: 'heading'; level: LineLevel; segment: Segment }
  | { kind: 'parent' | 'bare'; segment: Segment; more: readonly Segment[] }
  | { kind: 'residue' | 'note'; segment: Segment };

export interface FieldBlock {
  /** Index of the first segment of the block; everything from the field before it up to here goes on that field. */
  from: number;
  parts: BlockPart[];
}

/** A domain of the national standard; where headings bear no numbers, one that stands alone above an item is known by its name. */
const DOMAIN_NAME = new RegExp(
  `^[${NATION_HEADS}]有所.$|^优军(?:服务)?保障$|^文体(?:服务)?(?:保障|有获)$`,
  'u',
);

/** What may stand above a line of each level. */
const OUTWARD: Readonly<Record<LineLevel, readonly LineLevel[]>> = {
  aspect: ['domain', 'list'],
  domain: ['list'],
  list: [],
};

export function blockAbove(
  segments: readonly Segment[],
  floor: number,
  start: Start,
  evidence: Evidence,
  levels: ReadonlyMap<Family, LineLevel>,
  expected: ReadonlyMap<Level, number>,
): FieldBlock {
  const parts: BlockPart[] = [];
  let i = start.from - 1;
  if (start.sub) {
    const parent = parentAbove(segments, floor, start.from, evidence);
    if (parent !== null) {
      parts.unshift({
        kind: 'parent',
        segment: segments[parent] as Segment,
        more: segments.slice(parent + 1, start.from),
      });
      i = parent - 1;
    }
  }
  let inner: LineLevel | null = null;
  let nextNo = segments[parts[0]?.segment.index ?? start.from]?.marker?.no ?? 0;
  for (; i >= floor; i--) {
    const segment = segments[i] as Segment;
    if (segment.label) break;
    const family =
      familyOf(segment) === 'plain' &&
      levels.has('outer') &&
      (inner === 'aspect' || DOMAIN_NAME.test(segment.folded))
        ? 'outer'
        : familyOf(segment);
    if (segment.marker && segment.folded.length === segment.marker.length) {
      parts.unshift({ kind: 'residue', segment });
      continue;
    }
    const level = levels.get(family);
    if (!headingLike(segment)) break;
    if (
      inList(segments, i) &&
      family !== evidence.itemFamily &&
      !headsOn(segments, i, level === 'list' ? undefined : expected.get(level ?? 'domain'))
    )
      break;
    const outward = inner === null || OUTWARD[inner].some((outer) => outer === level);
    if (level && outward && fits(segments, segment, family, floor === 0, evidence)) {
      parts.unshift({ kind: 'heading', level, segment });
      inner = level;
      continue;
    }
    if (
      inner === null &&
      !start.sub &&
      family === evidence.itemFamily &&
      segment.marker &&
      segment.marker.no !== null &&
      segment.marker.no === nextNo - 1
    ) {
      parts.unshift({ kind: 'bare', segment, more: [] });
      nextNo = segment.marker.no;
      continue;
    }
    break;
  }
  return headedProse(segments, floor, { from: i + 1, parts }, levels, expected, evidence);
}

/** The next heading stands within so many segments, if there is one. */
const LOOK_AHEAD = 400;

/**
 * A heading whose number happens to follow a list at the end of the field above: `…1. 接种率不低于90%。 ⏎ 2. 费用全免。 ⏎ 3. 儿童关爱服务`.
 * It has the number that its level asks for, and either the list before it has ended its sentences as it does not, or the next heading
 * goes on from it.
 */
function headsOn(segments: readonly Segment[], i: number, expected: number | undefined): boolean {
  const segment = segments[i] as Segment;
  const marker = segment.marker;
  if (!marker || marker.no !== expected || /[。;]$/u.test(segment.folded)) return false;
  if (/。$/u.test(segments[i - 1]?.folded ?? '')) return true;
  const next = segments
    .slice(i + 1, i + LOOK_AHEAD)
    .find(
      (s) =>
        s.marker?.family === marker.family &&
        s.marker.no !== 1 &&
        headingLike(s) &&
        !inList(segments, s.index),
    );
  return next?.marker?.no === expected + 1;
}

function fits(
  segments: readonly Segment[],
  segment: Segment,
  family: Family,
  first: boolean,
  { unstopped }: Evidence,
): boolean {
  if (family === 'plain' || family === 'outer')
    return plainHeading(segment, segments[segment.index - 1], unstopped);
  return !(first && (TITLE.test(segment.folded) || headsThePage(segments, segment, family)));
}

/** `<h3>某市牧户补贴，看这里</h3>` above all else, and no other heading of its level: the page's title. */
const headsThePage = (segments: readonly Segment[], segment: Segment, family: Family): boolean =>
  segment.index === 0 &&
  !segment.marker &&
  !DOMAIN_NAME.test(segment.folded) &&
  segments.every((other) => other === segment || familyOf(other) !== family);

const closed = (segment: Segment | undefined, unstopped: ReadonlySet<string>): boolean =>
  segment === undefined || closesField(segment, unstopped);

/** A heading with the next number of its level, some lines above the block: what stands between is a note, not the field before. */
function headedProse(
  segments: readonly Segment[],
  floor: number,
  block: FieldBlock,
  levels: ReadonlyMap<Family, LineLevel>,
  expected: ReadonlyMap<Level, number>,
  { unstopped }: Evidence,
): FieldBlock {
  if (floor === 0 && !introduces(segments, block.from - 1)) return block;
  for (let i = floor === 0 ? block.from - 2 : floor; i < block.from; i++) {
    const segment = segments[i] as Segment;
    const family = familyOf(segment);
    const level = levels.get(family);
    const sure = surelyHeads(segment);
    if (!level || level === 'list' || sure === null) continue;
    if (sure === 'marked' && segment.marker?.no !== expected.get(level)) continue;
    const behind = floor === 0 || closed(segments[i - 1], unstopped);
    if (segment.folded.length > 30 || endsSentence(segment.folded) || !behind) continue;
    const between: BlockPart[] = [];
    for (let k = i + 1; k < block.from; k++) between.push({ kind: 'note', segment: segments[k] as Segment });
    return { from: i, parts: [{ kind: 'heading', level, segment }, ...between, ...block.parts] };
  }
  return block;
}
