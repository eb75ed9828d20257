/** The signs of an RTF file (RTF 1.9.1): groups, control words, and the bytes between them. */
import { SOFT_BREAK } from '../../text/lines.ts';
import { type LeftPart, PARTS_LEFT } from '../office/met.ts';

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\par`, `\u20799`, and control symbols by their sign (`\~`). */
  | { kind: 'word'; name: string; value: number | null }
  /** One byte of a text, written as it is or as `\'d6`. */
  | { kind: 'byte'; byte: number };

const [OPEN, CLOSE, BACKSLASH, APOSTROPHE, BLANK, MINUS] = [0x7b, 0x7d, 0x5c, 0x27, 0x20, 0x2d];
const [CR, LF] = [0x0d, 0x0a];
const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

/** Reads from the first byte to the last; line ends of the file itself are nothing. */
export function* tokensOf(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN) yield { kind: 'open' };
    else if (byte === CLOSE) yield { kind: 'close' };
    else if (byte !== BACKSLASH) {
      if (byte !== CR && byte !== LF && byte !== 0) yield { kind: 'byte', byte };
    } else if (bytes[at] === APOSTROPHE) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      at += 3;
      if (!Number.isNaN(code)) yield { kind: 'byte', byte: code };
    } else if (isLetter(bytes[at] ?? 0)) {
      const start = at;
      while (at - start < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at += 1;
      const name = latin1(bytes, start, at);
      const number = at;
      if (bytes[at] === MINUS) at += 1;
      while (at - number < LONGEST_NUMBER && isDigit(bytes[at] ?? 0)) at += 1;
      const value = at > number ? Number(latin1(bytes, number, at)) : null;
      if (bytes[at] === BLANK) at += 1;
      // pictures and the like as they are: no text, whatever bytes they hold
      if (name === 'bin') at += Math.max(0, value ?? 0);
      yield { kind: 'word', name, value };
    } else {
      yield { kind: 'word', name: String.fromCharCode(bytes[at] ?? 0), value: null };
      at += 1;
    }
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

// Control words of RTF by what they do to a text.

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
