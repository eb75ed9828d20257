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
import {
  onPage,
  pageMark,
  pagePath,
  pagesFor,
  pagesNav,
  provinceAnchor,
  provinceStarts,
  provincesNav,
} from './paging.ts';
import { charactersAnchor, itemAnchor, noticePath, servicePath, tableName } from './paths.ts';
import { FILTER_FILE, filterHtml } from './scripts.ts';
import type { Lookups, ServiceHead } from './site-data.ts';
import { moreHtml } from './works-page.ts';

/** Beyond so many columns nobody reads a table across: then each place is a row. */
const MOST_COLUMNS = 12;

/** So many places a page, where each is a row. */
const A_PAGE = 120;

/** What is drawn is of all places, and stands on the first page. */
export function servicePages(head: ServiceHead, data: Lookups): PageOf[] {
  const first = servicePath(head.id);
  const pages = pagesFor(data.columns.get(head.id) ?? 0, A_PAGE);
  return Array.from({ length: pages }, (_, no) => ({
    path: pagePath(first, no),
    content: async (here: Here) => {
      const service = data.service(head.id);
      const comparison = comparisonOf(service, data);
      const isLong = comparison.columns.length > MOST_COLUMNS;
      const table = isLong
        ? longTableHtml(comparison, { first, no, pages }, here)
        : tableHtml(comparison, here);
      return {
        title: (service.name || service.id) + pageMark(no, here),
        wide: true,
        ...(isLong ? { scripts: [FILTER_FILE] } : {}),
        body: `<p class="quiet">${[service.domain, service.aspect]
          .filter((part) => part !== null)
          .map(here.zh)
          .join(' / ')} · ${text(service.id)}</p>
${no === 0 ? await drawnHtml(service, comparison, { first, pages, isLong }, data, here) : ''}
<h2 id="table">${here.word('side-by-side')}</h2>
${here.downloads(tableName('service', service.id))}
${comparison.columns.length === 0 ? '' : table}
${
  isLong
    ? ''
    : notesOf({ ...comparison, elsewhere: [] }, here.lang)
        .map((note) => `<p class="quiet">${text(note)}</p>`)
        .join('\n')
}
${no === pages - 1 ? elsewhereHtml(comparison, data, here) : ''}`,
      };
    },
  }));
}

/** The map, of which a tile leads to the first row of its province, and the charts. */
async function drawnHtml(
  service: Service,
  comparison: Comparison,
  { first, pages, isLong }: { first: string; pages: number; isLong: boolean },
  data: Lookups,
  here: Here,
): Promise<string> {
  const codes = comparison.columns.map(({ region }) => region.code);
  const ways = new Map(
    provinceStarts(codes, first, pages).map(({ province, path }) => [province, here.page(path)]),
  );
  const { sums } = await changedIn(data);
  return `${mapHtml(codes, (province) => (isLong ? ways.get(province) : undefined) ?? '#table', here)}
${serviceCharts(comparison, risesOf(service, sums), here)}`;
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

function longTableHtml(
  comparison: Comparison,
  { first, no, pages }: { first: string; no: number; pages: number },
  here: Here,
): string {
  const heads = headsOf(comparison, here.lang);
  const kinds = LONG.filter(([kind]) => comparison.facts.some((row) => row.kind === kind));
  const cell = (kind: RowKind, at: number): string =>
    comparison.facts
      .filter((row) => row.kind === kind)
      .flatMap((row) => cellOf(row, at, here.lang))
      .map((one) => `<div class="said">${saidHtml(one, comparison.columns[at]!.document, here)}</div>`)
      .join('');
  const starts = provinceStarts(
    comparison.columns.map(({ region }) => region.code),
    first,
    pages,
  );
  const anchors = new Map(starts.map(({ at, province }) => [at, ` id="${text(provinceAnchor(province))}"`]));
  const rows = onPage([...comparison.columns.entries()], no, pages).map(([at, { item, document }]) => {
    const said = kinds.map(([kind]) => `<td>${cell(kind, at)}</td>`).join('');
    return `<tr${anchors.get(at) ?? ''}><th scope="row">${here.zh(heads[at]!.place)}<br><span class="quiet">${text(heads[at]!.edition)}</span></th><td><a href="${here.page(`${noticePath(document)}#${itemAnchor(item.id)}`)}">${here.zh(heads[at]!.item)}</a></td>${said}</tr>`;
  });
  const nav = pagesNav(first, no, pages, here);
  return `${provincesNav(starts, pages, here)}${nav}${filterHtml('places', here, pages)}
<div class="scroll"><table id="places">
<thead><tr><th scope="col">${here.word('place')}</th><th scope="col">${here.word('item')}</th>${kinds.map(([, list]) => `<th scope="col">${text(labelOf('fact_kind', list, here.lang))}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
${nav}`;
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
