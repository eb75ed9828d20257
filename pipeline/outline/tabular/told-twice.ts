/** Lists that are told in two places: some fields of each service in each of two tables, or the first services as paragraphs and the next in a table. */
import type { Draft } from '../../draft.ts';
import { endsSentence } from '../../text/lines.ts';
import { markerOf } from '../../text/markers.ts';
import type { Span } from '../../text/ranges.ts';
import type { Outline, OutlineHeading, OutlineItem } from '../types.ts';
import { nameText } from './cell-text.ts';

const FEWEST_ITEMS = 3;

const key = ({ name, no }: OutlineItem): string => `${no ?? ''} ${name.replace(/\s/gu, '')}`;

/** How much of an outline there was before a table. */
interface BeforeTable {
  items: number;
  headings: number;
}

/**
 * A table whose items are all in those before it, by number and name, and which says of none what they say already: its fields are theirs,
 * and what heads it is its caption.
 */
export function joinToldTwice(outline: Outline, from: BeforeTable): void {
  const { items, headings, claims, messages } = outline;
  const own = items.slice(from.items);
  const before = new Map<string, OutlineItem>();
  for (const item of items.slice(0, from.items)) before.set(key(item), item);
  // a table without names tells further columns of the items by their numbers
  const numbered = new Map(items.slice(0, from.items).map((item) => [item.no, item]));
  const counted = numbered.size === from.items;
  const firstOf = new Map<OutlineItem | null, OutlineItem>();
  for (const item of own) {
    const first = before.get(key(item)) ?? (item.name === '' && counted ? numbered.get(item.no) : undefined);
    if (first && tellsMore(first, item)) firstOf.set(item, first);
  }
  if (own.length < FEWEST_ITEMS || firstOf.size < own.length) return;
  for (const item of own) firstOf.get(item)?.fields.push(...item.fields);
  outline.messages = messages.map((told) => ({ ...told, item: firstOf.get(told.item) ?? told.item }));
  for (const { number, namePieces } of [...own, ...headings.slice(from.headings)] as (
    | OutlineItem
    | OutlineHeading
  )[]) {
    if (number) claims.push({ span: number, role: 'table_head' });
    for (const { start, end } of namePieces) claims.push({ span: [start, end], role: 'table_head' });
  }
  items.length = from.items;
  headings.length = from.headings;
}

/** No field of both, and neither has sub-items. */
function tellsMore(first: OutlineItem, again: OutlineItem): boolean {
  const roles = new Set(first.fields.map(({ role, label }) => role ?? label));
  const single = [first, again].every(({ parent, isParent }) => parent === null && !isParent);
  return single && !again.fields.some(({ role, label }) => roles.has(role ?? label));
}

// A list that is told in two ways one after the other: its first items as labelled paragraphs, the next as rows of a table, or the other way round.

const ofList = ({ items }: Outline): OutlineItem[] => items.filter(({ parent }) => parent === null);

const endOf = ({ items }: Outline): number =>
  Math.max(0, ...(items.at(-1)?.fields ?? []).flatMap(({ pieces }) => pieces.map(({ end }) => end)));

/** Headings between a table and labelled paragraphs, whichever comes first: `二、老有所养 ⏎ 3. 养老助老服务`, numbered as those of the first are. */
function headingsBetween(draft: Draft, first: Outline, from: number, to: number): OutlineHeading[] {
  const familyAt = ([start, end]: Span): string | undefined =>
    markerOf(draft.folded.slice(start, end + 1))?.family;
  const levels = new Map(
    first.headings.flatMap(({ number, level }) => (number ? [[familyAt(number), level] as const] : [])),
  );
  return draft.lines
    .filter(({ start, end }) => start >= from && end <= to)
    .flatMap((line): OutlineHeading[] => {
      const marker = markerOf(line.folded);
      const level = marker && levels.get(marker.family);
      if (!marker || !level || endsSentence(line.folded)) return [];
      const namePieces = [{ start: line.start + marker.length, end: line.end, soft: false }];
      const name = nameText(draft, namePieces).trim();
      return [
        {
          level,
          no: marker.no,
          name,
          number: [line.start, line.start + marker.length],
          namePieces,
          domain: null,
        },
      ];
    });
}

/** Both readings as one where the numbers of one go on from those of the other, behind it; null where they do not. */
export function goingOn(draft: Draft, text: Outline, table: Outline): Outline | null {
  const [first, second] = text.body[0] <= table.body[0] ? [text, table] : [table, text];
  const [last, next] = [ofList(first).at(-1), ofList(second)[0]];
  if (last?.no == null || next?.no !== last.no + 1 || next.start < last.start) return null;
  const from = endOf(first);
  const above = second.headings.every(
    ({ namePieces: [at] }) => at && at.start >= from && at.end <= next.start,
  );
  const between = above ? headingsBetween(draft, first, from, next.start) : [];
  let { domain, aspect } = last;
  for (const heading of between)
    if (heading.level === 'domain') [domain, aspect] = [heading, null];
    else {
      heading.domain = domain;
      aspect = heading;
    }
  for (const item of between.length > 0 ? second.items : []) Object.assign(item, { domain, aspect });
  for (const item of between.length > 0 ? [] : second.items) {
    // no heading stands between: the one above holds
    item.domain ??= last.domain;
    if (item.domain === last.domain) item.aspect ??= last.aspect;
  }
  return {
    headings: [...first.headings, ...(between.length > 0 ? between : second.headings)],
    items: [...first.items, ...second.items],
    claims: [...first.claims, ...second.claims],
    messages: [...first.messages, ...second.messages],
    body: [first.body[0], Math.max(first.body[1], second.body[1])],
  };
}
