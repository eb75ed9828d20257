/** All files of a site, each made when it is asked for: the same records and day give the same bytes. */
import { listTable } from '../ask/compare/render/list.ts';
import { DIFF_SCRIPT, DIFF_STYLE } from '../diff/index.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { readingsIn } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import { bodiesPages, bodiesTable } from './bodies-page.ts';
import { changedSumsTable, changesPages, DIFF_FILES, diffPage, yearPages } from './changes-page.ts';
import { dataScript, fileOf, type PageOf, type SiteFile, STYLE_FILE } from './frame.ts';
import { pagesOf } from './here.ts';
import { indexPages } from './index-page.ts';
import { noticePage } from './notice/notice-page.ts';
import { tableName } from './paths.ts';
import { placePage } from './place-page.ts';
import { FILTER_FILE, FILTER_SCRIPT, SEARCH_SCRIPT, WHO_SCRIPT } from './scripts.ts';
import { searchEntries } from './search-data.ts';
import { servicePages, serviceTable } from './service-page.ts';
import { listedServices, servicesPage } from './services-page.ts';
import type { Lookups } from './site-data.ts';
import { SITE_STYLE } from './style.ts';
import { factsTable, itemsTable, noticesTable, tableFiles } from './tables.ts';
import { WHO_FILES, whoFiles, whoPage } from './who-page.ts';
import { worksPages, worksTable } from './works-page.ts';

// The page of the search: a field, and what is found of items, services and works.

const SEARCH_FILES = { data: 'assets/search-data.js', script: 'assets/search.js' } as const;

const searchPage: PageOf = {
  path: 'search.html',
  content: (here) => ({
    title: fill(SITE_PAGE.search[here.lang], {}, here.lang),
    scripts: [SEARCH_FILES.data, SEARCH_FILES.script],
    body: `<noscript><p>${here.word('needs-script')}</p></noscript>
<form class="ask" data-root="${here.server === null ? here.file('') : text(here.server)}" data-pages="${pagesOf(here)}" data-draft="${text(labelOf('standing', 'draft', 'zh'))}" data-superseded="${text(SITE_PAGE.superseded.zh)}"><label for="q">${here.word('search-label')}</label> <input id="q" type="search" autocomplete="off" autofocus></form>
<p class="quiet">${here.word('search-lead')} <span id="in-page">${here.word('search-in-page')}</span></p>
<p id="no-server" class="tag draft" hidden>${here.word('no-server')}</p>
<div aria-live="polite">
${(['items', 'services', 'works'] as const)
  .map((kind, no) => `<h2>${here.word(kind)} <span class="count"></span></h2>\n<ol data-kind="${no}"></ol>`)
  .join('\n')}
</div>`,
  }),
};

/**
 * Files that are of one thing stand in one group: what they are made of is read once where they are made one after the other.
 * @param version of minsheng, as pages tell it
 * @param server an index: what is of one notice, service or pair of editions is left out, and links to it lead there
 */
export function siteGroups(data: Lookups, version: string, server: string | null = null): SiteFile[][] {
  const made = {
    version,
    readings: readingsIn(data),
    day: data.day,
    warnings: data.notices.reduce((sum, { warnings }) => sum + warnings, 0),
  };
  const both = (page: PageOf): SiteFile[] =>
    (['zh', 'en'] as const).map((lang): SiteFile => {
      const { path, html } = fileOf(page, lang, made, server);
      return { path, content: html };
    });
  const ofOne =
    server !== null
      ? []
      : [
          ...data.services.map((head) => [
            ...servicePages(head, data).flatMap(both),
            ...tableFiles(tableName('service', head.id), () => serviceTable(head.id, data)),
          ]),
          ...data.notices.map(({ id }) => [
            ...both(noticePage(id, data)),
            ...tableFiles(tableName('items', id), async () => itemsTable(await data.whole(id))),
            ...tableFiles(tableName('facts', id), async () => factsTable(await data.whole(id))),
          ]),
          ...data.diffs.map((pair) => both(diffPage(pair, data))),
        ];
  return [
    ...scriptsOf(data, server),
    ...ofOne,
    [
      ...both(servicesPage(data)),
      ...tableFiles('services', async () => listTable(await listedServices(data))),
    ],
    [...changesPages(data), ...yearPages(data)].flatMap(both),
    tableFiles('changed-sums', () => changedSumsTable(data)),
    [...worksPages(data).flatMap(both), ...tableFiles('works', () => worksTable(data))],
    [...bodiesPages(data).flatMap(both), ...tableFiles('bodies', () => bodiesTable(data))],
    [...indexPages(data), searchPage, whoPage].flatMap(both),
    tableFiles('notices', () => noticesTable(data)),
    ...data.places.map((place) => both(placePage(place, data))),
  ];
}

export const siteFiles = (data: Lookups, version: string): SiteFile[] => siteGroups(data, version).flat();

const scriptsOf = (data: Lookups, server: string | null): SiteFile[][] => [
  [
    { path: STYLE_FILE, content: () => SITE_STYLE },
    { path: DIFF_FILES.style, content: () => DIFF_STYLE },
    { path: DIFF_FILES.script, content: () => DIFF_SCRIPT },
    { path: FILTER_FILE, content: () => FILTER_SCRIPT },
    { path: SEARCH_FILES.script, content: () => SEARCH_SCRIPT },
    { path: WHO_FILES.script, content: () => WHO_SCRIPT },
  ],
  [
    {
      path: SEARCH_FILES.data,
      // what is looked through is as large as all that an index leaves out
      content: async () => dataScript('minshengSearch', server === null ? await searchEntries(data) : null),
    },
  ],
  whoFiles(data),
];
