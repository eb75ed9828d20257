import { describe, expect, test } from 'vitest';
import { extractAmounts } from '../../pipeline/facts/amounts.ts';
import { amountValue } from '../../pipeline/records/facts.ts';
import { AMOUNT_ROWS } from './rows/amounts.ts';

describe('sums of money', () => {
  test.each(AMOUNT_ROWS)('$from: $text', ({ text, facts }) => {
    const found = extractAmounts(text);
    expect(found.map((fact) => fact.text)).toEqual(facts.map((fact) => fact.text));
    expect(found).toMatchObject(facts);
    for (const fact of found) {
      expect(amountValue.parse(fact)).toEqual(fact);
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    }
  });

  test.each([
    '1元',
    '元',
    '《',
    '每',
    '每人',
    '1元、',
    '每每1元',
    '（1元',
    '1,',
    '每个1元',
    '分别1元，',
    '：1元',
    '《1元',
    '其中1元，',
    '（元）：1',
  ])('stays linear on %s repeated', (bait) => {
    // The best of three, in processor time: other work on the machine must not decide.
    const cost = (length: number): number => {
      const text = bait.repeat(length / bait.length);
      const runs = [1, 2, 3].map(() => {
        const began = process.cpuUsage().user;
        extractAmounts(text);
        return (process.cpuUsage().user - began) / 1000;
      });
      return Math.min(...runs);
    };
    const short = cost(4_000);
    expect(cost(16_000)).toBeLessThan(12 * Math.max(short, 20));
  });
});
