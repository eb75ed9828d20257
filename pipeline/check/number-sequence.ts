import type { Finding, ItemRule, Seen } from './seen.ts';

/** Item numbers that skip or stand twice, in the notice or, where they restart, in each domain. */
export const numberSequence: ItemRule = <Item>(items: readonly Seen<Item>[]) => {
  let last: number | null = null;
  const seen = new Set<number>();
  return items.flatMap((one): Finding<Item>[] => {
    const { item, no } = one;
    if (one.parent || no === null) return [];
    const span = one.numberPlace ?? one.namePlace;
    const restarts = no === 1 && last !== null;
    const from: number = last ?? 0;
    if (restarts) seen.clear();
    const repeated = seen.has(no);
    seen.add(no);
    last = no;
    const level = { level: 'item', level_zh: '项目' };
    if (repeated) return [{ rule: 'number-repeat', params: { ...level, no }, item, span }];
    if (restarts || no === from + 1) return [];
    return [{ rule: 'number-gap', params: { ...level, from, to: no }, item, span }];
  });
};
