/** The items of all notices as services are found from them: what they are called, what they give to whom, and below which item they stand. */
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import { type NameWords, nameWords, plain } from './names.ts';

export interface Entry {
  item: ItemRecord;
  /** Place of its notice among all, the earliest edition first, and its own in that order over all items. */
  notice: number;
  at: number;
  name: NameWords;
  /** The item that this one is a sub-item of. */
  parent: Entry | null;
  children: Entry[];
}

/** By edition year, then by document id; a notice without a year comes last. */
export function inOrder(notices: readonly NoticeRecord[]): NoticeRecord[] {
  const year = ({ document }: NoticeRecord): number => document.edition.year ?? Number.MAX_SAFE_INTEGER;
  return [...notices].sort((a, b) => year(a) - year(b) || compare(a.document.id, b.document.id));
}

/** All items of notices that are in order. */
export function entriesOf(notices: readonly NoticeRecord[]): Entry[] {
  const entries: Entry[] = [];
  notices.forEach(({ items }, notice) => {
    let parent: Entry | null = null;
    for (const item of items) {
      if (item.sub_no === null) parent = null;
      const entry: Entry = {
        item,
        notice,
        at: entries.length,
        name: nameWords(item.name),
        parent,
        children: [],
      };
      entries.push(entry);
      if (parent === null) parent = entry;
      else parent.children.push(entry);
    }
  });
  return entries;
}

/** What a title cites is another document's business: 《…》 and the number behind it say nothing of this service. */
const CITED = /《[^《》]{0,120}》(?:\([^()]{0,40}\))?/gu;

/** A field in normal form, without what it cites; '' where there is none. */
export function given({ item }: Entry, field: 'audience' | 'content' | 'standard'): string {
  const text = item.fields[field]?.text;
  return text === undefined ? '' : plain(text).replace(CITED, '');
}
