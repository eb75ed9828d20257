/** The scripts that run in pages of the site: the search, who gets what, and the field above a long table. */
import type { Here } from './here.ts';

/** What a list that a script makes has: a name that leads to its place, and what stands beside it. */
const ENTRY = `  const entry = (name, beside, address) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const quiet = document.createElement('span');
    link.href = address;
    link.textContent = name;
    item.lang = 'zh-CN';
    quiet.className = 'quiet';
    quiet.textContent = ' ' + beside;
    item.append(link, quiet);
    return item;
  };
`;

/** The search of a site, as it runs in its page: every word must occur, a word is a run of characters, a number is whole. */
export const SEARCH_SCRIPT = `'use strict';
(() => {
${ENTRY}  const TOKEN = /\\p{Script=Han}|\\ue000|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+/gu;
  const tokens = (text) => ' ' + (text.match(TOKEN) ?? []).join(' ') + ' ';
  const folded = (term) => term.normalize('NFKC').toLowerCase().replace(/[。;!?,、:]+/gu, '\\ue000').replace(/([a-z])(?=[0-9])/gu, '$1 ').replace(/^\\ue000+|\\ue000+$/gu, '');
  const entries = (self.minshengSearch ?? []).map(([kind, name, beside, address, text]) => ({ kind, name, beside, address, text: tokens(text), title: tokens(name.normalize('NFKC').toLowerCase()) }));
  const found = (query) => {
    const terms = query.split(/\\s+/u).map((term) => tokens(folded(term))).filter((term) => term.trim() !== '');
    if (terms.length === 0) return [];
    const hits = entries.filter(({ text }) => terms.every((term) => text.includes(term)));
    const rank = ({ title }) => (terms.every((term) => title.includes(term)) ? 0 : 1);
    return [0, 1].flatMap((wanted) => hits.filter((hit) => rank(hit) === wanted));
  };
  self.minshengFound = found;
  if (typeof document === 'undefined') return;
  const field = document.getElementById('q');
  const SHOWN = 200;
  // too much for a page: the server that it is from is asked, and each answer is taken only while its question stands
  const ASKED = [
    ['search', ({ item, region, edition, status, superseded_by: later, domain, document, item_id: id }) => [item, [region, edition, status === 'draft' ? field.form.dataset.draft : later && field.form.dataset.superseded, domain].filter(Boolean).join(' · '), 'notices/' + document + '.html#i-' + id.slice(document.length + 1)]],
    ['services', ({ id, name, domain }) => [name, domain ?? '', 'services/' + id + '.html']],
    ['works', ({ id, title, doc_number: number }) => [title, number ?? '', 'works/' + id + '.html']],
  ];
  const more = new Set();
  document.getElementById('in-page').hidden = self.minshengSearch === null;
  const asked = async (query) => {
    more.clear();
    const answers = await Promise.all(ASKED.map(async ([list, told], kind) => {
      const response = await fetch(field.form.dataset.root + 'api/' + list + '?limit=200&q=' + encodeURIComponent(query));
      const { rows, next } = await response.json();
      if (next !== null) more.add(kind);
      return rows.map(told).map(([name, beside, address]) => ({ kind, name, beside, address }));
    }));
    return answers.flat();
  };
  const show = async () => {
    const query = field.value;
    const hits = self.minshengSearch !== null ? found(query) : query.trim() === '' ? [] : await asked(query).catch(() => null);
    if (field.value !== query) return;
    document.getElementById('no-server').hidden = hits !== null;
    if (hits === null) return;
    for (const list of document.querySelectorAll('[data-kind]')) {
      const own = hits.filter(({ kind }) => String(kind) === list.dataset.kind);
      list.previousElementSibling.querySelector('.count').textContent = field.value.trim() === '' ? '' : own.length + (more.has(Number(list.dataset.kind)) ? '+' : '');
      list.replaceChildren(...own.slice(0, SHOWN).map(({ name, beside, address }) => entry(name, beside, field.form.dataset.pages + address)));
    }
    history.replaceState(null, '', '#q=' + encodeURIComponent(field.value));
  };
  const begin = () => {
    const [, query] = /^#q=(.*)$/u.exec(location.hash) ?? [];
    if (query !== undefined) { try { field.value = decodeURIComponent(query); } catch { return; } }
    show();
  };
  field.addEventListener('input', show);
  field.form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', begin);
  begin();
})();
`;

/** Who gets what, as it runs in its page: the groups of `minsheng eligible`, by ages and sexes alone. */
export const WHO_SCRIPT = `'use strict';
(() => {
${ENTRY}  const places = self.minshengWho;
  const fits = (from, below, sex) => ([low, high, only]) => (only === '' || sex === '' || only === sex) && low < below && (high === null || high > from);
  const groupOf = ({ audience, part, closed }, from, below, sex) => {
    const fit = fits(from, below, sex);
    if (audience.some(fit)) return 'named';
    if (audience.length > 0) return 'outside';
    if (part.some(fit)) return 'part';
    return closed ? 'outside' : 'open';
  };
  self.minshengGroup = groupOf;
  if (typeof document === 'undefined') return;
  const form = document.getElementById('who');
  const { age, unit, sex, place } = form.elements;
  places.forEach(({ name, edition }, no) => place.append(new Option(name + ' ' + edition, String(no))));
  const root = form.dataset.root ?? '';
  const wait = document.getElementById('wait');
  const asking = new Set();
  // the items of a place among many come as a script of their own: a page from a file can load nothing else
  const fetched = (one) => {
    if (Array.isArray(one.items)) return true;
    if (!asking.has(one.items)) {
      asking.add(one.items);
      const script = document.createElement('script');
      script.src = root + one.items;
      script.addEventListener('load', () => {
        const [file, items] = self.minshengWhoAt;
        for (const place of places) if (place.items === file) place.items = items;
        show();
      });
      document.head.append(script);
    }
    return false;
  };
  const entryOf = ({ name, domain, address, audience, part }) =>
    entry(name, [...new Set([domain, ...[...audience, ...part].map(([, , , words]) => words)])].filter(Boolean).join(' · '), form.dataset.pages + address);
  const show = () => {
    const asked = places.filter((one, no) => place.value === '' || place.value === String(no));
    wait.hidden = place.value !== '' || asked.every(({ items }) => Array.isArray(items));
    const own = place.value === '' ? asked.filter(({ items }) => Array.isArray(items)) : asked.filter(fetched);
    const months = unit.value === 'month' ? 1 : 12;
    const years = age.value === '' ? NaN : Math.floor(Number(age.value));
    for (const list of document.querySelectorAll('[data-group]')) {
      const sections = own.map(({ name, edition, items }) => {
        const fitting = Number.isNaN(years) ? [] : items.filter((item) => groupOf(item, years * months, (years + 1) * months, sex.value) === list.dataset.group);
        if (fitting.length === 0) return null;
        const section = document.createElement('section');
        const head = document.createElement('h3');
        const entries = document.createElement('ul');
        head.lang = 'zh-CN';
        const count = document.createElement('span');
        count.className = 'count';
        count.textContent = String(fitting.length);
        head.append(name + ' ' + edition + ' ', count);
        entries.append(...fitting.map(entryOf));
        section.append(head, entries);
        return section;
      });
      list.replaceChildren(...sections.filter((section) => section !== null));
    }
  };
  const told = () => {
    const given = [...new FormData(form)].filter(([, value]) => value !== '');
    history.replaceState(null, '', '#' + new URLSearchParams(given));
    show();
  };
  const asked = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) if (form.elements[name]) form.elements[name].value = value;
    show();
  };
  form.addEventListener('input', told);
  addEventListener('hashchange', asked);
  form.addEventListener('submit', (event) => event.preventDefault());
  asked();
})();
`;

// A field above a long table that shows only the rows in which all its words stand; without scripts the table stands whole.

export const FILTER_FILE = 'assets/filter.js';

/** The field, hidden until its script runs. @param table the id of the table @param pages on which it stands: each filters its own rows */
export const filterHtml = (table: string, here: Here, pages = 1): string =>
  `<p class="filter" hidden><label>${here.word(pages === 1 ? 'filter' : 'filter-page')} <input type="search" data-filter="${table}" autocomplete="off"></label> <span class="quiet" aria-live="polite"></span></p>`;

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
