/** The bodies that answer, by whose they are, each with its items and with what took its place by a reform. */
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import type { Body } from '../records/bodies.ts';
import { documentOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import { compare } from '../text/compare.ts';
import { csvFile } from './csv-files.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { itemAnchor, listAnchor, noticePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';

const inOrder = (bodies: readonly Body[]): Body[] =>
  [...bodies].sort(
    (a, b) =>
      compare(a.jurisdiction, b.jurisdiction) ||
      b.items.length - a.items.length ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );

export const bodiesPage = (data: Lookups): PageOf => ({
  path: 'bodies.html',
  content: (here) => ({
    title: fill(SITE_PAGE.bodies[here.lang], {}, here.lang),
    body: `<p class="lead">${here.word('bodies-lead', { count: data.bodies.length })}</p>
<p class="quiet"><a href="${here.file('csv/bodies.csv')}" download>${here.word('download')}</a></p>
<ul class="list">
${inOrder(data.bodies)
  .map((body) => bodyHtml(body, data, here))
  .join('\n')}
</ul>`,
  }),
});

function bodyHtml(body: Body, data: Lookups, here: Here): string {
  const told = [
    text(labelOf('body_type', body.type, here.lang)),
    ...(body.level === null ? [] : [text(labelOf('body_level', body.level, here.lang))]),
    ...(body.forms.length === 0 ? [] : [here.zh(body.forms.join('、'))]),
    ...successors(body, data, here),
  ].join(' · ');
  const items = body.items.flatMap((id) => {
    const found = data.item.get(id);
    if (found === undefined) return [];
    const { document } = found.notice;
    return `<li><a href="${here.page(`${noticePath(documentOf(id))}#${itemAnchor(id)}`)}">${here.zh(`${nameOf(document)} ${document.edition.label} ${found.item.name}`)}</a></li>`;
  });
  const list =
    items.length === 0
      ? ''
      : `\n<details><summary>${here.word('answers-for', { count: items.length })}</summary><ul>${items.join('')}</ul></details>`;
  return `<li id="${listAnchor(body.id)}"><b>${here.zh(body.name)}</b> <span class="quiet">${told}</span>${list}</li>`;
}

function successors({ successors: ids, succeeded_in: year }: Body, data: Lookups, here: Here): string[] {
  const links = ids.flatMap((id) => {
    const body = data.body.get(id);
    return body === undefined ? [] : `<a href="#${listAnchor(id)}">${here.zh(body.name)}</a>`;
  });
  return links.length === 0 ? [] : [`${here.word('succeeded', { year: year ?? '–' })} ${links.join(', ')}`];
}

const COLUMNS = [
  'body',
  'name',
  'jurisdiction',
  'type',
  'level',
  'forms',
  'successors',
  'succeeded_in',
  'items',
  'documents',
] as const;

export const bodiesCsv = (bodies: readonly Body[]): string =>
  csvFile(
    COLUMNS,
    inOrder(bodies).map((body) => ({
      ...{
        body: body.id,
        name: body.name,
        jurisdiction: body.jurisdiction,
        type: body.type,
        level: body.level,
      },
      ...{
        forms: body.forms.join(' '),
        successors: body.successors.join(' '),
        succeeded_in: body.succeeded_in,
      },
      ...{ items: body.items.join(' '), documents: body.documents.join(' ') },
    })),
  );
