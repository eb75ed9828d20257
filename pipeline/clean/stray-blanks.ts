/**
 * Blanks that reading a scan put into words: `常住 孕产 妇 。`, `服 务 标 准：`, `1 . 孕产妇免 费建册`. Nobody types a blank before a full stop;
 * where a text has many, single blanks between its characters are no blanks of its own.
 */
import type { Line } from '../text/lines.ts';
import { ISSUER_ENDS } from '../words/offices.ts';
import type { Edit } from './text.ts';

const HAN = '[\\p{Script=Han}○〇]';
/** A blank that no one types: between a word and the full stop behind it. */
const BEFORE_STOP = new RegExp(`(?<=${HAN})[ ]{1,2}(?=[。,;、])`, 'gu');
/** Round signs, inside a number's sign (`1 . 孕`), and between two characters of a word. */
const STRAY = new RegExp(
  `(?<=[\\p{Script=Han}\\d%)》])[ ]{1,2}(?=[。,;:、)》.](?!\\d))|(?<=[。,;、《])[ ]{1,2}(?=${HAN}|[《“(\\d])|(?<=${HAN})[ ](?=[\\p{Script=Han}\\d])|(?<=\\d)[ ](?=${HAN})`,
  'gu',
);
const FEWEST = 8;
/** So many of the lines have one. */
const SHARE = 0.1;

/** @param lines with folded texts that are as long as the lines */
export function strayBlanks(lines: readonly Line[]): Edit[] {
  const told = lines.filter(({ folded }) => folded.match(BEFORE_STOP));
  if (told.length < Math.max(FEWEST, lines.length * SHARE)) return [];
  return lines.flatMap(({ start, folded }) =>
    namesOffices(folded)
      ? []
      : [...folded.matchAll(STRAY)].map(({ index, 0: blank }) => ({
          start: start + index,
          end: start + index + blank.length,
          kind: 'stray_blank',
        })),
  );
}

const OFFICE = new RegExp(`^[\\p{Script=Han}()]{3,40}(?:${ISSUER_ENDS})$`, 'u');
/** 某市发展和改革委员会 某市财政局: names, each with its blank behind it. */
function namesOffices(folded: string): boolean {
  const words = folded.split(/\s+/u);
  return words.length > 1 && words.every((word) => OFFICE.test(word));
}
