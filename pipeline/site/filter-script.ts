/** A field above a long table that shows only the rows in which all its words stand; without scripts the table stands whole. */
import type { Here } from './here.ts';

export const FILTER_FILE = 'assets/filter.js';

/** The field, hidden until its script runs. @param table the id of the table */
export const filterHtml = (table: string, here: Here): string =>
  `<p class="filter" hidden><label>${here.word('filter')} <input type="search" data-filter="${table}" autocomplete="off"></label> <span class="quiet" aria-live="polite"></span></p>`;

export const FILTER_SCRIPT = `'use strict';
for (const field of document.querySelectorAll('[data-filter]')) {
  const rows = [...document.getElementById(field.dataset.filter).tBodies].flatMap((body) => [...body.rows]);
  // a place that spans several rows is found by each of them
  let place = '';
  const texts = rows.map((row) => {
    const head = row.querySelector('th[rowspan]');
    if (head) place = head.textContent;
    return (place + ' ' + row.textContent).normalize('NFKC').toLowerCase();
  });
  const told = field.closest('p').querySelector('span');
  field.closest('p').hidden = false;
  const show = () => {
    const words = field.value.normalize('NFKC').toLowerCase().split(/\\s+/u).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      if (!row.hidden) shown += 1;
    });
    told.textContent = words.length === 0 ? '' : shown + ' / ' + rows.length;
  };
  field.addEventListener('input', show);
  show();
}
`;
