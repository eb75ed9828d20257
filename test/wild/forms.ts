/** Forms in which a notice is printed: text with labels, tables of text, Markdown, CSV, HTML and Word. */
import { makeDocx, p, cell as wordCell, row as wordRow, table as wordTable } from '../read/make-docx.ts';
import { byDomain, FIELDS, oneOf, type Said, type SaidNotice } from './notice.ts';
import {
  DOMAIN_NUMBERS,
  IN_ONE,
  ITEM_NUMBERS,
  LABELLED,
  LABELS,
  LETTERS,
  MARKED,
  ON_LINES,
} from './words.ts';

export interface Printed {
  form: string;
  /** A file's text, or its bytes. */
  content: string | Uint8Array;
}

type Random = () => number;
type Form = (notice: SaidNotice, random: Random) => string | Uint8Array;

/** Lines broken by hand at a width, as an editor or a PDF breaks them. */
function wrapped(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}

/** Numbers of pages between the lines. */
const paged = (lines: readonly string[], random: Random): string[] => {
  const every = 22 + Math.floor(random() * 10);
  return lines.flatMap((line, i) => (i > 0 && i % every === 0 ? [`— ${i / every} —`, '', line] : [line]));
};

const labelled = ({ title, place, items }: SaidNotice, random: Random): string => {
  const labels = oneOf(random, LABELS);
  const domainNumber = oneOf(random, DOMAIN_NUMBERS);
  const itemNumber = oneOf(random, ITEM_NUMBERS);
  const lines = random() < 0.6;
  const set = oneOf(random, lines ? LABELLED : MARKED);
  const setOut = oneOf(random, lines ? ON_LINES : IN_ONE);
  let no = 0;
  const list = byDomain(items).flatMap(([domain, own], d) => [
    `${domainNumber(d + 1)}${domain}`,
    ...own.flatMap((item) => [
      ...setOut(
        `${itemNumber(++no)}${item.name}`,
        FIELDS.flatMap((field) => (item.fields[field] ? [set(labels[field], item.fields[field])] : [])),
      ).flatMap((line) => line.split('\n')),
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

/** A cell a line, as a browser copies a table; cells that are empty leave an empty line. */
const cellsOnLines: Form = (notice, random) =>
  [...letterOf(notice, random), ...rowsOf(notice, random).flat(), ''].join('\n');

/** Bars between cells and none round them. */
const openBars: Form = (notice, random) =>
  [...letterOf(notice, random), ...rowsOf(notice, random).map((row) => row.join(' | ')), ''].join('\n');

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum + (/[\p{Script=Han}\u2014\u2018-\u201d\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1),
    0,
  );

/** A cell cut into lines of at most so many half-width columns; a mark never begins one. */
function cutAt(text: string, most: number): string[] {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) as string;
    const over = widthOf(line + character) > most && !/[，。、；：）》”]/u.test(character);
    if (over && line !== '') lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
}

/** Columns of blanks, cells over several lines, the number at the top of a row or in its middle. */
const laidOut: Form = (notice, random) => {
  const [heads = [], ...rows] = rowsOf(notice, random);
  const most = heads.map((head) => (head === '序号' ? 4 : 12 + 2 * Math.floor(random() * 6)));
  const middle = random() < 0.5;
  const apart = random() < 0.5;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, col) => cell + ' '.repeat((most[col] as number) + 6 - widthOf(cell)))
      .join('')
      .trimEnd();
  const set = (row: readonly string[]): string[] => {
    if (row.length === 1) return [row[0] as string];
    const cells = row.map((cell, col) => cutAt(cell, most[col] as number));
    const height = Math.max(...cells.map(({ length }) => length));
    const down = cells.map(({ length }) => (middle ? Math.floor((height - length) / 2) : 0));
    const lines = Array.from({ length: height }, (_, i) =>
      line(cells.map((cell, col) => cell[i - (down[col] as number)] ?? '')),
    );
    return apart ? [...lines, ''] : lines;
  };
  return [...letterOf(notice, random), line(heads), ...rows.flatMap(set), ''].join('\n');
};

/** A domain's cell spans its rows. */
const merged: Form = (notice, random) => {
  const labels = oneOf(random, LABELS);
  const cell = (text: string, spans = ''): string => `<td${spans}>${escaped(text)}</td>`;
  let no = 0;
  const rows = byDomain(notice.items).flatMap(([domain, own]) =>
    own.map(
      (item, i) =>
        `<tr>${i === 0 ? cell(domain, ` rowspan="${own.length}"`) : ''}${cell(String(++no))}${cell(item.name)}${FIELDS.map((field) => cell(item.fields[field] ?? '')).join('')}</tr>`,
    ),
  );
  const heads = ['领域', '序号', '服务项目', ...FIELDS.map((field) => labels[field])];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${notice.title}</title></head><body><div><a>首页</a> &gt; <a>政务公开</a></div><h1>${notice.title}</h1><p>发布时间：2025-03-06　浏览次数：12</p><table><tr>${heads.map((head) => cell(head)).join('')}</tr>${rows.join('')}</table><div>上一篇：无</div></body></html>`;
};

const docx: Form = (notice, random) => {
  const [heads = [], ...rows] = rowsOf(notice, random);
  const cells = (row: readonly string[]): string =>
    wordRow(
      ...row.map((text) =>
        wordCell(p(escaped(text)), row.length === 1 ? `<w:gridSpan w:val="${heads.length}"/>` : ''),
      ),
    );
  return makeDocx({
    body: [
      ...letterOf(notice, random).map((line) => p(escaped(line))),
      wordTable(cells(heads), ...rows.map(cells)),
    ].join(''),
  });
};

const FORMS: Readonly<Record<string, Form>> = {
  ...{ labelled, tabbed, markdown, ruled, csv, html, paragraphs },
  ...{ cellsOnLines, openBars, laidOut, merged, docx },
};

/** A notice in a random form. */
export function printed(notice: SaidNotice, random: Random): Printed {
  const form = oneOf(random, Object.keys(FORMS));
  return { form, content: (FORMS[form] as Form)(notice, random) };
}
