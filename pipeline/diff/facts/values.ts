/** When two facts are the same: their value, spelled as one string (diff contract, section 6). */

import { readMark } from '../../facts/citations/versions.ts';
import { normalText } from '../../match/normalize.ts';
import type { HungKind } from '../../records/fact-kinds.ts';
import type { Citation } from '../../records/facts.ts';
import { KINDS } from '../../records/kinds.ts';

const word = (text: string | null): string | null => (text === null ? null : normalText(text));

/** Words are one where they differ in noise alone; codes are as they are. */
function normal(value: unknown): unknown {
  if (typeof value === 'string') return normalText(value);
  return Array.isArray(value) ? value.map(normal) : value;
}

/** The value of a fact of a kind that its row compares by value, as one string. */
export function valueKey(kind: HungKind, fact: object): string {
  const { compare } = KINDS[kind];
  if (compare === null || compare === 'work') throw new TypeError(`${kind} are not compared by value`);
  const keyed = fact as Readonly<Record<string, unknown>>;
  return JSON.stringify(compare.value.map((key) => normal(keyed[key])));
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
  if (a.work_key === b.work_key) return true;
  // cited by its number alone: another number is another work
  return a.title !== null && b.title !== null && baseTitle(a.title) === baseTitle(b.title);
}
