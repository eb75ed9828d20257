/** A fact as people read it: in signs (`≥ 60 元/人/月`), in words (`at least 60 yuan · per person · a month`), before and after (`1610 → 1750 元/人/月 (+8.7 %)`). */
import { DIFF_PAGE } from '../messages/diff-page.ts';
import type { Lang } from '../messages/index.ts';
import type { AgencyFact, Delta, FactChange } from '../records/diff.ts';
import { type HungKind, LIST_OF } from '../records/fact-kinds.ts';
import type { Figure } from '../records/kinds/figure.ts';
import type { Speaker } from '../records/kinds/row.ts';
import { type AnyFact, KINDS, type ValueOf } from '../records/kinds.ts';
import { type Enumeration, labelOf } from '../records/labels.ts';

/** One fact in words. */
export function figureOf(kind: FactChange['kind'], fact: NonNullable<FactChange['old']>, lang: Lang): Figure {
  if (kind !== 'agency') return KINDS[LIST_OF[kind]].figure(fact as AnyFact);
  const { name, role, note } = fact as AgencyFact;
  return { value: name, unit: `${note === null ? '' : `（${note}）`} [${DIFF_PAGE[role][lang]}]` };
}

/** One fact in one piece: `1610 元/人/月`. */
export function figureWords(...given: Parameters<typeof figureOf>): string {
  const { value, unit } = figureOf(...given);
  return value + unit;
}

/** A fact with its kind, so that its value can be told. */
export type OneFact = { [K in HungKind]: { kind: K; fact: ValueOf<K> } }[HungKind];

/** Its value in words of one language: `at least 60 yuan · per person · a month · benefit`. */
export const factValue = (speaker: Omit<Speaker, 'label'>, { kind, fact }: OneFact): string =>
  KINDS[kind]
    .words(fact as unknown as AnyFact, {
      ...speaker,
      label: (enumeration, value) => labelOf(enumeration as Enumeration, value, speaker.lang),
    })
    .filter(Boolean)
    .join(' · ');

/** `1610 → 1750 元/人/月 (+8.7 %)`; one side alone where a fact was added or removed. */
export function factWords({ kind, old, new: now, delta }: FactChange, lang: Lang): string {
  const [a, b] = [old && figureOf(kind, old, lang), now && figureOf(kind, now, lang)];
  if (a && b) {
    const left = a.unit === b.unit ? a.value : a.value + a.unit;
    return `${left} → ${b.value}${b.unit}${deltaWords(delta)}`;
  }
  const one = a ?? b;
  return one ? one.value + one.unit : '';
}

/** The subject that tells one sum from another. */
export function subjectOf({ old, new: now }: FactChange): string | null {
  const fact = now ?? old;
  return fact !== null && 'subject' in fact ? fact.subject : null;
}

function deltaWords(delta: Delta | null): string {
  if (delta === null || delta.relative === null || delta.absolute === 0) return '';
  const percent = Math.round(Math.abs(delta.relative) * 1000) / 10;
  return ` (${delta.absolute > 0 ? '+' : '−'}${percent} %)`;
}
