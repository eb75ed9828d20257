/** One alphabet for all patterns over sentences: whatever a notice writes, a pattern meets one sign. */
import { expect, test } from 'vitest';
import { foldTitles } from '../pipeline/facts/citations/fold.ts';
import { fold } from '../pipeline/text/fold.ts';

test.each([
  ['round brackets', '（甲）(甲)﹙甲﹚', '（甲）（甲）（甲）'],
  [
    'brackets of a number',
    '〔2016〕﹝2014﹞［2012］[2010]【2019】',
    '〔2016〕〔2014〕〔2012〕〔2010〕〔2019〕',
  ],
  ['dashes and waves', '0-6、0—6、0－6、0～6、0~6', '0-6、0-6、0-6、0-6、0-6'],
  ['colons and semicolons', '8:2；8∶2;8：2', '8：2；8：2；8：2'],
  [
    'commas, but within a number',
    '甲,乙，1,250元，１，２５０元，第1，2款',
    '甲，乙，1,250元，1,250元，第1，2款',
  ],
  ['digits and letters', 'ＧＢ／Ｔ １２３', 'GB/T 123'],
  ['traditional characters', '補貼', '补贴'],
])('%s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(folded.length).toBe(text.length);
  expect(fold(folded)).toBe(folded);
});

test('of a title the inner brackets are one, in a sentence < stays a bound', () => {
  expect(foldTitles('≪关于印发<办法>的通知≫')).toBe('《关于印发〈办法〉的通知》');
  expect(fold('<3岁')).toBe('<3岁');
});
