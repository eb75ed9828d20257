/** Facts of several places in rows: what makes two sums one thing, and what does not. */
import { expect, test } from 'vitest';
import { align } from '../../pipeline/ask/compare/comparison.ts';
import {
  amountForm,
  type ComparedFact,
  compared,
  FREQUENCY_FORM,
  likeness,
} from '../../pipeline/ask/compare/likeness.ts';
import { extractAges } from '../../pipeline/facts/ages.ts';
import { extractAmounts } from '../../pipeline/facts/amounts.ts';
import { extractFrequencies } from '../../pipeline/facts/frequencies.ts';
import { tiesIn } from '../../pipeline/facts/ties.ts';
import { spanOf } from '../../pipeline/match/ages.ts';
import { EXTRACTED } from '../../pipeline/records/corrections.ts';
import type { Amount, Frequency } from '../../pipeline/records/facts.ts';

const hung = { id: '', field: 'standard', from: null, until: null, ...EXTRACTED };

/** Rows of the sums of these texts, one text a place: its words, or – for none. */
function sums(...texts: readonly string[]): string[][] {
  const places = texts.map((text) => {
    const amounts = extractAmounts(text);
    const ages = extractAges(text);
    const ties = tiesIn(text).ages(amounts, ages).ages;
    const facts = amounts.map((one): Amount => ({ ...one, ...hung, payer: [], ages: [] }));
    const spans = new Map(facts.map((fact, at) => [fact, (ties[at] ?? []).map((age) => spanOf(ages[age]!))]));
    return compared(
      facts,
      amountForm((fact) => spans.get(fact) ?? []),
    );
  });
  return align(places, likeness).map((row) => row.map((one) => one?.fact.text ?? '–'));
}

test('sums of one subject stand in one row, whatever their order and value', () => {
  expect(
    sums(
      '集中养育孤儿基本生活费每人每月1610元，社会散居孤儿基本生活费每人每月1150元。',
      '社会散居孤儿基本生活费每人每月900元，集中养育孤儿基本生活费每人每月1400元。',
    ),
  ).toEqual([
    ['每人每月1610元', '每人每月1400元'],
    ['每人每月1150元', '每人每月900元'],
  ]);
});

test('the only sum of its form in either place is one thing, though the subjects differ', () => {
  expect(sums('孤儿每人每月1610元。', '基本生活补贴每人每月1000元。')).toEqual([
    ['每人每月1610元', '每人每月1000元'],
  ]);
});

test('a sum of another form, or one of several without a common subject, stands alone', () => {
  expect(sums('孤儿每人每月1610元。', '丧葬补助每户一次性3000元。')).toEqual([
    ['每人每月1610元', '–'],
    ['–', '每户一次性3000元'],
  ]);
  expect(sums('孤儿每人每月1610元。', '低保每人每月700元，特困人员每人每月1000元。')).toEqual([
    ['每人每月1610元', '–'],
    ['–', '每人每月700元'],
    ['–', '每人每月1000元'],
  ]);
});

test('sums that ages set stand by their ages', () => {
  expect(
    sums(
      '80—89周岁每人每月50元，90—99周岁每人每月100元，100周岁以上每人每月300元。',
      '90周岁至99周岁每人每月145元，100周岁及以上每人每月225元。',
    ),
  ).toEqual([
    ['每人每月50元', '–'],
    ['每人每月100元', '每人每月145元'],
    ['每人每月300元', '每人每月225元'],
  ]);
});

test('what is paid a month and what is paid a year are two things, the ages the same or not', () => {
  expect(sums('80周岁及以上老年人每人每月60元。', '80周岁以上老年人免费体检每人每年132元。')).toHaveLength(2);
  expect(sums('丧葬补助每人每月60元。', '丧葬补助每人每年700元。')).toEqual([
    ['每人每月60元', '每人每年700元'],
  ]);
});

test('a benefit and a threshold are never one thing', () => {
  expect(sums('起付标准1000元。', '救助1000元。')).toHaveLength(2);
});

test('counts stand in one row where unit and subject agree', () => {
  const rows = (...texts: readonly string[]) =>
    align<ComparedFact<Frequency>>(
      texts.map((text) =>
        compared(
          extractFrequencies(text).map((one): Frequency => ({ ...one, ...hung })),
          FREQUENCY_FORM,
        ),
      ),
      likeness,
    ).map((row) => row.map((one) => one?.fact.text ?? '–'));
  expect(rows('每年提供2次中医调养服务。', '每年提供1次中医调养服务。')).toEqual([
    ['每年提供2次', '每年提供1次'],
  ]);
  expect(rows('每年随访4次。', '每周开放56小时。')).toHaveLength(2);
});

test('no place, and places without facts, give no rows', () => {
  expect(align<ComparedFact<Amount>>([], likeness)).toEqual([]);
  expect(align<ComparedFact<Amount>>([[], []], likeness)).toEqual([]);
});

test('of many places that say the same few things each pair of those is held against each other once', () => {
  let asked = 0;
  const places = Array.from({ length: 300 }, (_, at) => [{ word: 'ab'[at % 2]!, at }]);
  const rows = align(
    places,
    (a, b) => {
      asked++;
      return a.word === b.word ? 1 : 0;
    },
    ({ word }) => word,
  );
  expect(rows.map((row) => row.filter((one) => one !== null).length)).toEqual([150, 150]);
  expect(asked).toBe(4);
});
