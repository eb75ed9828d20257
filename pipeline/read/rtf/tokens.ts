/** The signs of an RTF file (RTF 1.9.1): groups, control words, and the bytes between them. */

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
