/** What must hold across the files of an out/ folder: counts, works against citations, the database against the JSON files. */

import { type Breach, once, type TellBreach } from '../../check/invariants/found.ts';
import { checkNotice } from '../../check/invariants/notice.ts';
import { checkWorks } from '../../check/invariants/works.ts';
import { summaryOf } from '../../diff/summary.ts';
import type { Diff } from '../../records/diff.ts';
import { FACT_KINDS } from '../../records/fact-kinds.ts';
import { diffFile, filesOf, type NoticeEntry } from '../../records/index-file.ts';
import type { NoticeRecord, Work } from '../../records/schema.ts';
import type { Service } from '../../records/services.ts';
import { entryOf, makeIndex } from '../../write/index-file.ts';
import type { OutRecords } from '../../write/load.ts';

// What must hold of services: ids of their own, members that are items, each item in one at least.

/** @returns how many rows there are of services */
function checkServices(services: readonly Service[], items: ReadonlySet<string>, found: TellBreach) {
  const placed = new Set<string>();
  const ids = new Set<string>();
  for (const { id, members } of services) {
    if (ids.has(id)) found('services.json', 'cli-breach-service-twice', { id });
    ids.add(id);
    const own = new Set<string>();
    for (const { item, inferred } of members) {
      const unknown = [item, ...(inferred?.from ?? [])].filter((one) => !items.has(one));
      if (unknown.length > 0 || own.has(item))
        found(id, 'cli-breach-service-item', { id: unknown[0] ?? item });
      own.add(item);
      placed.add(item);
    }
  }
  for (const id of items) if (!placed.has(id)) found('services.json', 'cli-breach-no-service', { id });
  return {
    services: services.length,
    service_items: services.reduce((sum, { members }) => sum + members.length, 0),
  };
}

// What must hold of the diffs in an out/ folder: each item of both editions in one entry, each fact one of its record, counts right.

/** Two notices at a time are read again. @returns how many rows there are of diffs */
function checkDiffs(diffs: Iterable<Diff>, find: OutRecords['find'], found: TellBreach) {
  const rows = { diffs: 0, diff_fields: 0, diff_facts: 0 };
  for (const diff of diffs) {
    rows.diffs++;
    for (const { fields, facts } of diff.items) {
      rows.diff_fields += fields.length;
      rows.diff_facts += facts.length;
    }
    const where = diffFile(diff);
    const breach = (detail: string) => found(where, 'cli-breach-diff', { detail });
    for (const side of ['old', 'new'] as const) {
      const notice = find(diff[side]);
      if (!notice) breach(diff[side]);
      else checkSide(diff, side, notice, breach);
    }
    if (JSON.stringify(diff.summary) !== JSON.stringify(summaryOf(diff.items))) breach('summary');
  }
  return rows;
}

function checkSide(
  diff: Diff,
  side: 'old' | 'new',
  notice: NoticeRecord,
  breach: (id: string) => void,
): void {
  const items = new Set(notice.items.map(({ id }) => id));
  const facts = new Set(
    notice.items.flatMap((item) => FACT_KINDS.flatMap((kind) => item[kind].map(({ id }) => id))),
  );
  for (const entry of diff.items) {
    for (const id of entry[side]) if (!items.delete(id)) breach(id);
    for (const { [side]: fact } of entry.facts)
      if (fact !== null && 'id' in fact && !facts.has(fact.id)) breach(fact.id);
  }
  for (const id of items) breach(id);
}

export interface CheckedOut {
  breaches: Breach[];
  /** Characters of all texts as read that are not white space. */
  characters: number;
  /** How many rows each table of the database must have that holds one for each record. */
  rows: Record<string, number>;
}

/**
 * Every invariant of the records of a folder; the files themselves are `verifyOut`'s. Each notice is gone through once, and of it no more is
 * held than the ids of its items and of its citations.
 * @param seen is shown each notice
 */
export function checkRecords(
  records: OutRecords,
  seen: (notice: NoticeRecord) => void = () => {},
): CheckedOut {
  const { index } = records;
  const breaches: Breach[] = [];
  const found: TellBreach = (where, word, params = {}) => void breaches.push({ where, word, params });
  const documents = new Set<string>();
  const items = new Set<string>();
  const cited = new Map<string, string>();
  const entries: NoticeEntry[] = [];
  let characters = 0;
  let at = 0;
  for (const notice of records.notices) {
    seen(notice);
    const named = index.notices[at++]?.id;
    if (named !== notice.document.id)
      found(filesOf(named ?? '').notice, 'cli-breach-document-file', { id: notice.document.id });
    const text = records.texts.get(notice.document.source.text) ?? '';
    characters += text.replace(/\s+/gu, '').length;
    once(notice.document.id, documents, found);
    checkNotice(notice, text, found);
    entries.push(entryOf(notice));
    for (const { id, citations } of notice.items) {
      items.add(id);
      for (const citation of citations) cited.set(citation.id, citation.work_key);
    }
  }
  // what is across notices is large, and read when it is asked for: once, one after the other
  const across = {
    ...worksFound(records.works, cited, found),
    ...checkServices(records.services, items, found),
    ...checkDiffs(records.diffs, records.find, found),
    checks: records.checks.length,
  };
  checkCounts(records, entries, across, found);
  return { breaches, characters, rows: { ...rowsOf(index), ...across } };
}

function worksFound(works: readonly Work[], cited: Map<string, string>, found: TellBreach) {
  checkWorks(works, cited, found);
  return { works: works.length };
}

function checkCounts(
  { index }: OutRecords,
  entries: readonly NoticeEntry[],
  counts: Parameters<typeof makeIndex>[1],
  found: TellBreach,
): void {
  const made = makeIndex(entries, counts, index.files);
  const compare = (where: string, said: object, real: object): void => {
    for (const [what, count] of Object.entries(real)) {
      const told: unknown = (said as Record<string, unknown>)[what];
      if (JSON.stringify(told) !== JSON.stringify(count))
        found(where, 'cli-breach-counts', { what, said: JSON.stringify(told), found: JSON.stringify(count) });
    }
  };
  compare('index.json', index.counts, made.counts);
  for (const [at, entry] of made.notices.entries())
    compare(`index.json ${entry.id}`, index.notices[at] ?? {}, entry);
}

/** Of the tables that hold a row for each record of a notice. */
function rowsOf({ counts, notices }: OutRecords['index']): Record<string, number> {
  const facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, counts.facts[kind]]));
  const sum = (of: (entry: NoticeEntry) => number): number =>
    notices.reduce((total, entry) => total + of(entry), 0);
  return {
    documents: counts.notices,
    domains: sum((entry) => entry.domains),
    aspects: sum((entry) => entry.aspects),
    items: counts.items,
    fields: counts.fields,
    ...facts,
    repairs: sum((entry) => entry.repairs),
    warnings: counts.warnings,
  };
}
