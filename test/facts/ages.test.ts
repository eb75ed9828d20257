import { describe, expect, it } from 'vitest';
import { extractAges } from '../../pipeline/facts/ages.ts';
import { expectLinear } from '../support/linear.ts';
import { AGE_ROWS } from './rows/ages.ts';

describe('ages', () => {
  it.each(AGE_ROWS)('$from: $text', ({ text, facts }) => {
    const found = extractAges(text);
    expect(found).toEqual(found.map((f, i) => ({ ...f, ...facts[i] })));
    expect(found.map((f) => f.text)).toEqual(facts.map((f) => f.text));
    for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.text);
  });

  it('has enough rows of both kinds', () => {
    expect(AGE_ROWS.filter((r) => r.from === 'invented').length).toBeGreaterThan(35);
    expect(AGE_ROWS.length).toBeGreaterThanOrEqual(90);
  });

  it.each(['1111111111', '60岁', '满', '男女', '《', '年满60周岁、', '（含', '1.', '3岁、', '6个月'])(
    'stays linear on %s over and over',
    (bait) => expectLinear(extractAges, bait),
  );
});
