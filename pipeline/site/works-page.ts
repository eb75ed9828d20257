/** What the notices rest on in law: every work with all that cites it, those cited most first. */
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { itemOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import type { Work } from '../records/schema.ts';
import { escapeHtml as text } from '../show/page.ts';
import { compare } from '../text/compare.ts';
import { csvFile } from './csv-files.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { charactersAnchor, listAnchor, noticePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';

const inOrder = (works: readonly Work[]): Work[] =>
  [...works].sort(
    (a, b) => b.cited_by.length - a.cited_by.length || compare(a.title, b.title) || compare(a.id, b.id),
  );

const numberOf = ({ doc_number, decree, standard_no }: Work): string =>
  doc_number ?? decree ?? standard_no ?? '';

export const worksPage = (data: Lookups): PageOf => ({
  path: 'works.html',
  content: (here) => ({
    title: fill(SITE_PAGE.works[here.lang], {}, here.lang),
    body: `<p class="lead">${here.word('works-lead', { count: data.works.length })}</p>
<p class="quiet"><a href="${here.file('csv/works.csv')}" download>${here.word('download')}</a></p>
<ul class="list">
${inOrder(data.works)
  .map((work) => workHtml(work, data, here))
  .join('\n')}
</ul>`,
  }),
});

function workHtml(work: Work, data: Lookups, here: Here): string {
  const number = numberOf(work);
  const facts = [
    ...(number === '' ? [] : [here.zh(number)]),
    text(labelOf('citation_kind', work.kind, here.lang)),
    ...(work.level === null ? [] : [text(labelOf('work_level', work.level, here.lang))]),
  ].join(' · ');
  return `<li id="${listAnchor(work.id)}"><b>${here.zh(work.title)}</b> <span class="quiet">${facts}</span>
<details><summary>${here.word('cited-by', { count: work.cited_by.length })}</summary><ul>${work.cited_by.map((id) => citedHtml(id, data, here)).join('')}</ul></details></li>`;
}

/** A citation in an item; one in a letter leads to its notice. */
function citedHtml(citation: string, data: Lookups, here: Here): string {
  const found = data.item.get(itemOf(citation));
  if (found === undefined) return `<li>${text(citation)}</li>`;
  const { document } = found.notice;
  const link = here.page(`${noticePath(document.id)}#${charactersAnchor(citation)}`);
  return `<li><a href="${link}">${here.zh(`${nameOf(document)} ${document.edition.label} ${found.item.name}`)}</a></li>`;
}

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
  'items',
] as const;

export const worksCsv = (works: readonly Work[]): string =>
  csvFile(
    COLUMNS,
    inOrder(works).map((work) => ({
      ...{ work: work.id, title: work.title, number: numberOf(work), kind: work.kind, level: work.level },
      ...{
        issuers: work.issuers.join(' '),
        version: work.version,
        trial: work.trial,
        cited: work.cited_by.length,
      },
      items: [...new Set(work.cited_by.map(itemOf))].join(' '),
    })),
  );
