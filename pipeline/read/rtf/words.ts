/** Control words of RTF by what they do to a text. */
import { SOFT_BREAK } from '../../text/lines.ts';
import { type LeftPart, PARTS_LEFT } from '../office/met.ts';

/** Groups that hold no text of the notice. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['colortbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'filetbl', 'info'],
  ...['themedata', 'colorschememapping', 'datastore', 'latentstyles', 'xmlnstbl', 'mmathPr', 'generator'],
  ...[
    'pict',
    'nonshppict',
    'objdata',
    'objclass',
    'nonesttables',
    'ftnsep',
    'ftnsepc',
    'aftnsep',
    'aftnsepc',
    'pgptbl',
  ],
  ...['sp', 'datafield', 'fontemb', 'falt', 'panose', 'tc', 'xe', 'rxe', 'txe', 'bkmkstart', 'bkmkend'],
]);

/** Groups that are left out and told of. */
export const LEFT_OUT: Readonly<Record<string, LeftPart>> = {
  ...Object.fromEntries(['header', 'headerl', 'headerr', 'headerf'].map((name) => [name, PARTS_LEFT.header])),
  ...Object.fromEntries(['footer', 'footerl', 'footerr', 'footerf'].map((name) => [name, PARTS_LEFT.footer])),
  annotation: PARTS_LEFT.comments,
};

/** Groups marked `\*` that hold text all the same. */
export const OPENED: ReadonlySet<string> = new Set(['shpinst', 'ud']);

/** Words that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: SOFT_BREAK,
  emdash: '—',
  endash: '–',
  emspace: '　',
  enspace: ' ',
  qmspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Code pages, and the charsets of fonts, by the decoder that reads them. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  874: 'windows-874',
  ...Object.fromEntries([...Array(9).keys()].map((i) => [1250 + i, `windows-${1250 + i}`])),
  10000: 'macintosh',
  65001: 'utf-8',
};
export const CHARSETS: Readonly<Record<number, string>> = {
  134: 'gb18030',
  136: 'big5',
  128: 'shift_jis',
  129: 'euc-kr',
  77: 'macintosh',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
/** Of a font that draws signs where others draw letters. */
export const SIGNS_CHARSET = 2;
