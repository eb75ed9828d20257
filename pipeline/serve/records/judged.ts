/** Who is meant by each service of a place, by ages: what `minsheng eligible` says, one place at a time. */
import type { StandingEdition } from '../../across/editions/standing.ts';
import {
  type EligiblePlace,
  eligibleIn,
  type InferredHeadings,
  type ItemOfPlace,
} from '../../ask/eligible/eligible.ts';
import {
  type AgedItem,
  GROUPS,
  groupOf,
  type JudgedGroup,
  type Person,
  type TellingAge,
} from '../../ask/eligible/judge.ts';
import type { Age, Amount } from '../../records/facts.ts';
import { isFieldName } from '../../records/fields.ts';
import { documentOf } from '../../records/ids.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { FACT_OF, parsed } from './from-row.ts';

// What is read of a place: no field whose words nobody is shown, no sum that no age can set.

const OF_PLACE = 'item_id IN (SELECT id FROM items WHERE document_id = ?)';
const WITH_AGES = 'EXISTS (SELECT 1 FROM ages WHERE item_id = t.item_id)';
/** Of an item without an audience all: those say that it is one, and no heading. */
const ITS_FIELDS = `SELECT item_id, field, text FROM fields t WHERE ${OF_PLACE} AND (field = 'audience' OR ${WITH_AGES}
    OR NOT EXISTS (SELECT 1 FROM fields WHERE item_id = t.item_id AND field = 'audience')) ORDER BY rowid`;
const ITS_AGES = `SELECT * FROM ages t WHERE ${OF_PLACE} ORDER BY rowid`;
const ITS_SUMS = `SELECT * FROM amounts t WHERE ${OF_PLACE} AND ${WITH_AGES} ORDER BY rowid`;
const ITS_ITEMS = 'SELECT id, name, domain, aspect, sub_no FROM items WHERE document_id = ? ORDER BY rowid';

/** In the order of the notice. */
function itemsIn(snapshot: Snapshot, document: string): ItemOfPlace[] {
  const items = snapshot
    .rows(ITS_ITEMS, document)
    .map((row) => ({ ...row, fields: {}, ages: [], amounts: [] }) as unknown as ItemOfPlace);
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const row of snapshot.rows(ITS_FIELDS, document)) {
    const { fields } = byId.get(String(row.item_id))!;
    const [name, words] = [String(row.field), { text: String(row.text) }];
    if (isFieldName(name)) fields[name] = words;
    else (fields.other ??= []).push(words);
  }
  for (const row of snapshot.rows(ITS_AGES, document))
    byId.get(String(row.item_id))!.ages.push(FACT_OF.ages(row) as Age);
  for (const row of snapshot.rows(ITS_SUMS, document))
    byId.get(String(row.item_id))!.amounts.push(FACT_OF.amounts(row) as Amount);
  return items;
}

/** @param domain a part of a domain's name; null for all; @param kept where places are asked for again, they are kept */
export function judgedIn(
  snapshot: Snapshot,
  place: StandingEdition,
  person: Person,
  domain: string | null,
  kept: Snapshot['kept'] = snapshot.kept,
): EligiblePlace {
  const { id } = place.edition;
  const items = kept(`judged ${id}`, () => itemsIn(snapshot, id));
  const headings = kept(`headings ${id}`, () => headingsIn(snapshot, id));
  const [judged] = eligibleIn([{ ...place, notice: { items } }], person, domain, headings);
  return judged!;
}

/** Of items whose source lost the heading: what other places agree on. */
function headingsIn(snapshot: Snapshot, document: string): InferredHeadings {
  const rows = snapshot.rows(
    `SELECT m.item_id, m.inferred_domain AS domain, m.inferred_aspect AS aspect
     FROM items i CROSS JOIN service_items m ON m.item_id = i.id
     WHERE i.document_id = ? AND m.inferred_from IS NOT NULL ORDER BY m.rowid`,
    document,
  );
  return new Map(
    rows.map(({ item_id, domain, aspect }) => [
      String(item_id),
      { domain, aspect } as { domain: string | null; aspect: string | null },
    ]),
  );
}

// How many services of each place speak of a person, as `judgedIn` judges them one by one: of items without ages it is told without reading them.

export type JudgedCounts = Readonly<Record<JudgedGroup, number>>;

/** Items that are judged: a heading of sub-items has no field. */
const ITEMS = `SELECT document_id, count(*) FROM items i
  WHERE EXISTS (SELECT 1 FROM fields f WHERE f.item_id = i.id) GROUP BY document_id`;
const AGES = `SELECT item_id, field, role, min, max, min_inclusive, max_inclusive, unit, sex FROM ages ORDER BY rowid`;
const SUMS = `SELECT item_id, ages FROM amounts WHERE role = 'benefit' AND item_id IN (SELECT item_id FROM ages)`;
/** Items with ages, and those whose parent has some. */
const AGED = `SELECT id, parent_id,
    EXISTS (SELECT 1 FROM fields WHERE item_id = i.id),
    EXISTS (SELECT 1 FROM fields WHERE item_id = i.id AND field = 'audience')
  FROM items i WHERE id IN (SELECT item_id FROM ages) OR parent_id IN (SELECT item_id FROM ages)`;

/** By document. */
export function judgedCounts(snapshot: Snapshot, person: Person): ReadonlyMap<string, JudgedCounts> {
  const counts = new Map<string, Record<JudgedGroup, number>>();
  for (const [document, count] of snapshot.each(ITEMS) as Iterable<[string, number]>)
    counts.set(document, { ...NONE, open: count });
  const aged = agedIn(snapshot);
  for (const [id, { parent, isService, item }] of aged) {
    const of = counts.get(documentOf(id));
    if (!isService || of === undefined) continue;
    of.open -= 1;
    of[groupOf(item, (parent !== null && aged.get(parent)?.item) || null, person)] += 1;
  }
  return counts;
}

const NONE = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<JudgedGroup, number>;

interface Aged {
  parent: string | null;
  /** Not a heading alone. */
  isService: boolean;
  item: AgedItem & { ages: TellingAge[]; amounts: { role: 'benefit'; ages: string[] }[] };
}

function agedIn(snapshot: Snapshot): Map<string, Aged> {
  const aged = new Map<string, Aged>();
  for (const row of snapshot.each(AGED)) {
    const [id, parent, isService, hasAudience] = row as [string, string | null, 0 | 1, 0 | 1];
    const fields = hasAudience ? { audience: true } : {};
    aged.set(id, { parent, isService: isService === 1, item: { fields, ages: [], amounts: [] } });
  }
  for (const row of snapshot.each(AGES)) {
    const [item, field, role, min, max, from, to, unit, sex] = row as AgeRow;
    const inclusive = { min_inclusive: truth(from), max_inclusive: truth(to) };
    aged.get(item)?.item.ages.push({ field, role, min, max, ...inclusive, unit, sex });
  }
  for (const [item, ages] of snapshot.each(SUMS) as Iterable<[string, string]>)
    aged.get(item)?.item.amounts.push({ role: 'benefit', ages: parsed(ages) as string[] });
  return aged;
}

type SqlTruth = 0 | 1 | null;
type AgeRow = [
  item: string,
  field: string,
  role: TellingAge['role'],
  min: number | null,
  max: number | null,
  min_inclusive: SqlTruth,
  max_inclusive: SqlTruth,
  unit: TellingAge['unit'],
  sex: TellingAge['sex'],
];

const truth = (told: SqlTruth): boolean | null => (told === null ? null : told === 1);
