/** What must hold of the value of a fact: its words in their form, its figures fit together, the ties lead to facts of the same item. */
import { HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import type { FactOf } from '../../records/kinds.ts';
import type { ItemRecord } from '../../records/schema.ts';
import { valueFaults } from '../../records/value-faults.ts';
import { checkForms, type Formed, type TellBreach } from './found.ts';
import { WORK_FORMS } from './works.ts';

const SUBJECT = ['subject', 'filled', (f: { subject: string | null }) => f.subject] as const;
const PER = ['per', 'filled', (f: { per: readonly string[] }) => f.per] as const;
const DATED = [
  ['from', 'day', (f: { from: string | null }) => f.from],
  ['until', 'day', (f: { until: string | null }) => f.until],
] as const;

const FORMS: { readonly [K in HungKind]: readonly Formed<FactOf<K>>[] } = {
  amounts: [PER, SUBJECT, ...DATED],
  ratios: [['of', 'filled', (f) => f.of], SUBJECT, ...DATED],
  frequencies: [
    ['unit', 'unit', (f) => f.unit],
    PER,
    ['per_event', 'filled', (f) => f.per_event],
    ['schedule', 'filled', (f) => f.schedule],
    SUBJECT,
    ['action', 'filled', (f) => f.action],
    ...DATED,
  ],
  ages: DATED,
  citations: WORK_FORMS,
  payers: [
    ['name', 'filled', (f) => f.name],
    ['share_of', 'filled', (f) => f.share_of],
    ['condition', 'filled', (f) => f.condition],
    ['for', 'filled', (f) => f.for],
  ],
  references: [['base', 'filled', (f) => f.base], SUBJECT],
  quantities: [['unit', 'filled', (f) => f.unit], PER, SUBJECT],
};

export function checkValues(item: ItemRecord, found: TellBreach): void {
  for (const kind of HUNG_KINDS) checkKind(kind, item[kind], found);
  const ids = (kind: HungKind): Set<string> => new Set(item[kind].map(({ id }) => id));
  const [ages, ratios, amounts] = [ids('ages'), ids('ratios'), ids('amounts')];
  const tie = (from: string, to: string | null, there: ReadonlySet<string>): void => {
    if (to !== null && !there.has(to)) found(from, 'cli-breach-tie', { id: to });
  };
  for (const { id, ages: those } of item.amounts) for (const age of those) tie(id, age, ages);
  for (const { id, ratio_id, amount_id } of item.payers) {
    tie(id, ratio_id, ratios);
    tie(id, amount_id, amounts);
  }
}

function checkKind<K extends HungKind>(kind: K, facts: ItemRecord[K], found: TellBreach): void {
  for (const fact of facts as readonly FactOf<K>[]) checkValue(kind, fact, found);
}

/** What must hold of the value of one fact by itself. */
export function checkValue<K extends HungKind>(kind: K, fact: FactOf<K>, found: TellBreach): void {
  checkForms(fact.id, fact, FORMS[kind], found);
  for (const { fault, said } of valueFaults(kind, fact)) found(fact.id, `cli-breach-${fault}`, { said });
}
