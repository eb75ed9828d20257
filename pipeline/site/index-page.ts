/** The first page: places and notices that are held, and what speaks for each. */

import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import { labelOf } from '../records/labels.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { noticePath, placePath } from './paths.ts';
import { type Lookups, nameOf, type SitePlace } from './site-data.ts';
import { standingTag } from './standing-tag.ts';

export const factCount = ({ items }: NoticeRecord): number =>
  items.reduce((sum, item) => sum + FACT_KINDS.reduce((of, kind) => of + item[kind].length, 0), 0);

export function indexPage(data: Lookups): PageOf {
  return {
    path: 'index.html',
    content: (here) => ({
      title: fill(SITE_PAGE['index-title'][here.lang], {}, here.lang),
      body: `<p class="lead">${here.word('index-lead', countsOf(data))}</p>
${data.notices.length === 0 ? `<p>${here.word('no-notices')}</p>` : noticesHtml(data, here)}`,
    }),
  };
}

const countsOf = ({ notices, places }: Lookups) => ({
  notices: notices.length,
  places: places.length,
  items: notices.reduce((sum, { items }) => sum + items.length, 0),
  facts: notices.reduce((sum, notice) => sum + factCount(notice), 0),
});

function noticesHtml(data: Lookups, here: Here): string {
  const head = [
    ['place', ''],
    ['notice', ''],
    ['standing', ''],
    ['items', 'n'],
    ['facts', 'n'],
    ['warnings', 'n'],
  ] as const;
  return `<h2 id="places">${here.word('notices')}</h2>
<p class="quiet"><a href="${here.file('csv/notices.csv')}" download>${here.word('download')}</a></p>
<div class="scroll"><table>
<thead><tr>${head.map(([word, kind]) => `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${here.word(word)}</th>`).join('')}</tr></thead>
<tbody>
${data.places.flatMap((place) => place.notices.map((notice, at) => rowHtml(place, notice, at, data, here))).join('\n')}
</tbody></table></div>`;
}

function rowHtml(place: SitePlace, notice: NoticeRecord, at: number, data: Lookups, here: Here): string {
  const { document } = notice;
  const name = `<a href="${here.page(placePath(place.slug))}">${here.zh(placeName(place))}</a>`;
  const own = at === 0 ? `<th scope="rowgroup" rowspan="${place.notices.length}">${name}</th>` : '';
  return `<tr>${own}<td><a href="${here.page(noticePath(document.id))}">${here.zh(document.title)}</a> <span class="quiet">${text(labelOf('document_kind', document.kind, here.lang))}</span></td><td>${standingTag(document.id, data, here)}</td><td class="n">${notice.items.length}</td><td class="n">${factCount(notice)}</td><td class="n">${notice.warnings.length}</td></tr>`;
}

export const placeName = (place: SitePlace): string =>
  place.name || place.notices.map(({ document }) => nameOf(document))[0] || place.slug;
