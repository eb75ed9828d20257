import { noQuantities } from '../facts/quantities/exceptions.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import type { HungFacts } from '../records/kinds.ts';
import { narrow } from '../text/narrow.ts';
import { readPlace } from './brackets.ts';
import { NUMBER_EXCEPTIONS } from './number-exceptions.ts';
import { type ItemRule, pointAt, type SeenField } from './seen.ts';

const TITLE = /《[^《》]{0,300}(?:《[^《》]{0,200}》[^《》]{0,200})?》/gu;

/** 1,250; 几百元, 数千元, 上万元: a sum that is told too roughly for a value. */
const NUMBER = /\d+(?:[.,]\d+)*|(?:几|数|上|近)[十百千万亿]{1,3}[余多]?(?=元)/gu;

/** Labels of what is no quantity: 咨询电话：59500000. */
const NO_QUANTITY = /(?:电话|热线|号码|网址|地址|邮编|邮箱|编号|编码|代码|文号)$/u;

const noQuantity = (field: SeenField): boolean =>
  field.key.startsWith('other') && NO_QUANTITY.test(field.label);

/** Digits, and sums told too roughly, in a field that no fact, title, list marker, date or named exception covers: what extraction does not understand is seen. */
export const unreadNumber: ItemRule = (items) =>
  items.flatMap((one) =>
    one.fields.flatMap((field) => {
      if (!/[\d０-９元]/u.test(field.text) || noQuantity(field)) return [];
      return unread(one.facts, field).map(([start, end]) => {
        const context = field.text.slice(Math.max(0, start - 8), end + 8).replace(/\s+/gu, ' ');
        const params = { ...pointAt(one), field: field.key, text: field.text.slice(start, end), context };
        const span = readPlace(field.source, field.text, start);
        return { rule: 'unread-number', params, item: one.item, span };
      });
    }),
  );

/** Most numbers are covered by facts: the many exceptions are looked for only while one is left. */
function unread(facts: HungFacts, field: SeenField): [number, number][] {
  const folded = narrow(field.text);
  let left = [...folded.matchAll(NUMBER)];
  const cover = (spans: Iterable<{ start: number; end: number }>): void => {
    for (const { start, end } of spans) left = left.filter(({ index }) => index < start || index >= end);
  };
  const coverAll = (pattern: RegExp): void => {
    for (const { index, 0: text } of folded.matchAll(pattern))
      cover([{ start: index, end: index + text.length }]);
  };
  for (const kind of FACT_KINDS) cover(facts[kind].filter((fact) => fact.field === field.key));
  for (const pattern of [TITLE, ...NUMBER_EXCEPTIONS.map((one) => one.pattern)])
    if (left.length > 0) coverAll(pattern);
  if (left.length > 0) cover(noQuantities(field.text));
  return left.map(({ 0: text, index }) => [index, index + text.length]);
}
