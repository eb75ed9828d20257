/** All that is read in one field: facts, who pays, and levels without a figure. */
import { EXTRACTED } from '../records/corrections.ts';
import { eachKind, HUNG_KINDS } from '../records/fact-kinds.ts';
import type { HungFacts } from '../records/kinds.ts';
import { fold } from '../text/fold.ts';
import { plain } from '../text/narrow.ts';
import { underLabel } from './amounts/limits.ts';
import type { CitationOptions } from './citations.ts';
import { readKinds } from './extractors.ts';
import type { PayerPlace } from './payers.ts';
import { bothFlags, flagsOf } from './shared/flags.ts';
import { unitIn, withUnits } from './unit-in-label.ts';

/** A field as it is read: its name as facts bear it (`standard`, `other.0`), its label as printed, its text. */
export interface LabelledField {
  field: string;
  label: string;
  text: string;
}

/** Facts in `text`, of which some are in numbers whose unit the label has. */
function readText(
  field: string,
  text: string,
  label: string,
  titles: CitationOptions,
  place: PayerPlace,
): ReturnType<typeof readKinds> {
  const unit = unitIn(label);
  const units = unit === null ? null : withUnits(text, unit);
  const found = readKinds(HUNG_KINDS, { field, text: units?.text ?? text, titles, place });
  if (units === null) return found;
  const head = fold(label);
  const limited = {
    ...found,
    amounts: found.amounts.map((sum) => (units.holds(sum.start, sum.end) ? underLabel(sum, head) : sum)),
  };
  return eachKind((kind) =>
    limited[kind].map((fact) => ({
      ...fact,
      start: units.placed(fact.start),
      end: units.placed(fact.end),
      ...('flags' in fact && units.holds(fact.start, fact.end)
        ? { flags: bothFlags(fact.flags, flagsOf({ unit_in_label: true })) }
        : {}),
    })),
  ) as unknown as ReturnType<typeof readKinds>;
}

/**
 * @returns facts without ids: those need the document's, and are given when the record is compiled
 */
export function readField(
  { field, label, text }: LabelledField,
  titles: CitationOptions,
  place: PayerPlace,
): HungFacts {
  // ⼀次 is read as 一次: values are of the plain text, `text` is the source's own
  const found = readText(field, plain(text), label, titles, place);
  return eachKind((kind) =>
    found[kind].map((fact) => ({
      id: '',
      field,
      ...fact,
      text: text.slice(fact.start, fact.end),
      ...EXTRACTED,
    })),
  ) as unknown as HungFacts;
}
