import { describe, expect, test } from 'vitest';
import { InputError } from '../../pipeline/errors.ts';
import { readText } from '../../pipeline/read/text.ts';

const LINES = '一、服务对象：65岁及以上老年人。\r\n二、服务标准：每人每年1次。\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (bytes: Uint8Array): string => {
  try {
    readText(bytes);
  } catch (error) {
    if (error instanceof InputError) return error.rule;
    throw error;
  }
  return 'read';
};

describe('the same characters in every encoding', () => {
  test.each([
    ['UTF-8', utf8(LINES), 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${LINES}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(LINES, true, true), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(LINES, false, true), 'utf-16be'],
    // 一 is U+4E00: its NUL stands on the other side of the pair than those of digits
    ['UTF-16 LE', utf16(LINES, true, false), 'utf-16le'],
    ['UTF-16 BE', utf16(LINES, false, false), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const source = readText(bytes);
    expect(source.text).toBe(LINES);
    expect(source.encoding).toBe(encoding);
    expect(source.notes).toEqual([]);
  });

  test('GB18030, four-byte characters too', () => {
    // 老人 in two bytes each, 㐀 (U+3400) in four
    const source = readText(Uint8Array.of(0xc0, 0xcf, 0xc8, 0xcb, 0x81, 0x39, 0xee, 0x39, 0x0a));
    expect(source.text).toBe('老人㐀\n');
    expect(source.encoding).toBe('gb18030');
  });
});

test('all line ends are kept', () => {
  const text = '甲\r乙\r\n丙\n丁\u2028戊';
  expect(readText(utf8(text)).text).toBe(text);
});

test('broken bytes are told with their place and do not change the encoding', () => {
  const good = utf8('服务对象：城乡居民。'.repeat(10));
  const bytes = new Uint8Array([...good, 0xff, 0xfe, 0xe5, 0x0a, ...good]);
  const source = readText(bytes);
  expect(source.encoding).toBe('utf-8');
  expect(source.notes).toEqual([{ rule: 'broken-bytes', params: { count: 3 }, start: 100, end: 103 }]);
});

test('a stray NUL stays where it is', () => {
  expect(readText(utf8(`\u0000${LINES.repeat(3)}`)).text.startsWith('\u0000一、')).toBe(true);
});

test.each([
  ['no bytes', new Uint8Array(), 'empty-file'],
  ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-file'],
  ['blanks and line ends', utf8(' \u3000\r\n\t\u00a0\n'), 'empty-file'],
  [
    'the head of a PNG',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
    'unknown-format',
  ],
  ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7 + 128) % 256), 'unknown-format'],
])('refused: %s', (_, bytes, rule) => {
  expect(refusal(bytes)).toBe(rule);
});
