/** Facts of an item that hang together, tied by their ids: sums to ages and payers, shares to parties, all to their dates. */

import type { PayerValue } from '../records/finance.ts';
import type { HungFacts } from '../records/kinds.ts';
import type { ItemRecord } from '../records/schema.ts';
import { plain } from '../text/narrow.ts';
import { textOf } from '../text/text.ts';
import { bearsCost } from './funded.ts';
import { extractPayers, type PayerPlace } from './payers.ts';
import type { Sharer } from './ties/parties.ts';
import { type Ties, tiesIn } from './ties.ts';

export type TiedFacts = Pick<ItemRecord, keyof HungFacts>;

/**
 * @param facts with ids, each list by field, then by place
 * @param texts of the item's fields, by the names that facts bear
 * @param place whose notice it is
 */
export function tieFacts(facts: HungFacts, texts: ReadonlyMap<string, string>, place: PayerPlace): TiedFacts {
  const tied: TiedFacts = { ...facts, amounts: [], ratios: [], frequencies: [], ages: [], payers: [] };
  for (const [field, text] of texts) {
    const own = <F extends { field: string }>(list: readonly F[]): F[] =>
      list.filter((f) => f.field === field);
    const amounts = own(facts.amounts);
    const ratios = own(facts.ratios);
    const frequencies = own(facts.frequencies);
    const ages = own(facts.ages);
    const hung = own(facts.payers);
    if (amounts.length + ratios.length + frequencies.length + ages.length + hung.length === 0) continue;
    const ties = tiesIn(plain(text));
    const ageTies = ties.ages(amounts, ages);
    const { plain: sentences } = textOf(plain(text));
    const told = ratios.map((fact) => {
      const role = ties.role(fact);
      return field === 'funding' && role === 'benefit' && bearsCost(sentences, fact.start)
        ? 'cost_share'
        : role;
    });
    const borne = amounts.some(({ role }) => MAY_HAVE_PAYER.has(role)) || told.includes('cost_share');
    const payers = field === 'funding' ? hung : borne ? extractPayers(plain(text), place, 'other') : [];
    // 中央、省、市、县4:3:1:2: in a field on funding parts that somebody bears need no verb
    const roles = told.map((role, at) => {
      const ratio = ratios[at];
      const dividesCost = field === 'funding' && role === 'target' && ratio?.kind === 'share';
      return dividesCost && ties.parties(ratio, payers, ratios).length > 0 ? 'cost_share' : role;
    });
    const joined = new Map<string, { ratio_id: string | null; amount_id: string | null }>();
    const join = (payer: PayerValue, key: 'ratio_id' | 'amount_id', id: string): void => {
      const at = keyOf(payer);
      const known = joined.get(at) ?? { ratio_id: null, amount_id: null };
      if (known[key] === null) joined.set(at, { ...known, [key]: id });
    };
    tied.amounts.push(
      ...amounts.map(({ origin, review, ...fact }, at) => ({
        ...fact,
        payer: ties.payers(fact, payers).map((payer) => {
          join(payer, 'amount_id', fact.id);
          return { level: payer.level, name: payer.name };
        }),
        ages: (ageTies.ages[at] ?? []).map((age) => ages[age]?.id ?? ''),
        ...ties.dates(fact),
        origin,
        review,
      })),
    );
    tied.ratios.push(
      ...ratios.map(({ origin, review, ...fact }, at) => ({
        ...fact,
        role: roles[at] ?? 'benefit',
        parties: partiesOf(roles[at] === 'cost_share' ? ties.parties(fact, payers, ratios) : [], (payer) =>
          join(payer, 'ratio_id', fact.id),
        ),
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
    tied.payers.push(
      ...hung.map(({ origin, review, ...payer }) => ({
        ...payer,
        ...(joined.get(keyOf(payer)) ?? { ratio_id: null, amount_id: null }),
        origin,
        review,
      })),
    );
  }
  return tied;
}

/** One mention may stand for two levels. */
const keyOf = ({ start, level }: Pick<PayerValue, 'start' | 'level'>): string => `${start} ${level}`;

function partiesOf(
  sharers: readonly Sharer[],
  join: (payer: PayerValue) => void,
): TiedFacts['ratios'][number]['parties'] {
  if (sharers.length === 0) return null;
  return sharers.map(({ payer, value }) => {
    join(payer);
    return { name: payer.name, level: payer.level, value };
  });
}

const MAY_HAVE_PAYER: ReadonlySet<string> = new Set(['cost_share', 'contribution']);

const dated = (
  { origin, review, ...fact }: HungFacts['frequencies'][number],
  ties: Ties,
): TiedFacts['frequencies'][number] => ({ ...fact, ...ties.dates(fact), origin, review });
