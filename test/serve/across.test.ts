/** What the API says across notices is what out/ and the commands say: services, ages, works, bodies, diffs, changes, search. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchItems } from '../../pipeline/write/search.ts';
import { minsheng } from '../cli/run-cli.ts';
import { ingestedEditions } from '../support/ingested.ts';
import { type Served, serving, TODAY } from './api.ts';

const PAIR = '330400-2023-standard..330400-2025-standard';
let out: string;
let served: Served;

const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(out, file), 'utf8')) as T;
const said = async (...argv: string[]): Promise<unknown> =>
  JSON.parse((await minsheng([...argv, '--from', out, '--json'])).stdout);

interface Page<Row = Record<string, unknown>> {
  rows: Row[];
  next: string | null;
}
async function allRows<Row = Record<string, unknown>>(first: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at: string | null = first; at !== null; ) {
    const page = (await served.json(at)) as Page<Row>;
    rows.push(...page.rows);
    at = page.next;
  }
  return rows;
}

beforeAll(async () => {
  out = await ingestedEditions();
  served = serving(out);
});
afterAll(() => served.folder.close());

describe('services', () => {
  it('are those of services.json', async () => {
    const { services } = json<{ services: { id: string; members: unknown[] }[] }>('services.json');
    const rows = await allRows<{ id: string; items: number }>('/api/services');
    expect(rows.map(({ id, items }) => [id, items])).toEqual(
      services.map(({ id, members }) => [id, members.length]),
    );
    for (const service of services) expect(await served.json(`/api/services/${service.id}`)).toEqual(service);
  });

  it('are found by an id that they took over', async () => {
    const { services } = json<{ services: { id: string; replaces?: string[] }[] }>('services.json');
    const ids = new Set(services.map(({ id }) => id));
    const [old, heir] = services.flatMap(({ id, replaces }) =>
      (replaces ?? []).filter((one) => !ids.has(one)).map((one) => [one, id] as const),
    )[0]!;
    expect(await served.json(`/api/services/${old}`)).toMatchObject({ id: heir });
  });

  it.each([
    ['s-27feb0e6', []],
    ['s-27feb0e6', ['嘉兴', '650100']],
  ] as const)('stand side by side as `compare` has them: %s %s', async (id, places) => {
    for (const on of ['2025-01-01', '2026-06-01']) {
      const query = [`on=${on}`, ...places.map((place) => `place=${place}`)].join('&');
      const argv = ['compare', id, '--on', on, ...(places.length > 0 ? ['--place', ...places] : [])];
      expect(await served.json(`/api/services/${id}/compare?${query}`)).toEqual(await said(...argv));
      const csv = await minsheng([...argv, '--from', out, '--format', 'csv', '--lang', 'zh']);
      expect(await served.text(`/api/services/${id}/compare.csv?${query}`)).toBe(csv.stdout);
    }
  });
});

interface Told {
  places: { document: string; counts: object; services: Record<string, unknown>[] }[];
}

describe('who gets what by age', () => {
  it.each([
    ['age=64&sex=female', ['--age', '64', '--sex', 'female']],
    ['age=30&unit=month&place=嘉兴', ['--age', '30', '--unit', 'month', '--place', '嘉兴']],
    ['age=80&domain=老有所养&limit=7', ['--age', '80', '--domain', '老有所养']],
  ])('%s is what `eligible` says', async (query, argv) => {
    const { places } = (await said('eligible', ...argv, '--on', TODAY)) as Told;
    const services = places.flatMap(({ document, services: all }) =>
      all.map(({ item, name, ...told }) => ({ document, item_id: item, item: name, ...told })),
    );
    const rows = await allRows(`/api/eligible?${query}`);
    expect(rows).toHaveLength(services.length);
    for (const [at, service] of services.entries()) expect(rows[at]).toMatchObject(service);
    const counted = await allRows(`/api/eligible/places?${query}`);
    expect(counted).toHaveLength(places.length);
    for (const [at, { document, counts }] of places.entries())
      expect(counted[at]).toMatchObject({ document, ...counts });
  });

  it('gives one group, page by page, and says what was not looked at', async () => {
    const all = await allRows<{ group: string; item_id: string }>('/api/eligible?age=70');
    const named = await allRows<{ item_id: string }>('/api/eligible?age=70&group=named&limit=3');
    expect(named.map(({ item_id }) => item_id)).toEqual(
      all.filter(({ group }) => group === 'named').map(({ item_id }) => item_id),
    );
    expect(await served.json('/api/eligible?age=70&limit=1')).toMatchObject({
      person: { age: 70, unit: 'year', sex: null },
      on: TODAY,
      unchecked_zh: expect.stringContaining('户籍'),
    });
  });

  it('wants an age, and a domain that there is', async () => {
    expect(await served.json('/api/eligible')).toMatchObject({ rule: 'missing-parameter' });
    expect(await served.json('/api/eligible?age=6&domain=月有所居')).toMatchObject({
      rule: 'no-such-domain',
    });
  });
});

describe('works and bodies', () => {
  it('are those of works.json, with who cites them', async () => {
    const { works } = json<{ works: { id: string; cited_by: string[] }[] }>('works.json');
    const rows = await allRows<{ id: string; citations: number }>('/api/works?limit=200');
    expect(rows.map(({ id, citations }) => [id, citations])).toEqual(
      works.map(({ id, cited_by }) => [id, cited_by.length]),
    );
    for (const work of works.slice(0, 40)) {
      expect(await served.json(`/api/works/${work.id}`)).toEqual(work);
      const citations = await allRows<{ id: string }>(`/api/works/${work.id}/citations`);
      expect(citations.map(({ id }) => id).sort()).toEqual([...work.cited_by].sort());
    }
  });

  it('are those of agencies.json', async () => {
    const { agencies } = json<{ agencies: { id: string; items: string[] }[] }>('agencies.json');
    const rows = await allRows<{ id: string; items: number }>('/api/bodies');
    expect(rows.map(({ id, items }) => [id, items])).toEqual(
      agencies.map(({ id, items }) => [id, items.length]),
    );
    for (const body of agencies) {
      const answer = await served.json(`/api/bodies/${encodeURIComponent(body.id)}`);
      expect(answer).toEqual(body);
    }
  });

  it('leads from a notice to what it cites', async () => {
    const cited = await allRows<{ id: string }>('/api/works?place=万州');
    const { works } = json<{ works: { id: string; cited_by: string[] }[] }>('works.json');
    expect(cited.map(({ id }) => id)).toEqual(
      works.filter(({ cited_by }) => cited_by.some((id) => id.startsWith('500101'))).map(({ id }) => id),
    );
  });
});

describe('changes', () => {
  it('are the diffs and the feed of out/', async () => {
    expect(await served.json('/api/diffs')).toMatchObject({ rows: [{ id: PAIR, valid_from: '2026-05-01' }] });
    expect(await served.json(`/api/diffs/${PAIR}`)).toEqual(json(`diffs/${PAIR}.json`));
    expect(await served.text('/api/changes.ndjson')).toBe(readFileSync(`${out}/changes.ndjson`, 'utf8'));
  });

  it('read as a log, page by page, chosen by what changed and since when', async () => {
    const all = await allRows<{ what: string; new: string | null }>('/api/changes');
    expect(await allRows('/api/changes?limit=2')).toEqual(all);
    expect(all.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['added', 'renamed', 'amount', 'text']),
    );
    expect(await allRows('/api/changes?what=amount')).toEqual(all.filter(({ what }) => what === 'amount'));
    expect(await allRows('/api/changes?since=2026-05-01')).toEqual(all);
    expect(await allRows('/api/changes?since=2026-05-02')).toEqual([]);
    expect(await allRows('/api/changes?place=北京')).toEqual([]);
  });

  it('are an Atom feed of changed items', async () => {
    const feed = await served.text('/api/changes.atom');
    expect(XMLValidator.validate(feed)).toBe(true);
    const { feed: read } = new XMLParser({ ignoreAttributes: false }).parse(feed);
    expect(read.updated).toBe('2026-05-01T00:00:00Z');
    const entries = new Set((await allRows<{ entry: number }>('/api/changes')).map(({ entry }) => entry));
    expect(read.entry).toHaveLength(entries.size);
    for (const entry of read.entry) expect([entry.id, entry.title, entry.updated].every(Boolean)).toBe(true);
    const asked = await served.api.request('/api/changes', { headers: { Accept: 'application/atom+xml' } });
    expect(await asked.text()).toBe(feed);
  });
});

describe('search', () => {
  it.each(['高龄津贴', '补贴', '残疾', '老年人 健康', 'GB/T'])(
    '%s finds what `search` finds',
    async (words) => {
      const found = searchItems(path.join(out, 'minsheng.sqlite'), words, 1000);
      const rows = await allRows<{ item_id: string; snippet: unknown }>(
        `/api/search?q=${encodeURIComponent(words)}&limit=4`,
      );
      expect(rows.map(({ item_id, snippet }) => [item_id, snippet])).toEqual(
        found.map(({ item, snippet }) => [item, snippet]),
      );
    },
  );
  it('within a place, and says so where there is no word to look for', async () => {
    const rows = await allRows<{ region: string }>('/api/search?q=津贴&place=乌鲁木齐');
    expect(new Set(rows.map(({ region }) => region))).toEqual(new Set(['乌鲁木齐市']));
    expect(await served.json('/api/search?q=%20,')).toMatchObject({ rule: 'no-words' });
    expect(await served.json('/api/search')).toMatchObject({ rule: 'missing-parameter' });
  });
});

describe('editions and warnings', () => {
  it('say what holds on a day', async () => {
    const standing = async (on: string) =>
      (await allRows<{ id: string; standing: string | null }>(`/api/editions?on=${on}&place=嘉兴`)).map(
        ({ id, standing: one }) => [id, one],
      );
    expect(await standing('2025-01-01')).toEqual([
      ['330400-2023-standard', 'in_force'],
      ['330400-2025-standard', null],
    ]);
    expect(await standing('2026-06-01')).toEqual([
      ['330400-2023-standard', null],
      ['330400-2025-standard', 'in_force'],
    ]);
  });
  it('are those of the notices', async () => {
    const warnings = readdirSync(`${out}/notices`)
      .sort()
      .flatMap((name) => json<{ warnings: object[] }>(`notices/${name}`).warnings);
    const rows = await allRows('/api/warnings');
    expect(rows).toHaveLength(warnings.length);
    for (const [at, warning] of warnings.entries()) expect(rows[at]).toMatchObject(warning);
  });
});

describe('the source of an item', () => {
  it('marks its facts in the fields and in the text as read', async () => {
    const text = readFileSync(`${out}/text/330400-2023-standard.txt`, 'utf8');
    const { fields } = (await served.json('/api/items/330400-2023-standard/54/source')) as {
      fields: {
        text: string;
        pieces: { text: string; facts: string[] }[];
        facts: { id: string; text: string; source: [number, number] | null }[];
      }[];
    };
    expect(fields.flatMap(({ facts }) => facts).length).toBeGreaterThan(3);
    for (const field of fields) {
      expect(field.pieces.map((piece) => piece.text).join('')).toBe(field.text);
      for (const fact of field.facts) {
        const spelled = field.pieces
          .filter(({ facts }) => facts.includes(fact.id))
          .map((piece) => piece.text);
        expect(spelled.join('')).toBe(fact.text);
        expect(fact.source === null ? null : text.slice(...fact.source).replace(/\s/gu, '')).toBe(
          fact.text.replace(/\s/gu, ''),
        );
      }
    }
  });
});
