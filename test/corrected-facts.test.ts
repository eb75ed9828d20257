/** Facts that people add, change and take away. */
import { describe, expect, test } from 'vitest';
import { apply, factOf, ID, keepsContract } from './support/corrected.ts';

describe('a fact', () => {
  test('keeps its id with another value', () => {
    const fact = factOf(1, '每人每月1610元');
    const { record: now, stale } = apply({
      target: fact.id,
      op: 'set',
      expect: { min: 1610, period: 'month' },
      value: { subject: '夫妇', role: 'cap' },
    });
    expect(stale).toEqual([]);
    expect(now.items[0]?.amounts[0]).toMatchObject({
      id: fact.id,
      min: 1610,
      subject: '夫妇',
      role: 'cap',
      origin: 'corrected',
      review: null,
    });
    keepsContract(now);
  });

  test('is not set by a key that it does not have, or that follows from the target', () => {
    const { id: target } = factOf(1, '每人每月1610元');
    for (const value of [{ mins: 60 }, { min: 60, field: 'content' }, { origin: 'extracted' }]) {
      const { record: now, stale } = apply({ target, op: 'set', expect: { min: 1610 }, value });
      expect(stale).toMatchObject([{ reason: 'invalid' }]);
      expect(now.items[0]?.amounts[0]).toMatchObject({ min: 1610, origin: 'extracted' });
    }
    const added = apply({
      target: `${ID}/1#standard`,
      op: 'add',
      value: { ratios: { text: '1次', kind: 'percent', min: 1, max: 1, bound: 'exact', units: '次' } },
    });
    expect(added.stale).toMatchObject([{ found: 'units is nothing that can be set in ratios' }]);
  });

  test.each([
    [
      { ages: { text: '1次', min: 5000, max: null, min_inclusive: true, max_inclusive: null, unit: 'year' } },
      /such a figure: .*5000/u,
    ],
    [
      { amounts: { text: '1次', from: '2024-02-31', min: 1, max: 1, bound: 'exact' } },
      /no day of the calendar/u,
    ],
    [
      {
        payers: {
          text: '1次',
          level: 'province',
          name: '省级',
          mode: 'bears',
          ratio_id: `${ID}/1#r-00000000`,
        },
      },
      /is no fact of its item/u,
    ],
  ])('is not what check would find, nor beyond all sense: %j', (value, words) => {
    const { stale } = apply({ target: `${ID}/1#standard`, op: 'add', value });
    expect(stale).toMatchObject([{ reason: 'invalid', found: expect.stringMatching(words) }]);
  });

  test('bears the id of its new text where it stands elsewhere', () => {
    const fact = factOf(2, '300元');
    const { record: now } = apply({
      target: fact.id,
      op: 'set',
      expect: { text: '300元' },
      value: { start: 0, end: 8, text: '每人补助300元' },
    });
    expect(now.items[1]?.amounts[0]).toMatchObject({ text: '每人补助300元', min: 300, origin: 'corrected' });
    expect(now.items[1]?.amounts[0]?.id).not.toBe(fact.id);
    keepsContract(now);
  });

  test('is confirmed, dropped, and added by its text', () => {
    const { record: now, stale } = apply(
      { target: factOf(1, '每人每月1610元').id, op: 'confirm', expect: { min: 1610 } },
      { target: factOf(3, '每生每年90元').id, op: 'drop', expect: { text: '每生每年90元' } },
      {
        target: `${ID}/1#standard`,
        op: 'add',
        value: { ratios: { text: '1次', kind: 'percent', min: 1, max: 1, bound: 'exact' } },
      },
    );
    expect(stale).toEqual([]);
    expect(now.items[0]?.amounts[0]).toMatchObject({ origin: 'extracted', review: 'confirmed' });
    expect(now.items[2]?.amounts.map((f) => f.text)).toEqual(['每生每年180元']);
    expect(now.items[0]?.ratios).toMatchObject([
      { text: '1次', origin: 'added', field: 'standard', of: null },
    ]);
    expect(now.items[0]?.ratios[0]?.id).toMatch(/\/1#r-[0-9a-f]{8}$/u);
    keepsContract(now);
  });

  test.each([
    [
      'another value stands there',
      { op: 'set', expect: { min: 1600 }, value: { min: 1 } },
      'changed',
      { min: 1610 },
    ],
    ['a confirmed value that changed', { op: 'confirm', expect: { min: 1600 } }, 'changed', { min: 1610 }],
    [
      'a value that breaks the schema',
      { op: 'set', expect: { min: 1610 }, value: { bound: 'about' } },
      'invalid',
      /^bound/u,
    ],
    [
      'a value whose bound does not fit its figures',
      { op: 'set', expect: { min: 1610 }, value: { min: 1700 } },
      'invalid',
      'the bound does not fit its figures: exact 1700..1610',
    ],
    [
      'a text that does not stand there',
      { op: 'set', expect: { min: 1610 }, value: { text: '1700元' } },
      'invalid',
      /1700元/u,
    ],
  ])('is left alone: %s', (_, correction, reason, found) => {
    const { record: now, stale } = apply({ target: factOf(1, '每人每月1610元').id, ...correction });
    expect(stale[0]?.reason).toBe(reason);
    if (found instanceof RegExp) expect(stale[0]?.found).toMatch(found);
    else expect(stale[0]?.found).toEqual(found);
    expect(now.items).toEqual(apply().record.items);
  });
});
