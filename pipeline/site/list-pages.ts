/** Lists that are too long for one page: so many entries a page, each page with the way to the others. */
import type { PageOf } from './frame.ts';
import type { Here, SiteWord } from './here.ts';
import { listAnchor } from './paths.ts';
import type { Lookups } from './site-data.ts';

const A_PAGE = 150;
/** So many links below one entry; the table that is downloaded has them all. */
export const MOST_LINKS = 40;

type Name = 'works' | 'bodies';

const pagePath = (name: Name, no: number): string => (no === 0 ? `${name}.html` : `${name}-${no + 1}.html`);

const address = (name: Name, id: string, place: number): string =>
  `${pagePath(name, Math.floor(place / A_PAGE))}#${listAnchor(id)}`;

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
  const pages = Math.max(1, Math.ceil(heads.length / A_PAGE));
  return Array.from({ length: pages }, (_, no) => ({
    path: pagePath(name, no),
    content: (here: Here) => ({
      title: words.title(here) + (no === 0 ? '' : ` (${no + 1})`),
      body: `<p class="lead">${here.word(words.lead, { count: heads.length })}</p>
${here.downloads(name)}
${pagesNav(name, no, pages, here)}<ul class="list">
${heads
  .slice(no * A_PAGE, (no + 1) * A_PAGE)
  .map((head) => entry(head, here))
  .join('\n')}
</ul>
${pagesNav(name, no, pages, here)}`,
    }),
  }));
}

/** The first, the last, and those beside this one. */
function pagesNav(name: Name, no: number, pages: number, here: Here): string {
  if (pages === 1) return '';
  const shown = [...new Set([0, no - 1, no, no + 1, pages - 1])].filter((at) => at >= 0 && at < pages);
  const links = shown.map((at, position) => {
    const gap = position > 0 && at > shown[position - 1]! + 1 ? '… ' : '';
    return `${gap}<a href="${here.page(pagePath(name, at))}"${at === no ? ' aria-current="page"' : ''}>${at + 1}</a>`;
  });
  return `<nav class="pages" aria-label="${here.word('pages')}">${here.named('pages')}${links.join(' ')}</nav>\n`;
}
