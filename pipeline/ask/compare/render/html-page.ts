/** The style of the pages of comparisons. Nothing is loaded from elsewhere and nothing runs: a table, and texts that open. */

import type { Lang } from '../../../messages/index.ts';
import { framedPage, PAPER } from '../../../show/page.ts';

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
