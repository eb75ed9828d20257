/**
 * What word processors and converters leave behind: one row a residue, taken out wherever it stands.
 * Each pattern is linear: bounded runs, no nesting.
 */
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
