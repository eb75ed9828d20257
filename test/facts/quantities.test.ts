import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../pipeline/facts/extractors.ts';
import { EXCEPTIONS } from '../../pipeline/facts/quantities/exceptions.ts';
import { expectLinear } from '../support/linear.ts';
import { QUANTITY_ROWS } from './rows/quantities.ts';

const quantitiesIn = (text: string) => extractFacts(text, []).quantities;

describe('quantities', () => {
  it.each(QUANTITY_ROWS)('$from: $text', ({ text, facts }) => {
    const found = quantitiesIn(text);
    expect(found.map((f) => f.text)).toEqual(facts.map((f) => f.text));
    expect(found).toEqual(found.map((f, i) => ({ ...f, ...facts[i] })));
    for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.text);
  });

  it('has enough rows of both kinds', () => {
    expect(QUANTITY_ROWS.filter((r) => r.from === 'invented').length).toBeGreaterThanOrEqual(60);
  });

  it.each(EXCEPTIONS.flatMap(({ name, example }) => example.split('；').map((part) => [name, part])))(
    'takes no %s: %s',
    (_name, part) => {
      expect(quantitiesIn(part ?? '')).toEqual([]);
    },
  );

  it.each(['1111111111', '3名', '每', '不少于', '12个月、', '半', '《', '（含', '每千名老年人', '3-'])(
    'stays linear on %s over and over',
    (bait) => expectLinear((text) => quantitiesIn(text), bait),
  );
});
