/** What must hold in the records of a notice whatever it says: ids, forms, places, slices, and that each character is accounted for once. */
import { fieldsOf } from '../../records/fields.ts';
import { fieldId } from '../../records/ids.ts';
import type { FieldRecord, ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { plain } from '../../text/narrow.ts';
import { checkDocument } from './document.ts';
import { checkClaims, checkFacts, checkField } from './fields.ts';
import { checkForms, type Formed, once, shown, squeezed, type TellBreach } from './found.ts';
import { checkValues } from './values.ts';

const ITEM: readonly Formed<ItemRecord>[] = [
  ['number_raw', 'filled', (item) => item.number_raw],
  ['name', 'name', (item) => item.name],
  ['domain', 'filled', (item) => item.domain],
  ['aspect', 'filled', (item) => item.aspect],
];

/** Ids begin with the document's, so none stands twice if none does within its notice. */
export function checkNotice(notice: NoticeRecord, text: string, found: TellBreach): void {
  const { id } = notice.document;
  const ids = new Set<string>();
  checkDocument(notice, text, found);
  checkClaims(notice, text, found);
  const nameless = new Set(
    notice.warnings.filter(({ rule }) => rule === 'name-missing').map(({ item }) => item),
  );
  for (const item of notice.items) {
    once(item.id, ids, found);
    if (!hasItsId(id, item)) found(item.id, 'cli-breach-item-id');
    checkForms(item.id, item, ITEM, found);
    if (item.name === '' && !nameless.has(item.id))
      found(item.id, 'cli-breach-filled', { key: 'name', value: '""' });
    const fields = new Map(fieldsOf(item).map(({ name, field }) => [name, field]));
    for (const [name, field] of fields) checkField(fieldId(item.id, name), field, text, notice.claims, found);
    checkAgencies(item, fields, found);
    checkFacts(item, fields, ids, found);
    checkValues(item, found);
  }
}

/** `<document>/2`, `/53.1`, `/2-4` and `/2.1-4` where numbers begin again in each domain or aspect, `/2~2` for a number printed twice. */
export function hasItsId(
  document: string,
  { id, no, sub_no }: Pick<ItemRecord, 'id' | 'no' | 'sub_no'>,
): boolean {
  const local = id.startsWith(`${document}/`) ? id.slice(document.length + 1) : '';
  const read = /^(?:\d+(?:\.\d+)?-)?(-?\d+)(?:~\d+)?(?:\.(-?\d+))?(?:~\d+)?$/u.exec(local);
  return (
    read !== null && Number(read[1]) === no && (read[2] === undefined ? null : Number(read[2])) === sub_no
  );
}

function checkAgencies(item: ItemRecord, fields: ReadonlyMap<string, FieldRecord>, found: TellBreach): void {
  for (const agency of item.agencies) {
    const { field, start, end, name } = agency;
    const where = `${item.id} ${name}`;
    checkForms(
      where,
      agency,
      [
        ['name', 'filled', (a) => a.name],
        ['note', 'filled', (a) => a.note],
      ],
      found,
    );
    const slice = fields.get(field)?.text.slice(start, end);
    if (slice === undefined) found(item.id, 'cli-breach-no-field', { field });
    else if (![slice, plain(slice)].some((spelt) => squeezed(spelt) === squeezed(name)))
      // radicals are folded in names alone
      found(where, 'cli-breach-slice', { start, end, found: shown(slice) });
  }
}
