/** The facts of a cell as people write them: 1610 元/人/月, 中央 80 %, 市民政局. */
import { COMPARE_PAGE } from '../../../messages/compare-page.ts';
import { fill, type Lang, type MessageParams } from '../../../messages/index.ts';
import { labelOf } from '../../../records/labels.ts';
import { figureWords } from '../../../show/facts.ts';
import type { ComparedFactRow, FactByKind, RowKind } from '../comparison.ts';

// The words of a rendered comparison.

type ComparePageWord = keyof typeof COMPARE_PAGE;

export function word(name: ComparePageWord, lang: Lang, params: MessageParams = {}): string {
  return fill(COMPARE_PAGE[name][lang], params, lang);
}

/** One thing that a cell says. */
export interface SaidInCell {
  /** the normalised value */
  figure: string;
  /** what tells it apart; '' where nothing does */
  note: string;
  /** as the notice has it */
  text: string;
  /** of the fact that says it first; null for a body, which has none */
  id: string | null;
}

type Saying = { [K in RowKind]: (fact: FactByKind[K], lang: Lang) => Omit<SaidInCell, 'id'> };

const joined = (parts: readonly (string | null | false)[], between = ' · '): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(between);

const SAYING: Saying = {
  amount: (fact, lang) => ({
    figure: figureWords('amount', fact, lang),
    note: joined([fact.role !== 'benefit' && labelOf('amount_role', fact.role, lang), fact.subject]),
    text: fact.text,
  }),
  reference: ({ relation, base, subject, text }, lang) => ({
    figure: joined([labelOf('reference_relation', relation, lang), base], ' '),
    note: subject ?? '',
    text,
  }),
  ratio: (fact, lang) => ({
    figure: figureWords('ratio', fact, lang),
    note: joined([fact.role !== 'benefit' && labelOf('ratio_role', fact.role, lang), fact.subject]),
    text: fact.text,
  }),
  frequency: (fact, lang) => ({
    figure: figureWords('frequency', fact, lang),
    note: joined([fact.subject, fact.action]),
    text: fact.text,
  }),
  age: (fact, lang) => ({ figure: figureWords('age', fact, lang), note: '', text: fact.text }),
  payer: ({ name, mode, share, for: what, text }, lang) => ({
    figure: joined([name, share !== null && `${Number((share * 100).toPrecision(6))} %`], ' '),
    note: joined([
      mode !== 'bears' && labelOf('payer_mode', mode, lang),
      what !== null && word('for', lang, { what }),
    ]),
    text,
  }),
  agency: ({ name, note }) => ({ figure: name, note: note ?? '', text: name }),
};

/** What one fact of a row says. */
export function saidOf(kind: RowKind, fact: FactByKind[RowKind], lang: Lang): SaidInCell {
  const say = SAYING[kind] as (fact: FactByKind[RowKind], lang: Lang) => Omit<SaidInCell, 'id'>;
  return { ...say(fact, lang), id: 'id' in fact ? fact.id : null };
}

/** What one cell of a row says, each thing once. @param at the column */
export function cellOf({ kind, cells }: ComparedFactRow, at: number, lang: Lang): SaidInCell[] {
  const said = new Map<string, SaidInCell>();
  for (const fact of cells[at] ?? []) {
    const one = saidOf(kind, fact, lang);
    const key = `${one.figure}\n${one.note}`;
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()];
}
