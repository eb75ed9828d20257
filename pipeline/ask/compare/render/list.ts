/** The list of services in every format but a screen's. */

import type { Lang } from '../../../messages/index.ts';
import { yuan } from '../../../records/kinds/amounts.ts';
import { csvOf, type Table } from '../../../show/csv.ts';
import { markdownText } from '../../../show/markdown/escape.ts';
import { escapeHtml as text } from '../../../show/page.ts';
import type { ListedService, SumRange } from '../list.ts';
import { word } from './figures.ts';
import { htmlPage } from './html.ts';

/** Forms of sums that a list shows of one service. */
const SHOWN = 2;

/** `75–225 元/人/月 (2)`: in brackets in how many places, where that is fewer than have the service. */
export function rangesWords({ places, sums }: ListedService): string {
  return sums
    .slice(0, SHOWN)
    .map((one) => `${rangeWords(one)}${one.places < places ? ` (${one.places})` : ''}`)
    .join('; ');
}

const rangeWords = ({ min, max, ...form }: SumRange): string =>
  `${min === max ? min : `${min}–${max}`} ${yuan(form)}`;

const headsOf = (lang: Lang): string[] => [
  word('service', lang),
  'id',
  word('domain', lang),
  word('places', lang),
  word('sums', lang),
];

const cellsOf = (one: ListedService, lang: Lang): string[] => [
  one.name,
  one.id,
  one.domain ?? word('no-domain', lang),
  String(one.places),
  rangesWords(one),
];

export function renderListMarkdown(services: readonly ListedService[], lang: Lang): string {
  const rows = [
    headsOf(lang),
    headsOf(lang).map(() => '---'),
    ...services.map((one) => cellsOf(one, lang).map(markdownText)),
  ];
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `# ${word('list', lang, { count: services.length })}\n\n${table}\n`;
}

export function renderListHtml(services: readonly ListedService[], lang: Lang): string {
  const rows = services.map((one) => {
    const [name = '', ...rest] = cellsOf(one, lang);
    return `<tr><th scope="row">${text(name)}</th>${rest.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`;
  });
  const table = `<div class="scroll"><table class="list">
<thead><tr>${headsOf(lang)
    .map((head) => `<th scope="col">${text(head)}</th>`)
    .join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
  return htmlPage(word('list', lang, { count: services.length }), table, lang);
}

const COLUMNS = [
  ...['service', 'name', 'domain', 'aspect', 'places', 'regions', 'items'],
  ...['per', 'period', 'min', 'max', 'sum_places', 'sums'],
] as const;

/** One line a service and form of sums; one for a service without sums. */
export function renderListCsv(services: readonly ListedService[]): string {
  const { columns, rows } = listTable(services);
  return csvOf(columns, rows);
}

/** The same before it is a file. */
export function listTable(services: readonly ListedService[]): Table {
  const rows = services.flatMap(({ id, name, domain, aspect, places, regions, items, sums }) => {
    const head = {
      ...{ service: id, name, domain, aspect, places },
      ...{ regions: regions.join(' '), items: items.join(' ') },
    };
    if (sums.length === 0) return [head];
    return sums.map(({ per, period, min, max, places: of, sums: count }) => ({
      ...{ ...head, per: per.join('/'), period, min, max, sum_places: of, sums: count },
    }));
  });
  return { columns: COLUMNS, rows };
}
