/**
 * An independent look for what a reading lost without a word. It knows nothing of how the text was read: it compares the characters of the
 * source with what stands in names, fields, headings and claims.
 */
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { plain } from '../../pipeline/text/narrow.ts';

/** Of these roles is what stands round a list; a field or a row among them is lost. */
const ROUND: ReadonlySet<string> = new Set(['preamble', 'note', 'toc', 'table_head']);
/** An annex of its own may hold a form or a table of tasks; one with so many fields is a list. */
const FIELDS_OF_A_LIST = 3;
const LABELLED =
  /^[\s（(【[\d一二三四五六七八九十、.)）①-⑳]{0,6}(?:服务对象|服务内容|服务标准|保障标准|支出责任|牵头(?:负责|责任)?单位|责任单位)[】\]]?\s{0,2}[：:∶]\s{0,2}\S/mu;
/** A row: a number and three cells behind it. */
const ROW = /^\s{0,4}\|?\s{0,4}\d{1,3}\s{0,4}(?:[\t|][^\t|\n]{1,200}){3}/mu;
/** No name of a body holds a sentence. */
const SENTENCE = /[。：；]|起施行|有效期|保障措施|附则|\d{4}年/u;

const squeeze = (text: string): string => plain(text).replace(/\s+/gu, '');

/** @returns one line a loss; none where all is in its place or told by a warning */
export function silentLosses(record: NoticeRecord, text: string): string[] {
  return [
    ...untiled(record, text),
    ...lostLines(record, text),
    ...wrongSources(record, text),
    ...agencies(record),
  ];
}

function untiled({ claims }: NoticeRecord, text: string): string[] {
  const out: string[] = [];
  let at = 0;
  for (const [start, end] of [...claims, [text.length, text.length] as const]) {
    if (start < at) out.push(`claims overlap at ${start}`);
    const gap = text.slice(at, start).trim();
    if (gap !== '') out.push(`in no claim: ${gap.slice(0, 40)}`);
    at = Math.max(at, end);
  }
  return out;
}

function lostLines({ claims, warnings }: NoticeRecord, text: string): string[] {
  const told = (start: number, end: number): boolean =>
    warnings.some((w) => w.start !== null && w.end !== null && w.start < end && w.end > start);
  const annexes = claims.filter(
    ([start, end, role]) => role === 'annex' && !told(start, end) && LABELLED.test(text.slice(start, end)),
  );
  const inAnnexes = annexes.length >= FIELDS_OF_A_LIST ? [`${annexes.length} fields in annexes`] : [];
  const round = claims
    .filter(([start, end, role]) => ROUND.has(role) && !told(start, end))
    .map(([start, end, role]) => ({ role, words: text.slice(start, end) }))
    .filter(({ words }) => LABELLED.test(words) || ROW.test(words))
    .map(({ role, words }) => `${role} holds a field or a row: ${words.slice(0, 40)}`);
  return [...inAnnexes, ...round];
}

function wrongSources({ items }: NoticeRecord, text: string): string[] {
  return items.flatMap((item) =>
    fieldsOf(item)
      .filter(
        ({ source, text: own }) =>
          squeeze(source.map(([a, b]) => text.slice(a, b)).join('')) !== squeeze(own),
      )
      .map((field) => `${item.id} ${field.label}: its places do not spell its text`),
  );
}

const fieldsOf = ({ fields: { other, ...named } }: ItemRecord) =>
  [...Object.values(named), ...(other ?? [])].filter((field) => field !== undefined);

function agencies({ items, warnings }: NoticeRecord): string[] {
  return items.flatMap((item) =>
    item.agencies
      .filter(
        ({ name }) => (SENTENCE.test(name) || name.length > 40) && !warnings.some((w) => w.item === item.id),
      )
      .map(({ name }) => `${item.id}: no body's name: ${name}`),
  );
}
