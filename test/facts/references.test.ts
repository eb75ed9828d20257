import { describe, expect, it } from 'vitest';
import { EQUALS, findLikenesses } from '../../pipeline/facts/references/likeness.ts';
import { extractReferences } from '../../pipeline/facts/references.ts';
import { referenceValue } from '../../pipeline/records/finance.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { expectLinear } from '../support/linear.ts';
import { REFERENCES_INVENTED, REFERENCES_SEED } from './rows/references.ts';

describe('references', () => {
  it.each([...REFERENCES_SEED, ...REFERENCES_INVENTED])('%s', (text, references) => {
    const found = extractReferences(text);
    expect(
      found.map(({ relation, text: words, base, subject }) => ({ relation, text: words, base, subject })),
    ).toEqual(references);
    for (const r of found) {
      expect(text.slice(r.start, r.end)).toBe(r.text);
      expect(referenceValue.parse(r)).toEqual(r);
    }
  });

  it('has enough rows of both kinds', () => {
    expect(REFERENCES_INVENTED.length).toBeGreaterThanOrEqual(30);
    expect(REFERENCES_SEED.length + REFERENCES_INVENTED.length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    '《',
    '按',
    '按照',
    '参照标准',
    '标准',
    '差额',
    '全额',
    '由省',
    '由政府确定',
    '除以',
    '低于',
    '乘以3',
    '与',
    '各地',
    '据实结算',
    '，按',
    '参照《甲》、',
    '参照《甲》（乙',
    '参照甲乙丙丁办法',
  ])('stays linear on %s over and over', (bait) => expectLinear(extractReferences, bait));
});

describe('as good as somebody else’s', () => {
  it.each(EQUALS.map(({ example, base }) => [example, base] as const))('%s', (example, base) => {
    const text = fold(example);
    expect(findLikenesses(text).map(({ base: at }) => at && text.slice(...at))).toEqual([base]);
  });
});
