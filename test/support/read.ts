/** Reading a file as the product does, for tests. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSource } from '../../pipeline/read/read.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';

const known = new Map<string, Promise<NoticeRecord>>();

/** A file is read once, however many suites ask for it; each has a record of its own. */
export async function readRecord(file: string, path = file): Promise<NoticeRecord> {
  const key = `${path}\0${file}`;
  const record = known.get(key) ?? readOnce(file, path);
  known.set(key, record);
  return structuredClone(await record);
}

async function readOnce(file: string, path: string): Promise<NoticeRecord> {
  const bytes = readFileSync(file);
  const result = await readSource(bytes);
  if (result.kind !== 'source') throw new Error(`${file} is an archive`);
  return readNotice(result.source, {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  });
}

/** A notice that a test writes down. @param name its ending says what it is */
export async function recordOf(text: string, name = 'a.txt'): Promise<NoticeRecord> {
  const source = await readSource(Buffer.from(text));
  if (source.kind !== 'source') throw new Error('an archive');
  return readNotice(source.source, { path: name, sha256: '0'.repeat(64), bytes: text.length });
}

/** What a careful reader would write down of a notice: no offsets, no ids of facts, nothing of the program that read it. */
export function outlineOf(record: NoticeRecord): object {
  const { source: _source, reading: _reading, layout, ...document } = record.document;
  return {
    layout: layout.name,
    document,
    domains: record.domains,
    aspects: record.aspects,
    items: record.items.map((item) => ({
      id: item.id.split('/')[1],
      number_raw: item.number_raw,
      name: item.name,
      domain: item.domain,
      aspect: item.aspect,
      fields: fieldTexts(item),
      agencies: item.agencies.map((a) => [a.name, a.role, ...(a.note ? [a.note] : [])].join(' · ')),
    })),
    warnings: record.warnings.map((w) => ({
      rule: w.rule,
      item: w.item?.split('/')[1] ?? null,
      line: w.line,
      message: w.message,
    })),
  };
}

export function fieldTexts(item: ItemRecord): Record<string, unknown> {
  const { other, ...named } = item.fields;
  const texts: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(named)) if (field) texts[name] = field.text;
  if (other) texts.other = other.map((f) => `${f.label}：${f.text}`);
  return texts;
}
