/** The paragraphs of a letter, and who signs between them and when. */
import type { Draft } from '../draft.ts';
import type { Line } from '../lines.ts';
import type { ClaimRole } from '../records/schema.ts';
import { isAnnex } from './annex.ts';
import { findDates } from './dates.ts';
import { claim, type Letter } from './letter.ts';
import { textOf } from './line-text.ts';
import { isOfficeLine, officesOf, signatureIn } from './offices.ts';

/** Reads lines below the title. @param sign whether offices that stand alone there issue the notice */
export function readProse(draft: Draft, letter: Letter, lines: readonly Line[], sign = true): void {
  for (const line of lines) claim(letter, [line], readLine(draft, letter, line, sign));
  const { prose } = letter;
  prose.text = prose.lines.map((line) => textOf(draft, line)).join('\n');
  prose.folded = prose.lines.map((line) => line.folded).join('\n');
}

function readLine(draft: Draft, letter: Letter, line: Line, sign: boolean): ClaimRole {
  const day = dayAlone(line);
  if (day) {
    letter.signed ??= day;
    return 'date';
  }
  const signature = signatureIn(draft, line);
  if (signature) letter.signed ??= signature.iso;
  if (signature || isOfficeLine(line)) {
    if (sign) letter.issuers.push(...(signature?.offices ?? officesOf(textOf(draft, line))));
    return 'issuer';
  }
  if (isAnnex(line)) return 'annex';
  letter.prose.lines.push(line);
  return 'preamble';
}

/** 2024年6月21日, （2024年6月21日）: a day and hardly more on its line. */
function dayAlone({ folded }: Line): string | null {
  const [day] = findDates(folded);
  const length = folded.replace(/[()\s]/gu, '').length;
  return day && length <= day.end - day.start + 2 ? day.iso : null;
}
