/** The feed's lines of headings, and what they make of the headings of an item. */

import { normalText } from '../../match/normalize.ts';
import type { Diff, FeedLine, HeadingLevel } from '../../records/diff.ts';
import { type FeedRecords, sameJson } from './records.ts';

type ListedHeading = FeedRecords['domains'][number] | FeedRecords['aspects'][number];
export type HeadingLine = Pick<FeedLine, 'op' | 'kind' | 'old' | 'new'>;

const LISTS = { domain: 'domains', aspect: 'aspects' } as const;
export const LEVELS = ['domain', 'aspect'] as const;

/** Lines that turn the old lists of headings into the new ones; a new name goes to every item below the old one. */
export function headingLines(diff: Diff, old: FeedRecords, now: FeedRecords): HeadingLine[] {
  return LEVELS.flatMap((level) => {
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
