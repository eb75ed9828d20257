/** One service in several places, side by side: a column an item, a row a text or a fact. */
import type { StandingEdition } from '../../across/editions/standing.ts';
import { spanOf } from '../../match/ages.ts';
import { assign, type Edge } from '../../match/assign.ts';
import {
  type Age,
  AMOUNT_ROLES,
  type Amount,
  type Frequency,
  type Payer,
  type Ratio,
  type Reference,
} from '../../records/facts.ts';
import type { Agency, FieldName, ItemRecord } from '../../records/schema.ts';
import type { Service } from '../../records/services.ts';
import { columnsOf, type PlaceColumn, type SeenNotice } from './columns.ts';
import { amountForm, type ComparedFact, compared, FREQUENCY_FORM, likeness, RATIO_FORM } from './likeness.ts';

// Facts of several places brought into rows: in a row stands what is one and the same thing, at most one fact a place.

/** For each place its fact, or null. */
type Aligned<Fact> = (Fact | null)[];

/** From here on two facts stand in one row. */
const LINE = 0.4;

/**
 * Place after place, each against the rows that there are by then, the best assignment of all.
 * @param places the facts of each place, in order
 * @param likeness 0..1, how sure it is that two facts of different places are of one thing
 * @param looks facts that look the same are as like to any other: thousands of places say a few things
 * @returns rows in the order in which the places bring them
 */
export function align<Fact>(
  places: readonly (readonly Fact[])[],
  likeness: (a: Fact, b: Fact) => number,
  looks: (fact: Fact) => unknown = (fact) => fact,
): Aligned<Fact>[] {
  const rows: Aligned<Fact>[] = [];
  /** Of each row one fact of each look. */
  const seen: Map<unknown, Fact>[] = [];
  const like = eachPairOnce(likeness, looks);
  places.forEach((facts, at) => {
    const edges: Edge[] = [];
    for (const [a, row] of seen.entries()) {
      for (const [b, fact] of facts.entries()) {
        let worth = 0;
        for (const other of row.values()) worth = Math.max(worth, like(other, fact));
        // of two that fit as well, the one that keeps the order
        if (worth >= LINE) edges.push({ a, b, worth: worth + 0.001 / (1 + Math.abs(a - b)) });
      }
    }
    const rowOf = new Map(assign(edges).map(({ a, b }) => [b, a]));
    for (const [b, fact] of facts.entries()) {
      const known = rowOf.get(b) ?? rows.push(places.map(() => null)) - 1;
      rows[known]![at] = fact;
      seen[known] ??= new Map();
      if (!seen[known].has(looks(fact))) seen[known].set(looks(fact), fact);
    }
  });
  return rows;
}

function eachPairOnce<Fact>(
  likeness: (a: Fact, b: Fact) => number,
  looks: (fact: Fact) => unknown,
): (a: Fact, b: Fact) => number {
  const known = new Map<unknown, Map<unknown, number>>();
  return (a, b) => {
    let others = known.get(looks(a));
    if (others === undefined) known.set(looks(a), (others = new Map()));
    let score = others.get(looks(b));
    if (score === undefined) others.set(looks(b), (score = likeness(a, b)));
    return score;
  };
}

export interface FactByKind {
  amount: Amount;
  reference: Reference;
  ratio: Ratio;
  frequency: Frequency;
  age: Age;
  payer: Payer;
  agency: Agency;
}
export type RowKind = keyof FactByKind;

/** `cells`: one a column, the facts of that column in this row. */
export type ComparedFactRow = {
  [K in RowKind]: { kind: K; name: RowName; cells: FactByKind[K][][] };
}[RowKind];
/** What a row is about; rows of one name follow each other. */
export type RowName =
  | 'amounts'
  | 'references'
  | 'ratios'
  | 'frequencies'
  | 'ages'
  | 'age_tiers'
  | 'other_ages'
  | 'payers'
  | 'lead'
  | 'implementing';

const TEXTS = ['content', 'standard', 'funding'] as const satisfies readonly FieldName[];

export interface TextRow {
  field: 'audience' | (typeof TEXTS)[number];
  /** one a column; null where the item has no such field */
  cells: (string | null)[];
}

export interface Comparison {
  service: Pick<Service, 'id' | 'name' | 'domain' | 'aspect'>;
  columns: PlaceColumn[];
  audience: TextRow;
  facts: ComparedFactRow[];
  /** the other fields as they stand: what the figures were read from */
  texts: TextRow[];
  missing: StandingEdition[];
  elsewhere: string[];
}

/** @param aligned whether facts of one thing stand in one row; else all of a kind do, which costs no more than there are */
export function compareService(
  service: Service,
  places: readonly StandingEdition[],
  notices: readonly SeenNotice[],
  { asked = null, aligned = true }: { asked?: string | null; aligned?: boolean } = {},
): Comparison {
  const { columns, missing, elsewhere } = columnsOf(service, places, notices, asked);
  const items = columns.map(({ item }) => item);
  const { id, name, domain, aspect } = service;
  return {
    service: { id, name, domain, aspect },
    columns,
    audience: textRow(items, 'audience'),
    facts: factRows(items, aligned),
    texts: TEXTS.map((field) => textRow(items, field)).filter(({ cells }) =>
      cells.some((text) => text !== null),
    ),
    missing,
    elsewhere,
  };
}

const textRow = (items: readonly ItemRecord[], field: TextRow['field']): TextRow => ({
  field,
  cells: items.map((item) => item.fields[field]?.text ?? null),
});

function factRows(items: readonly ItemRecord[], aligned: boolean): ComparedFactRow[] {
  const lined = <F>(of: (item: ItemRecord) => ComparedFact<F>[]): F[][][] =>
    !aligned
      ? [items.map((item) => of(item).map(({ fact }) => fact))]
      : align(items.map(of), likeness, ({ look }) => look).map((row) =>
          row.map((one) => (one === null ? [] : [one.fact])),
        );
  const agesOf = (item: ItemRecord) => (role: Age['role']) => item.ages.filter((age) => age.role === role);
  const rows: ComparedFactRow[] = [
    ...byRole(lined((item) => compared(item.amounts, amountForm(spansOf(item))))).map(
      (cells): ComparedFactRow => ({ kind: 'amount', name: 'amounts', cells }),
    ),
    { kind: 'reference', name: 'references', cells: items.map(({ references }) => references) },
    ...lined((item) => compared(item.ratios, RATIO_FORM)).map(
      (cells): ComparedFactRow => ({ kind: 'ratio', name: 'ratios', cells }),
    ),
    ...lined((item) => compared(item.frequencies, FREQUENCY_FORM)).map(
      (cells): ComparedFactRow => ({ kind: 'frequency', name: 'frequencies', cells }),
    ),
    { kind: 'age', name: 'ages', cells: items.map((item) => agesOf(item)('eligibility')) },
    { kind: 'age', name: 'age_tiers', cells: items.map((item) => agesOf(item)('tier')) },
    { kind: 'age', name: 'other_ages', cells: items.map((item) => agesOf(item)('other')) },
    { kind: 'payer', name: 'payers', cells: items.map(({ payers }) => payers) },
    { kind: 'agency', name: 'lead', cells: items.map((item) => agenciesOf(item, 'lead')) },
    { kind: 'agency', name: 'implementing', cells: items.map((item) => agenciesOf(item, 'implementing')) },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

/** What is given before what it takes, and who bears it. */
function byRole(rows: readonly Amount[][][]): Amount[][][] {
  const order = (row: Amount[][]): number => AMOUNT_ROLES.indexOf(row.flat()[0]?.role ?? 'benefit');
  return [...rows].sort((a, b) => order(a) - order(b));
}

/** The ages that set a sum, as spans. */
const spansOf =
  ({ ages }: ItemRecord) =>
  (amount: Amount) =>
    ages.filter(({ id }) => amount.ages.includes(id)).map(spanOf);

const agenciesOf = ({ agencies }: ItemRecord, role: Agency['role']): Agency[] =>
  agencies.filter((agency) => agency.role === role);
