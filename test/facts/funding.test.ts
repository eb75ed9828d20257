/** Who pays with all that is told of it, levels without a figure, and dates: rows labelled before they were run. */
import { describe, expect, it } from 'vitest';
import { extractPayers } from '../../pipeline/facts/payers.ts';
import { extractReferences } from '../../pipeline/facts/references.ts';
import { tiesIn } from '../../pipeline/facts/ties.ts';
import { type PayerValue, payerValue, type ReferenceValue } from '../../pipeline/records/finance.ts';
import { FUNDING } from './rows/funding.ts';
import { FUNDING_ANYBODY } from './rows/funding-anybody.ts';
import { FUNDING_MORE } from './rows/funding-more.ts';
import { FUNDING_PROVINCES } from './rows/funding-provinces.ts';
import { HELD, LEVELS_TOLD } from './rows/levels-and-dates.ts';
import { PLACES } from './rows/payers.ts';

function told(p: PayerValue): string {
  const more = [
    p.share_of === null ? '' : `of=${p.share_of}`,
    p.share_total === null ? '' : `total=${p.share_total}`,
    p.amount === null ? '' : `amount=${p.amount}`,
    p.condition === null ? '' : `if=${p.condition}`,
    p.joint ? 'joint' : '',
    p.flags.includes('level_inferred') ? 'inferred' : '',
  ].filter((word) => word !== '');
  const share = p.share === null ? '' : ` ${p.share}`;
  return `${p.level} ${p.text} ${p.mode}${share}${more.length > 0 ? `; ${more.join(' ')}` : ''}`;
}

describe('fields on funding', () => {
  it.each([...FUNDING, ...FUNDING_MORE, ...FUNDING_ANYBODY, ...FUNDING_PROVINCES])(
    '%s: %s',
    (place, text, payers) => {
      const found = extractPayers(text, PLACES[place]);
      expect(found.map(told)).toEqual(payers);
      for (const p of found) expect(payerValue.parse(p)).toEqual(p);
    },
  );
});

const toldLevel = (r: ReferenceValue): string =>
  `${r.relation} ${r.text}${r.base === null ? '' : ` | ${r.base}`}${r.to === null ? '' : ` > ${r.to.kind}`}`;

describe('levels without a figure', () => {
  it.each(LEVELS_TOLD)('%s', (text, references) => {
    expect(extractReferences(text).map(toldLevel)).toEqual(references);
  });

  it('names the item that is pointed at', () => {
    expect(extractReferences('同“孕产妇健康服务”。')[0]?.to).toEqual({
      kind: 'item',
      name: '孕产妇健康服务',
      no: null,
    });
    expect(extractReferences('参照第3项支出责任执行。')[0]?.to).toEqual({
      kind: 'item',
      name: null,
      no: '3',
    });
  });
});

describe('since when and until when', () => {
  it.each(HELD)('%s: %s', (text, words, from, until) => {
    const start = text.lastIndexOf(words);
    expect(tiesIn(text).dates({ start, end: start + words.length })).toEqual({ from, until });
  });
});
