/** What the notices rest on in law: every work with all that cites it, and what a later version of it is cited elsewhere. */

import { colon, fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { documentOf, itemOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import type { Work } from '../records/schema.ts';
import type { Table } from '../show/csv.ts';
import { escapeHtml as text } from '../show/page.ts';
import { TEN } from '../words/numerals.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { listPages, MOST_LINKS, workAddress } from './list-pages.ts';
import { charactersAnchor, listAnchor, noticePath } from './paths.ts';
import { type Lookups, nameOf, type WorkHead } from './site-data.ts';

const numberOf = ({ doc_number, decree, standard_no }: WorkHead): string =>
  doc_number ?? decree ?? standard_no ?? '';

/** A version that follows others: a year, or 第三版. `2021—2025年` is of a span and follows nothing. */
const YEAR = /^(?<year>\d{4})(?:年)?(?:修订|修订版|版|年版)?$/u;
const NTH = new RegExp(`^第(?<nth>[${TEN}])版$`, 'u');

function orderOf({ version }: WorkHead): { kind: string; no: number } | null {
  if (version === null) return null;
  const year = YEAR.exec(version)?.groups?.year;
  if (year !== undefined) return { kind: 'year', no: Number(year) };
  const nth = NTH.exec(version)?.groups?.nth;
  return nth === undefined ? null : { kind: 'nth', no: TEN.indexOf(nth) };
}

/** The title without its version: 国家基本公共卫生服务规范 of 国家基本公共卫生服务规范（第三版）. */
const bareTitle = ({ title }: WorkHead): string => title.replace(/（[^（）]*）$/u, '');

/** By id: the latest version of the same work that is cited here. Works without a version are held against none. */
export function laterVersions(works: readonly WorkHead[]): Map<string, WorkHead> {
  const versions = new Map<string, { work: WorkHead; no: number }[]>();
  for (const work of works) {
    const order = orderOf(work);
    if (order === null) continue;
    const key = `${order.kind} ${bareTitle(work)}`;
    versions.set(key, [...(versions.get(key) ?? []), { work, no: order.no }]);
  }
  const later = new Map<string, WorkHead>();
  for (const all of versions.values()) {
    const last = all.reduce((a, b) => (b.no > a.no ? b : a));
    for (const { work, no } of all) if (no < last.no) later.set(work.id, last.work);
  }
  return later;
}

export function worksPages(data: Lookups): PageOf[] {
  const later = laterVersions(data.works);
  return listPages(
    'works',
    data.works,
    { title: (here) => fill(SITE_PAGE.works[here.lang], {}, here.lang), lead: 'works-lead' },
    (work, here) => workHtml(data.work(work.id), later.get(work.id), data, here),
  );
}

function workHtml(work: Work, later: WorkHead | undefined, data: Lookups, here: Here): string {
  const number = numberOf({ ...work, cited: 0 });
  const facts = [
    ...(number === '' ? [] : [here.zh(number)]),
    text(labelOf('citation_kind', work.kind, here.lang)),
    ...(work.level === null ? [] : [text(labelOf('work_level', work.level, here.lang))]),
  ].join(' · ');
  const replaced =
    later === undefined
      ? ''
      : ` <span class="tag expired">${here.word('later-version')} <a href="${here.page(workAddress(later.id, data))}">${here.zh(later.title)}</a></span>`;
  return `<li id="${listAnchor(work.id)}"><b>${here.zh(work.title)}</b> <span class="quiet">${facts}</span>${replaced}
<details><summary>${here.word('cited-by', { count: work.cited_by.length })}</summary>${citedHtml(work.cited_by, data, here)}</details></li>`;
}

/** Notice by notice, the citations of each. */
function citedHtml(citations: readonly string[], data: Lookups, here: Here): string {
  const shown = citations.slice(0, MOST_LINKS);
  const notices = new Map<string, string[]>();
  for (const id of shown) notices.set(documentOf(id), [...(notices.get(documentOf(id)) ?? []), id]);
  const lists = [...notices].map(([document, ids]) => {
    const notice = data.notice.get(document);
    const name =
      notice === undefined
        ? text(document)
        : `<a href="${here.page(noticePath(document))}">${here.zh(`${nameOf(notice)} ${notice.edition}`)}</a>`;
    const items = ids.flatMap((id) => {
      const item = data.itemHead(itemOf(id));
      return item === undefined
        ? []
        : [
            `<a href="${here.page(`${noticePath(document)}#${charactersAnchor(id)}`)}">${here.zh(item.name)}</a>`,
          ];
    });
    return `<li>${name}${items.length === 0 ? '' : colon(here.lang) + here.list(items)}</li>`;
  });
  return `<ul>${lists.join('')}</ul>${moreHtml(citations.length - shown.length, here)}`;
}

export const moreHtml = (count: number, here: Here): string =>
  count <= 0 ? '' : `<p class="quiet">${here.word('more-in-table', { count })}</p>`;

const COLUMNS = [
  'work',
  'title',
  'number',
  'kind',
  'level',
  'issuers',
  'version',
  'trial',
  'cited',
  'later_version',
  'items',
] as const;

export function worksTable(data: Lookups): Table {
  const later = laterVersions(data.works);
  return {
    columns: COLUMNS,
    rows: data.works.map((head) => {
      const work = data.work(head.id);
      return {
        ...{ work: work.id, title: work.title, number: numberOf(head), kind: work.kind, level: work.level },
        ...{ issuers: work.issuers.join(' '), version: work.version, trial: work.trial, cited: head.cited },
        later_version: later.get(work.id)?.id,
        items: [...new Set(work.cited_by.map(itemOf))].join(' '),
      };
    }),
  };
}
