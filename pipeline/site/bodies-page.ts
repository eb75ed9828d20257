/** The bodies that answer, by whose they are, each with its items and with what took its place by a reform. */
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import type { Body } from '../records/bodies.ts';
import { documentOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import type { Table } from '../show/csv.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { bodyAddress, listPages, MOST_LINKS } from './list-pages.ts';
import { itemAnchor, listAnchor, noticePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';
import { moreHtml } from './works-page.ts';

export const bodiesPages = (data: Lookups): PageOf[] =>
  listPages(
    'bodies',
    data.bodies,
    { title: (here) => fill(SITE_PAGE.bodies[here.lang], {}, here.lang), lead: 'bodies-lead' },
    (id, here) => {
      const body = data.body(id);
      return body === undefined ? '' : bodyHtml(body, data, here);
    },
  );

function bodyHtml(body: Body, data: Lookups, here: Here): string {
  const told = [
    text(labelOf('body_type', body.type, here.lang)),
    ...(body.level === null ? [] : [text(labelOf('body_level', body.level, here.lang))]),
    ...(body.forms.length === 0 ? [] : [here.zh(body.forms.join('、'))]),
    ...successors(body, data, here),
  ].join(' · ');
  const items = body.items.slice(0, MOST_LINKS).flatMap((id) => {
    const [item, notice] = [data.itemHead(id), data.notice.get(documentOf(id))];
    if (item === undefined || notice === undefined) return [];
    return `<li><a href="${here.page(`${noticePath(notice.id)}#${itemAnchor(id)}`)}">${here.zh(`${nameOf(notice)} ${notice.edition} ${item.name}`)}</a></li>`;
  });
  const more = moreHtml(body.items.length - MOST_LINKS, here);
  const list =
    items.length === 0
      ? ''
      : `\n<details><summary>${here.word('answers-for', { count: body.items.length })}</summary><ul>${items.join('')}</ul>${more}</details>`;
  return `<li id="${listAnchor(body.id)}"><b>${here.zh(body.name)}</b> <span class="quiet">${told}</span>${list}</li>`;
}

function successors({ successors: ids, succeeded_in: year }: Body, data: Lookups, here: Here): string[] {
  const links = ids.flatMap((id) => {
    const body = data.body(id);
    return body === undefined
      ? []
      : `<a href="${here.page(bodyAddress(id, data))}">${here.zh(body.name)}</a>`;
  });
  return links.length === 0 ? [] : [`${here.word('succeeded', { year: year ?? '–' })} ${here.list(links)}`];
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

export const bodiesTable = (data: Lookups): Table => ({
  columns: COLUMNS,
  rows: data.bodies.flatMap((id) => {
    const body = data.body(id);
    if (body === undefined) return [];
    const { name, jurisdiction, type, level, succeeded_in } = body;
    return {
      ...{ body: id, name, jurisdiction, type, level, succeeded_in },
      ...{ forms: body.forms.join(' '), successors: body.successors.join(' ') },
      ...{ items: body.items.join(' '), documents: body.documents.join(' ') },
    };
  }),
});
