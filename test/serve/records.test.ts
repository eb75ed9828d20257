/** What the API answers is what stands in out/: items, facts and notices, key for key. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HUNG_KINDS, type HungKind } from '../../pipeline/records/fact-kinds.ts';
import { type NoticeRecord, notice } from '../../pipeline/records/schema.ts';
import { ingestedRaw } from '../support/ingested.ts';
import { type Served, serving } from './api.ts';

let out: string;
let served: Served;
let notices: NoticeRecord[];

beforeAll(async () => {
  out = await ingestedRaw();
  served = serving(out);
  const { rows } = (await served.json('/api/notices')) as { rows: { id: string }[] };
  notices = rows.map(({ id }) => notice.parse(JSON.parse(readFileSync(`${out}/notices/${id}.json`, 'utf8'))));
});
afterAll(() => served.folder.close());

interface Page {
  rows: Record<string, unknown>[];
  next: string | null;
  total: number | null;
}

async function allRows(first: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let at: string | null = first; at !== null; ) {
    const page = (await served.json(at)) as Page;
    rows.push(...page.rows);
    at = page.next;
  }
  return rows;
}

describe('records', () => {
  it('gives each notice as its file has it', async () => {
    for (const { document } of notices) {
      const file = readFileSync(`${out}/notices/${document.id}.json`, 'utf8');
      expect(await served.text(`/api/notices/${document.id}`)).toBe(file);
      const text = readFileSync(`${out}/text/${document.id}.txt`);
      const answer = await served.api.request(`/api/notices/${document.id}/text`);
      expect(Buffer.from(await answer.arrayBuffer()).equals(text)).toBe(true);
    }
  });

  it('gives each item as its notice has it, by its id in either form', async () => {
    for (const { items } of notices)
      for (const item of items) {
        expect(await served.json(`/api/items/${encodeURIComponent(item.id)}`)).toMatchObject({ item });
        expect(await served.json(`/api/items/${item.id}`)).toMatchObject({ item });
      }
  });

  it.each(HUNG_KINDS)('gives all %s, page by page, as their items have them', async (kind: HungKind) => {
    const rows = await allRows(`/api/${kind}?limit=97`);
    const facts = notices.flatMap(({ items }) => items.flatMap((item) => item[kind] as { id: string }[]));
    expect(rows.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    for (const [at, fact] of facts.entries()) expect(rows[at]).toMatchObject(fact);
    const { total } = (await served.json(`/api/${kind}?limit=1&count=true`)) as Page;
    expect(total).toBe(facts.length);
  });

  it.each(['amounts', 'items', 'notices', 'payers'])('gives %s as CSV with the same cells', async (name) => {
    const rows = await allRows(`/api/${name}?limit=1000`);
    const csv = parse(await served.text(`/api/${name}.csv`), { columns: true }) as Record<string, string>[];
    const asText = (value: unknown): string => {
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? '1' : '0';
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    };
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asText(value)])),
    );
    expect(csv).toEqual(cells);
  });
});

describe('choosing', () => {
  const ids = async (address: string) => (await allRows(address)).map(({ id }) => id);
  const facts = (kind: HungKind) =>
    notices.flatMap(({ document, items }) =>
      items.flatMap((item) =>
        (item[kind] as { id: string }[]).map((fact) => ({
          document,
          item,
          ...(fact as object),
          id: fact.id,
        })),
      ),
    ) as unknown as ({
      id: string;
      document: NoticeRecord['document'];
      item: NoticeRecord['items'][number];
    } & Record<string, unknown>)[];

  it('takes a place by its name or code, and several as alternatives', async () => {
    const of = (codes: string[]) =>
      facts('amounts')
        .filter(({ document }) => codes.includes(document.region.code))
        .map(({ id }) => id);
    expect(await ids('/api/amounts?place=嘉兴')).toEqual(of(['330400']));
    expect(await ids('/api/amounts?place=330400&place=万州')).toEqual(of(['330400', '500101']));
  });

  it('takes what is in force on a day, and no draft', async () => {
    const rows = await allRows('/api/items?on=2025-01-01&fields=document,id');
    expect([...new Set(rows.map(({ document }) => document))].sort()).toEqual([
      '330400-2023-standard',
      '500101-2018-list',
      '650100-2023-standard',
    ]);
    expect(await allRows('/api/items?on=2010-01-01')).toEqual([]);
  });

  it('takes values of a column, words of a subject, and figures from and to', async () => {
    const benefits = facts('amounts').filter(
      ({ role, period, max, min }) =>
        role === 'benefit' && period === 'month' && Number(max ?? min) >= 1000 && Number(min ?? max) <= 2000,
    );
    expect(benefits.length).toBeGreaterThan(3);
    expect(await ids('/api/amounts?role=benefit&period=month&least=1000&most=2000')).toEqual(
      benefits.map(({ id }) => id),
    );
    const children = facts('amounts').filter(({ subject }) => String(subject ?? '').includes('儿童'));
    expect(await ids('/api/amounts?subject=儿童')).toEqual(children.map(({ id }) => id));
    const perPerson = facts('amounts').filter(({ per }) => (per as string[]).includes('person'));
    expect(await ids('/api/amounts?per=person')).toEqual(perPerson.map(({ id }) => id));
  });

  it('sorts, what has no value last, and pages through it', async () => {
    const rows = await allRows('/api/amounts?sort=-max&limit=7');
    expect(rows).toHaveLength(facts('amounts').length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const figures = rows.map(({ max }) => max as number | null);
    const known = figures.filter((max) => max !== null);
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect(figures.slice(known.length).every((max) => max === null)).toBe(true);
  });

  it('sorts within a role, either way, equal figures in the order of the notices', async () => {
    const benefits = facts('amounts').filter(({ role }) => role === 'benefit');
    const none = benefits.filter(({ max }) => max === null);
    const told = benefits.filter(({ max }) => max !== null);
    expect(none).not.toEqual([]);
    for (const [sort, way] of [
      ['max', 1],
      ['-max', -1],
    ] as const) {
      const wanted = [...told].sort((a, b) => way * (Number(a.max) - Number(b.max)));
      const rows = await allRows(`/api/amounts?role=benefit&sort=${sort}&limit=7`);
      expect(rows.map(({ id }) => id)).toEqual([...wanted, ...none].map(({ id }) => id));
    }
  });

  it('gives the keys that are asked for, in that order', async () => {
    const { rows } = (await served.json('/api/ages?limit=2&fields=text,min,max')) as Page;
    expect(rows.map((row) => Object.keys(row))).toEqual(Array(2).fill(['text', 'min', 'max']));
    expect((await served.text('/api/ages.csv?limit=1&fields=text,min')).split('\r\n')[0]).toBe('text,min');
  });

  it('gives CSV for people', async () => {
    const answer = await served.api.request('/api/items.csv?bom=true&heads=zh&limit=1&fields=region,name');
    const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    expect(csv.startsWith('\ufeff地区,名称\r\n')).toBe(true);
  });
});
