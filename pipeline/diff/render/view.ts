/** A diff as a page shows it: names and headings beside the ids, from the two documents where they are at hand. */

import type { Lang } from '../../messages/index.ts';
import type { Diff, DiffWarning, ItemChange, Op } from '../../records/diff.ts';
import { localOf } from '../../records/ids.ts';
import { FIELD_NAMES, type ItemRecord, type NoticeRecord } from '../../records/schema.ts';

/** The two documents of a diff: without them a page shows ids where it would show names. */
export interface Sides {
  old: NoticeRecord;
  new: NoticeRecord;
}

export interface Side {
  id: string;
  /** `12 孤儿基本生活保障`, or the id. */
  label: string;
  name: string;
  domain: string | null;
  aspect: string | null;
  /** Field → text, for items of which the whole is new or gone. */
  texts: [string, string][];
}

export interface ChangeRow {
  item: ItemChange;
  old: Side[];
  new: Side[];
  /** Of the new side, of the old where there is none. */
  domain: string | null;
  title: string;
}

/** A row an entry, in the diff's order. */
export function rowsOf(diff: Diff, sides: Sides | undefined): ChangeRow[] {
  const index = (notice: NoticeRecord | undefined) =>
    new Map((notice?.items ?? []).map((item) => [item.id, item]));
  const [olds, news] = [index(sides?.old), index(sides?.new)];
  return diff.items.map((item): ChangeRow => {
    const old = item.old.map((id) => sideOf(id, olds.get(id)));
    const now = item.new.map((id) => sideOf(id, news.get(id)));
    const shown = now.length > 0 ? now : old;
    return {
      item,
      old,
      new: now,
      domain: shown[0]?.domain ?? null,
      title: shown.map(({ label }) => label).join(' + '),
    };
  });
}

function sideOf(id: string, item: ItemRecord | undefined): Side {
  if (!item) return { id, label: id, name: id, domain: null, aspect: null, texts: [] };
  const texts = FIELD_NAMES.flatMap((name): [string, string][] =>
    item.fields[name] ? [[name, item.fields[name].text]] : [],
  );
  const others = (item.fields.other ?? []).map(({ label, text }): [string, string] => [label, text]);
  return {
    id,
    label: `${localOf(id)} ${item.name}`,
    name: item.name,
    domain: item.domain,
    aspect: item.aspect,
    texts: [...texts, ...others],
  };
}

/** The fields of a side, each in one line. */
export const heldTexts = ({ texts }: Side): [string, string][] =>
  texts.map(([field, text]) => [field, text.replace(/\s*\n\s*/gu, ' ')]);

/** Whether an entry is worth a line: a number that shifted alone is not. */
export function isChange({ change }: ItemChange): boolean {
  return change !== 'unchanged';
}

/** What of an entry changed beside its texts, as words of words.ts. */
export function marksOf({ renamed, moved, renumbered }: ItemChange): ('renamed' | 'moved' | 'renumbered')[] {
  return [
    ...(renamed ? ['renamed' as const] : []),
    ...(moved ? ['moved' as const] : []),
    ...(renumbered ? ['renumbered' as const] : []),
  ];
}

/** In the page's language, with the ids that a person needs to settle it (NAME.pairs.json). */
export function warningText({ message, message_zh, old, new: now }: DiffWarning, lang: Lang): string {
  const ids = [old, now].map((side) => side.join(' + ')).filter((side) => side !== '');
  const words = lang === 'zh' ? message_zh : message;
  return ids.length === 0 ? words : `${words} [${ids.join(' → ')}]`;
}

export function headingText({ domain, aspect }: { domain: string | null; aspect: string | null }): string {
  return [domain, aspect].filter((part) => part !== null).join(' / ') || '–';
}

/** The pieces of one side of a change: what both have, and what only this one has. Noise is no change. */
export function sidePieces(ops: readonly Op[], side: '-' | '+'): { text: string; changed: boolean }[] {
  return ops.flatMap((op) => {
    if (op[0] !== '=' && op[0] !== side) return [];
    return [{ text: op[1], changed: op[0] === side && op[2] !== 'noise' }];
  });
}
