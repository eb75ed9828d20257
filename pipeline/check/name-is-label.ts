import { knownHead } from '../labels/known.ts';
import { squeezed } from '../labels/vocabulary.ts';
import { type ItemRule, pointAt } from './seen.ts';

/** An item that is called 服务项目 or 服务对象: a head, or a label, that was taken for a name. */
export const nameIsLabel: ItemRule = (items) =>
  items
    .filter((one) => one.name !== '' && knownHead(squeezed(one.name)) !== null)
    .map((one) => ({ rule: 'name-is-label', params: pointAt(one), item: one.item, span: one.namePlace }));
