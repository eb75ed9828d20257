/** The items of a notice as schema.org GovernmentService, for search engines: who gives what to whom, where, and on what notice. */
import type { NoticeRecord } from '../../records/schema.ts';
import { itemAnchor } from '../paths.ts';

export function linkedDataOf({ document, items }: NoticeRecord): unknown {
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
