/** A service: all places side by side, its sums, ages and payers drawn, and the table that they were drawn from. */
import { columnsOf } from '../ask/compare/columns.ts';
import { type Comparison, compareService, type RowKind } from '../ask/compare/comparison.ts';
import { compareTable } from '../ask/compare/render/csv.ts';
import { cellOf, type SaidInCell } from '../ask/compare/render/figures.ts';
import { placesTable } from '../ask/compare/render/html.ts';
import { headsOf, notesOf } from '../ask/compare/render/view.ts';
import { documentOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import type { Service } from '../records/services.ts';
import type { Table } from '../show/csv.ts';
import { escapeHtml as text } from '../show/page.ts';
import { type ChangedSum, changedIn } from './changes-page.ts';
import { mapHtml } from './chart/map.ts';
import { serviceCharts } from './chart/service-charts.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { MOST_LINKS } from './list-pages.ts';
import { charactersAnchor, itemAnchor, noticePath, servicePath, tableName } from './paths.ts';
import { FILTER_FILE, filterHtml } from './scripts.ts';
import type { Lookups, ServiceHead } from './site-data.ts';
import { moreHtml } from './works-page.ts';

/** Beyond so many columns nobody reads a table across: then each place is a row. */
const MOST_COLUMNS = 12;

export function servicePage(head: ServiceHead, data: Lookups): PageOf {
  return {
    path: servicePath(head.id),
    content: async (here) => {
      const { sums } = await changedIn(data);
      const service = data.service(head.id);
      const comparison = comparisonOf(service, data);
      const isLong = comparison.columns.length > MOST_COLUMNS;
      return {
        title: service.name || service.id,
        wide: true,
        ...(isLong ? { scripts: [FILTER_FILE] } : {}),
        body: `<p class="quiet">${[service.domain, service.aspect]
          .filter((part) => part !== null)
          .map(here.zh)
          .join(' / ')} · ${text(service.id)}</p>
${mapHtml(
  comparison.columns.map(({ region }) => region.code),
  '#table',
  here,
)}
${serviceCharts(comparison, risesOf(service, sums), here)}
<h2 id="table">${here.word('side-by-side')}</h2>
${here.downloads(tableName('service', service.id))}
${comparison.columns.length === 0 ? '' : isLong ? longTableHtml(comparison, here) : tableHtml(comparison, here)}
${
  isLong
    ? ''
    : notesOf({ ...comparison, elsewhere: [] }, here.lang)
        .map((note) => `<p class="quiet">${text(note)}</p>`)
        .join('\n')
}
${elsewhereHtml(comparison, data, here)}`,
      };
    },
  };
}

/** Sums that changed between editions of its members. */
function risesOf({ members }: Service, sums: readonly ChangedSum[]): ChangedSum[] {
  const items = new Set(members.map(({ item }) => item));
  return sums.filter(({ now }) => items.has(now));
}

/** The last one that was made: a page in two languages and its tables are of one. */
const last = new WeakMap<Lookups, Comparison>();

function comparisonOf(service: Service, data: Lookups): Comparison {
  const known = last.get(data);
  if (known?.service.id === service.id) return known;
  const made = compared(service, data);
  last.set(data, made);
  return made;
}

/** The members in what speaks for each place that day. */
function compared(service: Service, data: Lookups): Comparison {
  const seen = data.seen(service, data.standing);
  const { columns } = columnsOf(service, data.standing, seen, null);
  return compareService(service, data.standing, seen, { aligned: columns.length <= MOST_COLUMNS });
}

export const serviceTable = (id: string, data: Lookups): Table =>
  compareTable(comparisonOf(data.service(id), data), 'zh');

/** What a row of a long table says of its place, and in which columns. */
const LONG = [
  ['amount', 'amounts'],
  ['frequency', 'frequencies'],
  ['age', 'ages'],
  ['payer', 'payers'],
] as const;

function longTableHtml(comparison: Comparison, here: Here): string {
  const heads = headsOf(comparison, here.lang);
  const kinds = LONG.filter(([kind]) => comparison.facts.some((row) => row.kind === kind));
  const cell = (kind: RowKind, at: number): string =>
    comparison.facts
      .filter((row) => row.kind === kind)
      .flatMap((row) => cellOf(row, at, here.lang))
      .map((one) => `<div class="said">${saidHtml(one, comparison.columns[at]!.document, here)}</div>`)
      .join('');
  const rows = comparison.columns.map(({ item, document }, at) => {
    const said = kinds.map(([kind]) => `<td>${cell(kind, at)}</td>`).join('');
    return `<tr><th scope="row">${here.zh(heads[at]!.place)}<br><span class="quiet">${text(heads[at]!.edition)}</span></th><td><a href="${here.page(`${noticePath(document)}#${itemAnchor(item.id)}`)}">${here.zh(heads[at]!.item)}</a></td>${said}</tr>`;
  });
  return `${filterHtml('places', here)}
<div class="scroll"><table id="places">
<thead><tr><th scope="col">${here.word('place')}</th><th scope="col">${here.word('item')}</th>${kinds.map(([, list]) => `<th scope="col">${text(labelOf('fact_kind', list, here.lang))}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

const tableHtml = (comparison: Comparison, here: Here): string =>
  placesTable(comparison, here.lang, {
    ofNotice: here.ofNotice,
    item: ({ item, id, relation }, at) =>
      `<a href="${here.page(`${noticePath(comparison.columns[at]!.document)}#${itemAnchor(id)}`)}">${here.zh(item)}</a>${relation === '' ? '' : ` <span class="quiet">${text(relation)}</span>`}`,
    said: (one, at) => saidHtml(one, comparison.columns[at]!.document, here),
  });

/** A figure, which leads to its characters. */
function saidHtml({ figure, note, id }: SaidInCell, document: string, here: Here): string {
  const shown = `<b${here.ofNotice}>${text(figure)}</b>`;
  const link =
    id === null
      ? shown
      : `<a href="${here.page(`${noticePath(document)}#${charactersAnchor(id)}`)}">${shown}</a>`;
  return link + (note === '' ? '' : ` ${here.zh(note)}`);
}

/** Members of other editions and of interpretations, as links. */
function elsewhereHtml({ elsewhere }: Comparison, data: Lookups, here: Here): string {
  const links = elsewhere.slice(0, MOST_LINKS).flatMap((id) => {
    const [item, notice] = [data.itemHead(id), data.notice.get(documentOf(id))];
    if (item === undefined || notice === undefined) return [];
    return `<li><a href="${here.page(`${noticePath(notice.id)}#${itemAnchor(id)}`)}">${here.zh(`${notice.title} ${item.name}`)}</a></li>`;
  });
  return links.length === 0
    ? ''
    : `<h2>${here.word('elsewhere')}</h2>\n<ul>${links.join('')}</ul>${moreHtml(elsewhere.length - MOST_LINKS, here)}`;
}
