/** What must hold of what a notice says of itself, and of its headings, repairs and warnings. */
import type { DocumentRecord, NoticeRecord } from '../../records/schema.ts';
import { checkForms, type Formed, type TellBreach } from './found.ts';
import { WORK_FORMS } from './works.ts';

const DOCUMENT: readonly Formed<DocumentRecord>[] = [
  ['notice_title', 'filled', (d) => d.notice_title],
  ['doc_number', 'docNumber', (d) => d.doc_number],
  ['edition.label', 'filled', (d) => d.edition.label],
  ['issuers', 'filled', (d) => d.issuers],
  ['recipients', 'filled', (d) => d.recipients],
  ['cc', 'filled', (d) => d.cc],
  ['dates.signed', 'day', (d) => d.dates.signed],
  ['dates.printed', 'day', (d) => d.dates.printed],
  ['dates.effective', 'day', (d) => d.dates.effective],
  ['dates.expires', 'day', (d) => d.dates.expires],
  ['series', 'filled', (d) => d.series],
  ['reading', 'filled', (d) => d.reading],
  ['layout.name', 'filled', (d) => d.layout.name],
  ['source.path', 'inside', (d) => d.source.path],
  ['source.text', 'inside', (d) => d.source.text],
  ['source.media_type', 'filled', (d) => d.source.media_type],
  ['source.encoding', 'filled', (d) => d.source.encoding],
];

export function checkDocument(notice: NoticeRecord, text: string, found: TellBreach): void {
  const { document, domains, aspects } = notice;
  const { id } = document;
  checkLetter(document, found);
  for (const cited of [...document.basis, ...document.replaces])
    checkForms(`${id} ${cited.text}`, cited, WORK_FORMS, found);
  for (const { name } of [...domains, ...aspects])
    checkForms(id, name, [['name', 'filled', (one) => one]], found);
  if (text.startsWith('\ufeff')) found(id, 'cli-breach-bom');
  checkRepairs(notice, text, found);
  const items = new Set(notice.items.map((item) => item.id));
  for (const { start, end, item } of notice.warnings) {
    if (item !== null && !items.has(item)) found(id, 'cli-breach-warned-item', { id: item });
    if (start !== null && end !== null && (start > end || end > text.length))
      found(id, 'cli-breach-range', { start, end, length: text.length });
  }
}

/** How what the letter says of itself is written. */
export const checkLetter = (document: DocumentRecord, found: TellBreach): void =>
  checkForms(document.id, document, DOCUMENT, found);

/** A repair says what stands where it took something away. */
function checkRepairs({ document: { id }, repairs }: NoticeRecord, text: string, found: TellBreach): void {
  for (const repair of repairs) {
    const { start, end, removed } = repair;
    checkForms(id, repair, [['repairs.kind', 'filled', ({ kind }) => kind]], found);
    if (end > text.length || start > end) found(id, 'cli-breach-range', { start, end, length: text.length });
    else if (end > start && text.slice(start, end) !== removed)
      found(id, 'cli-breach-removed', { start, end });
  }
}
