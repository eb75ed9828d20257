import { describe, expect, it } from 'vitest';
import { expectLinear } from './linear.ts';

describe('the measure of cost', () => {
  it('lets through what reads each character once', () =>
    expectLinear((text) => text.replace(/年/gu, '月'), '年'));

  it('fails what looks back over the whole text from each character', async () => {
    const square = (text: string): boolean => /\([^)]*\)$/u.test(text);
    await expect(expectLinear(square, '(', 7_000)).rejects.toThrow('over and over');
  });
});
