/** Facts of an item that hang together, tied by their ids: sums to ages and payers, shares to parties, all to their dates. */
import type { HungFacts } from '../records/kinds.ts';
import type { ItemRecord } from '../records/schema.ts';
import { plain } from '../text/plain.ts';
import { extractPayers, type PayerPlace } from './payers.ts';
import { type Ties, tiesIn } from './ties.ts';

export type TiedFacts = Pick<ItemRecord, keyof HungFacts>;

/**
 * @param facts with ids, each list by field, then by place
 * @param texts of the item's fields, by the names that facts bear
 * @param place whose notice it is
 */
export function tieFacts(facts: HungFacts, texts: ReadonlyMap<string, string>, place: PayerPlace): TiedFacts {
  const tied: TiedFacts = { ...facts, amounts: [], ratios: [], frequencies: [], ages: [] };
  for (const [field, text] of texts) {
    const own = <F extends { field: string }>(list: readonly F[]): F[] =>
      list.filter((f) => f.field === field);
    const amounts = own(facts.amounts);
    const ratios = own(facts.ratios);
    const frequencies = own(facts.frequencies);
    const ages = own(facts.ages);
    if (amounts.length + ratios.length + frequencies.length + ages.length === 0) continue;
    const ties = tiesIn(plain(text));
    const ageTies = ties.ages(amounts, ages);
    const payers = amounts.some(({ role }) => MAY_HAVE_PAYER.has(role))
      ? extractPayers(plain(text), place)
      : [];
    tied.amounts.push(
      ...amounts.map(({ origin, review, ...fact }, at) => ({
        ...fact,
        payer: ties.payers(fact, payers).map(({ level, name }) => ({ level, name })),
        ages: (ageTies.ages[at] ?? []).map((age) => ages[age]?.id ?? ''),
        ...ties.dates(fact),
        origin,
        review,
      })),
    );
    tied.ratios.push(
      ...ratios.map(({ origin, review, ...fact }) => ({
        ...fact,
        role: ties.role(fact),
        parties: ties.parties(fact),
        ...ties.dates(fact),
        origin,
        review,
      })),
    );
    tied.frequencies.push(...frequencies.map((fact) => dated(fact, ties)));
    tied.ages.push(
      ...ages.map(({ origin, review, ...fact }, at) => ({
        ...fact,
        role: ageTies.roles[at] ?? 'other',
        ...ties.dates(fact),
        origin,
        review,
      })),
    );
  }
  return tied;
}

const MAY_HAVE_PAYER: ReadonlySet<string> = new Set(['cost_share', 'contribution']);

const dated = (
  { origin, review, ...fact }: HungFacts['frequencies'][number],
  ties: Ties,
): TiedFacts['frequencies'][number] => ({ ...fact, ...ties.dates(fact), origin, review });
