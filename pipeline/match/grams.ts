/**
 * Texts as sets of character pairs, weighed by how few items bear each: 按照…执行, 城乡居民 say little of an item, 叶酸 says much.
 * Weights come from the two documents compared and nothing else.
 */

/** A set of pairs, as sorted numbers of the vocabulary they were made with. */
export type Grams = Uint32Array;

/** A pair of UTF-16 units as one number. */
const UNITS = 0x10000;

export class GramVocabulary {
  private readonly ids = new Map<number | string, number>();
  /** How many items bear each pair. */
  private readonly bearers: number[] = [];
  private readonly waiting: (() => Grams)[] = [];
  private items = 0;
  private weights: Float64Array | null = null;
  private readonly masses = new WeakMap<Grams, number>();

  /** The pairs of a normal text; of a single character, the character. */
  grams(normal: string): Grams {
    const found = new Uint32Array(normal.length === 1 ? 1 : Math.max(0, normal.length - 1));
    for (let at = 0; at < found.length; at++) {
      const next = at + 1 < normal.length ? normal.charCodeAt(at + 1) : 0;
      found[at] = this.id(normal.charCodeAt(at) * UNITS + next);
    }
    return asSet(found);
  }

  /** A set of words as it is. */
  words(words: Iterable<string>): Grams {
    return asSet(Uint32Array.from(words, (word) => this.id(word)));
  }

  /** Counts an item's pairs, each once, when weights are first asked for: then they are fixed. */
  count(grams: () => Grams): void {
    this.waiting.push(grams);
  }

  weight(gram: number): number {
    this.weights ??= this.weighed();
    // a pair that came later is borne by one item
    return this.weights[gram] ?? Math.log(1 + this.items);
  }

  /** How many items bear a pair. */
  bearersOf(gram: number): number {
    this.weights ??= this.weighed();
    return this.bearers[gram] ?? 0;
  }

  mass(grams: Grams): number {
    let sum = this.masses.get(grams);
    if (sum === undefined) {
      sum = 0;
      for (const gram of grams) sum += this.weight(gram);
      this.masses.set(grams, sum);
    }
    return sum;
  }

  /** The weight of what two sets share. */
  shared(a: Grams, b: Grams): number {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const difference = a[i]! - b[j]!;
      if (difference === 0) sum += this.weight(a[i]!);
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return sum;
  }

  /** Weighted Dice, 0..1; two empty sets are not comparable: null. */
  dice(a: Grams, b: Grams): number | null {
    const both = this.mass(a) + this.mass(b);
    return both === 0 ? null : (2 * this.shared(a, b)) / both;
  }

  private weighed(): Float64Array {
    for (const grams of this.waiting) {
      this.items++;
      for (const gram of grams()) this.bearers[gram] = (this.bearers[gram] ?? 0) + 1;
    }
    return Float64Array.from({ length: this.ids.size }, (_, id) =>
      Math.log(1 + this.items / Math.max(1, this.bearers[id] ?? 1)),
    );
  }

  private id(pair: number | string): number {
    let id = this.ids.get(pair);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(pair, id);
    }
    return id;
  }
}

/** What stands in any of the sets. */
export function union(sets: readonly Grams[]): Grams {
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const set of sets) {
    all.set(set, at);
    at += set.length;
  }
  return asSet(all);
}

/** Sorts in place, and leaves out what stands there twice. */
function asSet(numbers: Uint32Array): Grams {
  numbers.sort();
  let kept = 0;
  for (let at = 0; at < numbers.length; at++) {
    if (at === 0 || numbers[at] !== numbers[at - 1]) numbers[kept++] = numbers[at]!;
  }
  return numbers.slice(0, kept);
}

/** What stands in `a` and not in `b`. */
export function without(a: Grams, b: Grams): Grams {
  const taken = new Set(b);
  return a.filter((gram) => !taken.has(gram));
}

/** What stands in both sets. */
export function common(a: Grams, b: Grams): Grams {
  const other = new Set(b);
  return a.filter((gram) => other.has(gram));
}

// How much of two short texts is the same.

/** Dice over pairs of characters, 0..1; of single characters where a text has no pair. */
export function dice(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [pairs(a), pairs(b)];
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function pairs(text: string): Set<string> {
  if (text.length === 1) return new Set([text]);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
