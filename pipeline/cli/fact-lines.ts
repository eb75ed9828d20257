/** Facts as lines that people read: kind, words of the text, value. */
import type { Reviewed } from '../records/corrections.ts';
import type { Amount, Ratio } from '../records/facts.ts';
import { labelOf } from '../records/labels.ts';
import { factValue, type OneFact } from '../show/facts.ts';
import type { Context } from './context.ts';
import { cut, table } from './width.ts';

/** Words of the text are cut there: a title stands whole in the value. */
const TEXT_WIDTH = 40;

/** What is doubtful of a fact, behind its value: ` ⚑ list member, carried from before`. */
function flagWords({ paint, lang }: Context, fact: OneFact['fact']): string {
  const flags = 'flags' in fact ? fact.flags : [];
  const words = flags.map((flag) => labelOf('fact_flag', flag, lang)).join(lang === 'zh' ? '、' : ', ');
  return words === '' ? '' : paint('dim', ` ⚑ ${words}`);
}

/** Since and until when it holds, where its sentence says so: ` 2024-07-01 – `. */
function dateWords({ paint }: Context, fact: OneFact['fact']): string {
  const { from, until } = fact as { from?: string | null; until?: string | null };
  return from || until ? paint('dim', ` ${from ?? ''} – ${until ?? ''}`) : '';
}

/** Who pays it or bears it: ` ← 中央 0.6, 地方 0.4`. */
function tieWords({ paint }: Context, fact: OneFact['fact']): string {
  const { payer, parties } = fact as Partial<Amount & Ratio>;
  const names = [
    ...(payer ?? []).map(({ name }) => name),
    ...(parties ?? []).map(({ name, value }) => (value === null ? name : `${name} ${value}`)),
  ];
  return names.length === 0 ? '' : paint('dim', ` ← ${names.join(', ')}`);
}

/** What people said of it: ` ✎ corrected, confirmed`. The words of the source beside another value would look like a misreading. */
function personWords({ paint, lang }: Context, fact: OneFact['fact']): string {
  const { origin, review } = fact as Partial<Reviewed>;
  const words = [
    ...(origin && origin !== 'extracted' ? [labelOf('origin', origin, lang)] : []),
    ...(review ? [labelOf('review', review, lang)] : []),
  ].join(lang === 'zh' ? '、' : ', ');
  return words === '' ? '' : paint('dim', ` ✎ ${words}`);
}

/** @param mark what stands before each line, its number for example */
export function factLines(
  context: Context,
  facts: readonly { kind: OneFact['kind']; fact: OneFact['fact'] }[],
  mark: (at: number) => string = () => '',
): string[] {
  const rows = facts.map((one, at) => {
    const kind = context.paint(one.kind, labelOf('fact_kind', one.kind, context.lang));
    return [
      mark(at),
      kind,
      cut(one.fact.text, TEXT_WIDTH),
      factValue(context, one as OneFact) +
        tieWords(context, one.fact) +
        dateWords(context, one.fact) +
        flagWords(context, one.fact) +
        personWords(context, one.fact),
    ];
  });
  return table(rows).map((line) => line.trimStart());
}
