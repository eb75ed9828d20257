/** All services, those of most places first, with what their sums range over. */
import { listServices } from '../ask/compare/list.ts';
import { rangesWords } from '../ask/compare/render/list.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { PageOf } from './frame.ts';
import { servicePath } from './paths.ts';
import type { Lookups } from './site-data.ts';

export const servicesPage = (data: Lookups): PageOf => ({
  path: 'services.html',
  content: (here) => {
    const listed = listServices(data.services, data.standing, data.notices);
    const rows = listed.map(
      (one) =>
        `<tr><th scope="row"><a href="${here.page(servicePath(one.id))}">${here.zh(one.name || one.id)}</a></th><td${here.ofNotice}>${text(one.domain ?? '')}</td><td class="n">${one.places}</td><td${here.ofNotice}>${text(rangesWords(one))}</td></tr>`,
    );
    return {
      title: fill(SITE_PAGE.services[here.lang], {}, here.lang),
      body: `<p class="lead">${here.word('services-lead', { count: listed.length })}</p>
<p class="quiet"><a href="${here.file('csv/services.csv')}" download>${here.word('download')}</a></p>
<div class="scroll"><table>
<thead><tr><th scope="col">${here.word('service')}</th><th scope="col">${here.word('domain')}</th><th scope="col" class="n">${here.word('places')}</th><th scope="col">${here.word('sums')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`,
    };
  },
});
