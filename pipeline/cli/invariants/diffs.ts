/** What must hold of the diffs in an out/ folder: each item of both editions in one entry, each fact one of its record, counts right. */
import { diffName } from '../../diff/between-editions.ts';
import { summaryOf } from '../../diff/summary.ts';
import type { Diff } from '../../records/diff.ts';
import { FACT_KINDS } from '../../records/fact-kinds.ts';
import type { NoticeRecord } from '../../records/schema.ts';
import type { Found } from './found.ts';

export function checkDiffs(diffs: readonly Diff[], notices: readonly NoticeRecord[], found: Found): void {
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
