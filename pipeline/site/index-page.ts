/** The first pages: places and notices that are held, and what speaks for each. */

import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import type { NoticeEntry } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import { mapHtml } from './chart/map.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import {
  onPage,
  type ProvinceStart,
  pageMark,
  pagePath,
  pagesFor,
  pagesNav,
  provinceAnchor,
  provinceStarts,
  provincesNav,
} from './paging.ts';
import { noticePath, placePath } from './paths.ts';
import { FILTER_FILE, filterHtml } from './scripts.ts';
import { type Lookups, nameOf, type SitePlace } from './site-data.ts';
import { standingTag } from './standing-tag.ts';

export const factCount = ({ facts }: NoticeEntry): number =>
  FACT_KINDS.reduce((sum, kind) => sum + facts[kind], 0);

const FIRST = 'index.html';
/** So many places a page. */
const A_PAGE = 250;

export function indexPages(data: Lookups): PageOf[] {
  const places = data.places.filter(({ notices }) => notices.length > 0);
  const pages = pagesFor(places.length, A_PAGE);
  const starts = provinceStarts(
    places.map(({ code }) => code),
    FIRST,
    pages,
  );
  return Array.from({ length: pages }, (_, no) => ({
    path: pagePath(FIRST, no),
    content: (here: Here) => ({
      title: fill(SITE_PAGE['index-title'][here.lang], {}, here.lang) + pageMark(no, here),
      scripts: [FILTER_FILE],
      body: `<p class="lead">${here.word('index-lead', countsOf(data))}</p>
${places.length === 0 ? `<p>${here.word('no-notices')}</p>` : noticesHtml({ places, no, pages, starts }, data, here)}`,
    }),
  }));
}

interface Listed {
  /** All, of which a page shows its own. */
  places: readonly SitePlace[];
  no: number;
  pages: number;
  starts: readonly ProvinceStart[];
}

const countsOf = ({ notices, places }: Lookups) => ({
  notices: notices.length,
  places: places.length,
  items: notices.reduce((sum, { items }) => sum + items, 0),
  facts: notices.reduce((sum, notice) => sum + factCount(notice), 0),
});

function noticesHtml({ places, no, pages, starts }: Listed, data: Lookups, here: Here): string {
  const head = [
    ['place', ''],
    ['notice', ''],
    ['items', 'n'],
    ['facts', 'n'],
    ['warnings', 'n'],
  ] as const;
  const ways = new Map(starts.map(({ province, path }) => [province, here.page(path)]));
  // where the tile of a province leads: its first place in the table
  const anchors = new Map(starts.map(({ at, province }) => [places[at]!, provinceAnchor(province)]));
  const nav = pagesNav(FIRST, no, pages, here);
  const rows = onPage(places, no, pages).flatMap((place) =>
    place.notices.map((notice, at) => rowHtml(place, notice, at, anchors.get(place), data, here)),
  );
  return `<h2 id="places">${here.word('notices')}</h2>
${mapHtml(
  places.map(({ code }) => code),
  (province) => ways.get(province) ?? '',
  here,
)}
${here.downloads('notices')}
${provincesNav(starts, pages, here)}${nav}${filterHtml('places-table', here, pages)}
<div class="scroll"><table id="places-table">
<thead><tr>${head.map(([word, kind]) => `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${here.word(word)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
${nav}`;
}

function rowHtml(
  place: SitePlace,
  notice: NoticeEntry,
  at: number,
  anchor: string | undefined,
  data: Lookups,
  here: Here,
): string {
  const name = `<a href="${here.page(placePath(place.slug))}">${here.zh(placeName(place))}</a>`;
  const own = at === 0 ? `<th scope="rowgroup" rowspan="${place.notices.length}">${name}</th>` : '';
  const id = at === 0 && anchor !== undefined ? ` id="${text(anchor)}"` : '';
  return `<tr${id}>${own}<td><a href="${here.page(noticePath(notice.id))}">${here.zh(notice.title)}</a> <span class="quiet">${text(labelOf('document_kind', notice.kind, here.lang))}</span> ${standingTag(notice.id, data, here)}</td><td class="n">${notice.items}</td><td class="n">${factCount(notice)}</td><td class="n">${notice.warnings}</td></tr>`;
}

export const placeName = (place: SitePlace): string =>
  place.name || place.notices.map(nameOf)[0] || place.slug;
