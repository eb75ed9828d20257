import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../pipeline/messages/index.ts';
import { readSource } from '../../pipeline/read/read.ts';
import { makeDocx, p } from './make-docx.ts';

const folder = new URL('../fixtures/hostile/', import.meta.url);
const withRule = (rule: string, params?: unknown): unknown =>
  expect.objectContaining(params ? { rule, params } : { rule });

describe('hostile files end in an error that says what to do', () => {
  it.each([
    ['empty.txt', 'empty-file'],
    ['empty.docx', 'empty-file'],
    ['empty.pdf', 'empty-file'],
    ['only-bom.txt', 'empty-file'],
    ['whitespace-only.txt', 'empty-file'],
    ['png-renamed.txt', 'format-not-read'],
    ['password.docx', 'encrypted'],
    ['random-bytes.docx', 'damaged'],
    ['truncated.docx', 'damaged'],
    ['truncated.xlsx', 'damaged'],
    ['zip-without-document.docx', 'damaged'],
    ['xxe.docx', 'doctype-refused'],
    ['billion-laughs.docx', 'doctype-refused'],
  ])('%s: %s', async (name, rule) => {
    await expect(readSource(readFileSync(new URL(name, folder)))).rejects.toEqual(withRule(rule));
  });

  it.each(['nul-bytes.txt', 'utf8-broken-bytes.txt'])('%s is read', async (name) => {
    const result = await readSource(readFileSync(new URL(name, folder)));
    expect(result.kind === 'source' && result.source.text).toContain('服务对象');
  });

  it('a document that unpacks without end is refused unread', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(8 * 1024 * 1024).fill(32),
    });
    await expect(readSource(bomb, { limits: { unpackedBytes: 1024 * 1024 } })).rejects.toEqual(
      withRule('too-large', { limit_mb: 1 }),
    );
  });

  it('a file larger than the bound is refused before anything else', async () => {
    await expect(
      readSource(new Uint8Array(2 * 1024 * 1024), { limits: { unpackedBytes: 1024 * 1024 } }),
    ).rejects.toEqual(withRule('too-large'));
  });
});

describe('workers', () => {
  it('read what the process does not, and hand over the members of an archive', async () => {
    const docx = makeDocx({ body: p('一、幼有所育') });
    const result = await readSource(docx);
    expect(result.kind === 'source' && result.source.text).toBe('一、幼有所育\n');
    const archive = await readSource(zipSync({ '通知.docx': docx }));
    expect(archive.kind === 'members' && archive.members.map((member) => member.name)).toEqual(['通知.docx']);
  });

  it('are stopped when their time is up, when their memory is, and when the run is', async () => {
    const long = makeDocx({ body: p('服务对象：本市户籍居民。').repeat(100_000) });
    await expect(readSource(long, { limits: { seconds: 0.05 } })).rejects.toEqual(
      withRule('read-timeout', { seconds: 0.05 }),
    );
    await expect(readSource(long, { limits: { memoryMb: 48 } })).rejects.toEqual(
      withRule('read-memory', { limit_mb: 48 }),
    );
    const stop = new AbortController();
    const reading = readSource(long, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    await expect(readSource(long, { signal: stop.signal })).rejects.toThrow('enough');
  });
});

it('every rule that a reader names has its words in both languages', () => {
  const root = new URL('../../pipeline/read/', import.meta.url);
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'));
  const rules = new Set<string>();
  for (const file of files) {
    const code = readFileSync(new URL(file, root), 'utf8');
    for (const [, rule = ''] of code.matchAll(/(?:new InputError\(|rule: )'([a-z-]+)'/g)) rules.add(rule);
  }
  expect(rules.size).toBeGreaterThan(20);
  expect([...rules].filter((rule) => !Object.hasOwn(CATALOGUE, rule))).toEqual([]);
});
