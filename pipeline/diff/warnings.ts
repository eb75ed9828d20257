/** What a person should look at in a diff. */

import { DIFF } from '../messages/diff.ts';
import { fill, type Lang } from '../messages/index.ts';
import type { DiffWarning } from '../records/diff.ts';
import type { Label } from '../records/fact-labels.ts';
import { LABELS } from '../records/labels.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { codeToday } from '../text/regions/in-year.ts';
import type { Entries } from './entries.ts';
import { LINE, NEAR } from './likeness.ts';
import type { DiffEntry, Profile } from './profiles.ts';

type DiffRule = keyof typeof DIFF;

/** Another item that scores within this of the chosen pair makes the choice a question. */
const CLOSE = 0.06;

export function warningsOf(
  old: NoticeRecord,
  now: NoticeRecord,
  { entries, near, unsettled }: Entries,
): DiffWarning[] {
  return [
    ...documentWarnings(old, now),
    ...unsettled.map(({ rule, pair, items }) => {
      const { by, on, why } = pair;
      return tell(rule, { by, on, why, items }, pair.old, pair.new);
    }),
    ...entries.flatMap(entryWarnings),
    ...near.map(({ old: a, now: b, score }) => ofItems('near-miss', [a], [b], { score: shown(score) })),
  ];
}

function documentWarnings(
  { document: a, items: olds }: NoticeRecord,
  { document: b, items: news }: NoticeRecord,
): DiffWarning[] {
  const warnings: DiffWarning[] = [];
  const place = ({ region }: NoticeRecord['document']) => codeToday(region.code);
  if (place(a) !== place(b) || (a.region.level === 'zone' && a.region.name !== b.region.name))
    warnings.push(tell('other-place', { old: a.region.name, new: b.region.name }));
  if (a.kind !== b.kind)
    warnings.push(
      tell('other-kind', { old: LABELS.document_kind[a.kind], new: LABELS.document_kind[b.kind] }),
    );
  if (olds.length === 0) warnings.push(tell('no-items', { document: a.id }));
  if (news.length === 0) warnings.push(tell('no-items', { document: b.id }));
  return warnings;
}

function entryWarnings({ kind, old, now, score, rival }: DiffEntry): DiffWarning[] {
  if (score === null) return [];
  const params = { score: shown(score), rival: shown(rival) };
  if (score < LINE + NEAR)
    return [ofItems(kind === 'pair' ? 'low-score-pair' : 'low-score-share', old, now, params)];
  return rival > score - CLOSE ? [ofItems('many-candidates', old, now, params)] : [];
}

function ofItems(
  rule: DiffRule,
  old: readonly Profile[],
  now: readonly Profile[],
  params: Record<string, string>,
): DiffWarning {
  const names = (profiles: readonly Profile[]) => profiles.map(({ item }) => item.name).join(' + ');
  const ids = (profiles: readonly Profile[]) => profiles.map(({ item }) => item.id);
  return tell(rule, { ...params, old: names(old), new: names(now) }, ids(old), ids(now));
}

/** @param params a value that has a name in each language is a label */
function tell(
  rule: DiffRule,
  params: Record<string, string | string[] | Label>,
  old: string[] = [],
  now: string[] = [],
): DiffWarning {
  const words = (lang: Lang) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' || Array.isArray(value) ? value : value[lang],
      ]),
    );
  return {
    rule,
    message: fill(DIFF[rule].en, words('en'), 'en'),
    message_zh: fill(DIFF[rule].zh, words('zh'), 'zh'),
    old,
    new: now,
  };
}

function shown(score: number): string {
  return score.toFixed(2);
}
