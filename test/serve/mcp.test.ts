/** The tools for assistants, asked by the protocol's own client: short answers that bear ids, sentences, places, days and what is not known. */
import { readdirSync, readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../pipeline/records/fields.ts';
import { type ItemRecord, notice } from '../../pipeline/records/schema.ts';
import { mcpServerOf, TOOLS } from '../../pipeline/serve/mcp/server.ts';
import { type Folder, folderOf } from '../../pipeline/serve/snapshot/folder.ts';
import { builtFile } from '../support/built.ts';
import { ingestedEditions } from '../support/ingested.ts';

let out: string;
let client: Client;
let folder: Folder;
let items: Map<string, ItemRecord>;

async function connected(lang: 'en' | 'zh'): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await mcpServerOf({ folder, version: '0.0.0', lang, today: () => '2026-01-31' }).connect(far);
  const one = new Client({ name: 'test', version: '0.0.0' });
  await one.connect(near);
  return one;
}

beforeAll(async () => {
  out = await ingestedEditions();
  folder = folderOf(out, 0);
  client = await connected('en');
  const notices = readdirSync(`${out}/notices`).map((name) =>
    notice.parse(JSON.parse(readFileSync(`${out}/notices/${name}`, 'utf8'))),
  );
  items = new Map(notices.flatMap((one) => one.items.map((item) => [item.id, item])));
});
afterAll(async () => {
  await client.close();
  folder.close();
});

interface Answer {
  not_known: string[];
  [key: string]: unknown;
}
async function ask(name: string, given: Record<string, unknown>, by = client): Promise<Answer> {
  const result = await by.callTool({ name, arguments: given });
  expect([name, result.isError ?? false]).toEqual([name, false]);
  const [content] = result.content as { type: string; text: string }[];
  expect(JSON.parse(content!.text)).toEqual(result.structuredContent);
  expect(content!.text.length).toBeLessThan(40_000);
  return result.structuredContent as Answer;
}
const holds = (id: string, sentence: string): boolean =>
  fieldsOf(items.get(id)!).some(({ field }) => field.text.includes(sentence));

describe('tools', () => {
  it('are few, read-only, and described in the language that was asked for', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { description, annotations, outputSchema } of tools)
      expect([description, annotations?.readOnlyHint, outputSchema?.type]).toEqual([
        expect.stringMatching(/^[A-Z]/u),
        true,
        'object',
      ]);
    const chinese = await connected('zh');
    for (const { description, inputSchema } of (await chinese.listTools()).tools) {
      expect(description).toMatch(/^\p{Script=Han}/u);
      for (const taken of Object.values(inputSchema.properties ?? {}))
        expect(taken).toHaveProperty('description', expect.stringMatching(/\p{Script=Han}{2}/u));
    }
    await chinese.close();
  });

  it('search: items with the sentence that holds the words, their place and since when they hold', async () => {
    const answer = await ask('search', { query: '高龄津贴', place: '嘉兴' });
    const found = answer.items as {
      id: string;
      sentence: string;
      place: string;
      holds_from: string;
      standing: string;
    }[];
    expect(found[0]).toMatchObject({
      id: '330400-2023-standard/54',
      place: '嘉兴市',
      holds_from: '2024-07-22',
      standing: 'in_force',
      sentence: '为80周岁及以上老年人发放高龄津贴，每人每月不低于60元；',
    });
    for (const { id, sentence } of found) expect(holds(id, sentence)).toBe(true);
    expect(answer.not_known.join('\n')).toContain('330400-2025-standard is not in force yet');
    const none = await ask('search', { query: '登月补贴' });
    expect(none).toMatchObject({ items: [], not_known: [expect.stringContaining('no proof')] });
  });

  it('item: fields, figures with their sentences, the source, and what is missing', async () => {
    const answer = await ask('item', { id: '330400-2023-standard/54' });
    const record = items.get('330400-2023-standard/54')!;
    expect(answer).toMatchObject({
      name: record.name,
      file: 'raw/jiaxing-2023-standard.txt',
      standing: 'in_force',
    });
    const facts = answer.facts as { id: string; sentence: string; figure: string }[];
    expect(facts.map(({ id }) => id).sort()).toEqual(
      [...record.amounts, ...record.ratios, ...record.frequencies, ...record.ages, ...record.citations]
        .concat(record.payers as never, record.references as never, record.quantities as never)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { sentence } of facts) expect(holds(record.id, sentence)).toBe(true);
    expect(facts.map(({ figure }) => figure)).toContain('≥ 60 元/人/月');
    const draft = await ask('item', { id: '110000-2023-standard-draft/22' });
    expect(draft.not_known.join('\n')).toMatch(/draft for comment[\s\S]*|lost the heading/u);
  });

  it('compare: by a name, an id or an item, each place with its figures; and which places have none', async () => {
    const byName = await ask('compare', { service: '老年人福利补贴' });
    const { id } = byName.service as { id: string };
    expect(await ask('compare', { service: id })).toEqual(byName);
    expect(await ask('compare', { service: '330400-2023-standard/54' })).toEqual(byName);
    const places = byName.places as { item: string; facts: { sentence: string }[] }[];
    expect(places.length).toBeGreaterThan(1);
    for (const { item, facts } of places)
      for (const { sentence } of facts) expect(holds(item, sentence)).toBe(true);
    const several = await ask('compare', { service: '补贴' });
    expect(several).toMatchObject({ service: null, places: [] });
    expect((several.choose as unknown[]).length).toBeGreaterThan(1);
  });

  it('eligible: services that name the age, with the sentence, and what was not looked at', async () => {
    const answer = await ask('eligible', { age: 82, place: '乌鲁木齐' });
    const [place] = answer.places as {
      services: { item: string; ages: { sentence: string; sums: string[] }[] }[];
    }[];
    const allowance = place!.services.find(({ item }) => item === '650100-2023-standard/56');
    expect(allowance?.ages.flatMap(({ sums }) => sums)).toContain('75 元/人/月');
    expect(answer.not_known[0]).toContain('residence');
  });

  it('changes: old and new, and what has one edition alone', async () => {
    const answer = await ask('changes', { place: '嘉兴' });
    const changed = answer.changes as {
      what: string;
      old: string | null;
      new: string | null;
      holds_from: string;
    }[];
    expect(changed.some(({ what, old, new: now }) => what === 'amount' && old !== null && now !== null)).toBe(
      true,
    );
    expect(changed[0]).toMatchObject({ holds_from: '2026-05-01' });
    const none = await ask('changes', { place: '万州' });
    expect(none).toMatchObject({ changes: [], not_known: [expect.stringContaining('500101-2018-list')] });
  });

  it('cites: which items rest on a work, in which sentence', async () => {
    const answer = await ask('cites', { work: '社会保险法', limit: 50 });
    const cited = answer.cited as { item: string; id: string; sentence: string }[];
    expect(cited.length).toBeGreaterThan(10);
    for (const { item, id, sentence } of cited) {
      expect(items.get(item)!.citations.map((one) => one.id)).toContain(id);
      expect(holds(item, sentence)).toBe(true);
    }
    expect(await ask('cites', { work: '国卫基层发〔2017〕13号' })).toMatchObject({
      works: [{ number: '国卫基层发〔2017〕13号' }],
    });
  });

  it('say what to do where they cannot answer', async () => {
    for (const [name, given, words] of [
      ['item', { id: 'nothing/1' }, '`search`'],
      ['search', { query: '津贴', place: '月球' }, '嘉兴市'],
      ['compare', { service: '登月' }, 'service'],
      ['cites', { work: '登月法' }, 'work'],
      ['eligible', { age: 6, place: '月球' }, '嘉兴市'],
    ] as const) {
      const result = await client.callTool({ name, arguments: given });
      expect([name, result.isError]).toEqual([name, true]);
      expect((result.content as { text: string }[])[0]!.text).toContain(words);
    }
    const wrong = await client
      .callTool({ name: 'item', arguments: { id: 7 } })
      .catch((error: unknown) => error);
    expect(wrong instanceof Error || (wrong as { isError?: boolean }).isError === true).toBe(true);
  });
});

it('speaks the protocol over standard input and output', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [builtFile('pipeline/cli/main.js'), 'mcp', '--from', out, '--lang', 'zh'],
  });
  const one = new Client({ name: 'test', version: '0.0.0' });
  await one.connect(transport);
  expect(one.getInstructions()).toContain('not_known');
  expect(await ask('search', { query: '救助', limit: 1 }, one)).toMatchObject({ more: true });
  await one.close();
});
