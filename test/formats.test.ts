/** One notice in many file formats: the records differ in nothing but provenance, and what a format truly shows otherwise is named. */
import { describe, expect, it } from 'vitest';
import type { ItemRecord, NoticeRecord } from '../pipeline/records/schema.ts';
import { narrow } from '../pipeline/text/narrow.ts';
import { fieldTexts, readRecord } from './support/read.ts';

const FOLDER = 'test/fixtures/formats';
const local = (item: ItemRecord): string => item.id.split('/')[1] ?? '';

/** Items as a reader sees them, with the values of their facts. `squeezed`: the format breaks paragraphs elsewhere, or has other blanks. */
function seen(record: NoticeRecord, squeezed: boolean, headings: boolean): Map<string, unknown> {
  const even = (text: string): string => (squeezed ? narrow(text).replace(/\s+/gu, '') : text);
  return new Map(
    record.items.map((item) => [
      local(item),
      JSON.parse(
        even(
          JSON.stringify({
            number: item.number_raw,
            name: item.name,
            ...(headings ? { domain: item.domain, aspect: item.aspect } : {}),
            fields: fieldTexts(item),
            agencies: item.agencies.map((a) => [a.name, a.role, a.note]),
            amounts: item.amounts.map((f) => [
              f.min,
              f.max,
              f.bound,
              f.per,
              f.period,
              f.change,
              f.average,
              f.role,
            ]),
            ratios: item.ratios.map((f) => [f.kind, f.min, f.max, f.bound, f.parts, f.change]),
            frequencies: item.frequencies.map((f) => [f.min, f.max, f.bound, f.unit, f.every, f.per_event]),
            ages: item.ages.map((f) => [f.min, f.max, f.unit, f.sex]),
            citations: item.citations.map((f) => [
              f.title,
              f.doc_number,
              f.decree,
              f.standard_no,
              f.version,
              f.trial,
            ]),
          }).replace(/\\n/gu, squeezed ? '' : '\\n'),
        ),
      ),
    ]),
  );
}

interface Case {
  file: string;
  plain: string;
  /** Items that this format shows otherwise, each with its reason. */
  otherwise?: Record<string, string>;
  squeezed?: boolean;
  /** False where the plain text has traces of lost headings that the format has not. */
  headings?: boolean;
}

const JIAXING = {
  92: '浙江省公公共文化 in one paragraph: no page break to mend',
  104: 'PM2.5 as a subscript',
};
const CASES: Case[] = [
  { file: 'urumqi.docx', plain: 'urumqi-2023-standard' },
  { file: 'urumqi.doc', plain: 'urumqi-2023-standard' },
  { file: 'urumqi.odt', plain: 'urumqi-2023-standard' },
  { file: 'urumqi-utf8.html', plain: 'urumqi-2023-standard' },
  { file: 'urumqi-gb18030.txt', plain: 'urumqi-2023-standard' },
  { file: 'urumqi-kangxi.txt', plain: 'urumqi-2023-standard', squeezed: true },
  { file: 'jiaxing-toc.docx', plain: 'jiaxing-2023-standard', otherwise: JIAXING },
  { file: 'jiaxing-toc.pdf', plain: 'jiaxing-2023-standard', otherwise: JIAXING, squeezed: true },
  { file: 'wanzhou-table.docx', plain: 'wanzhou-2018-list' },
  { file: 'wanzhou-table.odt', plain: 'wanzhou-2018-list' },
  { file: 'wanzhou-table.html', plain: 'wanzhou-2018-list' },
  { file: 'wanzhou-table.pdf', plain: 'wanzhou-2018-list' },
  { file: 'beijing-bookmarks.docx', plain: 'beijing-2023-standard-draft', headings: false },
  { file: 'interpretation.html', plain: 'urumqi-2023-interpretation' },
];

describe('the same notice in another file', () => {
  it.each(CASES)('$file', async ({ file, plain, otherwise = {}, squeezed = false, headings = true }) => {
    const [record, expected] = await Promise.all([
      readRecord(`${FOLDER}/${file}`),
      readRecord(`raw/${plain}.txt`),
    ]);
    expect(record.document.id).toBe(expected.document.id);
    expect(record.claims.filter((c) => c[2] === 'unclaimed')).toEqual([]);
    const [found, wanted] = [seen(record, squeezed, headings), seen(expected, squeezed, headings)];
    for (const id of Object.keys(otherwise)) {
      expect(found.get(id), otherwise[id]).not.toEqual(wanted.get(id));
      found.delete(id);
      wanted.delete(id);
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });
});
