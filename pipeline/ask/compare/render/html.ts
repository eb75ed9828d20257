/** A comparison as markup: places as columns; and as one self-contained page, its figures opening to the words of the notice. */
import type { Lang } from '../../../messages/index.ts';
import { framedPage, PAPER, escapeHtml as text } from '../../../show/page.ts';
import type { Comparison, TextRow } from '../comparison.ts';
import { type SaidInCell, word } from './figures.ts';
import { headingsOf, headsOf, notesOf, type PlaceHead, shownRows, titleOf } from './view.ts';

// The style of the pages of comparisons. Nothing is loaded from elsewhere and nothing runs: a table, and texts that open.

/** The table of places, on any page: narrow, one row below the other, each cell bears its place. */
export const PLACES_STYLE = `table.places tbody th { white-space: nowrap; position: sticky; left: 0; } .said { margin: 0 0 .3rem; } .said b { font-weight: 600; } .words { white-space: pre-wrap; }
.away { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
@media screen and (max-width: 48rem) {
  table.places thead { display: none; } table.places, table.places tbody, table.places tr, table.places th, table.places td { display: block; width: auto; min-width: 0; }
  table.places tbody th { position: static; border: 0; border-bottom: 2px solid var(--line); margin-top: 1rem; } table.places tr.more th { display: none; }
  table.places td { border-width: 0 0 1px; } table.places td:empty { display: none; } table.places td::before { content: attr(data-place); display: block; color: var(--quiet); font-size: .85rem; } }
`;

/** Wide: places as columns, the first column stays in sight. */
const STYLE = `${PAPER}
body { max-width: 100rem; }
h1 { font-size: 1.35rem; margin: 0 0 .4rem; }
.quiet { color: var(--quiet); font-size: .85rem; } .mark { color: var(--out-ink); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; }
td { min-width: 13rem; } thead th { background: var(--soft); font-weight: 600; }
tbody th { background: var(--soft); font-weight: 600; }
tr.more th { border-top-color: transparent; }
summary { cursor: pointer; list-style-position: outside; } .said details { padding-left: 1rem; } details q { color: var(--quiet); font-size: .9rem; }
table.list td { min-width: 0; }
${PLACES_STYLE}@media print { @page { size: landscape; margin: 12mm; } html { font-size: 10px; } body { max-width: none; padding: 0; font-size: 1rem; }
  .scroll { overflow: visible; } td { min-width: 0; } tbody th { position: static; } tr { break-inside: avoid-page; } tr.long { break-inside: auto; } }
`;

/** @param body markup, its texts escaped */
export const htmlPage = (title: string, body: string, lang: Lang): string =>
  framedPage(title, { style: STYLE, body }, lang);

/** What a page makes of the cells of a column; `at`: which. */
interface CellMarkup {
  item: (head: PlaceHead, at: number) => string;
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

const itemCell = ({ item, id, relation }: PlaceHead): string =>
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
