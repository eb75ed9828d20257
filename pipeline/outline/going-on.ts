/** A list that is told in two ways one after the other: its first items as labelled paragraphs, the next as rows of a table, or the other way round. */
import type { Outline, OutlineItem } from './types.ts';

const ofList = ({ items }: Outline): OutlineItem[] => items.filter(({ parent }) => parent === null);

/** Both readings as one where the numbers of one go on from those of the other, behind it; null where they do not. */
export function goingOn(text: Outline, table: Outline): Outline | null {
  const [first, second] = text.body[0] <= table.body[0] ? [text, table] : [table, text];
  const [last, next] = [ofList(first).at(-1), ofList(second)[0]];
  if (last?.no == null || next?.no !== last.no + 1 || next.start < last.start) return null;
  for (const item of second.items) {
    // no heading stands between: the one above holds
    item.domain ??= last.domain;
    if (item.domain === last.domain) item.aspect ??= last.aspect;
  }
  return {
    headings: [...first.headings, ...second.headings],
    items: [...first.items, ...second.items],
    claims: [...first.claims, ...second.claims],
    messages: [...first.messages, ...second.messages],
    body: [first.body[0], Math.max(first.body[1], second.body[1])],
  };
}
