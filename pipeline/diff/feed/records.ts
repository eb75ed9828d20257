/**
 * What a change feed carries of a notice's records: names, headings, numbers, field texts and facts; not where they stand in the source,
 * nor who pays and what is told without a figure: those follow from the texts.
 */

import { normalText } from '../../match/normalize.ts';
import { type Diff, type FeedLine, HEADING_LEVELS, type HeadingLevel } from '../../records/diff.ts';
import { type FactKind, HUNG_KINDS, type HungKind, KIND_NAMES } from '../../records/fact-kinds.ts';
import { FIELD_NAMES, type ItemRecord, type NoticeRecord } from '../../records/schema.ts';

export interface FeedField {
  label: string;
  text: string;
}

export type FeedItem = Omit<ItemRecord, 'fields' | Exclude<HungKind, FactKind>> & {
  fields: Record<string, FeedField>;
  other: FeedField[];
};

export interface FeedRecords {
  id: string;
  domains: NoticeRecord['domains'];
  aspects: NoticeRecord['aspects'];
  items: FeedItem[];
}

/** A notice as the feed knows it. */
export function feedRecords({ document, domains, aspects, items }: NoticeRecord): FeedRecords {
  return { id: document.id, domains, aspects, items: items.map(feedItem) };
}

/** What follows from the texts: who pays, levels without a figure. */
const LEFT_OUT: ReadonlySet<string> = new Set(HUNG_KINDS.filter((kind) => KIND_NAMES[kind].one === null));

function feedItem({ fields, ...item }: ItemRecord): FeedItem {
  const named = FIELD_NAMES.flatMap((name) => {
    const field = fields[name];
    return field ? [[name, { label: field.label, text: field.text }] as const] : [];
  });
  const told = Object.fromEntries(Object.entries(item).filter(([key]) => !LEFT_OUT.has(key)));
  return {
    ...(told as Omit<FeedItem, 'fields' | 'other'>),
    fields: Object.fromEntries(named),
    other: (fields.other ?? []).map(({ label, text }) => ({ label, text })),
  };
}

/** The part of an item's or a fact's id behind the document's or the item's. */
export function localPart(id: string, owner: string): string {
  return id.startsWith(owner) ? id.slice(owner.length) : id;
}

/** A fact as it stands on another item: its id, and the ids of the ages that set a sum, begin with the item's. */
export function rebasedFact<F extends { id: string; ages?: readonly string[] }>(
  fact: F,
  from: string,
  to: string,
): F {
  const moved = (id: string): string => to + localPart(id, from);
  return { ...fact, id: moved(fact.id), ...(fact.ages ? { ages: fact.ages.map(moved) } : {}) };
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

// The feed's lines of headings, and what they make of the headings of an item.

type ListedHeading = FeedRecords['domains'][number] | FeedRecords['aspects'][number];
export type HeadingLine = Pick<FeedLine, 'op' | 'kind' | 'old' | 'new'>;

const LISTS = { domain: 'domains', aspect: 'aspects' } as const;

/** Lines that turn the old lists of headings into the new ones; a new name goes to every item below the old one. */
export function headingLines(diff: Diff, old: FeedRecords, now: FeedRecords): HeadingLine[] {
  return HEADING_LEVELS.flatMap((level) => {
    const renamed = new Map(
      diff.headings.flatMap((one) =>
        one.level === level && one.change === 'renamed' && one.old && one.new
          ? [[normalText(one.old.name), normalText(one.new.name)] as const]
          : [],
      ),
    );
    const left: ListedHeading[] = [...now[LISTS[level]]];
    const lines = (old[LISTS[level]] as ListedHeading[]).flatMap((heading): HeadingLine[] => {
      const key = normalText(heading.name);
      const to = renamed.get(key) ?? key;
      const at = left.findIndex(({ name }) => normalText(name) === to);
      if (at < 0) return [{ op: 'remove', kind: level, old: heading, new: null }];
      const [next] = left.splice(at, 1);
      if (sameJson(heading, next)) return [];
      return [{ op: to === key ? 'change' : 'rename', kind: level, old: heading, new: next! }];
    });
    return [
      ...lines,
      ...left.map((heading): HeadingLine => ({ op: 'add', kind: level, old: null, new: heading })),
    ];
  });
}

/** Old name → new name of each heading that the lines rename or respell. */
export function renamesOf(lines: readonly HeadingLine[]): Record<HeadingLevel, Map<string, string>> {
  const renames = { domain: new Map<string, string>(), aspect: new Map<string, string>() };
  for (const { kind, old, new: now } of lines) {
    if ((kind !== 'domain' && kind !== 'aspect') || old === null || now === null) continue;
    renames[kind].set((old as unknown as ListedHeading).name, (now as unknown as ListedHeading).name);
  }
  return renames;
}
