/** Numbers of lines that the lines round them settle: of headings that look as items do, on a line of their own, glued to a name. */
import { type Family, familyOf } from './families.ts';
import { fillsLabel, headingLike } from './line-kinds.ts';
import type { Segment } from './segments.ts';

// Headings whose numbers look as those of the items below them do: `1. 优孕优生服务 ⏎ 1. 孕前优生健康检查 ⏎ 服务对象：…`. Each of the two
// counts on its own, which tells them apart.

const LEAST_HEADINGS = 2;
const LEAST_ITEMS = 3;

/** The segments, with headings of the items' own family marked as lines of another. */
export function withHeadingsApart(segments: readonly Segment[]): readonly Segment[] {
  const named = (i: number): boolean => {
    const segment = segments[i];
    return segment?.marker?.no != null && headingLike(segment);
  };
  const items = new Map<Family, Segment[]>();
  const heads = new Map<Family, Segment[]>();
  for (let i = 0; i + 1 < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (!named(i)) continue;
    const family = familyOf(segment);
    if (segments[i + 1]?.label) put(items, family, segment);
    else if (named(i + 1) && familyOf(segments[i + 1] as Segment) === family && segments[i + 2]?.label)
      put(heads, family, segment);
  }
  const apart = new Set<Segment>();
  for (const [family, own] of heads) {
    const below = items.get(family) ?? [];
    if (own.length < LEAST_HEADINGS || below.length < LEAST_ITEMS) continue;
    if (!countsUp(own, new Set()) || !countsUp(below, new Set(own.map(({ index }) => index + 1)))) continue;
    for (const segment of own) apart.add(segment);
  }
  return apart.size === 0
    ? segments
    : segments.map((segment) => (apart.has(segment) ? { ...segment, apart: true as const } : segment));
}

function put(groups: Map<Family, Segment[]>, family: Family, segment: Segment): void {
  const group = groups.get(family);
  if (group) group.push(segment);
  else groups.set(family, [segment]);
}

/** One by one from 1, and from 1 again only where `restarts` says so. */
const countsUp = (list: readonly Segment[], restarts: ReadonlySet<number>): boolean =>
  list.every(({ marker, index }, i) => {
    const before = list[i - 1]?.marker?.no ?? 0;
    return marker?.no === before + 1 || (marker?.no === 1 && restarts.has(index));
  });

// Numbers that stand on a line of their own above a name, as pages for phones and drafts set them: `01 ⏎ 公办托位供给 ⏎ 服务对象：…`, `A-01`.

/** Groups: the letters of a code, the number. */
const ALONE = /^(?:N[oO]\.?\s?|([A-Z]{1,3})\s?-?)?(\d{1,3})$/u;
/** Fewer may be numbers of pages. */
const LEAST = 3;

interface Alone {
  segment: Segment;
  code: string;
  no: number;
}

/** The segments, such lines marked as numbers where they count up from 1, one above each name; codes begin anew with each letter. */
export function withNumbersAlone(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.flatMap((segment, i): Alone[] => {
    const [name, label] = [segments[i + 1], segments[i + 2]];
    const written = ALONE.exec(segment.folded);
    if (!written || segment.label || !name || !headingLike(name) || !label?.label) return [];
    return [{ segment, code: written[1] ?? '', no: Number(written[2]) }];
  });
  const numbers = new Map(found.map((one) => [one.segment, one]));
  if (found.length < LEAST || found.some(({ no, code }, i) => !follows(found[i - 1], code, no)))
    return segments;
  return segments.map((segment): Segment => {
    const one = numbers.get(segment);
    if (!one) return segment;
    const inner = one.code === '' ? {} : { inner: true as const };
    return {
      ...segment,
      marker: { family: 'coded', no: one.no, length: segment.folded.length, ...inner },
    };
  });
}

const follows = (before: Alone | undefined, code: string, no: number): boolean =>
  before && (before.code === code || code === '')
    ? no === before.no + 1 || (code !== '' && no === 1)
    : no === 1;

// Numbers glued to the name, or with a word before them: `01农村免费孕前优生健康检查`, `12工伤保险`, `No.3工伤保险`. One alone could be part of a sentence
// (`65周岁及以上老年人`); lines above labels whose numbers count up are items.

/** 01预防接种, No.1预防接种, 序号1预防接种, #1 预防接种, 01/预防接种 */
const GLUED =
  /^(?:(?:N[oO]|№)[.:]?\s?|#\s?|(?:序号|编号|项目|事项)\s?)?(\d{1,3})(?:\s?[/|·丨]\s?)?(?=\s?[\p{Script=Han}“"])/u;
/** So many in a row, at least, and so large a share of all that look like it. */
const FEWEST = 3;
const MOST = 0.8;

/** The segments, such lines with their marker. */
export function withGluedNumbers(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.flatMap((segment, i) => {
    const free = !segment.label && (segment.marker === null || segment.marker.family === 'bare');
    // 服务对象 ⏎ 65周岁及以上老年人 ⏎ 服务内容: the text of the label above
    const glued = free && !fillsLabel(segments, i) ? GLUED.exec(segment.folded) : null;
    return glued && segments[i + 1]?.label
      ? [{ segment, no: Number(glued[1]), length: glued[0].length }]
      : [];
  });
  const counting = found.filter(({ no }, i) => no === 1 || no === (found[i - 1]?.no ?? 0) + 1);
  if (counting.length < FEWEST || counting.length < found.length * MOST) return segments;
  const glued = new Map(counting.map((one) => [one.segment, one]));
  return segments.map((segment) => {
    const one = glued.get(segment);
    return one ? { ...segment, marker: { family: 'bare', no: one.no, length: one.length } } : segment;
  });
}
