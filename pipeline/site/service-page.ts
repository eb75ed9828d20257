/** A service: all places side by side, its sums, ages and payers drawn, and the table that they were drawn from. */
import { columnsOf } from '../ask/compare/columns.ts';
import { type ComparedFactRow, type Comparison, compareService } from '../ask/compare/comparison.ts';
import { compareTable } from '../ask/compare/render/csv.ts';
import { cellOf } from '../ask/compare/render/figures.ts';
import { headsOf, notesOf, shownRows } from '../ask/compare/render/view.ts';
import { word as compareWord } from '../ask/compare/render/words.ts';
import { documentOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import type { Service } from '../records/services.ts';
import type { Table } from '../show/csv.ts';
import { escapeHtml as text } from '../show/page.ts';
import { type ChangedSum, changedIn } from './changes-page.ts';
import { mapHtml } from './chart/map.ts';
import { serviceCharts } from './chart/service-charts.ts';
import { FILTER_FILE, filterHtml } from './filter-script.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { MOST_LINKS } from './list-pages.ts';
import { charactersAnchor, itemAnchor, noticePath, servicePath, tableName } from './paths.ts';
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

/** The members in what speaks for each place that day. */
function comparisonOf(service: Service, data: Lookups): Comparison {
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
  const cells = kinds.map(([kind]) =>
    comparison.facts.filter((row) => row.kind === kind).map((row) => factCells(comparison, row, here)),
  );
  const rows = comparison.columns.map(({ item, document }, at) => {
    const said = cells.map((rows) => `<td>${rows.map((row) => row[at]).join('')}</td>`).join('');
    return `<tr><th scope="row">${here.zh(heads[at]!.place)}<br><span class="quiet">${text(heads[at]!.edition)}</span></th><td><a href="${here.page(`${noticePath(document)}#${itemAnchor(item.id)}`)}">${here.zh(heads[at]!.item)}</a></td>${said}</tr>`;
  });
  return `${filterHtml('places', here)}
<div class="scroll"><table id="places">
<thead><tr><th scope="col">${here.word('place')}</th><th scope="col">${here.word('item')}</th>${kinds.map(([, list]) => `<th scope="col">${text(labelOf('fact_kind', list, here.lang))}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function tableHtml(comparison: Comparison, here: Here): string {
  const heads = headsOf(comparison, here.lang);
  const places = heads.map(({ short }) => text(short));
  const rows = [
    row(
      here.word('item'),
      comparison.columns.map(({ item, document }, at) => {
        const { relation } = heads[at]!;
        return `<a href="${here.page(`${noticePath(document)}#${itemAnchor(item.id)}`)}">${here.zh(heads[at]!.item)}</a>${relation === '' ? '' : ` <span class="quiet">${text(relation)}</span>`}`;
      }),
      places,
    ),
    textRow(comparison, 'audience', here, places),
    ...shownRows(comparison, here.lang).map(({ label }, at) =>
      row(
        text(label || compareWord(comparison.facts[at]!.name, here.lang)),
        factCells(comparison, comparison.facts[at]!, here),
        places,
        label === '',
      ),
    ),
    ...comparison.texts.map(({ field }) => textRow(comparison, field, here, places)),
  ];
  return `<div class="scroll"><table class="places">
<thead><tr><td></td>${heads.map(({ place, edition }) => `<th scope="col">${here.zh(place)}<br><span class="quiet">${text(edition)}</span></th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function row(label: string, cells: readonly string[], places: readonly string[], more = false): string {
  return `<tr${more ? ' class="more"' : ''}><th scope="row">${more ? `<span class="away">${label}</span>` : label}</th>${cells
    .map((cell, at) => `<td data-place="${places[at] ?? ''}">${cell}</td>`)
    .join('')}</tr>`;
}

function textRow(
  comparison: Comparison,
  field: Comparison['audience']['field'],
  here: Here,
  places: readonly string[],
): string {
  const found = [comparison.audience, ...comparison.texts].find((one) => one.field === field);
  return row(
    text(compareWord(field, here.lang)),
    (found?.cells ?? []).map((cell) =>
      cell === null ? '' : `<div class="words"${here.ofNotice}>${text(cell)}</div>`,
    ),
    places,
  );
}

/** Each thing once, as compare tells it; its figure leads to its characters. */
function factCells({ columns }: Comparison, facts: ComparedFactRow, here: Here): string[] {
  return facts.cells.map((cell, at) => {
    const { document } = columns[at]!;
    const told = new Map<string, string>();
    for (const [no, fact] of cell.entries()) {
      const one = { ...facts, cells: [[cell[no]]] } as unknown as ComparedFactRow;
      const said = cellOf(one, 0, here.lang)[0];
      if (said === undefined) continue;
      const key = `${said.figure}\n${said.note}`;
      if (told.has(key)) continue;
      const figure = `<b${here.ofNotice}>${text(said.figure)}</b>`;
      const link =
        'id' in fact
          ? `<a href="${here.page(`${noticePath(document)}#${charactersAnchor(fact.id)}`)}">${figure}</a>`
          : figure;
      told.set(key, `<p class="said">${link}${said.note === '' ? '' : ` ${here.zh(said.note)}`}</p>`);
    }
    return [...told.values()].join('');
  });
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
