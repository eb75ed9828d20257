/** The feed's lines of one item's facts: what the diff tells, and which facts only stand elsewhere or are spelled otherwise. */
import type { DiffKind, FeedLine, ItemChange } from '../../records/diff.ts';
import { COMPARED_KINDS, LIST_OF } from '../../records/fact-kinds.ts';
import type { Agency } from '../../records/schema.ts';
import { type FeedItem, rebasedFact, sameJson } from './records.ts';

export type FactLine = Pick<FeedLine, 'op' | 'kind' | 'field' | 'fact_old' | 'fact_new' | 'old' | 'new'>;

interface FieldOfFact {
  field: string;
  id?: string;
}

const OPS = { changed: 'change', added: 'add', removed: 'remove' } as const;

/** `change`, `add`, `remove` as the diff has them; `move`: the value is the same, the fact's place or spelling is not. */
export function factLines(change: ItemChange, old: FeedItem, now: FeedItem): FactLine[] {
  const told = (kind: DiffKind) => change.facts.filter((fact) => fact.kind === kind);
  const lines = COMPARED_KINDS.flatMap((kind) => {
    const olds = [...old[LIST_OF[kind]]] as FieldOfFact[];
    const news = [...now[LIST_OF[kind]]] as FieldOfFact[];
    return linesOf(kind, told(kind), olds, news, (fact) =>
      rebasedFact({ ...fact, id: fact.id ?? '' }, old.id, now.id),
    );
  });
  return [
    ...lines,
    ...linesOf('agency', told('agency'), [...old.agencies], [...now.agencies], (fact) => fact),
  ];
}

/** @param rebased the old fact with the id it bears in the new edition if nothing changed */
function linesOf(
  kind: DiffKind,
  told: ItemChange['facts'],
  olds: FieldOfFact[],
  news: FieldOfFact[],
  rebased: (fact: FieldOfFact) => FieldOfFact,
): FactLine[] {
  const line = (op: FactLine['op'], before: FieldOfFact | null, after: FieldOfFact | null): FactLine => ({
    op,
    kind,
    field: (after ?? before)?.field ?? null,
    fact_old: before?.id ?? null,
    fact_new: after?.id ?? null,
    old: before as FactLine['old'],
    new: after as FactLine['new'],
  });
  const lines = told.map(({ change, old, new: now }) => line(OPS[change], take(olds, old), take(news, now)));
  // what stands as it stood needs no line
  for (const fact of [...olds]) {
    const at = news.findIndex((one) => sameJson(one, rebased(fact)));
    if (at < 0) continue;
    news.splice(at, 1);
    olds.splice(olds.indexOf(fact), 1);
  }
  const rest = Array.from({ length: Math.max(olds.length, news.length) }, (_, i) =>
    line('move', olds[i] ?? null, news[i] ?? null),
  );
  return [...lines, ...rest];
}

/** The record that a diff's entry speaks of, taken from the list: by id, an agency by what the diff says of it. */
function take(list: FieldOfFact[], fact: ItemChange['facts'][number]['old']): FieldOfFact | null {
  if (fact === null) return null;
  const at = list.findIndex((one) =>
    'id' in fact ? one.id === fact.id : sameJson(fact, agencyOf(one as Agency)),
  );
  return at < 0 ? null : list.splice(at, 1)[0]!;
}

function agencyOf({ name, role, note }: Agency): unknown {
  return { name, role, note };
}
