import { extractCitations } from '../facts/citations.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { namedFieldsOf } from './named-fields.ts';

/**
 * The titles that a notice gave to itself in its letter (以下简称《标准》). A record does not hold them, but its fields show them:
 * a title in 《》 that would be a citation and is none.
 */
export function shortTitles(record: NoticeRecord): string[] {
  const titles = new Set<string>();
  for (const item of record.items) {
    for (const { key, field } of namedFieldsOf(item)) {
      if (!field.text.includes('《')) continue;
      const cited = new Set(item.citations.filter((c) => c.field === key).map((c) => c.start));
      for (const found of extractCitations(field.text, { ownTitles: [record.document.title] }))
        if (found.title !== null && !cited.has(found.start)) titles.add(found.title);
    }
  }
  return [...titles].sort();
}
