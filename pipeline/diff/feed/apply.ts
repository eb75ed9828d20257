/** Applies a change feed to the old edition's records: what a program does that keeps a copy of ours. */
import { type FeedLine, HEADING_LEVELS } from '../../records/diff.ts';
import { COMPARED_KINDS, LIST_OF } from '../../records/fact-kinds.ts';
import { inFieldOrder } from '../../records/fields.ts';
import {
  type FeedField,
  type FeedItem,
  type FeedRecords,
  type HeadingLine,
  localPart,
  rebasedFact,
  renamesOf,
  sameJson,
} from './records.ts';

/**
 * The new edition's records, items by number. Nothing of `old` is changed.
 * @param lines of one diff, whose old side is `old`, in their order
 * @param newId id of the new document: a feed without a line does not tell it
 * @throws RangeError for a line that speaks of another document, or of an item that is not there
 */
export function applyFeed(old: FeedRecords, lines: readonly FeedLine[], newId: string): FeedRecords {
  const pair = `${old.id}..${newId}`;
  const other = lines.find(({ diff }) => diff !== pair);
  if (other) throw new RangeError(`a line of ${other.diff} in the feed ${pair}`);
  const headings = lines.filter(({ kind }) => kind === 'domain' || kind === 'aspect');
  const renames = renamesOf(headings);
  const byItem = new Map<string | null, FeedLine[]>();
  for (const line of lines) {
    if (line.item_old === null && line.item_new === null) continue;
    byItem.set(line.item_old, [...(byItem.get(line.item_old) ?? []), line]);
  }
  const known = new Set(old.items.map(({ id }) => id));
  for (const id of byItem.keys())
    if (id !== null && !known.has(id))
      throw new RangeError(`the feed speaks of ${id}, which ${old.id} does not have`);
  const items = new Map<string, FeedItem>();
  const put = (item: FeedItem) => items.set(item.id, item);
  for (const line of byItem.get(null) ?? []) put(line.new as unknown as FeedItem);
  for (const item of old.items) {
    const own = byItem.get(item.id) ?? [];
    const whole = own.filter(({ op, kind }) => kind === 'item' && op !== 'move');
    if (whole.length === 0) put(applied(item, own, renames, old.id, newId));
    for (const { new: now } of whole) if (now !== null) put(now as unknown as FeedItem);
  }
  const list = <H extends { name: string }>(kind: 'domain' | 'aspect', headingsOf: readonly H[]) =>
    listed(kind, headingsOf, headings);
  return {
    id: newId,
    domains: list('domain', old.domains),
    aspects: list('aspect', old.aspects),
    items: [...items.values()].sort((a, b) => a.no - b.no || (a.sub_no ?? 0) - (b.sub_no ?? 0)),
  };
}

function listed<H>(kind: 'domain' | 'aspect', olds: readonly H[], lines: readonly HeadingLine[]): H[] {
  const list = [...olds];
  for (const line of lines.filter((one) => one.kind === kind)) {
    const at = line.old === null ? list.length : list.findIndex((heading) => sameJson(heading, line.old));
    list.splice(at, line.old === null ? 0 : 1, ...(line.new === null ? [] : [line.new as H]));
  }
  return list;
}

/** What every fact has, and what ties some to others. */
interface Hung {
  id: string;
  field: string;
  start: number;
  end: number;
  ages?: string[];
}

function applied(
  old: FeedItem,
  lines: readonly FeedLine[],
  renames: ReturnType<typeof renamesOf>,
  from: string,
  to: string,
): FeedItem {
  const item: FeedItem = {
    ...old,
    fields: { ...old.fields },
    id: lines[0]?.item_new ?? to + localPart(old.id, from),
  };
  for (const level of HEADING_LEVELS) {
    const name = item[level];
    if (name !== null) item[level] = renames[level].get(name) ?? name;
  }
  for (const kind of COMPARED_KINDS) {
    const olds: readonly Hung[] = old[LIST_OF[kind]];
    const rebased = olds.map((fact) => rebasedFact(fact, old.id, item.id));
    const own = lines.filter((line) => line.kind === kind);
    Object.assign(item, { [LIST_OF[kind]]: changed(rebased, olds, own) });
  }
  item.agencies = changed(
    old.agencies,
    old.agencies,
    lines.filter(({ kind }) => kind === 'agency'),
  );
  for (const line of lines) applyLine(item, line);
  return item;
}

/** Everything of a line that is not a fact. */
function applyLine(item: FeedItem, { op, kind, field, new: now }: FeedLine): void {
  if (isFact(kind)) return;
  if (field === 'review') {
    // whether a person looked at it: an item that nobody did has neither key
    delete item.origin;
    delete item.review;
    Object.assign(item, now);
  } else if (kind === 'number' || op === 'move') Object.assign(item, now);
  else if (field === 'name') item.name = now as string;
  else if (field === 'other') item.other = now as unknown as FeedField[];
  else if (field !== null && now === null) delete item.fields[field];
  else if (field !== null) item.fields[field] = now as unknown as FeedField;
}

function isFact(kind: FeedLine['kind']): boolean {
  return kind === 'agency' || (COMPARED_KINDS as readonly string[]).includes(kind);
}

/** @param rebased the old facts with the ids of the new item, one for one */
function changed<F extends { field: string; start: number; end: number }>(
  rebased: readonly F[],
  olds: readonly F[],
  lines: readonly FeedLine[],
): F[] {
  const gone = new Set<number>();
  for (const { old } of lines) {
    const at = old === null ? -1 : olds.findIndex((fact, i) => !gone.has(i) && sameJson(fact, old));
    if (at >= 0) gone.add(at);
  }
  const come = lines.flatMap(({ new: now }) => (now === null ? [] : [now as unknown as F]));
  return inFieldOrder([...rebased.filter((_, i) => !gone.has(i)), ...come]);
}
