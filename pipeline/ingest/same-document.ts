/** Two files of one document: the same items make one document with an alternate source, of others the newer by its day stands, and the older is a named error; so is the later path where days do not tell. */
import { InputError } from '../errors.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import { narrow } from '../text/narrow.ts';
import { errorOf } from './file-error.ts';
import type { FileResult } from './read-file.ts';

export interface Settled {
  notices: { record: NoticeRecord; text: string }[];
  results: (FileResult & { alternateOf: string | null })[];
}

export function settle(results: readonly FileResult[]): Settled {
  const byId = new Map<string, { record: NoticeRecord; text: string }>();
  const out: Settled['results'] = [];
  for (const result of [...results].sort((a, b) => compare(a.path, b.path))) {
    if (!result.notice) {
      out.push({ ...result, alternateOf: null });
      continue;
    }
    const { record, text } = result.notice;
    const { id, source } = record.document;
    const first = byId.get(id);
    if (!first) {
      byId.set(id, {
        record: { ...record, document: { ...record.document, source: { ...source, alternates: [] } } },
        text,
      });
      out.push({ ...result, alternateOf: null });
    } else if (sameItems(first.record.items, record.items)) {
      first.record.document.source.alternates.push({
        path: source.path,
        sha256: source.sha256,
        media_type: source.media_type,
      });
      out.push({ ...result, alternateOf: id });
    } else if (dayOf(record) > dayOf(first.record) && dayOf(first.record) !== '') {
      byId.set(id, { record, text });
      const older = out.findIndex(
        ({ notice }) => notice?.record.document.source.path === first.record.document.source.path,
      );
      out[older] = { ...refused(out[older] as FileResult, 'document-superseded', record, first.record) };
      out.push({ ...result, alternateOf: null });
    } else {
      const newer = dayOf(record) !== '' && dayOf(record) < dayOf(first.record);
      out.push(refused(result, newer ? 'document-superseded' : 'document-conflict', first.record, record));
    }
  }
  return {
    notices: [...byId.values()].sort((a, b) => compare(a.record.document.id, b.record.document.id)),
    results: out,
  };
}

/** The day a notice is of; '' where it bears none. */
const dayOf = ({ document: { dates } }: NoticeRecord): string =>
  dates.signed ?? dates.printed ?? dates.effective ?? '';

/** The result of a file whose notice does not stand. @param stands the notice of the same id that does */
function refused(
  result: FileResult,
  rule: 'document-conflict' | 'document-superseded',
  stands: NoticeRecord,
  { items, document: { id } }: NoticeRecord,
): Settled['results'][number] {
  const { path } = stands.document.source;
  const item = firstDifference(stands.items, items);
  const error =
    rule === 'document-superseded'
      ? new InputError(rule, { id, path, item, day: dayOf(stands) })
      : new InputError(rule, { id, path, item });
  return { ...result, notice: null, alternateOf: null, error: errorOf(error) };
}

/** An item without what only its file knows: where its characters stand. White space, width and variant forms are the format's own. */
function essence(item: ItemRecord): string {
  const { fields, ...rest } = item;
  const squeezed = Object.entries(fields).map(([name, field]) => [
    name,
    (Array.isArray(field) ? field : [field]).map((f) => [f?.label, f?.text.replace(/\s+/gu, '')]),
  ]);
  return narrow(JSON.stringify([rest.id, rest.name, rest.domain, rest.aspect, squeezed])).replace(
    /\s+/gu,
    '',
  );
}

const sameItems = (a: readonly ItemRecord[], b: readonly ItemRecord[]): boolean =>
  a.length === b.length && a.every((item, i) => essence(item) === essence(b[i] as ItemRecord));

function firstDifference(a: readonly ItemRecord[], b: readonly ItemRecord[]): string {
  const at = a.findIndex((item, i) => !b[i] || essence(item) !== essence(b[i] as ItemRecord));
  return (a[at] ?? b[a.length])?.id ?? '';
}
