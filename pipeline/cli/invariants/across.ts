/** What must hold across the files of an out/ folder: counts, works against citations, the database against the JSON files. */

import { diffName } from '../../diff/between-editions.ts';
import { summaryOf } from '../../diff/summary.ts';
import type { Diff } from '../../records/diff.ts';
import { FACT_KINDS } from '../../records/fact-kinds.ts';
import type { NoticeEntry } from '../../records/index-file.ts';
import type { NoticeRecord } from '../../records/schema.ts';
import { entryOf, makeIndex } from '../../write/index-file.ts';
import type { Loaded } from '../../write/load.ts';
import type { Breach, TellBreach } from './found.ts';
import { checkNotice } from './notice.ts';
import { checkWorks } from './works.ts';

// What must hold of services: ids of their own, members that are items, each item in one at least.

function checkServices({ notices, services }: Loaded, found: TellBreach): void {
  const items = new Set(notices.flatMap((notice) => notice.items.map(({ id }) => id)));
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
}

// What must hold of the diffs in an out/ folder: each item of both editions in one entry, each fact one of its record, counts right.

function checkDiffs(diffs: readonly Diff[], notices: readonly NoticeRecord[], found: TellBreach): void {
  const byId = new Map(notices.map((notice) => [notice.document.id, notice]));
  for (const diff of diffs) {
    const where = `diffs/${diffName(diff)}.json`;
    const breach = (detail: string) => found(where, 'cli-breach-diff', { detail });
    for (const side of ['old', 'new'] as const) {
      const notice = byId.get(diff[side]);
      if (!notice) breach(diff[side]);
      else checkSide(diff, side, notice, breach);
    }
    if (JSON.stringify(diff.summary) !== JSON.stringify(summaryOf(diff.items))) breach('summary');
  }
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
}

/** Every invariant of the records of a folder; the files themselves are `verifyOut`'s. */
export function checkRecords(loaded: Loaded): CheckedOut {
  const breaches: Breach[] = [];
  const found: TellBreach = (where, word, params = {}) => void breaches.push({ where, word, params });
  const ids = new Set<string>();
  let characters = 0;
  for (const [at, notice] of loaded.notices.entries()) {
    const named = loaded.index.notices[at]?.id;
    if (named !== notice.document.id)
      found(`notices/${named}.json`, 'cli-breach-document-file', { id: notice.document.id });
    const text = loaded.texts.get(notice.document.source.text) ?? '';
    characters += text.replace(/\s+/gu, '').length;
    checkNotice(notice, text, ids, found);
  }
  checkCounts(loaded, found);
  checkWorks(loaded, found);
  checkServices(loaded, found);
  checkDiffs(loaded.diffs, loaded.notices, found);
  return { breaches, characters };
}

function checkCounts(loaded: Loaded, found: TellBreach): void {
  const counts = { works: loaded.works.length, diffs: loaded.diffs.length, checks: loaded.checks.length };
  const made = makeIndex(loaded.notices.map(entryOf), counts, loaded.index.files);
  const compare = (where: string, said: object, real: object): void => {
    for (const [what, count] of Object.entries(real)) {
      const told: unknown = (said as Record<string, unknown>)[what];
      if (JSON.stringify(told) !== JSON.stringify(count))
        found(where, 'cli-breach-counts', { what, said: JSON.stringify(told), found: JSON.stringify(count) });
    }
  };
  compare('index.json', loaded.index.counts, made.counts);
  for (const [at, entry] of made.notices.entries())
    compare(`index.json ${entry.id}`, loaded.index.notices[at] ?? {}, entry);
}

/** Tables that hold a row for each record of the JSON files. */
export function rowCounts({ index, works, diffs, services, checks }: Loaded): Record<string, number> {
  const { counts, notices } = index;
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
    works: works.length,
    diffs: diffs.length,
    diff_fields: diffs.reduce((sum, { items }) => sum + items.flatMap(({ fields }) => fields).length, 0),
    diff_facts: diffs.reduce((sum, { items }) => sum + items.flatMap(({ facts }) => facts).length, 0),
    services: services.length,
    service_items: services.reduce((sum, { members }) => sum + members.length, 0),
    checks: checks.length,
    repairs: sum((entry) => entry.repairs),
    warnings: counts.warnings,
  };
}
