import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../pipeline/read/limits.ts';
import { readArchive } from '../../pipeline/read/zip/archive.ts';
import { openZip } from '../../pipeline/read/zip/container.ts';
import { makeDocx, p } from './make-docx.ts';

const limits = { ...READ_LIMITS, unpackedBytes: 1_000_000, entries: 50 };
const names = (bytes: Uint8Array): string[] => readArchive(bytes, limits).map((member) => member.name);
const withRule = (rule: string): unknown => expect.objectContaining({ rule });
/** Offset of the central directory's first record. */
const directoryOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));

describe('archives', () => {
  it('give their files in order, those of inner archives too; litter is left out', () => {
    const bytes = zipSync({
      '某市/': new Uint8Array(0),
      '某市/通知.txt': strToU8('甲'),
      '__MACOSX/某市/._通知.txt': strToU8('x'),
      '.DS_Store': strToU8('x'),
      '~$表.docx': strToU8('x'),
      '附件.zip': zipSync({ '清单.docx': makeDocx({ body: p('乙') }), 'a.txt': strToU8('丙') }),
    });
    expect(names(bytes)).toEqual(['某市/通知.txt', '附件.zip/清单.docx', '附件.zip/a.txt']);
    expect(readArchive(bytes, limits)[0]?.bytes).toEqual(strToU8('甲'));
  });

  it('give names that lead nowhere else, each once', () => {
    const bytes = zipSync({
      '../../etc/passwd': strToU8('1'),
      '/etc/passwd': strToU8('2'),
      'C:\\窗\\a.txt': strToU8('3'),
      '..\\..\\evil.txt': strToU8('4'),
      './b\u0001.txt': strToU8('5'),
    });
    expect(names(bytes)).toEqual(['etc/passwd', 'etc/passwd~2', 'C/窗/a.txt', 'evil.txt', 'b.txt']);
  });

  it('read names in GB18030 where the entry does not say UTF-8', () => {
    const bytes = zipSync({ 'abcd.txt': strToU8('甲') });
    const gbk = Buffer.from('cda8d6aa', 'hex'); // 通知
    const patched = Buffer.from(bytes);
    patched.set(gbk, directoryOf(bytes) + 46);
    expect(names(patched)).toEqual(['通知.txt']);
  });

  it('are refused beyond their bounds', () => {
    const nested = (depth: number): Uint8Array =>
      zipSync({ 'a.zip': depth === 0 ? strToU8('甲') : nested(depth - 1) });
    expect(names(nested(1))).toEqual(['a.zip/a.zip']);
    expect(() => names(nested(2))).toThrow(withRule('too-deep'));
    expect(() =>
      names(zipSync(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`${i}.txt`, strToU8('甲')])))),
    ).toThrow(withRule('too-many-entries'));
    const big = new Uint8Array(600_000);
    expect(() => names(zipSync({ 'a.txt': big, 'b.txt': big }))).toThrow(withRule('too-large'));
    expect(() => names(zipSync({ 'a.zip': zipSync({ 'a.txt': big }), 'b.txt': big }))).toThrow(
      withRule('too-large'),
    );
    expect(() => names(zipSync({}))).toThrow(withRule('empty-file'));
  });
});

describe('containers', () => {
  it('that lie about a size are damaged, at no more cost than they declare', () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': new Uint8Array(500_000) }));
    bytes.writeUInt32LE(10, directoryOf(bytes) + 24);
    expect(() => openZip(bytes, limits).part('a.txt')).toThrow(withRule('damaged'));
  });

  it('with a wrong checksum, a wrong method or a cut stream are damaged; with a password encrypted', () => {
    const made = zipSync({ 'a.txt': strToU8('甲乙丙'.repeat(50)) });
    const at = directoryOf(made);
    const changed = (offset: number, value: number): Buffer => {
      const bytes = Buffer.from(made);
      bytes[at + offset] = value;
      return bytes;
    };
    expect(() => openZip(changed(16, 0), limits).part('a.txt')).toThrow(withRule('damaged'));
    expect(() => openZip(changed(10, 99), limits).part('a.txt')).toThrow(withRule('damaged'));
    expect(() => openZip(changed(20, 5), limits).part('a.txt')).toThrow(withRule('damaged'));
    expect(() => openZip(changed(8, 1), limits).part('a.txt')).toThrow(withRule('encrypted'));
    expect(() => openZip(made.subarray(0, 40), limits)).toThrow(withRule('damaged'));
  });

  it('may have bytes before them, and parts are found whatever their case', () => {
    const shifted = Buffer.concat([Buffer.from('stub'), zipSync({ 'Word/A.xml': strToU8('甲') })]);
    expect(openZip(shifted, limits).part('word/a.XML')).toEqual(strToU8('甲'));
    expect(openZip(shifted, limits).part('b')).toBeNull();
  });
});
