/** What a person should look at in a diff. */

import { DIFF } from '../messages/diff.ts';
import { fill } from '../messages/index.ts';
import type { DiffWarning } from '../records/diff.ts';
import type { NoticeRecord } from '../records/schema.ts';
import type { Entries, Entry } from './entries.ts';
import { LINE, NEAR } from './likeness.ts';
import type { Profile } from './profiles.ts';

/** Another item that scores within this of the chosen pair makes the choice a question. */
const CLOSE = 0.06;

export function warningsOf(old: NoticeRecord, now: NoticeRecord, { entries, near }: Entries): DiffWarning[] {
  return [
    ...documentWarnings(old, now),
    ...entries.flatMap(entryWarnings),
    ...near.map(({ old: a, now: b, score }) => warning('near-miss', [a], [b], { score: shown(score) })),
  ];
}

function documentWarnings(
  { document: a, items: olds }: NoticeRecord,
  { document: b, items: news }: NoticeRecord,
): DiffWarning[] {
  const warnings: DiffWarning[] = [];
  const tell = (rule: keyof typeof DIFF, params: Record<string, string>) =>
    warnings.push({ rule, message: fill(DIFF[rule].en, params, 'en'), old: [], new: [] });
  if (a.region.code !== b.region.code || a.region.name !== b.region.name)
    tell('other-region', { old: a.region.name, new: b.region.name });
  if (a.kind !== b.kind) tell('other-kind', { old: a.kind, new: b.kind });
  if (olds.length === 0) tell('no-items', { document: a.id });
  if (news.length === 0) tell('no-items', { document: b.id });
  return warnings;
}

function entryWarnings({ kind, old, now, score, rival }: Entry): DiffWarning[] {
  if (score === null) return [];
  const params = { score: shown(score), rival: shown(rival) };
  if (score < LINE + NEAR)
    return [warning(kind === 'pair' ? 'low-score-pair' : 'low-score-share', old, now, params)];
  return rival > score - CLOSE ? [warning('many-candidates', old, now, params)] : [];
}

function warning(
  rule: keyof typeof DIFF,
  old: readonly Profile[],
  now: readonly Profile[],
  params: Record<string, string>,
): DiffWarning {
  const names = (profiles: readonly Profile[]) => profiles.map(({ item }) => item.name).join(' + ');
  const ids = (profiles: readonly Profile[]) => profiles.map(({ item }) => item.id);
  const message = fill(DIFF[rule].en, { ...params, old: names(old), new: names(now) }, 'en');
  return { rule, message, old: ids(old), new: ids(now) };
}

function shown(score: number): string {
  return score.toFixed(2);
}
