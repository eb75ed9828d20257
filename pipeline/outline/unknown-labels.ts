/**
 * Labels that the table does not know but the notice uses as it uses the others: 政策依据：…, 服务流程：….
 * Their text must not be glued to the field before; it is kept under `other`.
 */
import { knownLabel, LABEL_ENDING } from '../labels.ts';
import type { Line } from '../lines.ts';
import { labelAtHead } from './labels-in-lines.ts';

/** A number before the labels, where the notice numbers its labels: `3.政策依据：…`. */
const NUMBER = /^(?:\d{1,2}[.、]|\(\d{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|[①-⑳])\s{0,2}/u;
const CANDIDATE = /^[【\[(*]{0,3}([\p{Script=Han}](?:[ \u3000]{0,2}[\p{Script=Han}]){1,8})\s{0,2}[】\])*]{0,3}\s{0,2}:/u;

/** The labels this notice teaches: at the head of lines, with a colon, again and again or of a label's form, behind a labelled line. */
export function learnLabels(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  let labelled = false;
  let items = 0;
  let numbered = 0;
  for (const line of lines) {
    const hit = labelAtHead(line.folded, new Set());
    if (hit) {
      labelled = true;
      if (hit.role === 'audience') items++;
      if (NUMBER.test(line.folded)) numbered++;
      continue;
    }
    const bare = numbered >= 2 ? line.folded.replace(NUMBER, '') : line.folded;
    const word = CANDIDATE.exec(bare)?.[1]?.replace(/\s+/gu, '');
    if (!labelled || !word || knownLabel(word) || (line.marker && bare === line.folded)) continue;
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const learned = new Set<string>();
  for (const [word, count] of seen) {
    const formed = LABEL_ENDING.test(word);
    if ((formed && word.length >= 3 && word.length <= 8) || count >= Math.max(3, items / 4)) learned.add(word);
  }
  return learned;
}
