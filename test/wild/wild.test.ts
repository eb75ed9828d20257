/** A notice printed in a random form is read back to the same items: a few seeds here, more in `npm run evaluate:wild`. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { emptyTally, tried } from './generate.ts';
import { printable } from './printable.ts';

const SEEDS = Array.from({ length: 21 }, (_, i) => i + 1);

describe('notices in random forms', () => {
  let records: NoticeRecord[] = [];
  beforeAll(async () => {
    records = await printable();
  });

  it('come back as they were, and nothing is lost in silence', async () => {
    const tally = emptyTally();
    const wrong: string[] = [];
    for (const seed of SEEDS) wrong.push(...(await tried(seed, records, tally)));
    expect(wrong.filter((line) => line.includes('SILENT'))).toEqual([]);
    expect(tally.refused, wrong.join('\n')).toBe(0);
    expect(tally.itemsRight / tally.items, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
