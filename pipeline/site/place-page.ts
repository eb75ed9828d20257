/** A place: what speaks for it, its editions as a timeline, and the items of what is in force. */

import type { Edition } from '../records/editions.ts';
import type { NoticeEntry } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { placeName } from './index-page.ts';
import { diffPath, itemAnchor, noticePath, placePath, servicePath } from './paths.ts';
import type { Lookups, SitePlace } from './site-data.ts';
import { standingTag } from './standing-tag.ts';

export function placePage(place: SitePlace, data: Lookups): PageOf {
  return {
    path: placePath(place.slug),
    content: (here) => {
      const own = new Set(place.notices.map(({ id }) => id));
      const speaking = data.standing.filter(({ edition }) => own.has(edition.id));
      const notices = speaking.flatMap(({ edition }) => data.notice.get(edition.id) ?? []);
      return {
        title: placeName(place),
        body: `<p class="quiet">GB/T 2260 ${text(place.code)}</p>
<h2>${here.word('in-force')}</h2>
${speaking.some(({ standing }) => standing === 'in_force') ? '' : `<p>${here.word('not-in-force')}</p>`}
${listOf(notices, data, here)}
${timelineHtml(place, data, here)}
${interpretationsHtml(place, here)}
${notices.map((notice) => itemsHtml(notice, data, here)).join('\n')}`,
      };
    },
  };
}

const listOf = (notices: readonly NoticeEntry[], data: Lookups, here: Here): string =>
  notices.length === 0
    ? ''
    : `<ul>${notices.map(({ id, title }) => `<li>${noticeLink(id, title, here)} ${standingTag(id, data, here)}</li>`).join('')}</ul>`;

const noticeLink = (id: string, title: string, here: Here): string =>
  `<a href="${here.page(noticePath(id))}">${here.zh(title)}</a>`;

/** Newest first; a reader looks for today. */
function timelineHtml({ series }: SitePlace, data: Lookups, here: Here): string {
  const all = series.flatMap(({ editions }) =>
    editions.map((edition, at) => ({ edition, before: editions[at - 1] })),
  );
  if (all.length === 0) return '';
  const lines = [...all].reverse().map(({ edition, before }) => {
    const diff = before && data.diffs.find((one) => one.old === before.id && one.new === edition.id);
    const link = diff
      ? ` <a href="${here.page(diffPath(diff.old, diff.new))}">${here.word('what-changed')}</a>`
      : '';
    const title = data.notice.has(edition.id)
      ? noticeLink(edition.id, edition.title, here)
      : here.zh(edition.title);
    return `<li><span class="when">${whenOf(edition, here)}</span> ${title} ${standingTag(edition.id, data, here)}${link}</li>`;
  });
  return `<h2>${here.word('timeline')}</h2>
<ol class="timeline">
${lines.join('\n')}
</ol>`;
}

function whenOf({ valid_from: from, expires, basis }: Edition, here: Here): string {
  if (from === null) return here.word('no-date');
  const why =
    basis === null || basis === 'effective' ? '' : ` · ${text(labelOf('validity_basis', basis, here.lang))}`;
  const until = expires === null ? '' : ` ${here.word('until', { day: expires })}`;
  return here.word('since', { day: from }) + why + until;
}

function interpretationsHtml({ notices }: SitePlace, here: Here): string {
  const own = notices.filter(({ kind }) => kind === 'interpretation');
  if (own.length === 0) return '';
  return `<h2>${here.word('interpretations')}</h2>
<ul>${own.map(({ id, title }) => `<li>${noticeLink(id, title, here)}</li>`).join('')}</ul>`;
}

function itemsHtml({ id: document, title, warnings }: NoticeEntry, data: Lookups, here: Here): string {
  const items = data.itemHeads(document);
  const rows = items.map(({ id, name, number_raw, domain }) => {
    const services = data
      .servicesOf(id)
      .map((service) => `<a href="${here.page(servicePath(service.id))}">${here.zh(service.name)}</a>`);
    const link = `<a href="${here.page(`${noticePath(document)}#${itemAnchor(id)}`)}">${text(name || id)}</a>`;
    return `<tr><td${here.ofNotice}>${domain === null ? '' : text(domain)}</td><td${here.ofNotice}>${text(number_raw ?? '')} ${link}</td><td>${here.list(services)}</td></tr>`;
  });
  return `<h2>${here.counted('items', items.length)}</h2>
<p class="quiet">${here.zh(title)} · <a href="${here.page(`${noticePath(document)}#warnings`)}">${here.counted('warnings-lead', warnings)}</a></p>
<div class="scroll"><table>
<thead><tr><th scope="col">${here.word('domain')}</th><th scope="col">${here.word('item')}</th><th scope="col">${here.word('to-service')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
