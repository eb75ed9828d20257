/** Forms in which a notice is printed: text with labels, tables of text, Markdown, CSV and HTML. */
import { byDomain, FIELDS, oneOf, type Said, type SaidNotice } from './notice.ts';
import { DOMAIN_NUMBERS, ITEM_NUMBERS, LABELLED, LABELS, LETTERS } from './words.ts';

export interface Printed {
  form: string;
  text: string;
}

type Random = () => number;
type Form = (notice: SaidNotice, random: Random) => string;

/** Lines broken by hand at a width, as an editor or a PDF breaks them. */
function wrapped(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}

/** Numbers of pages between the lines. */
const paged = (lines: readonly string[], random: Random): string[] => {
  const every = 22 + Math.floor(random() * 10);
  return lines.flatMap((line, i) => (i > 0 && i % every === 0 ? [`— ${i / every} —`, '', line] : [line]));
};

const labelled: Form = ({ title, place, items }, random) => {
  const labels = oneOf(random, LABELS);
  const domainNumber = oneOf(random, DOMAIN_NUMBERS);
  const itemNumber = oneOf(random, ITEM_NUMBERS);
  const set = oneOf(random, LABELLED);
  let no = 0;
  const list = byDomain(items).flatMap(([domain, own], d) => [
    `${domainNumber(d + 1)}${domain}`,
    ...own.flatMap((item) => [
      `${itemNumber(++no)}${item.name}`,
      ...FIELDS.flatMap((field) =>
        item.fields[field] ? set(labels[field], item.fields[field]).split('\n') : [],
      ),
    ]),
  ]);
  const broken = random() < 0.3 ? wrapped(list, 40) : list;
  const body = random() < 0.3 ? paged(broken, random) : broken;
  return [...oneOf(random, LETTERS)(place, title), title, '', ...body, ''].join('\n');
};

/** Rows of cells: heads, a row of one cell for a domain or a column of them, the items. */
function rowsOf({ items }: SaidNotice, random: Random): string[][] {
  const labels = oneOf(random, LABELS);
  const column = random() < 0.5;
  const cells = (item: Said): string[] => FIELDS.map((field) => item.fields[field] ?? '');
  const heads = ['序号', ...(column ? ['领域'] : []), oneOf(random, ['服务项目', '项目名称', '服务事项'])];
  let no = 0;
  return [
    [...heads, ...FIELDS.map((field) => labels[field])],
    ...byDomain(items).flatMap(([domain, own], d) => [
      ...(column ? [] : [[`${DOMAIN_NUMBERS[0]?.(d + 1)}${domain}`]]),
      ...own.map((item) => [String(++no), ...(column ? [domain] : []), item.name, ...cells(item)]),
    ]),
  ];
}

const letterOf = ({ place, title }: SaidNotice, random: Random): string[] => [
  ...oneOf(random, LETTERS)(place, title),
  title,
  '',
];

const tabbed: Form = (notice, random) =>
  [...letterOf(notice, random), ...rowsOf(notice, random).map((row) => row.join('\t')), ''].join('\n');

const markdown: Form = (notice, random) => {
  const [heads = [], ...rows] = rowsOf(notice, random);
  const line = (row: readonly string[]): string =>
    `| ${[...row, ...heads.slice(row.length).map(() => '')].join(' | ')} |`;
  return [
    `# ${notice.title}`,
    '',
    line(heads),
    `|${heads.map(() => '---|').join('')}`,
    ...rows.map(line),
    '',
  ].join('\n');
};

/** Cells broken at a width of their own, rows between rules. */
const ruled: Form = (notice, random) => {
  const [heads = [], ...rows] = rowsOf(notice, random);
  const width = 8 + Math.floor(random() * 8);
  const rule = `+${heads.map(() => '-'.repeat(width * 2)).join('+')}+`;
  const bar = oneOf(random, ['|', '│']);
  const lines = (row: readonly string[]): string[] => {
    if (row.length === 1) return [`${bar}${row[0]}${bar}`];
    const cells = row.map((cell) => cell.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, i) => `${bar}${cells.map((cell) => (cell[i] ?? '').padEnd(width, '　')).join(bar)}${bar}`,
    );
  };
  return [
    ...letterOf(notice, random),
    rule,
    ...[heads, ...rows].flatMap((row) => [...lines(row), rule]),
    '',
  ].join('\n');
};

const csv: Form = (notice, random) => {
  const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = rowsOf(notice, random);
  const width = rows[0]?.length ?? 0;
  return [[notice.title], ...rows]
    .map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')].map(quoted).join(','))
    .join('\n');
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const html: Form = (notice, random) => {
  const [heads = [], ...rows] = rowsOf(notice, random);
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}${cells.length === 1 ? ` colspan="${heads.length}"` : ''}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${notice.title}</title></head><body><h1>${notice.title}</h1><table>${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table></body></html>`;
};

const paragraphs: Form = (notice, random) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${notice.title}</title></head><body>${labelled(
    notice,
    random,
  )
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</body></html>`;

const FORMS: Readonly<Record<string, Form>> = { labelled, tabbed, markdown, ruled, csv, html, paragraphs };

/** A notice in a random form. */
export function printed(notice: SaidNotice, random: Random): Printed {
  const form = oneOf(random, Object.keys(FORMS));
  return { form, text: (FORMS[form] as Form)(notice, random) };
}
