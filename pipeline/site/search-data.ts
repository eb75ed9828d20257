/**
 * What the search of a site looks through, as a script that its page loads: a page that works from a file can fetch nothing. Texts are
 * in the form that the full-text index has them, so that the page finds what `minsheng search` finds.
 */
import { CLAUSE_END, searchRow, searchTokens } from '../write/search-index.ts';
import { workAddress } from './list-pages.ts';
import { itemAnchor, noticePath, servicePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';
import { editionWords } from './standing-tag.ts';

/** Kind (0 item, 1 service, 2 work), name, what stands beside it, address from the root of a language, what is looked through. */
type SearchEntry = [kind: 0 | 1 | 2, name: string, beside: string, address: string, text: string];

/** null: too much for a page; then the server is asked, where there is one. */
export async function searchEntries(data: Lookups): Promise<SearchEntry[] | null> {
  const entries: SearchEntry[] = [];
  let characters = 0;
  for (const notice of data.notices) {
    const { id } = notice;
    const { items } = await data.whole(id);
    for (const item of items) {
      const text = compact(searchRow(item));
      characters += text.length;
      entries.push([
        0,
        item.name,
        [nameOf(notice), editionWords(id, data), item.domain].filter(Boolean).join(' · '),
        `${noticePath(id)}#${itemAnchor(item.id)}`,
        text,
      ]);
    }
    if (characters > data.searchable) return null;
  }
  const services = data.services.map(
    ({ id, name, domain, aspect }): SearchEntry => [
      1,
      name,
      domain ?? '',
      servicePath(id),
      compact(searchTokens([name, domain, aspect])),
    ],
  );
  const works = data.works.map((work): SearchEntry => {
    const number = work.doc_number ?? work.decree ?? work.standard_no ?? '';
    return [2, work.title, number, workAddress(work.id, data), compact(searchTokens([work.title, number]))];
  });
  return [...entries, ...services, ...works];
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
