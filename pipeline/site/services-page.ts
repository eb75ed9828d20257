/** All services, those of most places first, with what their sums range over. */
import { setImmediate as turn } from 'node:timers/promises';
import { inOrder, type ListedService, listServices } from '../ask/compare/list.ts';
import { rangesWords } from '../ask/compare/render/list.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { PageOf } from './frame.ts';
import { servicePath } from './paths.ts';
import { FILTER_FILE, filterHtml } from './scripts.ts';
import type { Lookups } from './site-data.ts';

const made = new WeakMap<Lookups, Promise<ListedService[]>>();

/** Service by service: the facts of no more than one are held, and others that wait for the same process get their turn. */
export function listedServices(data: Lookups): Promise<ListedService[]> {
  const known = made.get(data) ?? listAll(data);
  made.set(data, known);
  return known;
}

async function listAll(data: Lookups): Promise<ListedService[]> {
  const listed: ListedService[] = [];
  for (const { id } of data.services) {
    const service = data.service(id);
    listed.push(...listServices([service], data.standing, data.seen(service, data.standing, ['amounts'])));
    await turn();
  }
  return listed.sort(inOrder);
}

export const servicesPage = (data: Lookups): PageOf => ({
  path: 'services.html',
  content: async (here) => {
    const listed = await listedServices(data);
    const rows = listed.map(
      (one) =>
        `<tr><th scope="row"><a href="${here.page(servicePath(one.id))}">${here.zh(one.name || one.id)}</a></th><td${here.ofNotice}>${text(one.domain ?? '')}</td><td class="n">${one.places}</td><td${here.ofNotice}>${text(rangesWords(one))}</td></tr>`,
    );
    return {
      title: fill(SITE_PAGE.services[here.lang], {}, here.lang),
      scripts: [FILTER_FILE],
      body: `<p class="lead">${here.word('services-lead', { count: listed.length })}</p>
${here.downloads('services')}
${filterHtml('services', here)}
<div class="scroll"><table id="services">
<thead><tr><th scope="col">${here.word('service')}</th><th scope="col">${here.word('domain')}</th><th scope="col" class="n">${here.word('places')}</th><th scope="col">${here.word('sums')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`,
    };
  },
});
