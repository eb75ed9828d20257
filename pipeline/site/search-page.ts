/** The page of the search: a field, and what is found of items, services and works. */
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import type { PageOf } from './frame.ts';

export const SEARCH_FILES = { data: 'assets/search-data.js', script: 'assets/search.js' } as const;

export const searchPage: PageOf = {
  path: 'search.html',
  content: (here) => ({
    title: fill(SITE_PAGE.search[here.lang], {}, here.lang),
    scripts: [SEARCH_FILES.data, SEARCH_FILES.script],
    body: `<noscript><p>${here.word('needs-script')}</p></noscript>
<form class="ask" data-root="${here.file('')}"><label for="q">${here.word('search-label')}</label> <input id="q" type="search" autocomplete="off" autofocus></form>
<p class="quiet">${here.word('search-lead')}</p>
<p id="no-server" class="tag draft" hidden>${here.word('no-server')}</p>
<div aria-live="polite">
${(['items', 'services', 'works'] as const)
  .map((kind, no) => `<h2>${here.word(kind)} <span class="count"></span></h2>\n<ol data-kind="${no}"></ol>`)
  .join('\n')}
</div>`,
  }),
};
