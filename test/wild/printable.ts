/** The notices of raw/ whose items have fields: what there is to print. */
import { readdirSync } from 'node:fs';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { readRecord } from '../support/read.ts';

export async function printable(): Promise<NoticeRecord[]> {
  const files = readdirSync('raw')
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const records: NoticeRecord[] = [];
  for (const file of files) records.push(await readRecord(`raw/${file}`));
  return records.filter(({ items }) => items.some(({ fields }) => fields.standard));
}
