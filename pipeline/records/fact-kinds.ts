/**
 * The kinds of facts by name: the letter in their ids, what a diff calls one, and their words. Apart from the rows (kinds.ts),
 * which load the schemas: the command line names kinds before it loads anything.
 */
interface KindName {
  /** In the ids of its facts: `…#a-0123abcd`. */
  letter: string;
  /** What a diff and its feed call one; null: it follows from the texts and is not compared. */
  one: string | null;
  zh: string;
  en: string;
  /** One of them, in English. */
  en_one: string;
  /** SGR code of its colour on a terminal. */
  colour: number;
}

/** In the order in which they stand in a record and are told. */
export const KIND_NAMES = {
  amounts: { letter: 'a', one: 'amount', zh: '金额', en: 'amounts', en_one: 'amount', colour: 32 },
  ratios: { letter: 'r', one: 'ratio', zh: '比例', en: 'ratios', en_one: 'ratio', colour: 35 },
  frequencies: {
    letter: 'f',
    one: 'frequency',
    zh: '频次',
    en: 'frequencies',
    en_one: 'frequency',
    colour: 36,
  },
  ages: { letter: 'g', one: 'age', zh: '年龄', en: 'ages', en_one: 'age', colour: 33 },
  citations: { letter: 'c', one: 'citation', zh: '依据', en: 'citations', en_one: 'citation', colour: 34 },
  payers: { letter: 'p', one: null, zh: '支出主体', en: 'payers', en_one: 'payer', colour: 94 },
  references: { letter: 'e', one: null, zh: '参照', en: 'references', en_one: 'reference', colour: 95 },
  quantities: { letter: 'q', one: 'quantity', zh: '数量', en: 'quantities', en_one: 'quantity', colour: 92 },
} as const satisfies Readonly<Record<string, KindName>>;

type KindNames = typeof KIND_NAMES;
/** All that hangs on an item with a place in a field: facts, who pays, and levels without a figure. */
export type HungKind = keyof KindNames;
/** What states a value of its own: counted, compared and told of a text. */
export type FactKind = { [K in HungKind]: KindNames[K]['one'] extends string ? K : never }[HungKind];
/** What a diff calls one fact of a kind. */
export type ComparedKind = NonNullable<KindNames[HungKind]['one']>;

export const HUNG_KINDS = Object.keys(KIND_NAMES) as readonly HungKind[];
export const FACT_KINDS = HUNG_KINDS.filter((kind): kind is FactKind => KIND_NAMES[kind].one !== null);

/** Something for each kind, in their order. */
export function eachKind<Row, K extends HungKind = HungKind>(
  of: (kind: K) => Row,
  kinds: readonly K[] = HUNG_KINDS as readonly K[],
): Record<K, Row> {
  const rows: Partial<Record<K, Row>> = {};
  for (const kind of kinds) rows[kind] = of(kind);
  return rows as Record<K, Row>;
}

/** The list that a diff's kind stands in: `amount` → `amounts`. */
export const LIST_OF = Object.fromEntries(
  FACT_KINDS.map((kind) => [KIND_NAMES[kind].one, kind]),
) as unknown as { readonly [K in FactKind as NonNullable<KindNames[K]['one']>]: K };
export const COMPARED_KINDS = Object.keys(LIST_OF) as readonly ComparedKind[];

/** Something for each kind that a diff knows, under the name that it has there. */
export const eachCompared = <Row>(of: (kind: KindName) => Row): Record<ComparedKind, Row> =>
  Object.fromEntries(COMPARED_KINDS.map((one) => [one, of(KIND_NAMES[LIST_OF[one]])])) as Record<
    ComparedKind,
    Row
  >;
