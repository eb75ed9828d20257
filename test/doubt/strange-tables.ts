/** Tables that no rule of the product was written for. */
import { byDomain, FIELDS, type Said } from '../wild/notice.ts';
import { type Form, LABEL, letter, oneLine, pairs, UNSEEN } from './parts.ts';

const HEADS = ['序号', '服务项目', ...FIELDS.map((field) => LABEL[field])];
const rowOf = (item: Said, no: number): string[] => [
  String(no),
  item.name,
  ...FIELDS.map((field) => oneLine(item.fields[field] ?? '')),
];

/** @param heads null for a table without any. @param cells of a row, as this form sets them */
const table =
  (
    heads: readonly string[] | null,
    cells: (row: string[], at: number) => string[][],
    join: (row: readonly string[]) => string = (row) => row.join('\t'),
  ): Form =>
  (notice) => {
    let no = 0;
    const rows = byDomain(notice.items).flatMap(([domain, items]) => [
      [domain],
      ...items.flatMap((item) => cells(rowOf(item, ++no), no)),
    ]);
    const all = heads ? [[...heads], ...rows] : rows;
    return { text: [...letter(notice), ...all.map(join), ''].join('\n'), headings: true };
  };
const asIs = (row: string[]): string[][] => [row];
const bars = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
const swapped = (row: readonly string[], a: number, b: number): string[] => {
  const out = [...row];
  [out[a], out[b]] = [out[b] as string, out[a] as string];
  return out;
};

/** A name a row: what is strange about it. */
export const STRANGE_TABLES: Readonly<Record<string, Form>> = {
  'heads of unseen words': table(['序', '事儿', ...FIELDS.map((f) => UNSEEN[f])], asIs),
  'heads of unseen words in bars': table(['序', '事儿', ...FIELDS.map((f) => UNSEEN[f])], asIs, bars),
  'no heads': table(null, asIs),
  'no heads, bars': table(null, asIs, bars),
  'heads of the funding and the agency swapped': table(swapped(HEADS, 5, 6), asIs),
  'heads of content and audience swapped': table(swapped(HEADS, 2, 3), asIs, bars),
  'columns one off to the right': table(HEADS, (row) => [[row[0] as string, '', ...row.slice(1)]]),
  'one head too few': table(
    HEADS.filter((head) => head !== '服务标准'),
    asIs,
  ),
  'a cell too few here and there': table(HEADS, (row, no) => [
    no % 4 === 0 ? row.filter((_, i) => i !== 4) : row,
  ]),
  'the standard on a row of its own': table(HEADS, (row, no) =>
    no % 3 === 0
      ? [
          swapped(row, 4, 4).map((cell, i) => (i === 4 ? '' : cell)),
          ['', '', '', '', row[4] as string, '', ''],
        ]
      : [row],
  ),
  'two items in a row': (notice) => ({
    text: pairs(notice, (a, b, no) => [[...rowOf(a, no), ...(b ? rowOf(b, no + 1) : [])].join('\t')]).replace(
      `${notice.title}\n\n`,
      `${notice.title}\n\n${[...HEADS, ...HEADS].join('\t')}\n`,
    ),
    headings: false,
  }),
  'rows for columns': (notice) => {
    const rows = notice.items.map((item, i) => rowOf(item, i + 1));
    return {
      text: [
        ...letter(notice),
        ...HEADS.map((head, col) => [head, ...rows.map((row) => row[col] as string)].join('\t')),
        '',
      ].join('\n'),
      headings: false,
    };
  },
  'totals and remarks between rows': table(HEADS, (row, no) =>
    no % 4 === 0 ? [row, ['', '备注', '', '', '以上项目按规定执行', '', '']] : [row],
  ),
};
