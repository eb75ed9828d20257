import { describe, expect, it } from 'vitest';
import { extractFrequencies } from '../../pipeline/facts/frequencies.ts';
import { frequencyValue } from '../../pipeline/records/facts.ts';
import { expectLinear } from '../support/linear.ts';
import { FREQUENCY_ROWS } from './rows/frequencies.ts';

describe('frequencies', () => {
  it.each(FREQUENCY_ROWS)('$text', ({ text, facts }) => {
    const found = extractFrequencies(text);
    for (const fact of found) {
      frequencyValue.parse(fact);
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    }
    // Of each fact found, what its row states; a fact more or less shows whole.
    const compared = found.map((fact, at) => {
      const stated = facts[at];
      return stated
        ? Object.fromEntries(Object.keys(stated).map((key) => [key, fact[key as keyof typeof fact]]))
        : fact;
    });
    expect(compared).toEqual(facts);
  });

  it('is written down well enough: half of the rows are not from the notices we know', () => {
    expect(FREQUENCY_ROWS.length).toBeGreaterThanOrEqual(140);
    expect(FREQUENCY_ROWS.filter(({ from }) => from === 'invented').length).toBeGreaterThanOrEqual(70);
  });

  it.each([
    ['每', '每年'],
    ['bounds', '至少不少于'],
    ['titles', '《每年'],
    ['counts', '1次'],
    ['digits', '1'],
    ['numerals', '一'],
    ['brackets', '1次（一、'],
    ['events', '每次'],
    ['verbs', '每年为提供'],
    ['stages', '孕中期和'],
    ['things', '每个村1个'],
    ['clocks', '7×24小时'],
    ['colons', '每年：1次'],
    ['slashes', '1次/年/'],
    ['units', '每3个'],
    ['half words', '半年一'],
  ])('stays linear on %s', (_name, bait) => expectLinear(extractFrequencies, bait));
});
