import { eachKind, FACT_KINDS } from '../records/fact-kinds.ts';
import { fieldsOf } from '../records/fields.ts';
import { type FileEntry, filesOf, type IndexFile, type NoticeEntry } from '../records/index-file.ts';
import { type NoticeRecord, SCHEMA_VERSION } from '../records/schema.ts';
import { countFacts } from './rows.ts';

/** A notice as index.json has it. */
export function entryOf({ document: d, ...notice }: NoticeRecord): NoticeEntry {
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
    notice: filesOf(d.id).notice,
    text: d.source.text,
  };
}

/** What stands in out/index.json: counts, notices and files, all by the records alone. */
export function makeIndex(
  notices: readonly NoticeEntry[],
  counts: Pick<IndexFile['counts'], 'works' | 'diffs' | 'checks'>,
  files: readonly FileEntry[],
): IndexFile {
  const sum = (of: (entry: NoticeEntry) => number): number =>
    notices.reduce((total, entry) => total + of(entry), 0);
  return {
    generator: 'minsheng',
    schema_version: SCHEMA_VERSION,
    counts: {
      notices: notices.length,
      items: sum((entry) => entry.items),
      fields: sum((entry) => entry.fields),
      facts: eachKind((kind) => sum((entry) => entry.facts[kind]), FACT_KINDS),
      works: counts.works,
      diffs: counts.diffs,
      checks: counts.checks,
      warnings: sum((entry) => entry.warnings),
    },
    notices: [...notices],
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
