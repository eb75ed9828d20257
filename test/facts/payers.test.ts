import { describe, expect, it } from 'vitest';
import { extractPayers } from '../../pipeline/facts/payers.ts';
import { type PayerValue, payerValue } from '../../pipeline/records/finance.ts';
import { expectLinear } from '../support/linear.ts';
import { PAYERS_INVENTED, PAYERS_SEED, PLACES } from './rows/payers.ts';

const told = (p: PayerValue): string =>
  `${p.level} ${p.text}${p.name === p.text ? '' : `~${p.name}`} ${p.mode}` +
  `${p.share === null ? '' : ` ${p.share}`}${p.for === null ? '' : ` | ${p.for}`}`;

describe('payers', () => {
  it.each([...PAYERS_SEED, ...PAYERS_INVENTED])('%s: %s', (place, text, payers) => {
    const found = extractPayers(text, PLACES[place]);
    expect(found.map(told)).toEqual(payers);
    for (const p of found) {
      expect(text.slice(p.start, p.end)).toBe(p.text);
      expect(payerValue.parse(p)).toEqual(p);
    }
  });

  it('has enough rows of both kinds', () => {
    expect(PAYERS_INVENTED.length).toBeGreaterThanOrEqual(60);
    expect(PAYERS_SEED.length + PAYERS_INVENTED.length).toBeGreaterThanOrEqual(120);
  });

  it('gives no level that the place does not tell', () => {
    const nowhere = { level: null, municipality: false };
    expect(extractPayers('各级财政承担，中央财政适当补助。', nowhere).map(told)).toEqual([
      'nation 中央财政 subsidises',
    ]);
  });

  it.each([
    '《',
    '《》按照',
    '中央、',
    '市县',
    '由市财政',
    '承担',
    '8:2',
    '基金',
    '个人',
    '单位',
    '社会资金',
    '按照规定',
    '政府',
    '省',
    '（',
    '1111元',
    '财政由',
    '50%由省财政承担，',
    '由甲方',
    '甲方承担1',
    '从甲资金',
    '每人按',
    '市教委专项经费',
    '单位缴纳1%，',
    '市级统筹，',
  ])('stays linear on %s over and over', (bait) =>
    expectLinear((text) => extractPayers(text, PLACES.city), bait),
  );
});
