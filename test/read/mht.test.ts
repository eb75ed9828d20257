import { describe, expect, it } from 'vitest';
import { readMht } from '../../pipeline/read/mht.ts';

const PAGE =
  '<html><head><meta charset="gb2312"></head><body><p>一、幼有所育</p><p>1.孕前检查</p><p>服务对象：夫妇。</p></body></html>';
/** 高龄津贴 in GB18030. */
const WORDS = 'b8dfc1e4bdf2ccf9';

function mht(type: string, encoding: string, body: string): Buffer {
  const part = `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
  const picture =
    '--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n';
  const head =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n';
  return Buffer.from(`${head}${part}${picture}--b--\r\n`, 'latin1');
}
const lines = async (bytes: Buffer): Promise<string[]> => (await readMht(bytes)).text.trim().split('\n');

describe('a saved page', () => {
  it('is read as the page in it', async () => {
    const page = Buffer.from(PAGE).toString('base64');
    expect(await lines(mht('text/html; charset=utf-8', 'base64', page))).toEqual([
      '一、幼有所育',
      '1.孕前检查',
      '服务对象：夫妇。',
    ]);
  });

  it('comes in whatever charset its part names', async () => {
    const quoted = `<p>${WORDS.replace(/../gu, (hex) => `=${hex.toUpperCase()}`)}</p>`;
    expect(await lines(mht('text/html; charset="gb2312"', 'quoted-printable', quoted))).toEqual(['高龄津贴']);
  });

  it('comes in the charset that its bytes are in, where its part names none or another', async () => {
    const gb = Buffer.from(WORDS, 'hex').toString('latin1');
    const utf8 = Buffer.from('<p>高龄津贴</p>').toString('latin1');
    for (const [type, body] of [
      ['text/html', `<p>${gb}</p>`],
      ['text/html; charset="utf-8"', `<p>${gb}</p>`],
      ['text/html;\r\n\tcharset="gb2312"', utf8],
    ] as const)
      expect(await lines(mht(type, '8bit', body)), type).toEqual(['高龄津贴']);
  });

  it('has its frames behind it, each in a charset of its own', async () => {
    const frame = Buffer.from('<p>护理补贴</p>').toString('latin1');
    const outer = `<p>${Buffer.from(WORDS, 'hex').toString('latin1')}</p>`;
    const body = `${outer}\r\n--b\r\nContent-Type:\r\n text/html\r\n\r\n${frame}`;
    expect(await lines(mht('text/html', '8bit', body))).toEqual(['高龄津贴', '护理补贴']);
  });

  it('without a page is its text, and without that no notice', async () => {
    expect(await lines(mht('text/plain; charset=utf-8', '7bit', 'plain'))).toEqual(['plain']);
    await expect(readMht(mht('image/gif', 'base64', 'R0lG'))).rejects.toMatchObject({ rule: 'damaged' });
  });
});
