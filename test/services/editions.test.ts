/** Editions of one series: what an item became is the same service, whatever it is called now. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildServices } from '../../pipeline/across/services/build.ts';
import { makeEdition } from '../diff/make-editions.ts';
import { readRecord } from '../support/read.ts';

const files = readdirSync('raw').filter((file) => file.endsWith('.txt') && !file.includes('interpretation'));
const notices = await Promise.all(files.map((file) => readRecord(`raw/${file}`)));

it.each(notices.map((notice, at) => [notice.document.id, notice, at] as const))('of %s', (_, old, at) => {
  const donors = notices.filter((notice) => notice !== old);
  const { now, truth } = makeEdition(old, donors, 40 + at, 0.6);
  const of = new Map<string, string[]>();
  for (const { id, members } of buildServices([old, now]).services)
    for (const { item } of members) of.set(item, [...(of.get(item) ?? []), id]);
  const missed = [...truth.pairs].filter(([a, b]) => !of.get(a)!.some((id) => of.get(b)!.includes(id)));
  expect(truth.pairs.size).toBeGreaterThan(60);
  expect(missed.length / truth.pairs.size).toBeLessThan(0.03);
});
