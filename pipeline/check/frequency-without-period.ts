import { readPlace } from './brackets.ts';
import { type ItemRule, pointAt } from './seen.ts';

/** A count of events without any period: 下基层演出市级不少于200场次. */
export const frequencyWithoutPeriod: ItemRule = (items) =>
  items.flatMap((one) => {
    const fields = new Map(one.fields.map((field) => [field.key, field]));
    return one.facts.frequencies.flatMap((fact) => {
      if (fact.every || fact.per_event || fact.schedule || fact.bound === 'at_most') return [];
      const field = fields.get(fact.field);
      if (!field || /累计/u.test(field.text.slice(Math.max(0, fact.start - 8), fact.end))) return [];
      const span = readPlace(field.source, field.text, fact.start);
      const params = { ...pointAt(one), text: fact.text };
      return [{ rule: 'frequency-without-period', params, item: one.item, span }];
    });
  });
