/** Linked data: every line is a node, every key is in the context, everything that is linked is there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NoticeRecord, notice } from '../../pipeline/records/schema.ts';
import { minsheng, NOTICE, type Ran, scratch } from './run-cli.ts';

type Node = Record<string, unknown>;

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
const folder = path.join(dir, 'linked');
const exported = (to: string, ...more: string[]): Promise<Ran> =>
  minsheng(['export', '--from', out, '--format', 'jsonld', '--out', to, ...more]);
let ran: Ran;
let text: string;
let context: Record<string, unknown>;
let graph: Node[];
let notices: NoticeRecord[];

beforeAll(async () => {
  // the third item names nobody who leads
  const led = NOTICE.replaceAll('虚构市', '嘉兴市').replace('牵头负责单位：市交通局。\n', '');
  await minsheng(['ingest', file('notice.txt', led), '--out', out, '--quiet']);
  ran = await exported(folder);
  expect(ran).toMatchObject({ code: 0 });
  text = readFileSync(path.join(folder, 'services.jsonld'), 'utf8');
  ({ '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': Record<string, unknown>;
    '@graph': Node[];
  });
  notices = readdirSync(path.join(out, 'notices')).map((name) =>
    notice.parse(JSON.parse(readFileSync(path.join(out, 'notices', name), 'utf8'))),
  );
});
afterAll(remove);

const ofType = (type: string): Node[] => graph.filter((node) => node['@type'] === type);
const items = () => notices.flatMap((one) => one.items);
/** Every object in a value, itself included. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}
const idIn = (definition: unknown): string =>
  typeof definition === 'string' ? definition : (definition as { '@id': string })['@id'];
/** What a term or a compact id stands for, by the rules of JSON-LD: a prefix and what is behind it. */
function expanded(name: string): string {
  const [prefix = '', rest] = name.split(/:(.*)/su);
  return rest === undefined ? expanded(idIn(context[name])) : `${String(context[prefix])}${rest}`;
}
const address = /^(?:https?:\/\/|urn:minsheng:)\S+$/u;

describe('services.jsonld', () => {
  it('has one node a line, each JSON by itself', () => {
    const lines = text.trimEnd().split('\n').slice(1, -1);
    expect(lines.map((line) => JSON.parse(line.replace(/,$/u, '')) as Node)).toEqual(graph);
  });

  it('has every key, class and id in its context', () => {
    for (const node of nodesIn(graph)) {
      for (const key of Object.keys(node).filter((one) => !one.startsWith('@')))
        expect(expanded(key), key).toMatch(address);
      for (const key of ['@id', '@type'])
        if (node[key] !== undefined) expect(key === '@id' || String(node[key]) in context).toBe(true);
      if (node['@id'] !== undefined) expect(expanded(String(node['@id']))).toMatch(address);
      if (node['@type'] !== undefined) expect(expanded(String(node['@type']))).toMatch(address);
    }
  });

  it('links to what is in it', () => {
    const there = new Set(nodesIn(graph).map((node) => node['@id']));
    const linking = Object.keys(context).filter(
      (key) => (context[key] as { '@type'?: string })['@type'] === '@id' && key !== 'landingPage',
    );
    const targets = nodesIn(graph).flatMap((node) => linking.flatMap((key) => node[key] ?? []));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(there).toContain(target);
  });

  it('has each item as a public service with what CPSV-AP wants of it', () => {
    expect(ofType('PublicService').map(({ identifier }) => identifier)).toEqual(items().map(({ id }) => id));
    for (const service of ofType('PublicService')) {
      expect(service).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      expect(service.spatial).toBe('place:330400');
    }
    expect(expanded('PublicService')).toBe('http://purl.org/vocab/cpsv#PublicService');
    expect(ofType('Location')).toContainEqual({
      ...{ '@id': 'place:330400', '@type': 'Location' },
      ...{ identifier: '330400', geographicName: '嘉兴市' },
    });
  });

  it('has the facts of each item with their values', () => {
    const [first] = ofType('PublicService');
    expect(first?.amount).toMatchObject([
      {
        '@type': 'Amount',
        text: '每人每月不低于60元',
        min: 60,
        bound: 'at_least',
        per: ['person'],
        period: 'month',
      },
    ]);
    expect(first?.age).toMatchObject([{ min: 80, unit: 'year', min_inclusive: true }]);
    for (const [at, { amounts, ages, frequencies, payers }] of items().entries()) {
      const service = ofType('PublicService')[at];
      const counted = [amounts, ages, frequencies, payers].map(({ length }) => length);
      const lists = [service?.amount, service?.age, service?.frequency, service?.payers];
      expect(lists.map((list) => (Array.isArray(list) ? list.length : 0))).toEqual(counted);
    }
  });

  it('has who leads as public organisations, and what is cited as legal resources', () => {
    expect(ofType('PublicOrganisation').map(({ prefLabel }) => prefLabel)).toContain('嘉兴市民政局');
    expect(ofType('LegalResource')).toMatchObject([{ identifier: ['虚政发〔2020〕7号'] }]);
    expect(ofType('PublicService')[1]?.hasLegalResource).toEqual([ofType('LegalResource')[0]?.['@id']]);
  });
});

it('items without a lead agency are told by name', () => {
  const [, , third] = items();
  expect(third?.agencies).toEqual([]);
  expect(ran.stderr).toContain(`${third?.id} 公交优惠`);
});

it('catalog.jsonld has a data set a notice, and where its services are', () => {
  const told = JSON.parse(readFileSync(path.join(folder, 'catalog.jsonld'), 'utf8')) as Node;
  expect(told['@context']).toEqual(context);
  expect(told).toMatchObject({
    '@type': 'Catalog',
    dataset: notices.map(({ document }) => ({
      ...{ '@type': 'Dataset', identifier: document.id },
      distribution: { accessURL: 'services.jsonld' },
    })),
  });
  for (const node of nodesIn(told.dataset))
    for (const key of Object.keys(node))
      if (!key.startsWith('@')) expect(Object.keys(context)).toContain(key);
});

it('the same records give the same bytes', async () => {
  const again = path.join(dir, 'again');
  await exported(again);
  for (const name of ['services.jsonld', 'catalog.jsonld'])
    expect(readFileSync(path.join(again, name))).toEqual(readFileSync(path.join(folder, name)));
});

it('tables are not exported as linked data', async () => {
  const { code, stderr } = await exported(path.join(dir, 'none'), 'v_items');
  expect({ code, told: stderr.includes('jsonld') }).toEqual({ code: 2, told: true });
});

it('a notice without issuers is told by name, and has who published it for its publisher where that is known', async () => {
  expect(ran.stderr).toMatch(/1 notice bears no issuer .* 330400-2024-standard$/mu);
  file('sources.json', JSON.stringify([{ file: 'notice.txt', publisher: '嘉兴市发展和改革委员会' }]));
  await minsheng(['ingest', path.join(dir, 'notice.txt'), '--out', out, '--quiet']);
  const { stderr } = await exported(path.join(dir, 'published'));
  expect(stderr).not.toContain('no issuer');
  const { dataset } = JSON.parse(readFileSync(path.join(dir, 'published/catalog.jsonld'), 'utf8')) as Node;
  expect(dataset).toMatchObject([{ publisher: { '@type': 'Agent', identifier: '嘉兴市发展和改革委员会' } }]);
});
