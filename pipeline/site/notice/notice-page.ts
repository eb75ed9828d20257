/** A notice beside its source: letter, outline, items with fields and facts, what was repaired and warned of. */
import type { Lang } from '../../messages/index.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { labelOf } from '../../records/labels.ts';
import type { ClaimRole, ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { escapeHtml as text } from '../../show/page.ts';
import type { PageOf } from '../frame.ts';
import type { Here } from '../here.ts';
import { itemAnchor, noticePath, tableName } from '../paths.ts';
import type { Lookups } from '../site-data.ts';
import { itemsHtml } from './items.ts';
import { letterHtml, provenanceHtml } from './letter.ts';
import { sourceHtml, tintOf } from './source.ts';
import { toldHtml } from './told.ts';

// The outline of a notice: domains, aspects and items as they follow each other, each item a link.

interface OutlineGroup<T> {
  name: string | null;
  members: T[];
}

/** Neighbours of one name: a heading that was lost parts them. */
function groupsOf<T>(all: readonly T[], nameOf: (one: T) => string | null): OutlineGroup<T>[] {
  const groups: OutlineGroup<T>[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === nameOf(one)) last.members.push(one);
    else groups.push({ name: nameOf(one), members: [one] });
  }
  return groups;
}

function outlineHtml({ items }: NoticeRecord, here: Here): string {
  const heading = (name: string | null): string => (name === null ? here.word('no-domain') : here.zh(name));
  const domains = groupsOf(items, ({ domain }) => domain).map(({ name, members }) => {
    const aspects = groupsOf(members, ({ aspect }) => aspect).map(
      (aspect) =>
        `<li>${aspect.name === null ? '' : heading(aspect.name)}${listOf(aspect.members, here)}</li>`,
    );
    return `<li><b>${heading(name)}</b><ol>${aspects.join('')}</ol></li>`;
  });
  return `<details class="outline"><summary>${here.counted('outline', items.length)}</summary>
<ol>
${domains.join('\n')}
</ol></details>`;
}

const listOf = (items: readonly ItemRecord[], here: Here): string =>
  `<ol${here.ofNotice}>${items
    .map(
      ({ id, number_raw, name }) =>
        `<li><a href="#${text(itemAnchor(id))}">${text(`${number_raw ?? ''} ${name}`.trim())}</a></li>`,
    )
    .join('')}</ol>`;

// The items of a notice as schema.org GovernmentService, for search engines: who gives what to whom, where, and on what notice.

function linkedDataOf({ document, items }: NoticeRecord): unknown {
  const area = {
    '@type': 'AdministrativeArea',
    name: document.region.name,
    identifier: document.region.code,
  };
  const basis = {
    '@type': 'Legislation',
    name: document.title,
    ...(document.doc_number === null ? {} : { identifier: document.doc_number }),
    ...(document.dates.signed === null ? {} : { datePublished: document.dates.signed }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': items.map((item) => ({
      '@type': 'GovernmentService',
      '@id': `#${itemAnchor(item.id)}`,
      identifier: item.id,
      name: item.name,
      ...(item.domain === null ? {} : { serviceType: item.domain }),
      ...(item.fields.audience === undefined
        ? {}
        : { audience: { '@type': 'Audience', audienceType: item.fields.audience.text } }),
      ...(item.agencies.length === 0
        ? {}
        : { provider: item.agencies.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })) }),
      areaServed: area,
      isBasedOn: basis,
    })),
  };
}

export function noticePage(id: string, data: Lookups): PageOf {
  return {
    path: noticePath(id),
    content: async (here) => {
      const [notice, read] = await Promise.all([data.whole(id), data.text(id)]);
      const { document } = notice;
      return {
        title: document.title,
        wide: true,
        linkedData: linkedDataOf(notice),
        body: `<p class="jump"><a href="#items">${here.counted('items', notice.items.length)}</a> <a href="#warnings">${here.counted('warnings-lead', notice.warnings.length)}</a> <a href="#corrected">${here.word('corrected')}</a> <a href="#repairs">${here.counted('repairs', notice.repairs.length)}</a> <a href="#from">${here.word('provenance')}</a> <a href="#source">${here.word('source')}</a></p>
<div class="pair">
<div>
${letterHtml(notice, read, data, here)}
${provenanceHtml(notice, here)}
${outlineHtml(notice, here)}
<h2 id="items">${here.counted('items', notice.items.length)}</h2>
${here.downloads(tableName('items', document.id), 'items')}${here.downloads(tableName('facts', document.id), 'facts')}
${itemsHtml(notice, data, here)}
${toldHtml(notice, here)}
</div>
<section class="read" id="source" tabindex="0" aria-label="${here.word('source')}">
<h2>${here.word('source')}</h2>
<p class="quiet">${here.word('source-lead')} <a href="#items">${here.word('to-records')}</a></p>
${keyHtml(notice, here)}
<pre${here.ofNotice}>${sourceHtml(notice, read)}</pre>
</section>
</div>`,
      };
    },
  };
}

/** What colours and lines mean, of what stands on this page. */
function keyHtml({ claims, items }: NoticeRecord, here: Here): string {
  const roles = new Map<string, string>();
  for (const [, , role, ref] of claims) {
    const tint = tintOf(role, ref);
    if (roles.has(tint)) continue;
    const named = tint === 'letter' ? here.word('letter') : text(nameOfRole(role, ref, here.lang));
    const element = role === 'removed' ? 'del' : 'span';
    roles.set(tint, `<${element} class="r r-${tint}">${named}</${element}>`);
  }
  const kinds = HUNG_KINDS.filter((kind) => items.some((item) => item[kind].length > 0)).map(
    (kind) => `<span class="k k-${kind}">${text(labelOf('fact_kind', kind, here.lang))}</span>`,
  );
  return `<ul class="key">${[...roles.values(), ...kinds].map((one) => `<li>${one}</li>`).join('')}</ul>`;
}

const nameOfRole = (role: ClaimRole, ref: string | null, lang: Lang): string =>
  role === 'field'
    ? labelOf('field', ref?.split('#')[1]?.split('.')[0] ?? '', lang)
    : labelOf('claim_role', role, lang);
