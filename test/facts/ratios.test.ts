import { describe, expect, it } from 'vitest';
import { extractRatios } from '../../pipeline/facts/ratios.ts';
import { expectLinear } from '../support/linear.ts';
import { RATIO_ROWS } from './rows/ratios.ts';

describe('ratios', () => {
  it.each(RATIO_ROWS)('$from: $text', ({ text, facts }) => {
    const found = extractRatios(text);
    expect(found).toEqual(found.map((f, i) => ({ ...f, ...facts[i] })));
    expect(found.map((f) => f.text)).toEqual(facts.map((f) => f.text));
    for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.text);
  });

  it('has enough rows of both kinds', () => {
    expect(RATIO_ROWS.filter((r) => r.from === 'invented').length).toBeGreaterThan(45);
    expect(RATIO_ROWS.length).toBeGreaterThanOrEqual(90);
  });

  it.each([
    '1111111111',
    '5%',
    '5%、',
    '不低于',
    '按',
    '》5%',
    '）5%',
    '1:',
    '（',
    '）',
    '10个月',
    '分别',
    '的50%',
    '三',
    '八成',
    '百分之',
  ])('stays linear on %s over and over', (bait) => expectLinear(extractRatios, bait));
});
