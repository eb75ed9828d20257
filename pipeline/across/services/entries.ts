/** The items of all notices as services are found from them: what they are called, what they give to whom, and below which item they stand. */
import { compare } from '../../text/compare.ts';
import { type NameWords, nameWords } from './names.ts';
import type { NoticeProfile, ProfileItem } from './profile.ts';

export interface Entry {
  item: ProfileItem;
  /** Place of its notice among all, the earliest edition first, and its own in that order over all items. */
  notice: number;
  at: number;
  /** Its place among the items of its notice. */
  nth: number;
  name: NameWords;
  /** The item that this one is a sub-item of. */
  parent: Entry | null;
  children: Entry[];
}

/** Most items have no sub-items: they share one empty list. */
const NONE: Entry[] = [];

/** By edition year, then by document id; a notice without a year comes last. */
export function inOrder(notices: readonly NoticeProfile[]): NoticeProfile[] {
  const year = ({ document }: NoticeProfile): number => document.edition.year ?? Number.MAX_SAFE_INTEGER;
  return [...notices].sort((a, b) => year(a) - year(b) || compare(a.document.id, b.document.id));
}

/** All items of notices that are in order. */
export function entriesOf(notices: readonly NoticeProfile[]): Entry[] {
  const entries: Entry[] = [];
  // places call one service the same
  const known = new Map<string, NameWords>();
  const wordsOf = (name: string): NameWords => {
    const words = known.get(name) ?? nameWords(name);
    known.set(name, words);
    return words;
  };
  notices.forEach(({ items }, notice) => {
    let parent: Entry | null = null;
    for (const [nth, item] of items.entries()) {
      if (item.sub_no === null) parent = null;
      const entry: Entry = {
        item,
        notice,
        at: entries.length,
        nth,
        name: wordsOf(item.name),
        parent,
        children: NONE,
      };
      entries.push(entry);
      if (parent === null) parent = entry;
      else if (parent.children === NONE) parent.children = [entry];
      else parent.children.push(entry);
    }
  });
  return entries;
}
