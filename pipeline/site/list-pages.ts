/** The lists of works and bodies: so many entries a page. */
import type { PageOf } from './frame.ts';
import type { Here, SiteWord } from './here.ts';
import { pageMark, pagePath, pagesFor, pagesNav } from './paging.ts';
import { listAnchor } from './paths.ts';
import type { Lookups } from './site-data.ts';

const A_PAGE = 60;
/** So many links below one entry; the table that is downloaded has them all. */
export const MOST_LINKS = 20;

type Name = 'works' | 'bodies';

const firstPath = (name: Name): string => `${name}.html`;

const address = (name: Name, id: string, place: number): string =>
  `${pagePath(firstPath(name), Math.floor(place / A_PAGE))}#${listAnchor(id)}`;

export const workAddress = (id: string, { workPlace }: Lookups): string =>
  address('works', id, workPlace.get(id) ?? 0);
export const bodyAddress = (id: string, { bodyPlace }: Lookups): string =>
  address('bodies', id, bodyPlace.get(id) ?? 0);

/** @param entry as the element of a list; `lead` says how many there are */
export function listPages<Head>(
  name: Name,
  heads: readonly Head[],
  words: { title: (here: Here) => string; lead: SiteWord },
  entry: (head: Head, here: Here) => string,
): PageOf[] {
  const pages = pagesFor(heads.length, A_PAGE);
  return Array.from({ length: pages }, (_, no) => ({
    path: pagePath(firstPath(name), no),
    content: (here: Here) => ({
      title: words.title(here) + pageMark(no, here),
      body: `<p class="lead">${here.word(words.lead, { count: heads.length })}</p>
${here.downloads(name)}
${pagesNav(firstPath(name), no, pages, here)}<ul class="list">
${heads
  .slice(no * A_PAGE, (no + 1) * A_PAGE)
  .map((head) => entry(head, here))
  .join('\n')}
</ul>
${pagesNav(firstPath(name), no, pages, here)}`,
    }),
  }));
}
