/** A notice and its twin in another file format, or printed as our own Markdown, differ in nothing. */
import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/index.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { readRecord } from '../support/read.ts';

/** What the format truly shows otherwise, by item. */
const JIAXING = {
  92: '浙江省公公共文化 is a page break of the plain text: in one paragraph nothing says that 公 stands twice by mistake',
  104: 'PM2.5 has a subscript in the file, and is spelled PM_{2.5} in the plain text',
};
const TWINS: readonly [file: string, plain: string, otherwise?: Readonly<Record<string, string>>][] = [
  ['urumqi.docx', 'urumqi-2023-standard'],
  ['urumqi.doc', 'urumqi-2023-standard'],
  ['urumqi-utf8.html', 'urumqi-2023-standard'],
  ['urumqi-gb18030.txt', 'urumqi-2023-standard'],
  ['urumqi-kangxi.txt', 'urumqi-2023-standard'],
  ['jiaxing-toc.docx', 'jiaxing-2023-standard', JIAXING],
  ['jiaxing-toc.pdf', 'jiaxing-2023-standard', JIAXING],
  ['wanzhou-table.docx', 'wanzhou-2018-list'],
  ['wanzhou-table.html', 'wanzhou-2018-list'],
  ['wanzhou-table.pdf', 'wanzhou-2018-list'],
  ['beijing-bookmarks.docx', 'beijing-2023-standard-draft'],
  ['interpretation.html', 'urumqi-2023-interpretation'],
];

/** What is not unchanged, for people. */
function told(old: NoticeRecord, now: NoticeRecord): unknown[] {
  const { items, headings, warnings } = diffNotices(old, now);
  return [...items.filter(({ change }) => change !== 'unchanged'), ...headings, ...warnings];
}

describe('twins', () => {
  it.each(TWINS)('%s', async (file, plain, otherwise = {}) => {
    const [one, other] = await Promise.all([
      readRecord(`test/fixtures/formats/${file}`),
      readRecord(`raw/${plain}.txt`),
    ]);
    const left = ({ items, ...notice }: NoticeRecord): NoticeRecord => ({
      ...notice,
      items: items.filter(({ no }) => !Object.hasOwn(otherwise, no)),
    });
    expect(told(left(one), left(other))).toEqual([]);
    expect(told(left(other), left(one))).toEqual([]);
    const changed = diffNotices(one, other).items.filter(({ change }) => change !== 'unchanged');
    expect(changed.map(({ new: ids }) => ids[0]!.split('/')[1])).toEqual(Object.keys(otherwise));
  });
});
