/**
 * The change feed of two editions (diff contract, section 10): one change a line. Applied to the old edition's records (apply.ts)
 * it gives the new one's names, headings, numbers, field texts and facts, exactly. So it also tells what only noise touched:
 * those lines are of kind `noise`, and a fact whose value is the same but not its place has `op` `move`; who wants changes skips both.
 */

import { sameText } from '../../match/normalize.ts';
import { type Diff, type FeedLine, HEADING_LEVELS, type ItemChange } from '../../records/diff.ts';
import type { NoticeRecord } from '../../records/schema.ts';
import { factLines } from './fact-lines.ts';
import { type FeedItem, feedRecords, headingLines, localPart, renamesOf, sameJson } from './records.ts';

type BareLine = Omit<FeedLine, 'diff' | 'cause'>;
type LineValue = FeedLine['old'];
const EMPTY = {
  item_old: null,
  item_new: null,
  field: null,
  fact_old: null,
  fact_new: null,
  old: null,
  new: null,
};

/** @param diff of these two records */
export function changesOf(diff: Diff, old: NoticeRecord, now: NoticeRecord): FeedLine[] {
  const [before, after] = [feedRecords(old), feedRecords(now)];
  const olds = new Map(before.items.map((item) => [item.id, item]));
  const news = new Map(after.items.map((item) => [item.id, item]));
  const headings = headingLines(diff, before, after);
  const renames = renamesOf(headings);
  const lines: BareLine[] = headings.map((line) => ({ ...EMPTY, ...line }));
  for (const change of diff.items) {
    const [a, b] = [
      change.old.flatMap((id) => olds.get(id) ?? []),
      change.new.flatMap((id) => news.get(id) ?? []),
    ];
    if (a.length === 1 && b.length === 1)
      lines.push(...pairLines(change, a[0]!, b[0]!, before.id, after.id, renames));
    else lines.push(...wholeLines(change, a, b));
  }
  return lines.map((line) => ({ diff: `${diff.old}..${diff.new}`, ...line, cause: diff.cause }));
}

/** Items that come, go, split or merge: a line an item, with the whole of what is new. */
function wholeLines(
  { change }: ItemChange,
  olds: readonly FeedItem[],
  news: readonly FeedItem[],
): BareLine[] {
  const line = (op: BareLine['op'], old: FeedItem | null, now: FeedItem | null): BareLine => ({
    ...EMPTY,
    op,
    kind: 'item',
    item_old: old?.id ?? null,
    item_new: now?.id ?? null,
    old: old as unknown as LineValue,
    new: now as unknown as LineValue,
  });
  if (change === 'split') return news.map((now) => line('split', olds[0] ?? null, now));
  if (change === 'merged') return olds.map((old) => line('merge', old, news[0] ?? null));
  return [...olds.map((old) => line('remove', old, null)), ...news.map((now) => line('add', null, now))];
}

function pairLines(
  change: ItemChange,
  old: FeedItem,
  now: FeedItem,
  oldDocument: string,
  newDocument: string,
  renames: ReturnType<typeof renamesOf>,
): BareLine[] {
  const lines: BareLine[] = [];
  const tell = (line: Pick<BareLine, 'op' | 'kind'> & Partial<BareLine>) =>
    lines.push({ ...EMPTY, item_old: old.id, item_new: now.id, ...line });
  const numbers = ({ no, sub_no, number_raw }: FeedItem) => ({ no, sub_no, number_raw });
  if (
    !sameJson(numbers(old), numbers(now)) ||
    localPart(old.id, oldDocument) !== localPart(now.id, newDocument)
  )
    tell({ op: 'change', kind: 'number', old: numbers(old), new: numbers(now) });
  if (old.name !== now.name)
    tell({
      op: change.renamed ? 'rename' : 'change',
      kind: change.renamed ? 'text' : 'noise',
      field: 'name',
      old: old.name,
      new: now.name,
    });
  const comesTo = (item: FeedItem, level: (typeof HEADING_LEVELS)[number]) => {
    const name = item[level];
    return name === null ? null : (renames[level].get(name) ?? name);
  };
  if (HEADING_LEVELS.some((level) => comesTo(old, level) !== now[level])) {
    const headings = ({ domain, aspect }: FeedItem) => ({ domain, aspect });
    tell({ op: 'move', kind: change.moved ? 'item' : 'noise', old: headings(old), new: headings(now) });
  }
  for (const name of new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])) {
    const [a, b] = [old.fields[name] ?? null, now.fields[name] ?? null];
    if (sameJson(a, b)) continue;
    const op = a === null ? 'add' : b === null ? 'remove' : 'change';
    tell({
      op,
      kind: sameText(a?.text ?? null, b?.text ?? null) ? 'noise' : 'text',
      field: name,
      old: a as LineValue,
      new: b as LineValue,
    });
  }
  if (!sameJson(old.other, now.other)) {
    const kind = change.fields.some(({ field }) => field.startsWith('other.')) ? 'text' : 'noise';
    tell({
      op: 'change',
      kind,
      field: 'other',
      old: old.other as unknown as LineValue,
      new: now.other as unknown as LineValue,
    });
  }
  const touched = ({ origin, review }: FeedItem) => ({
    ...(origin === undefined ? {} : { origin }),
    ...(review === undefined ? {} : { review }),
  });
  if (!sameJson(touched(old), touched(now)))
    tell({ op: 'change', kind: 'noise', field: 'review', old: touched(old), new: touched(now) });
  for (const line of factLines(change, old, now)) tell(line);
  return lines;
}
