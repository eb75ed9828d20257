/**
 * What the lines themselves say of the layout: which label opens an item, which marker family bears items, which bear sub-items and headings.
 * Nothing here knows a place or a layout; parsers/ name what this finds.
 */
import { endsSentence } from '../lines.ts';
import { MARKER_FAMILIES, type MarkerFamily, markerOf } from '../markers.ts';
import type { FieldName } from '../records/schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Segment } from './segments.ts';

/** Where a line without a marker stands in for one: by the format's heading level, or by its looks alone. */
export type Family = MarkerFamily | `h${number}` | 'plain' | 'outer';

export interface Evidence {
  /** The label (labelKey) that opens an item; null where there is no label at all. */
  opener: string | null;
  itemFamily: Family;
  /** Items found by their family before the opener, and all openers: their share is how sure the reading is. */
  openers: number;
  byFamily: ReadonlyMap<Family, number>;
  subFamily: Family | null;
  /** Where the list ends for certain: the head of an annex that holds few labels, or none. */
  end: number;
  /** Labels (labelKey) whose text this notice prints without a full stop at its end: `牵头单位：市民政局`. */
  unstopped: ReadonlySet<string>;
}

export const LONGEST_HEADING = 60;

export function familyOf(segment: Segment): Family {
  return segment.marker?.family ?? (segment.hint === null ? 'plain' : `h${segment.hint}`);
}

/** What tells the labels of a notice apart: what they mean, or the words of one that has no role (咨询电话). */
export const labelKey = (segment: Segment | undefined): string | null =>
  segment?.label ? (segment.label.role ?? `?${segment.label.squeezed}`) : null;

/** 优孕优生服务：, a heading that ends in a colon. */
export const COLON_HEADING =
  /^[^。;:,!?]{2,20}(?:服务|管理|救助|扶助|保障|领域|方面|有所[\p{Script=Han}]):$/u;

/** Could this line be a name or a heading? Short, and a sentence only where it bears a marker (`1.预防接种。`). */
export function headingLike(segment: Segment): boolean {
  if (segment.label || segment.folded.length > LONGEST_HEADING) return false;
  // （1）预防接种：服务对象：…: a colon ends a name only before a label
  const colon = segment.end < segment.line.end || COLON_HEADING.test(segment.folded);
  const named = colon ? segment.folded.replace(/:$/u, '') : segment.folded;
  if (/[;；,，:]$/u.test(named)) return false;
  const body = named.slice(segment.marker?.length ?? 0).replace(/。$/u, '');
  if (/[。;!?]/u.test(body)) return false;
  return segment.marker !== null || !endsSentence(named);
}

/** @param taught the numbering that a user says bears items */
export function gather(all: readonly Segment[], taught: Vocabulary['markers'] = {}): Evidence {
  const end = annexBelow(all);
  const segments = all.slice(0, end);
  const before = new Map<string, Map<Family, number>>();
  const total = new Map<string, number>();
  const vote = (role: string, family: Family): void => {
    const families = before.get(role) ?? new Map<Family, number>();
    families.set(family, (families.get(family) ?? 0) + 1);
    before.set(role, families);
  };
  const unsure: { role: string; above: Family; added: boolean }[] = [];
  segments.forEach((segment, i) => {
    const role = labelKey(segment);
    if (!role) return;
    total.set(role, (total.get(role) ?? 0) + 1);
    const found = familyBefore(segments, i);
    if (found?.above)
      unsure.push({ role, above: found.above, added: segments[i - 1]?.folded.startsWith('(') ?? false });
    else if (found) vote(role, found.own);
  });
  // a plain line below a numbered one: the name's second line, or, where no item bears such a number, a name below its heading
  const sure = new Map([...before].map(([role, families]) => [role, new Set(families.keys())]));
  for (const { role, above, added } of unsure)
    vote(role, added || sure.get(role)?.has(above) ? above : 'plain');
  let opener: string | null = null;
  let best = 0;
  for (const [role, families] of before) {
    const count = [...families.values()].reduce((a, b) => a + b, 0);
    if (count > best) [opener, best] = [role, count];
  }
  const byFamily = (opener && before.get(opener)) || new Map<Family, number>();
  const ranked = [...byFamily].sort((a, b) => b[1] - a[1]);
  const itemFamily =
    taught.item ??
    outerItems(
      segments,
      ranked.map(([family]) => family),
      byFamily,
      opener,
    ) ??
    ranked[0]?.[0] ??
    'plain';
  return {
    opener,
    itemFamily,
    openers: opener ? (total.get(opener) ?? 0) : 0,
    byFamily,
    end,
    subFamily: subFamilyOf(segments, opener, itemFamily, byFamily),
    unstopped: unstoppedFields(segments, opener),
  };
}

/** 附件2, 附表: alone on its line, a document of its own begins. */
const ANNEX_HEAD = /^附\s{0,4}(?:件|表|录)\s{0,2}[\d一二三四五六七八九十]{0,3}\s{0,2}:?$/u;
/** A form has a few words that are labels elsewhere (服务对象：____); an annex with more may be the list, or go on with it. */
const FEW_LABELS = 0.2;

/** Index of the annex that stands below the list; the number of segments where none does. */
function annexBelow(segments: readonly Segment[]): number {
  const labels = segments.filter((s) => s.label).length;
  let before = 0;
  for (const segment of segments) {
    if (segment.label) before++;
    else if (before >= labels * (1 - FEW_LABELS) && before > 0 && ANNEX_HEAD.test(segment.folded))
      return segment.index;
  }
  return segments.length;
}

/** Below this line stands a label, or an item's name with the headings above it: the field is whole in its line. */
function closedBelow(segments: readonly Segment[], i: number, opener: string | null): boolean {
  if (segments[i + 1]?.label) return true;
  for (let k = i + 1; k <= i + 4; k++) {
    const segment = segments[k];
    if (!segment) return false;
    if (segment.label) return labelKey(segment) === opener;
    if (!headingLike(segment)) return false;
  }
  return false;
}

/** Labels whose whole text mostly ends in no full stop. */
function unstoppedFields(segments: readonly Segment[], opener: string | null): Set<string> {
  const counts = new Map<string, { all: number; open: number }>();
  segments.forEach((segment, i) => {
    const key = labelKey(segment);
    if (!key || segment.folded === '' || !closedBelow(segments, i, opener)) return;
    const count = counts.get(key) ?? { all: 0, open: 0 };
    count.all++;
    if (!endsSentence(segment.folded)) count.open++;
    counts.set(key, count);
  });
  return new Set([...counts].filter(([, { all, open }]) => open > all / 2).map(([key]) => key));
}

/** An agency's name ends here: 市民政局, 市残联, 各区政府. */
const ORGAN_END =
  /(?:局|委|办|厅|部|会|院|校|馆|站|所|政府|中心|残联|妇联|单位|部门|街道|乡镇|法院|银行|公司|总队|支队|\))$/u;

/**
 * Is the field at its end with this line? A full stop says so; where the notice prints a field without one, the line itself must be whole,
 * and for agencies end in an agency's name.
 */
export function closesField(segment: Segment, unstopped: ReadonlySet<string>): boolean {
  if (endsSentence(segment.folded)) return true;
  const key = labelKey(segment);
  if (!key || segment.folded === '' || !unstopped.has(key)) return false;
  return isAgency(segment.label?.role) ? endsAgency(segment.folded) : !/[,、(《-]$/u.test(segment.folded);
}

export const isAgency = (role: FieldName | null | undefined): boolean =>
  role === 'lead_agency' || role === 'implementing_agency';
export const endsAgency = (folded: string): boolean => ORGAN_END.test(folded);

/** A line that may go on a list of agencies: 市财政局、 ⏎ 市民政局. */
export const agencyLike = (folded: string): boolean =>
  /(?:局|委|办公室|委员会|厅|政府|中心|残联|妇联|工会)$/u.test(folded);

/** The line right below a label that stands alone is that label's text: 责任部门 ⏎ 市民政局. */
export function fillsLabel(segments: readonly Segment[], i: number): boolean {
  const above = segments[i - 1];
  return above !== undefined && above.label !== null && above.folded === '';
}

/**
 * Sub-items may outnumber items: the family that most labels stand below restarts at 1 below lines of an outer family,
 * and that family bears items of its own as well (headings bear none).
 */
function outerItems(
  segments: readonly Segment[],
  ranked: readonly Family[],
  votes: ReadonlyMap<Family, number>,
  opener: string | null,
): Family | null {
  const most = ranked[0];
  if (!most) return null;
  const firsts = segments.flatMap((s, i) =>
    s.marker?.family === most && s.marker.no === 1 && labelKey(segments[i + 1]) === opener ? [i] : [],
  );
  for (const outer of ranked.slice(1)) {
    if ((votes.get(outer) ?? 0) < 2 || nestingRank(outer) >= nestingRank(most) || firsts.length < 2) continue;
    if (firsts.filter((i) => itemAbove(segments, i, outer, opener)).length > firsts.length / 2) return outer;
  }
  return null;
}

/** How many lines an entry of a list inside a field has at most, where it is looked back over. */
const ENTRY_LINES = 4;

/** An entry of a list inside a field: the entry before it, of the number before, stands right above (`服务内容：1.建立台账。 ⏎ 2.入户走访。 ⏎ 3.心理疏导。`). */
export function inList(segments: readonly Segment[], i: number): boolean {
  const own = segments[i]?.marker;
  if (!own || own.no === null || own.no < 2) return false;
  for (let k = i - 1; k >= Math.max(0, i - ENTRY_LINES); k--) {
    const above = segments[k] as Segment;
    const marker = above.label ? markerOf(above.folded) : above.marker;
    if (marker) return marker.family === own.family && marker.no === own.no - 1;
    if (above.label) return false;
  }
  return false;
}

/** The family of the line before a label; with it that of the line above, where the name may go on without a marker (`3. 预防接种 ⏎ （含查验）`). */
function familyBefore(
  segments: readonly Segment[],
  label: number,
): { own: Family; above: Family | null } | null {
  const previous = segments[label - 1];
  if (!previous || !headingLike(previous) || fillsLabel(segments, label - 1)) return null;
  const above = segments[label - 2];
  if (previous.marker || !above?.marker || !headingLike(above) || /。$/u.test(above.folded))
    return { own: familyOf(previous), above: null };
  return { own: familyOf(previous), above: familyOf(above) };
}

/** The family of sub-items: numbered lines before the opener that start again at 1 right below an item's own line or fields. */
function subFamilyOf(
  segments: readonly Segment[],
  opener: string | null,
  item: Family,
  votes: ReadonlyMap<Family, number>,
): Family | null {
  for (const family of votes.keys()) {
    if (family === item || family === 'plain' || family.startsWith('h')) continue;
    const below = segments.some((segment, i) => {
      const next = segments[i + 1];
      return (
        segment.marker?.family === family &&
        segment.marker.no === 1 &&
        labelKey(next) === opener &&
        itemAbove(segments, i, item, opener)
      );
    });
    if (below) return family;
  }
  return null;
}

/** An item's own line right above, or above fields that it has for all its sub-items: `3．… ⏎ 支出责任：… ⏎ （1）…`. */
function itemAbove(
  segments: readonly Segment[],
  below: number,
  item: Family,
  opener: string | null,
): boolean {
  for (let i = below - 1; i >= Math.max(0, below - 8); i--) {
    const segment = segments[i] as Segment;
    if (labelKey(segment) === opener) return false;
    if (!segment.label) return familyOf(segment) === item && headingLike(segment);
  }
  return false;
}

/** Outermost first: the order in which Chinese notices nest their markers. */
const NESTING: readonly string[] = [
  ...MARKER_FAMILIES.slice(0, MARKER_FAMILIES.indexOf('dotted3')),
  'decimal', // 2. 学生资助 ⏎ 2.1 普通高中国家助学金
  ...MARKER_FAMILIES.slice(MARKER_FAMILIES.indexOf('dotted3')),
];
export function nestingRank(family: Family): number {
  const at = NESTING.indexOf(family);
  if (at >= 0) return at;
  if (family === 'outer') return 98;
  return family === 'plain' ? 99 : 20 + Number(family.slice(1));
}
