import { describe, expect, it } from 'vitest';
import { readRtf } from '../../pipeline/read/rtf.ts';
import type { Source } from '../../pipeline/source.ts';
import { expectLinear } from '../support/linear.ts';
import { cellsOf, linesOf as lines, rulesOf as rules } from '../support/sources.ts';

const HEAD =
  "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\fcharset0 Times;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset136 PMingLiU;}}{\\stylesheet{\\s1 heading 1;}{\\s2 \\'b1\\'ea\\'cc\\'e2 2;}}";
const rtf = (body: string): Source => readRtf(Buffer.from(`${HEAD}${body}}`, 'latin1'));
/** As a file writes characters that its code page may not have. */
const u = (words: string): string => [...words].map((c) => `\\u${(c.charCodeAt(0) << 16) >> 16}?`).join('');

describe('characters of an RTF file', () => {
  it('come in the code page of their font, by two bytes, or by number with a fallback that is passed over', () => {
    expect(lines(rtf("\\f0\\'b8\\'df\\'c1\\'e4\\'bd\\'f2\\'cc\\'f9\\par \\u39640?\\par"))).toEqual([
      '高龄津贴',
      '高',
    ]);
    expect(
      lines(rtf("\\f3\\'b0\\'aa\\'c4\\'d6\\par \\f1 {\\uc2\\u39640\\'b8\\'df}60\\u20803?\\par")),
    ).toEqual(['高齡', '高60元']);
  });

  it('come in the code page of the file where the font names none', () => {
    const text = (head: string, body: string): string[] =>
      lines(readRtf(Buffer.from(`{\\rtf1\\ansi${head}${body}\\par}`, 'latin1')));
    expect(text('\\ansicpg1251', " \\'c4\\'e0")).toEqual(['Да']);
    expect(text('\\ansicpg1252{\\fonttbl{\\f0\\fcharset238 Arial CE;}}', "\\f0 \\'e8\\'ed")).toEqual(['čí']);
  });

  it('of other fonts are signs; words of the format stand for others', () => {
    expect(lines(rtf('\\f2\\u-3917?\\plain 80\\~a\\emdash b\\line c\\tab d\\{\\\\\\}\\par'))).toEqual([
      '≥80\u00a0a—b\u000bc\td{\\}',
    ]);
  });

  it('are not those of fonts, styles, pictures and what a reader need not know', () => {
    const body =
      '{\\*\\generator Riched20;}{\\info{\\title t}}{\\header h\\par}{\\pict\\bin5 a}{b\\par}kept{\\*\\unknown lost}\\par';
    const source = rtf(body);
    expect(lines(source)).toEqual(['kept']);
    expect(rules(source)).toEqual(['left-out', 'pictures-not-read']);
  });

  it('that are struck through, hidden or deleted are left out, and told', () => {
    const source = rtf(`${u('每月')}{\\strike 16}{\\strike 00}1800${u('元')}{\\v x}{\\deleted y}\\par`);
    expect(lines(source)).toEqual(['每月1800元']);
    expect(rules(source)).toEqual(['tracked-changes', 'hidden-text', 'struck-text']);
    expect(source.notes.at(-1)?.params).toMatchObject({ count: 4, text: '1600' });
  });
});

describe('paragraphs of an RTF file', () => {
  it('have the numbers that the program showed, with the gap of other formats', () => {
    const body = `{\\listtext\\pard ${u('一、')}\\tab}${u('幼有所育')}\\par{\\pntext 1.\\tab}${u('孕前检查')}\\par`;
    expect(lines(rtf(body))).toEqual(['一、幼有所育', '1. 孕前检查']);
  });

  it('are headings by their style or their level', () => {
    const body = `\\pard\\s1 ${u('甲')}\\par\\pard\\s2 ${u('乙')}\\par\\pard\\outlinelevel2 ${u('丙')}\\par\\pard ${u('丁')}\\par`;
    expect(rtf(body).headings.map(({ level }) => level)).toEqual([1, 2, 3]);
  });

  it('have their footnotes behind them; the last needs no mark', () => {
    const source = rtf(`90%{\\footnote ${u('含农村')}\\par}${u('。')}`);
    expect(lines(source)).toEqual(['90%。', '[1] 含农村']);
    expect(rules(source)).toEqual(['footnotes-at-end']);
  });

  it('of a text box stand before the paragraph that holds it ends', () => {
    expect(lines(rtf(`{\\shp{\\*\\shpinst\\shpleft1{\\shptxt ${u('文号')}\\par}}}${u('题')}\\par`))).toEqual([
      '文号',
      '题',
    ]);
  });
});

describe('tables of an RTF file', () => {
  const row = (ends: string, cells: readonly string[]): string =>
    `\\trowd ${ends}\\pard\\intbl ${cells.map((text) => `${u(text)}\\cell`).join(' ')}\\row`;

  it('are grids by where cells end; merged cells stand once', () => {
    const source = rtf(
      `\\pard ${u('表')}\\par${row('\\cellx1000\\cellx3000', ['序号', '项目'])}${row('\\clvmgf\\cellx1000\\cellx2000\\cellx3000', ['1', '甲', '乙'])}${row('\\clvmrg\\cellx1000\\cellx2000\\cellx3000', ['', '丙', '丁'])}\\pard ${u('注')}\\par`,
    );
    expect(cellsOf(source)).toEqual([
      [0, 0, 1, 1, '序号'],
      [0, 1, 1, 2, '项目'],
      [1, 0, 2, 1, '1'],
      [1, 1, 1, 1, '甲'],
      [1, 2, 1, 1, '乙'],
      [2, 1, 1, 1, '丙'],
      [2, 2, 1, 1, '丁'],
    ]);
    expect(lines(source).filter((line) => line !== '')).toEqual([
      '表',
      '序号\t项目',
      '1\t甲\t乙',
      '丙\t丁',
      '注',
    ]);
  });

  it('keep the lines of a cell, and the cells of a file that was cut', () => {
    const cut = `\\trowd\\cellx1000\\cellx2000\\pard\\intbl ${u('甲')}\\par ${u('乙')}\\cell ${u('丙')}\\cell`;
    expect(rtf(cut).text.trim()).toBe('甲\n乙\t丙');
  });
});

describe('an RTF file made to be slow or deep', () => {
  it('is refused by name, or read in no time', () => {
    expect(() => rtf('{'.repeat(100_000))).toThrow(expect.objectContaining({ rule: 'nested-too-deep' }));
    expect(() => rtf('\\par')).toThrow(expect.objectContaining({ rule: 'empty-file' }));
  });

  it.each(['{\\b a}', '\\cell\\row', "\\'b8", '\\u39640?', '\\trowd\\cellx1 a\\cell\\row'])(
    'stays linear on %s',
    (bait) => expectLinear((text) => rtf(`${text} a\\par`), bait, 60_000),
  );
});
