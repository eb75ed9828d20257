/** What must hold of a field: its ranges lie in the text, in order, are claimed as fields, and spell it, white space aside. */
import type { Claim, FieldRecord } from '../../records/schema.ts';
import { claimsIn } from './claims.ts';
import { checkForms, type Formed } from './forms.ts';
import { shown, squeezed, type TellBreach } from './found.ts';

const FIELD: readonly Formed<FieldRecord>[] = [
  ['label', 'filled', (field) => field.label],
  ['text', 'trimmed', (field) => field.text],
];

/** Blanks within a line: line ends of the source may go and those of a field be set. */
const BLANK = /[^\S\n\r]/gu;
const blanksIn = (text: string): number => text.match(BLANK)?.length ?? 0;

export function checkField(
  where: string,
  field: FieldRecord,
  text: string,
  claims: readonly Claim[],
  found: TellBreach,
): void {
  checkForms(where, field, FIELD, found);
  let last = 0;
  for (const [start, end] of field.source) {
    if (start >= end || end > text.length)
      found(where, 'cli-breach-range', { start, end, length: text.length });
    if (start < last) found(where, 'cli-breach-order');
    last = end;
    for (const [from, to, role] of claimsIn(claims, start, end)) {
      if (role === 'field' || text.slice(Math.max(start, from), Math.min(end, to)).trim() === '') continue;
      found(where, 'cli-breach-claimed', { start, end, role });
      break;
    }
  }
  const source = field.source.map(([start, end]) => text.slice(start, end)).join('');
  const spelled = squeezed(source);
  if (spelled !== squeezed(field.text))
    found(where, 'cli-breach-spelling', { spelled: shown(spelled), text: shown(field.text) });
  else if (blanksIn(field.text) > blanksIn(source)) found(where, 'cli-breach-blanks');
}
