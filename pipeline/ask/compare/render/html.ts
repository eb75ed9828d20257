/** A comparison as one self-contained page: places as columns, figures that open to the words of the notice. */

import type { Lang } from '../../../messages/index.ts';
import { escapeHtml as text } from '../../../show/page.ts';
import type { Comparison, TextRow } from '../comparison.ts';
import type { SaidInCell } from './figures.ts';
import { htmlPage } from './html-page.ts';
import { type ColumnHead, headingsOf, headsOf, notesOf, shownRows, titleOf } from './view.ts';
import { word } from './words.ts';

export function renderCompareHtml(comparison: Comparison, lang: Lang): string {
  const { columns, audience, texts } = comparison;
  const heads = headsOf(comparison, lang);
  const places = heads.map(({ short, edition }) => `${short} · ${edition}`);
  const rows = [
    row(word('item', lang), heads.map(itemCell), places),
    textRow(audience, places, lang),
    ...shownRows(comparison, lang).map(({ label, cells }) =>
      row(
        label,
        cells.map((said) => said.map(saidBlock).join('')),
        places,
      ),
    ),
    ...texts.map((one) => textRow(one, places, lang)),
  ];
  const table = `<div class="scroll"><table class="places">
<thead><tr><th scope="col">${text(word('place', lang))}</th>${heads.map(headCell).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
  const body = [
    `<p class="quiet">${text(headingsOf(comparison))}</p>`,
    columns.length > 0 ? table : '',
    ...notesOf(comparison, lang).map((note) => `<p class="quiet">${text(note)}</p>`),
  ];
  return htmlPage(titleOf(comparison, lang), body.filter((part) => part !== '').join('\n'), lang);
}

const headCell = ({ place, edition }: ColumnHead): string =>
  `<th scope="col">${text(place)}<br><span class="quiet">${text(edition)}</span></th>`;

const itemCell = ({ item, id, relation }: ColumnHead): string =>
  [
    text(item),
    `<span class="quiet">${text(id)}</span>`,
    ...(relation === '' ? [] : [`<span class="mark">${text(relation)}</span>`]),
  ].join('<br>');

/** @param cells markup, one a place */
function row(label: string, cells: readonly string[], places: readonly string[], kind = ''): string {
  const names = [label === '' ? 'more' : '', kind].filter(Boolean).join(' ');
  const own = cells.map((cell, at) => `<td data-place="${text(places[at] ?? '')}">${cell}</td>`).join('');
  return `<tr${names === '' ? '' : ` class="${names}"`}><th scope="row">${text(label)}</th>${own}</tr>`;
}

function textRow({ field, cells }: TextRow, places: readonly string[], lang: Lang): string {
  const blocks = cells.map((cell) => (cell === null ? '' : `<div class="words">${text(cell)}</div>`));
  return row(word(field, lang), blocks, places, 'long');
}

/** The figure; what it is for; the notice's own words where they are others. */
function saidBlock({ figure, note, text: own }: SaidInCell): string {
  const shown = `<b>${text(figure)}</b>${note === '' ? '' : ` ${text(note)}`}`;
  if (own === figure) return `<p class="said">${shown}</p>`;
  return `<details class="said"><summary>${shown}</summary><q>${text(own)}</q></details>`;
}
