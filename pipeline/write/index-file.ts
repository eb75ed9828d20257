import { fieldsOf } from '../records/fields.ts';
import type { FileEntry, IndexFile, NoticeEntry } from '../records/index-file.ts';
import { type NoticeRecord, SCHEMA_VERSION } from '../records/schema.ts';
import { countFacts } from './rows.ts';

const noticePath = (id: string): string => `notices/${id}.json`;

function entryOf({ document: d, ...notice }: NoticeRecord): NoticeEntry {
  return {
    id: d.id,
    title: d.title,
    kind: d.kind,
    status: d.status,
    region: d.region,
    edition: d.edition.label,
    series: d.series,
    layout: d.layout.name,
    reading: d.reading,
    source: { path: d.source.path, sha256: d.source.sha256 },
    domains: notice.domains.length,
    aspects: notice.aspects.length,
    items: notice.items.length,
    fields: notice.items.reduce((sum, item) => sum + fieldsOf(item).length, 0),
    facts: countFacts(notice.items),
    repairs: notice.repairs.length,
    warnings: notice.warnings.length,
    notice: noticePath(d.id),
    text: d.source.text,
  };
}

/** What stands in out/index.json: counts, notices and files, all by the records alone. */
export function makeIndex(
  content: {
    notices: readonly NoticeRecord[];
    works: readonly unknown[];
    diffs: readonly unknown[];
    checks: readonly unknown[];
  },
  files: readonly FileEntry[],
): IndexFile {
  const notices = content.notices.map(entryOf);
  const sum = (of: (entry: NoticeEntry) => number): number =>
    notices.reduce((total, entry) => total + of(entry), 0);
  return {
    generator: 'minsheng',
    schema_version: SCHEMA_VERSION,
    counts: {
      notices: notices.length,
      items: sum((entry) => entry.items),
      fields: sum((entry) => entry.fields),
      facts: countFacts(content.notices.flatMap((notice) => notice.items)),
      works: content.works.length,
      diffs: content.diffs.length,
      checks: content.checks.length,
      warnings: sum((entry) => entry.warnings),
    },
    notices,
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
