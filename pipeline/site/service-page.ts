/** A service: all places side by side, its sums, ages and payers drawn, and the table that they were drawn from. */
import { type Comparison, compareService, type FactRow } from '../ask/compare/comparison.ts';
import { cellOf } from '../ask/compare/render/figures.ts';
import { headsOf, notesOf, shownRows } from '../ask/compare/render/view.ts';
import { word as compareWord } from '../ask/compare/render/words.ts';
import { documentOf } from '../records/ids.ts';
import type { Service } from '../records/services.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { ChangedSum } from './changes-page.ts';
import { serviceCharts } from './chart/service-charts.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { charactersAnchor, csvPath, itemAnchor, noticePath, servicePath } from './paths.ts';
import type { Lookups } from './site-data.ts';

/** @param sums all that changed between editions */
export function servicePage(service: Service, data: Lookups, sums: readonly ChangedSum[]): PageOf {
  return {
    path: servicePath(service.id),
    content: (here) => {
      const comparison = comparisonOf(service, data);
      return {
        title: service.name || service.id,
        wide: true,
        body: `<p class="quiet">${[service.domain, service.aspect]
          .filter((part) => part !== null)
          .map(here.zh)
          .join(' / ')} · ${text(service.id)}</p>
${serviceCharts(comparison, risesOf(service, sums), here)}
<h2 id="table">${here.word('side-by-side')}</h2>
<p class="quiet"><a href="${here.file(csvPath('service-', service.id))}" download>${here.word('download')}</a></p>
${comparison.columns.length === 0 ? '' : tableHtml(comparison, here)}
${notesOf(comparison, here.lang)
  .map((note) => `<p class="quiet">${text(note)}</p>`)
  .join('\n')}
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
export function comparisonOf(service: Service, data: Lookups): Comparison {
  const documents = new Set(service.members.map(({ item }) => documentOf(item)));
  const notices = [...documents].flatMap((id) => data.notice.get(id) ?? []);
  return compareService(service, data.standing, notices);
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
function factCells({ columns }: Comparison, facts: FactRow, here: Here): string[] {
  return facts.cells.map((cell, at) => {
    const { document } = columns[at]!;
    const told = new Map<string, string>();
    for (const [no, fact] of cell.entries()) {
      const one = { ...facts, cells: [[cell[no]]] } as unknown as FactRow;
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
  const links = elsewhere.flatMap((id) => {
    const found = data.item.get(id);
    if (found === undefined) return [];
    const { document } = found.notice;
    return `<li><a href="${here.page(`${noticePath(document.id)}#${itemAnchor(id)}`)}">${here.zh(`${document.title} ${found.item.name}`)}</a></li>`;
  });
  return links.length === 0 ? '' : `<h2>${here.word('elsewhere')}</h2>\n<ul>${links.join('')}</ul>`;
}
