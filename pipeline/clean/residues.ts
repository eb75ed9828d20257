/** What word processors, converters and scanners leave behind in a text, taken out wherever it stands. */

import type { Line } from '../text/lines.ts';
import { ISSUER_ENDS } from '../words/offices.ts';
import type { Edit } from './text.ts';

const RESIDUES: readonly { kind: string; pattern: RegExp }[] = [
  // \u0000服务对象：  (and zero-width characters, soft hyphens, object replacement)
  {
    kind: 'control_character',
    pattern:
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc]+/gu,
  },
  // [bookmark: _Toc23409][bookmark: _Toc15986]（一）优孕优生服务
  { kind: 'bookmark', pattern: /\[bookmark: ?[^\]\n\r]{0,80}\]/gu },
  //  HYPERLINK \l _Toc1136207671 孕产妇健康服务、
  {
    kind: 'hyperlink',
    pattern:
      /(?:HYPERLINK|PAGEREF|REF)[ \t]{1,4}(?:\\[a-z][ \t]{0,4}){0,4}(?:"[^"\n\r]{0,300}"|_[A-Za-z0-9]{1,40}|https?:[^\s\u3000-\uffff]{0,300})?(?:[ \t]{1,4}\\[a-z]\b){0,4}/gu,
  },
  //  TOC \o "1-3" \h \z \u
  {
    kind: 'field_code',
    pattern: /\bTOC[ \t]{1,4}(?:\\[a-z](?:[ \t]{0,4}"[^"\n\r]{0,20}")?[ \t]{0,4}){1,8}/gu,
  },
];

export function residues(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { kind, pattern } of RESIDUES) {
    for (const found of text.matchAll(pattern))
      edits.push({ start: found.index, end: found.index + found[0].length, kind });
  }
  return edits;
}

// Blanks that reading a scan put into words: `常住 孕产 妇 。`, `服 务 标 准：`, `1 . 孕产妇免 费建册`. Nobody types a blank before a full stop;
// where a text has many, single blanks between its characters are no blanks of its own.

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
