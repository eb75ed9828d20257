import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { examine, sniff } from '../../pipeline/read/sniff.ts';
import { expectLinear } from '../support/linear.ts';
import { makeDocx, p } from './make-docx.ts';
import { makeXlsx, text } from './make-xlsx.ts';

const utf16 = (words: string): Uint8Array => Buffer.from(words, 'utf16le');
const NOTICE = '关于印发《某市基本公共服务标准（2023年版）》的通知\n各县（市、区）人民政府：\n一、幼有所育\n';
const gb18030 = Buffer.from('b9d8d3dad3a1b7a2a1b6c4b3cad0b1ead7bca1b7b5c4cda8d6aa0a', 'hex'); // 关于印发《某市标准》的通知

describe('kinds by content', () => {
  it.each([
    ['text', strToU8(NOTICE)],
    ['text', strToU8(`\ufeff${NOTICE}`)],
    ['text', utf16(`\ufeff${NOTICE}`)],
    ['text', utf16(NOTICE.repeat(3))],
    ['text', gb18030],
    ['text', strToU8(`${NOTICE.repeat(5)}\u0000服务对象：\u0000`)],
    ['text', strToU8('表\n序号\n\t项目\n\t对象\n\t标准\n1\n\t免费\n\t学生\n\t每年100元\n')],
    ['text', strToU8('附件1\n甲\t乙\t丙\n丁\t戊\t己\n庚\t辛\t壬\n')],
    ['text', strToU8('BM公司\nMZ公司')],
    ['html', strToU8('\n<!-- 页 -->\n<!DOCTYPE html><html><body>通知</body></html>')],
    ['html', strToU8('<p class="MsoNormal">一、幼有所育</p>')],
    ['markdown', strToU8('# 某市标准\n\n一、幼有所育\n')],
    ['markdown', strToU8('某市标准\n\n| 序号 | 项目 |\n|---|:--:|\n| 1 | 甲 |\n')],
    ['text', strToU8('某市标准\n#话题\n--- | 未完\n')],
    ['csv', strToU8('序号,项目,标准\n1,甲,"每月100元，\n每年一次"\n2,乙,"他说""好"""\n')],
    ['csv', strToU8('序号\t项目\t标准\r\n1\t甲\t乙\r\n2\t丙\t\r\n')],
    ['csv', strToU8('某市标准;;\n序号;项目;标准\n一、幼有所育;;\n1;甲;乙\n2;丙;丁\n')],
    ['csv', strToU8('某市标准\n序号;项目;标准\n一、幼有所育\n1;甲;乙\n2;丙;丁\n')],
    ['csv', strToU8('某市标准\n序号|项目|标准\n一、幼有所育\n1|甲|乙\n2|丙|丁\n')],
    [
      'csv',
      strToU8(
        '某市清单\n文号,某政发〔2024〕1号\n日期,2024年1月2日\n\n序号,项目,标准\n1,甲,乙\n2,丙,丁\n3,戊,己\n',
      ),
    ],
    ['csv', strToU8('某市标准\n序号^项目^标准\n1^甲^乙\n2^丙^丁\n')],
    // the letter padded to other columns than the table has
    [
      'csv',
      strToU8('某市发展改革委关于印发清单的通知,,,,\n序号,项目,标准\n一、幼有所育\n1,甲,乙\n2,丙,丁\n'),
    ],
    // a quote that is not closed
    ['csv', strToU8('序号,项目,标准\n1,"甲,乙\n2,丙,丁\n3,戊,己\n')],
    // a quote written twice within a quoted value ends nothing: the comma behind it parts no cells
    ['csv', strToU8('序号,项目,标准\n1,特别扶助,"""死亡""家庭每月1,200元,""伤残""家庭900元"\n2,丙,丁\n')],
    ['csv', strToU8('sep=;\n序号;项目\n1;甲\n')],
    ['text', strToU8('某市标准\n|序号|项目|标准|\n|1|甲|乙|\n|2|丙|丁|\n')],
    [
      'text',
      strToU8(
        '服务对象包括甲, 乙, 丙三类人员, 以及其他按照规定应当保障的人员。\n丁, 戊, 己\n庚, 辛, 壬\n癸, 子, 丑\n',
      ),
    ],
    ['pdf', strToU8('\n%PDF-1.7\n')],
    ['docx', makeDocx({ body: p('甲') })],
    ['xlsx', makeXlsx([{ name: '一', rows: `<row r="1">${text('A1', '甲')}</row>` }])],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<a/>') })],
    ['rtf', strToU8('\r\n{\\rtf1\\ansi')],
    ['mht', strToU8('\r\nMIME-Version: 1.0')],
    ['mht', strToU8('From: <Saved by Blink>\r\nSubject: 1\r\nMIME-Version: 1.0')],
    ['json', strToU8('[\n  {"项目": "高龄津贴"}\n]')],
    ['text', strToU8('[bookmark: _Toc1]{"注"}一、幼有所育\n')],
    ['zip', zipSync({ '通知.txt': strToU8(NOTICE) })],
    ['zip', strToU8('PK\u0003\u0004 and nothing that follows')],
    ['empty', new Uint8Array(0)],
    ['empty', strToU8(' \r\n\t\n')],
    ['empty', strToU8('\ufeff')],
    ['empty', strToU8('\u3000\u00a0\n')],
    ['unknown', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)],
  ] as const)('%s', (kind, bytes) => {
    expect(sniff(bytes)).toBe(kind);
  });

  it.each([
    ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
    ['Rar!\x1a\x07', 'a RAR archive'],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', 'an XML file'],
  ])('%j is named', (start, name) => {
    expect(examine(Buffer.from(start, 'latin1'))).toMatchObject({ kind: 'unknown', found: { en: name } });
  });

  it('tells other containers by what is in them', () => {
    expect(examine(zipSync({ 'ppt/presentation.xml': strToU8('<a/>') })).found?.en).toBe(
      'a presentation (pptx)',
    );
  });

  it('tells which OpenDocument file one is', () => {
    const file = (type: string, level: 0 | 6 = 0): Uint8Array =>
      zipSync({
        mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level }],
        'content.xml': strToU8('<a/>'),
      });
    expect(examine(file('spreadsheet')).kind).toBe('ods');
    expect(examine(file('text')).kind).toBe('odt');
    // zipped again by another program
    expect(examine(file('text', 6)).kind).toBe('odt');
    expect(examine(file('presentation')).found?.en).toBe('an OpenDocument presentation (odp)');
  });

  it.each([
    ['EncryptedPackage', 'encrypted'],
    ['WordDocument', 'doc'],
    ['Workbook', 'xls'],
    ['PowerPoint Document', 'unknown'],
  ])('an OLE file with the stream %s is %s', (stream, kind) => {
    const bytes = Buffer.alloc(2048);
    bytes.write('d0cf11e0a1b11ae1', 'hex');
    bytes.write(`${stream}\0`, 1024, 'utf16le');
    expect(sniff(bytes)).toBe(kind);
  });

  it.each(['#', '|', '-|', '<', '"', ',"', '《', ':-', ' '])('stays linear on %s over and over', (bait) =>
    expectLinear((text) => sniff(strToU8(text)), bait, 250_000),
  );
});
