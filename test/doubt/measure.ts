/** What became of a notice that was made strange, or of a reading that was made wrong: right, told of, silent, refused. */
import { createHash } from 'node:crypto';
import { InputError } from '../../pipeline/errors.ts';
import { readSource } from '../../pipeline/read/read.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { FIELDS, type Said } from '../wild/notice.ts';

export interface Outcome {
  right: number;
  warned: number;
  silent: number;
  refused: number;
  /** Notices with a silent item. */
  silentNotices: number;
  notices: number;
}

export const nothing = (): Outcome => ({
  right: 0,
  warned: 0,
  silent: 0,
  refused: 0,
  silentNotices: 0,
  notices: 0,
});

/** Rules about facts say nothing of whether an item was read as what it is. */
const OF_FACTS: ReadonlySet<string> = new Set([
  ...['frequency-without-period', 'funding-without-payer', 'unread-number', 'sums-alike', 'beyond-sense'],
  ...['range-reversed', 'unbalanced-bracket', 'traditional-characters', 'radicals-folded', 'label-varies'],
  ...['edition-not-found', 'region-not-found', 'title-not-found'],
]);

/** @returns null for what is refused */
export async function readText(text: string): Promise<NoticeRecord | null> {
  const bytes = Buffer.from(text);
  const source = await readSource(bytes);
  if (source.kind !== 'source') throw new Error('an archive was printed');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return await readNotice(source.source, { path: 'raw/strange.txt', sha256, bytes: bytes.length });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

const textsOf = ({ fields: { other, ...named } }: ItemRecord): string[] =>
  [...Object.values(named), ...(other ?? [])].map((field) => squeezed(field?.text ?? ''));

function wrongIn(said: Said, found: ItemRecord): string[] {
  const others = (found.fields.other ?? []).map(({ text }) => squeezed(text));
  const wrong = FIELDS.flatMap((field) => {
    const text = squeezed(said.fields[field] ?? '');
    const own = squeezed(found.fields[field]?.text ?? '');
    return own === text || (own === '' && others.includes(text)) ? [] : [`${field} «${own.slice(0, 40)}»`];
  });
  const gold = new Set(FIELDS.map((field) => squeezed(said.fields[field] ?? '')));
  const more = others.filter((text) => !gold.has(text));
  return [...wrong, ...more.map((text) => `other «${text.slice(0, 40)}»`)];
}

/** Is there a warning of structure in a part of the text as read? */
export const isTold = ({ warnings }: NoticeRecord, from: number, to: number, id?: string): boolean =>
  warnings.some(
    (w) =>
      !OF_FACTS.has(w.rule) &&
      ((id !== undefined && w.item === id) ||
        (w.start !== null && w.end !== null && w.start < to && w.end >= from)),
  );

/** A warning of the item, or with a place in it; of one that is missing, where its name stands. */
function isWarned(record: NoticeRecord, text: string, name: string, item: ItemRecord | undefined): boolean {
  if (!item) {
    const at = text.indexOf(name);
    return at >= 0 && isTold(record, at - 5, at + 200);
  }
  const own = record.claims.filter(([, , , ref]) => ref === item.id || ref?.startsWith(`${item.id}#`));
  return isTold(
    record,
    Math.min(...own.map(([start]) => start)),
    Math.max(...own.map(([, end]) => end)),
    item.id,
  );
}

/**
 * Adds what was read to an outcome. A wrong item is silent if no warning of structure stands with it or in it; one that is missing, if
 * none stands where its name does.
 * @returns the silent ones, for people
 */
export function judged(
  said: readonly Said[],
  read: NoticeRecord | null,
  text: string,
  headings: boolean,
  outcome: Outcome,
): string[] {
  outcome.notices++;
  if (read === null) {
    outcome.refused += said.length;
    return [];
  }
  const silent: string[] = [];
  const used = new Set<ItemRecord>();
  const tell = (name: string, item: ItemRecord | undefined, what: string): void => {
    if (isWarned(read, text, name, item)) outcome.warned++;
    else {
      outcome.silent++;
      silent.push(`${name.slice(0, 30)}: ${what}`);
    }
  };
  for (const one of said) {
    const free = read.items.filter((item) => !used.has(item));
    const found =
      free.find(({ name }) => squeezed(name) === squeezed(one.name)) ??
      free.find((item) => squeezed(item.name).includes(squeezed(one.name))) ??
      free.find((item) =>
        textsOf(item).some((own) => own.length > 8 && own === squeezed(one.fields.content ?? '')),
      );
    if (found) used.add(found);
    const wrong = found
      ? [
          ...(squeezed(found.name) === squeezed(one.name) ? [] : [`name «${found.name.slice(0, 40)}»`]),
          ...wrongIn(one, found),
          ...(headings && found.domain !== one.domain ? [`domain «${found.domain}»`] : []),
        ]
      : ['missing'];
    if (wrong.length === 0) outcome.right++;
    else tell(one.name, found, wrong.join('; '));
  }
  for (const item of read.items)
    if (!used.has(item) && !said.every(({ name }) => squeezed(name) === squeezed(item.name)))
      tell(item.name, item, 'extra');
  if (silent.length > 0) outcome.silentNotices++;
  return silent;
}
