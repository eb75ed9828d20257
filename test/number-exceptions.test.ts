import { describe, expect, it } from 'vitest';
import { NUMBER_EXCEPTIONS } from '../pipeline/check/number-exceptions.ts';
import { narrow } from '../pipeline/text/narrow.ts';

const covered = (text: string, pattern: RegExp, at: number): boolean =>
  [...text.matchAll(pattern)].some((match) => match.index <= at && at < match.index + match[0].length);

describe('numbers that are no facts, by name', () => {
  const examples = NUMBER_EXCEPTIONS.flatMap(({ name, example, pattern }) =>
    example
      .split(/；|; /)
      .filter((part) => /\d/.test(part))
      .map((part) => [name, part, pattern] as const),
  );

  it.each(examples)('%s covers a number of: %s', (_name, part, pattern) => {
    const text = narrow(part);
    expect([...text.matchAll(/\d+/g)].some(({ index }) => covered(text, pattern, index))).toBe(true);
  });

  it.each([
    ['每次复查1次', 'a count that nothing understood'],
    ['加密至4班', 'a measure word of traffic'],
    ['补发3笔', 'a count of payments'],
  ])('leaves %s to be told: %s', (text) => {
    const at = text.search(/\d/);
    expect(
      NUMBER_EXCEPTIONS.filter(({ pattern }) => covered(text, pattern, at)).map(({ name }) => name),
    ).toEqual([]);
  });
});
