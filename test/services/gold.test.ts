/** The four cities, labelled by a person: which items are one service. Each choice of two cities or more must find them too. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildServices } from '../../pipeline/across/services/build.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { readRecord } from '../support/read.ts';
import { gold, goldWith, score } from './score.ts';

const files = readdirSync('raw').filter((file) => file.endsWith('.txt'));
const notices = await Promise.all(files.map((file) => readRecord(`raw/${file}`)));
const cities = notices.filter(({ document }) => document.kind !== 'interpretation');
const choices = Array.from({ length: 2 ** cities.length }, (_, bits) =>
  cities.filter((_, at) => (bits >> at) % 2 === 1),
).filter((some) => some.length > 1);
const ids = (some: readonly NoticeRecord[]): string[] => some.map(({ document }) => document.id);

describe('services of the four cities', () => {
  it('labels every item', () => {
    const labelled = new Set(
      gold.services.flatMap(({ same, part = [], whole = [] }) => [...same, ...part, ...whole]),
    );
    const short = new Map(Object.entries(gold.documents).map(([alias, id]) => [id, alias]));
    const items = notices.flatMap(({ document, items }) =>
      items.map(({ id }) => `${short.get(document.id)}/${id.split('/')[1]}`),
    );
    expect(items.filter((item) => !labelled.has(item))).toEqual([]);
  });
  it('finds all pairs but two in a hundred, with the interpretation', () => {
    const { f1, found, wrong } = score(buildServices(notices).services, ids(notices));
    expect(f1).toBeGreaterThan(0.98);
    expect(wrong.length / found).toBeLessThan(0.02);
  });
  it.each(choices.map((some) => [ids(some).join(' '), some] as const))('finds them in %s', (_, some) => {
    const { f1, found, wrong } = score(buildServices(some).services, ids(some));
    expect(f1).toBeGreaterThan(0.95);
    expect(wrong.length / found).toBeLessThan(0.05);
  });
});

describe('services of places never seen, beside the four cities', () => {
  it.each([
    ['unseen.txt', './unseen.json'],
    ['aside.csv', './aside.json'],
    ['coast.csv', './coast.json'],
    ['delta.csv', './delta.json'],
    ['inland.csv', './inland.json'],
  ])('finds them in %s, by texts and by names alone', async (file, labels) => {
    const whole = await readRecord(`test/services/${file}`);
    const names = { ...whole, items: whole.items.map((item) => ({ ...item, fields: {} })) };
    const { id } = whole.document;
    const judge = (notice: NoticeRecord) =>
      score(buildServices([...cities, notice]).services, [...ids(cities), id], goldWith(labels, id), id);
    const [read, named] = [judge(whole), judge(names)];
    expect(read.f1).toBeGreaterThan(0.95);
    expect(read.wrong.length / read.found).toBeLessThan(0.02);
    expect(named.f1).toBeGreaterThan(0.9);
    expect(named.wrong.length / named.found).toBeLessThan(0.03);
  });
});
