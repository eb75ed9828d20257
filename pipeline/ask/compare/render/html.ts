/** A comparison as markup: places as columns; and as one self-contained page, its figures opening to the words of the notice. */

import type { Lang } from '../../../messages/index.ts';
import { escapeHtml as text } from '../../../show/page.ts';
import type { Comparison, TextRow } from '../comparison.ts';
import type { SaidInCell } from './figures.ts';
import { htmlPage } from './html-page.ts';
import { type ColumnHead, headingsOf, headsOf, notesOf, shownRows, titleOf } from './view.ts';
import { word } from './words.ts';

/** What a page makes of the cells of a column; `at`: which. */
export interface CellMarkup {
  item: (head: ColumnHead, at: number) => string;
  said: (one: SaidInCell, at: number) => string;
  /** ` lang="…"` of what bears a notice's own words. */
  ofNotice: string;
}

/** The table of a comparison, a place a column. */
export function placesTable(
  comparison: Comparison,
  lang: Lang,
  { item, said, ofNotice }: CellMarkup,
): string {
  const heads = headsOf(comparison, lang);
  // on a narrow page no head stands above a cell: it bears place and edition itself
  const places = heads.map(({ short, edition }) => text(`${short} · ${edition}`));
  const row = (label: string, cells: readonly string[], names: readonly string[] = []): string => {
    const own = cells.map((cell, at) => `<td data-place="${places[at]}">${cell}</td>`).join('');
    // told once for the eye, in each row for who hears it
    const head = names.includes('more') ? `<span class="away">${text(label)}</span>` : text(label);
    return `<tr${names.length === 0 ? '' : ` class="${names.join(' ')}"`}><th scope="row">${head}</th>${own}</tr>`;
  };
  const words = ({ field, cells }: TextRow): string =>
    row(
      word(field, lang),
      cells.map((cell) => (cell === null ? '' : `<div class="words"${ofNotice}>${text(cell)}</div>`)),
      ['long'],
    );
  const rows = [
    row(word('item', lang), heads.map(item)),
    words(comparison.audience),
    ...shownRows(comparison, lang).map(({ label, cells }, no) =>
      row(
        word(comparison.facts[no]!.name, lang),
        cells.map((all, at) => all.map((one) => `<div class="said">${said(one, at)}</div>`).join('')),
        label === '' ? ['more'] : [],
      ),
    ),
    ...comparison.texts.map(words),
  ];
  const columns = heads.map(
    ({ place, edition }) =>
      `<th scope="col"><span${ofNotice}>${text(place)}</span><br><span class="quiet">${text(edition)}</span></th>`,
  );
  return `<div class="scroll"><table class="places">
<thead><tr><th scope="col">${text(word('place', lang))}</th>${columns.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

export function renderCompareHtml(comparison: Comparison, lang: Lang): string {
  const body = [
    `<p class="quiet">${text(headingsOf(comparison))}</p>`,
    comparison.columns.length > 0
      ? placesTable(comparison, lang, { item: itemCell, said: saidBlock, ofNotice: '' })
      : '',
    ...notesOf(comparison, lang).map((note) => `<p class="quiet">${text(note)}</p>`),
  ];
  return htmlPage(titleOf(comparison, lang), body.filter((part) => part !== '').join('\n'), lang);
}

const itemCell = ({ item, id, relation }: ColumnHead): string =>
  [
    text(item),
    `<span class="quiet">${text(id)}</span>`,
    ...(relation === '' ? [] : [`<span class="mark">${text(relation)}</span>`]),
  ].join('<br>');

/** The figure; what it is for; the notice's own words where they are others. */
function saidBlock({ figure, note, text: own }: SaidInCell): string {
  const shown = `<b>${text(figure)}</b>${note === '' ? '' : ` ${text(note)}`}`;
  return own === figure ? shown : `<details><summary>${shown}</summary><q>${text(own)}</q></details>`;
}
