/** Services told in two tables, some of their fields in each: 表一　服务内容表, 表二　服务标准和责任表, each with all names. */
import type { Outline, OutlineHeading, OutlineItem } from '../types.ts';

const FEWEST_ITEMS = 3;

const key = ({ name, no }: OutlineItem): string => `${no ?? ''} ${name.replace(/\s/gu, '')}`;

/** How much of an outline there was before a table. */
export interface Before {
  items: number;
  headings: number;
}

/**
 * A table whose items are all in those before it, by number and name, and which says of none what they say already: its fields are theirs,
 * and what heads it is its caption.
 */
export function joinToldTwice(outline: Outline, from: Before): void {
  const { items, headings, claims, messages } = outline;
  const own = items.slice(from.items);
  const before = new Map<string, OutlineItem>();
  for (const item of items.slice(0, from.items)) before.set(key(item), item);
  const firstOf = new Map<OutlineItem | null, OutlineItem>();
  for (const item of own) {
    const first = before.get(key(item));
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
