import { ENTRY } from './search-script.ts';

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
