/** Who gets what: a form of age and sex, answered in the page. */
import { GROUPS } from '../ask/eligible/judge.ts';
import { CLI_ELIGIBLE } from '../messages/cli-eligible.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { PageOf } from './frame.ts';
import { pagesOf } from './here.ts';

export const WHO_FILES = { data: 'assets/who-data.js', script: 'assets/who.js' } as const;

/** What needs no age is shown on demand. */
const FOLDED = new Set<string>(['open', 'outside']);

export const whoPage: PageOf = {
  path: 'who.html',
  content: (here) => {
    const option = (value: string, words: string): string => `<option value="${value}">${words}</option>`;
    const groups = GROUPS.map((group) => {
      const head = text(CLI_ELIGIBLE[`cli-eligible-${group}`][here.lang]);
      return FOLDED.has(group)
        ? `<details><summary>${head}</summary><div data-group="${group}"></div></details>`
        : `<h2>${head}</h2>\n<div data-group="${group}"></div>`;
    });
    return {
      title: fill(SITE_PAGE.who[here.lang], {}, here.lang),
      scripts: [WHO_FILES.data, WHO_FILES.script],
      body: `<noscript><p>${here.word('needs-script')}</p></noscript>
<form class="ask" id="who" data-root="${here.file('')}" data-pages="${pagesOf(here)}">
<label>${here.word('age')} <input name="age" type="number" min="0" max="150" inputmode="numeric" autofocus></label>
<label>${here.word('unit')} <select name="unit">${option('year', text(labelOf('age_unit', 'year', here.lang)))}${option('month', text(labelOf('age_unit', 'month', here.lang)))}</select></label>
<label>${here.word('sex')} <select name="sex">${option('', here.word('any'))}${option('female', text(labelOf('sex', 'female', here.lang)))}${option('male', text(labelOf('sex', 'male', here.lang)))}</select></label>
<label>${here.word('place')} <select name="place"${here.ofNotice}>${option('', here.word('all-places'))}</select></label>
</form>
<p class="quiet">${text(CLI_ELIGIBLE['cli-eligible-unchecked'][here.lang])}</p>
<p id="wait" class="quiet" hidden>${here.word('choose-place')}</p>
<div aria-live="polite">
${groups.join('\n')}
</div>`,
    };
  },
};
