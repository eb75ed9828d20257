/** What must hold across the files of an out/ folder: counts, works against citations, the database against the JSON files. */
import { FACT_KINDS } from '../records/fact-kinds.ts';
import { makeIndex } from '../write/index-file.ts';
import type { Loaded } from '../write/load.ts';
import { type Breach, checkNotice, type Found } from './invariants.ts';
import { checkDiffs } from './invariants-diffs.ts';
import { checkServices } from './invariants-services.ts';

export interface Checked {
  breaches: Breach[];
  /** Characters of all texts as read that are not white space. */
  characters: number;
}

/** Every invariant of the records of a folder; the files themselves are `verifyOut`'s. */
export function checkRecords(loaded: Loaded): Checked {
  const breaches: Breach[] = [];
  const found: Found = (where, word, params = {}) => void breaches.push({ where, word, params });
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

function checkCounts(loaded: Loaded, found: Found): void {
  const made = makeIndex(loaded, loaded.index.files);
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

/** Each citation is of exactly one work, and that work bears its key. */
function checkWorks({ notices, works }: Loaded, found: Found): void {
  const cited = new Map(
    notices.flatMap((notice) =>
      notice.items.flatMap((item) => item.citations.map((one) => [one.id, one.work_key] as const)),
    ),
  );
  const seen = new Set<string>();
  for (const work of works) {
    for (const id of work.cited_by) {
      const key = cited.get(id);
      if (key === undefined || seen.has(id)) found(work.id, 'cli-breach-work', { id });
      else if (!work.keys.includes(key)) found(work.id, 'cli-breach-work-key', { id, key });
      seen.add(id);
    }
  }
  for (const id of cited.keys()) if (!seen.has(id)) found('works.json', 'cli-breach-work', { id });
}

/** Tables that hold a row for each record of the JSON files. */
export function rowCounts({ index, works, diffs, services, checks }: Loaded): Record<string, number> {
  const { counts, notices } = index;
  const facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, counts.facts[kind]]));
  const repairs = notices.reduce((sum, entry) => sum + entry.repairs, 0);
  return {
    documents: counts.notices,
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
    repairs,
    warnings: counts.warnings,
  };
}
