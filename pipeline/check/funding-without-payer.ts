import { readPlace } from './brackets.ts';
import { type ItemRule, pointAt } from './seen.ts';

/** A field on funding that names nobody who pays, and points at no other: 按规定执行. 同上, 同“孕产妇健康服务” are told as references. */
export const fundingWithoutPayer: ItemRule = (items) =>
  items.flatMap((one) => {
    const field = one.fields.find(({ key }) => key === 'funding');
    if (field === undefined || field.text.trim() === '') return [];
    const { payers, references } = one.facts;
    if (payers.some((payer) => payer.field === 'funding')) return [];
    if (references.some((reference) => reference.field === 'funding' && reference.to !== null)) return [];
    const span = readPlace(field.source, field.text, 0);
    return [{ rule: 'funding-without-payer', params: pointAt(one), item: one.item, span }];
  });
