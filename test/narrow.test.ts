import { expect, test } from 'vitest';
import { narrow } from '../pipeline/text/narrow.ts';

test.each([
  ['full-width letters, digits and signs', '（１）ＰＭ２．５：９０％', '(1)PM2.5:90%'],
  ['Kangxi radicals', '⼈⼝⾏⾞', '人口行車'.replace('車', '车')],
  ['radicals whose form of simplified texts normalisation does not know', '⼾⾭', '户青'],
  ['radicals that normalisation leaves out', '⺠⻓⻔⻋', '民长门车'],
  ['compatibility ideographs', '\uf98e\uf934\uf967', '年老不'],
  ['traditional characters', '學生資助', '学生资助'],
  ['all at once', '⺠政\uf98e齡滿６０', '民政年龄满60'],
  ['what is no ASCII form stays', '、。〔2024〕“”《》—', '、。〔2024〕“”《》—'],
])('%s', (_, text, folded) => {
  expect(narrow(text)).toBe(folded);
  expect(folded.length).toBe(text.length);
});

test('a text with nothing to fold is the same string', () => {
  const text = '服务对象:城乡居民。';
  expect(narrow(text)).toBe(text);
});

test('lengths hold for characters outside the basic plane', () => {
  for (const text of ['𠮷野', '\u{2f800}', '㍿㎡①', '䶮𬭎']) expect(narrow(text).length).toBe(text.length);
});
