/**
 * What the search of a site looks through, as a script that its page loads: a page that works from a file can fetch nothing. Texts are
 * in the form that the full-text index has them, so that the page finds what `minsheng search` finds.
 */
import { CLAUSE_END, searchRow, searchTokens } from '../write/search-index.ts';
import { itemAnchor, listAnchor, noticePath, servicePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';

/** Beyond this an item is found by its name and headings alone: a browser should not have to hold more. */
const MOST_CHARACTERS = 20_000_000;

/** Kind (0 item, 1 service, 2 work), name, what stands beside it, address from the root of a language, what is looked through. */
type Entry = [kind: 0 | 1 | 2, name: string, beside: string, address: string, text: string];

export function searchEntries(data: Lookups, most = MOST_CHARACTERS): Entry[] {
  const whole = data.notices.flatMap(({ items }) => items.map((item) => compact(searchRow(item))));
  const fits = whole.reduce((sum, { length }) => sum + length, 0) <= most;
  let no = 0;
  const items = data.notices.flatMap(({ document, items: all }) =>
    all.map((item): Entry => {
      const text = whole[no++]!;
      return [
        0,
        item.name,
        [nameOf(document), document.edition.label, item.domain].filter(Boolean).join(' · '),
        `${noticePath(document.id)}#${itemAnchor(item.id)}`,
        fits ? text : compact(searchTokens([item.name, item.domain, item.aspect])),
      ];
    }),
  );
  const services = data.services.map(
    ({ id, name, domain, aspect }): Entry => [
      1,
      name,
      domain ?? '',
      servicePath(id),
      compact(searchTokens([name, domain, aspect])),
    ],
  );
  const works = data.works.map((work): Entry => {
    const number = work.doc_number ?? work.decree ?? work.standard_no ?? '';
    return [
      2,
      work.title,
      number,
      `works.html#${listAnchor(work.id)}`,
      compact(searchTokens([work.title, number])),
    ];
  });
  return [...items, ...services, ...works];
}

/** Words one after the other, with a blank only where two would run together. */
function compact(parts: readonly string[]): string {
  return parts
    .join(` ${CLAUSE_END} `)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Co}]+/gu, ' ')
    .replace(/ ?(\p{Script=Han}|\ue000) ?/gu, '$1')
    .trim();
}
