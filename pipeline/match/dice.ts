/** How much of two short texts is the same. */

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
