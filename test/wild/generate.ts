/**
 * Prints the items of a notice in a random form and reads them back: what a seed gives, and how much of it came back right. A wrong item
 * with no warning of its own or of the list is silent.
 */
import { createHash } from 'node:crypto';
import { InputError } from '../../pipeline/errors.ts';
import { readSource } from '../../pipeline/read/read.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { type Printed, printed } from './forms.ts';
import { FIELDS, randomOf, type Said, type SaidNotice, sampled } from './notice.ts';

const MOST_ITEMS = 12;

export interface Tally {
  notices: number;
  refused: number;
  items: number;
  itemsRight: number;
  fields: number;
  fieldsRight: number;
  warned: number;
  silent: number;
}

export const emptyTally = (): Tally => ({
  notices: 0,
  refused: 0,
  items: 0,
  itemsRight: 0,
  fields: 0,
  fieldsRight: 0,
  warned: 0,
  silent: 0,
});

/** What a seed prints. @param records notices that were read, one of which is printed */
export function generated(
  seed: number,
  records: readonly NoticeRecord[],
): { said: SaidNotice; print: Printed } {
  const random = randomOf(seed);
  const record = records[seed % records.length] as NoticeRecord;
  const said = sampled(record, random, MOST_ITEMS);
  return { said, print: printed(said, random) };
}

/** Reads what a seed prints and adds it to a tally. @returns what came back wrong, for people */
export async function tried(seed: number, records: readonly NoticeRecord[], tally: Tally): Promise<string[]> {
  const { said, print } = generated(seed, records);
  tally.notices++;
  tally.items += said.items.length;
  tally.fields += said.items.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
  const read = await readBack(print.content);
  if (read === null) {
    tally.refused++;
    return [`${seed} ${print.form}: refused`];
  }
  const used = new Set<ItemRecord>();
  return said.items.flatMap((item) => {
    const found = read.items.find((one) => !used.has(one) && squeezed(one.name) === squeezed(item.name));
    if (found) used.add(found);
    const wrong = found ? wrongIn(item, found) : ['missing'];
    tally.fieldsRight +=
      Object.keys(item.fields).length - (found ? wrong.length : Object.keys(item.fields).length);
    const placed = found?.domain === item.domain;
    if (wrong.length === 0 && placed) {
      tally.itemsRight++;
      return [];
    }
    const silent = !isWarned(read, found);
    tally[silent ? 'silent' : 'warned']++;
    return [
      `${seed} ${print.form}${silent ? ' SILENT' : ''}: ${item.name}: ${[...wrong, ...(placed ? [] : [`domain ${found?.domain}`])].join('; ')}`,
    ];
  });
}

async function readBack(content: Printed['content']): Promise<NoticeRecord | null> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const source = await readSource(bytes);
  if (source.kind !== 'source') throw new Error('an archive was printed');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return await readNotice(source.source, { path: 'raw/generated', sha256, bytes: bytes.length });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** A full stop that ends a field may give way to what parts it from the next. */
const squeezed = (text: string): string => text.replace(/\s+/gu, '').replace(/[。；]$/u, '');

function wrongIn(said: Said, found: ItemRecord): string[] {
  return FIELDS.filter(
    (field) => squeezed(said.fields[field] ?? '') !== squeezed(found.fields[field]?.text ?? ''),
  ).map((field) => `${field} «${found.fields[field]?.text ?? ''}»`);
}

/** A warning of the item, or of the list where the item is missing. */
const isWarned = ({ warnings }: NoticeRecord, item: ItemRecord | undefined): boolean =>
  warnings.some((warning) =>
    item ? warning.item === item.id || warning.rule === 'heading-lost' : LOST.has(warning.rule),
  );

const LOST: ReadonlySet<string> = new Set([
  'unclaimed-text',
  'rows-unread',
  'number-gap',
  'heading-unread',
  'number-repeat',
]);
