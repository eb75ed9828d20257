/** When two facts are the same: their value, spelled as one string (diff contract, section 6). */

import { readMark } from '../../facts/citations/versions.ts';
import type { Age, Amount, Citation, Frequency, Ratio } from '../../records/facts.ts';
import { normalText } from '../normalize.ts';

const word = (text: string | null): string | null => (text === null ? null : normalText(text));

export function amountKey(fact: Amount): string {
  const { min, max, bound, currency, per, period, change, average, role } = fact;
  return JSON.stringify([min, max, bound, currency, per.map(normalText), period, change, average, role]);
}

export function ratioKey(fact: Ratio): string {
  const { kind, min, max, parts, bound, change, of } = fact;
  return JSON.stringify([kind, min, max, parts, bound, change, word(of)]);
}

export function frequencyKey(fact: Frequency): string {
  const { min, max, bound, unit, every, per, average, per_event, schedule } = fact;
  const times = schedule?.map(normalText) ?? null;
  return JSON.stringify([
    min,
    max,
    bound,
    normalText(unit),
    every?.n,
    every?.unit,
    per.map(normalText),
    average,
    word(per_event),
    times,
  ]);
}

export function ageKey(fact: Age): string {
  const { min, max, min_inclusive, max_inclusive, unit, sex } = fact;
  return JSON.stringify([min, max, min_inclusive, max_inclusive, unit, sex]);
}

/** What a citation says of its work beside the title. */
export function citationKey(fact: Citation): string {
  const { doc_number, decree, standard_no, version, trial } = fact;
  return JSON.stringify([word(doc_number), word(decree), word(standard_no), word(version), trial]);
}

const PARENTHESIS = /\(([^()]{1,30})\)/g;

/** The title without （第三版）, （2019年版）, （试行） and the like, in its normal form without quotation marks. */
export function baseTitle(title: string): string {
  const bare = normalText(title).replace(/["'《》〈〉]/g, '');
  return bare.replace(PARENTHESIS, (whole, inner: string) =>
    inner.split(/[,;、]/).every((part) => readMark(part).known) ? '' : whole,
  );
}

/** Whether two citations are of one work. */
export function sameWork(a: Citation, b: Citation): boolean {
  return a.work_key === b.work_key || baseTitle(a.title) === baseTitle(b.title);
}
