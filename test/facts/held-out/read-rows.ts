/**
 * Labelled texts from test/fixtures/facts/*.ndjson: one text a line with the facts of each kind in it, in order. What has its usual value is
 * left out; `n` is min and max of an exact value, `every` is [n, unit].
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { referenceValue } from '../../../pipeline/records/finance.ts';
import type { Fact } from '../../evaluate/score.ts';
import type { PlaceName } from '../rows/payers.ts';
import type { ReferenceRow } from '../rows/references.ts';

const label = z.record(z.string(), z.unknown());
const row = z.strictObject({
  text: z.string(),
  amounts: z.array(label).default([]),
  ratios: z.array(label).default([]),
  frequencies: z.array(label).default([]),
  ages: z.array(label).default([]),
  citations: z.array(label).default([]),
});
type Row = z.infer<typeof row>;
export type LabelledKind = Exclude<keyof Row, 'text'>;

const USUAL: Readonly<Record<LabelledKind, Fact>> = {
  amounts: {
    bound: 'exact',
    currency: 'CNY',
    per: [],
    period: null,
    change: null,
    average: false,
    role: 'benefit',
  },
  ratios: { bound: 'exact', parts: null, change: null, of: null },
  frequencies: {
    bound: 'exact',
    every: null,
    per: [],
    average: false,
    per_event: null,
    schedule: null,
  },
  ages: { sex: null },
  citations: { doc_number: null, decree: null, standard_no: null, version: null, trial: false },
};

/** Every scored value of a fact, from what its line says. */
function whole(kind: LabelledKind, { n, every, ...said }: Readonly<Record<string, unknown>>): Fact {
  const fact: Record<string, unknown> = { ...USUAL[kind], ...said };
  if (n !== undefined) Object.assign(fact, { min: n, max: n });
  if (every !== undefined) fact.every = Array.isArray(every) ? { n: every[0], unit: every[1] } : every;
  if (kind === 'ages')
    for (const end of ['min', 'max'] as const)
      fact[`${end}_inclusive`] = fact[end] == null ? null : (fact[`${end}_inclusive`] ?? true);
  return fact;
}

const linesOf = (set: string): unknown[] =>
  readFileSync(`test/fixtures/facts/${set}.ndjson`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

export function labelledTexts(set: string): readonly ({ text: string } & Record<LabelledKind, Fact[]>)[] {
  return linesOf(set).map((line) => {
    const { text, ...facts } = row.parse(line);
    const read = (kind: LabelledKind): Fact[] => facts[kind].map((said) => whole(kind, said));
    return {
      text,
      amounts: read('amounts'),
      ratios: read('ratios'),
      frequencies: read('frequencies'),
      ages: read('ages'),
      citations: read('citations'),
    };
  });
}

const payerRow = z.strictObject({ place: z.string(), text: z.string(), payers: z.array(z.string()) });
/** Texts of 支出责任 with their payers, spelled as in rows/payers.ts. */
export const payerTexts = (set: string): [PlaceName, string, string[]][] =>
  linesOf(set).map((line) => {
    const { place, text, payers } = payerRow.parse(line);
    return [place as PlaceName, text, payers];
  });

const referenceRow = z.strictObject({
  text: z.string(),
  references: z.array(referenceValue.omit({ start: true, end: true })),
});
export const referenceTexts = (set: string): ReferenceRow[] =>
  linesOf(set).map((line) => {
    const { text, references } = referenceRow.parse(line);
    return [text, references];
  });

const bodyRow = z.strictObject({
  region: z.string(),
  label: z.string().nullable(),
  text: z.string(),
  jurisdiction: z.string(),
  name: z.string(),
});
/** Mentions of bodies in the notice of a region (GB/T 2260), each with whose body it is and its name in full. */
export const bodyMentions = (set: string): z.infer<typeof bodyRow>[] =>
  linesOf(set).map((line) => bodyRow.parse(line));
