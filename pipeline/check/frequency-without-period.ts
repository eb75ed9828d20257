import { namedFields } from '../notice.ts';
import { readPlace } from './brackets.ts';
import { itemsOf, pointAt, type Rule, tell } from './rule.ts';

/** A count of events without any period: 下基层演出市级不少于200场次. */
export const frequencyWithoutPeriod: Rule = (tree, file) => {
  for (const node of itemsOf(tree)) {
    const fields = new Map(namedFields(node).map(({ key, node: f }) => [key, f]));
    for (const fact of node.facts.frequencies) {
      if (fact.every || fact.per_event || fact.schedule || fact.bound === 'at_most') continue;
      const field = fields.get(fact.field);
      if (!field || /累计/u.test(field.text.slice(Math.max(0, fact.start - 8), fact.end))) continue;
      tell(
        file,
        'frequency-without-period',
        { ...pointAt(node.item), text: fact.text },
        node.item,
        readPlace(field.source, field.text, fact.start),
      );
    }
  }
};
