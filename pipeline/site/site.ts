/** All files of a site, each made when it is asked for: the same records and day give the same bytes. */

import { listServices } from '../ask/compare/list.ts';
import { renderCompareCsv } from '../ask/compare/render/csv.ts';
import { renderListCsv } from '../ask/compare/render/list.ts';
import type { Series } from '../records/editions.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import { bodiesCsv, bodiesPage } from './bodies-page.ts';
import { changedSums, changedSumsCsv, changesPage, diffFile } from './changes-page.ts';
import { BOM, csvFile, factsCsv, itemsCsv } from './csv-files.ts';
import { dataScript, fileOf, type PageOf, STYLE_FILE } from './frame.ts';
import { factCount, indexPage } from './index-page.ts';
import { noticePage } from './notice/notice-page.ts';
import { csvPath } from './paths.ts';
import { placePage } from './place-page.ts';
import { searchEntries } from './search-data.ts';
import { SEARCH_FILES, searchPage } from './search-page.ts';
import { SEARCH_SCRIPT } from './search-script.ts';
import { comparisonOf, servicePage } from './service-page.ts';
import { servicesPage } from './services-page.ts';
import { type Lookups, lookupsOf, type SiteData } from './site-data.ts';
import { SITE_STYLE } from './style.ts';
import { whoPlaces } from './who-data.ts';
import { WHO_FILES, whoPage } from './who-page.ts';
import { WHO_SCRIPT } from './who-script.ts';
import { worksCsv, worksPage } from './works-page.ts';

export interface SiteFile {
  /** From the site's folder, with `/`. */
  path: string;
  content: () => string;
}

export type SiteRecords = Omit<SiteData, 'standing' | 'places'> & { editions: readonly Series[] };

/** @param version of minsheng, as pages tell it */
export function siteFiles({ editions, ...records }: SiteRecords, version: string): SiteFile[] {
  const data = lookupsOf(records, editions);
  const made = { version, day: data.day };
  const pages = pagesOf(data).flatMap((page) =>
    (['zh', 'en'] as const).map((lang): SiteFile => {
      const { path, html } = fileOf(page, lang, made);
      return { path, content: html };
    }),
  );
  const scripts: SiteFile[] = [
    { path: SEARCH_FILES.script, content: () => SEARCH_SCRIPT },
    { path: SEARCH_FILES.data, content: () => dataScript('minshengSearch', searchEntries(data)) },
    { path: WHO_FILES.script, content: () => WHO_SCRIPT },
    { path: WHO_FILES.data, content: () => dataScript('minshengWho', whoPlaces(data)) },
  ];
  const diffs = data.diffs.flatMap((diff) => [diffFile(diff, data, 'zh'), diffFile(diff, data, 'en')]);
  return [{ path: STYLE_FILE, content: () => SITE_STYLE }, ...scripts, ...pages, ...diffs, ...tablesOf(data)];
}

function pagesOf(data: Lookups): PageOf[] {
  const sums = changedSums(data.diffs);
  return [
    indexPage(data),
    ...data.places.map((place) => placePage(place, data)),
    ...data.notices.map((notice) => noticePage(notice, data)),
    servicesPage(data),
    ...data.services.map((service) => servicePage(service, data, sums)),
    changesPage(data),
    worksPage(data),
    bodiesPage(data),
    searchPage,
    whoPage,
  ];
}

const tablesOf = (data: Lookups): SiteFile[] => [
  { path: 'csv/notices.csv', content: () => noticesCsv(data) },
  { path: 'csv/changed-sums.csv', content: () => changedSumsCsv(data) },
  { path: 'csv/works.csv', content: () => worksCsv(data.works) },
  { path: 'csv/bodies.csv', content: () => bodiesCsv(data.bodies) },
  {
    path: 'csv/services.csv',
    content: () => BOM + renderListCsv(listServices(data.services, data.standing, data.notices)),
  },
  ...data.services.map((service) => ({
    path: csvPath('service-', service.id),
    content: () => BOM + renderCompareCsv(comparisonOf(service, data), 'zh'),
  })),
  ...data.notices.flatMap((notice) => [
    { path: csvPath('items-', notice.document.id), content: () => itemsCsv(notice) },
    { path: csvPath('facts-', notice.document.id), content: () => factsCsv(notice) },
  ]),
];

const NOTICE = [
  'document',
  'title',
  'region',
  'region_code',
  'kind',
  'status',
  'edition',
  'standing',
  'doc_number',
  'signed',
  'effective',
  'expires',
  'items',
  'facts',
  'warnings',
  ...FACT_KINDS,
] as const;

function noticesCsv({ notices, standingOf }: Lookups): string {
  return csvFile(
    NOTICE,
    notices.map((notice) => {
      const { document, items, warnings } = notice;
      return {
        ...{ document: document.id, title: document.title, region: document.region.name },
        ...{ region_code: document.region.code, kind: document.kind, status: document.status },
        ...{
          edition: document.edition.label,
          standing: standingOf.get(document.id),
          doc_number: document.doc_number,
        },
        ...{
          signed: document.dates.signed,
          effective: document.dates.effective,
          expires: document.dates.expires,
        },
        ...{ items: items.length, facts: factCount(notice), warnings: warnings.length },
        ...Object.fromEntries(
          FACT_KINDS.map((kind) => [kind, items.reduce((sum, item) => sum + item[kind].length, 0)]),
        ),
      };
    }),
  );
}
