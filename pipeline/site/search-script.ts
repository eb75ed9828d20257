/** What a list that a script makes has: a name that leads to its place, and what stands beside it. */
export const ENTRY = `  const entry = (name, beside, address) => {
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
