/** The first page: places and notices that are held, and what speaks for each. */

import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import type { NoticeEntry } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import { mapHtml } from './chart/map.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { noticePath, placePath } from './paths.ts';
import { FILTER_FILE, filterHtml } from './scripts.ts';
import { type Lookups, nameOf, type SitePlace } from './site-data.ts';
import { standingTag } from './standing-tag.ts';

export const factCount = ({ facts }: NoticeEntry): number =>
  FACT_KINDS.reduce((sum, kind) => sum + facts[kind], 0);

export function indexPage(data: Lookups): PageOf {
  return {
    path: 'index.html',
    content: (here) => ({
      title: fill(SITE_PAGE['index-title'][here.lang], {}, here.lang),
      scripts: [FILTER_FILE],
      body: `<p class="lead">${here.word('index-lead', countsOf(data))}</p>
${data.notices.length === 0 ? `<p>${here.word('no-notices')}</p>` : noticesHtml(data, here)}`,
    }),
  };
}

const countsOf = ({ notices, places }: Lookups) => ({
  notices: notices.length,
  places: places.length,
  items: notices.reduce((sum, { items }) => sum + items, 0),
  facts: notices.reduce((sum, notice) => sum + factCount(notice), 0),
});

function noticesHtml(data: Lookups, here: Here): string {
  const head = [
    ['place', ''],
    ['notice', ''],
    ['items', 'n'],
    ['facts', 'n'],
    ['warnings', 'n'],
  ] as const;
  const anchors = provinceAnchors(data.places);
  return `<h2 id="places">${here.word('notices')}</h2>
${mapHtml(
  data.places.filter(({ notices }) => notices.length > 0).map(({ code }) => code),
  (code) => `#p-${code}`,
  here,
)}
${here.downloads('notices')}
${filterHtml('places-table', here)}
<div class="scroll"><table id="places-table">
<thead><tr>${head.map(([word, kind]) => `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${here.word(word)}</th>`).join('')}</tr></thead>
<tbody>
${data.places.flatMap((place) => place.notices.map((notice, at) => rowHtml(place, notice, at, anchors.get(place), data, here))).join('\n')}
</tbody></table></div>`;
}

/** Where the tile of a province leads: its first place in the table. */
function provinceAnchors(places: readonly SitePlace[]): ReadonlyMap<SitePlace, string> {
  const seen = new Set<string>();
  return new Map(
    places.flatMap((place): [SitePlace, string][] => {
      const province = place.code.slice(0, 2);
      if (seen.has(province) || place.notices.length === 0) return [];
      seen.add(province);
      return [[place, `p-${province}`]];
    }),
  );
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
