/** All files of a site, each made when it is asked for: the same records and day give the same bytes. */
import { listTable } from '../ask/compare/render/list.ts';
import { DIFF_SCRIPT, DIFF_STYLE } from '../diff/index.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { readingsIn } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import { bodiesPages, bodiesTable } from './bodies-page.ts';
import { changedSumsTable, changesPage, DIFF_FILES, diffPage, yearPages } from './changes-page.ts';
import { FILTER_FILE, FILTER_SCRIPT } from './filter-script.ts';
import { dataScript, fileOf, type PageOf, type SiteFile, STYLE_FILE } from './frame.ts';
import { indexPage } from './index-page.ts';
import { noticePage } from './notice/notice-page.ts';
import { tableName } from './paths.ts';
import { placePage } from './place-page.ts';
import { searchEntries } from './search-data.ts';
import { SEARCH_SCRIPT } from './search-script.ts';
import { servicePage, serviceTable } from './service-page.ts';
import { listedServices, servicesPage } from './services-page.ts';
import type { Lookups } from './site-data.ts';
import { SITE_STYLE } from './style.ts';
import { factsTable, itemsTable, noticesTable, tableFiles } from './tables.ts';
import { whoFiles } from './who-data.ts';
import { WHO_FILES, whoPage } from './who-page.ts';
import { WHO_SCRIPT } from './who-script.ts';
import { worksPages, worksTable } from './works-page.ts';

// The page of the search: a field, and what is found of items, services and works.

const SEARCH_FILES = { data: 'assets/search-data.js', script: 'assets/search.js' } as const;

const searchPage: PageOf = {
  path: 'search.html',
  content: (here) => ({
    title: fill(SITE_PAGE.search[here.lang], {}, here.lang),
    scripts: [SEARCH_FILES.data, SEARCH_FILES.script],
    body: `<noscript><p>${here.word('needs-script')}</p></noscript>
<form class="ask" data-root="${here.file('')}" data-draft="${text(labelOf('standing', 'draft', 'zh'))}" data-superseded="${text(SITE_PAGE.superseded.zh)}"><label for="q">${here.word('search-label')}</label> <input id="q" type="search" autocomplete="off" autofocus></form>
<p class="quiet">${here.word('search-lead')} <span id="in-page">${here.word('search-in-page')}</span></p>
<p id="no-server" class="tag draft" hidden>${here.word('no-server')}</p>
<div aria-live="polite">
${(['items', 'services', 'works'] as const)
  .map((kind, no) => `<h2>${here.word(kind)} <span class="count"></span></h2>\n<ol data-kind="${no}"></ol>`)
  .join('\n')}
</div>`,
  }),
};

/** @param version of minsheng, as pages tell it */
export function siteFiles(data: Lookups, version: string): SiteFile[] {
  const made = {
    version,
    readings: readingsIn(data),
    day: data.day,
    warnings: data.notices.reduce((sum, { warnings }) => sum + warnings, 0),
  };
  const pages = pagesOf(data).flatMap((page) =>
    (['zh', 'en'] as const).map((lang): SiteFile => {
      const { path, html } = fileOf(page, lang, made);
      return { path, content: html };
    }),
  );
  const scripts: SiteFile[] = [
    { path: STYLE_FILE, content: () => SITE_STYLE },
    { path: DIFF_FILES.style, content: () => DIFF_STYLE },
    { path: DIFF_FILES.script, content: () => DIFF_SCRIPT },
    { path: FILTER_FILE, content: () => FILTER_SCRIPT },
    { path: SEARCH_FILES.script, content: () => SEARCH_SCRIPT },
    {
      path: SEARCH_FILES.data,
      content: async () => dataScript('minshengSearch', await searchEntries(data)),
    },
    { path: WHO_FILES.script, content: () => WHO_SCRIPT },
    ...whoFiles(data),
  ];
  return [...scripts, ...pages, ...tablesOf(data)];
}

const pagesOf = (data: Lookups): PageOf[] => [
  indexPage(data),
  ...data.places.map((place) => placePage(place, data)),
  ...data.notices.map(({ id }) => noticePage(id, data)),
  servicesPage(data),
  ...data.services.map((service) => servicePage(service, data)),
  changesPage(data),
  ...yearPages(data),
  ...data.diffs.map((pair) => diffPage(pair, data)),
  ...worksPages(data),
  ...bodiesPages(data),
  searchPage,
  whoPage,
];

const tablesOf = (data: Lookups): SiteFile[] => [
  ...tableFiles('notices', () => noticesTable(data)),
  ...tableFiles('changed-sums', () => changedSumsTable(data)),
  ...tableFiles('works', () => worksTable(data)),
  ...tableFiles('bodies', () => bodiesTable(data)),
  ...tableFiles('services', async () => listTable(await listedServices(data))),
  ...data.services.flatMap(({ id }) => tableFiles(tableName('service', id), () => serviceTable(id, data))),
  ...data.notices.flatMap(({ id }) => [
    ...tableFiles(tableName('items', id), async () => itemsTable(await data.whole(id))),
    ...tableFiles(tableName('facts', id), async () => factsTable(await data.whole(id))),
  ]),
];
