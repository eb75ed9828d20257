/** What is worth keeping while there is room: of too many the one that was asked for the longest ago goes. */
export interface LastUsed<Key, Value> {
  get(key: Key, make: () => Value): Value;
  /** undefined: not kept. */
  peek(key: Key): Value | undefined;
}

/** @param most so much in all, by `weigh`; each weighs 1 where nothing else is said */
export function lastUsed<Key, Value>(
  most: number,
  weigh: (value: Value) => number = () => 1,
): LastUsed<Key, Value> {
  const held = new Map<Key, Value>();
  let weight = 0;
  const peek = (key: Key): Value | undefined => {
    const known = held.get(key);
    if (known === undefined) return undefined;
    held.delete(key);
    held.set(key, known);
    return known;
  };
  return {
    peek,
    get(key, make) {
      const known = peek(key);
      if (known !== undefined) return known;
      const value = make();
      held.set(key, value);
      weight += weigh(value);
      for (const [oldest, old] of held) {
        if (weight <= most || oldest === key) break;
        held.delete(oldest);
        weight -= weigh(old);
      }
      return value;
    },
  };
}
