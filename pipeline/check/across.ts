/** What is known only across notices: an interpretation against the standard it explains. */
import { checkOf } from '../records/check-of.ts';
import type { Check, DocumentRecord, ItemRecord, NoticeRecord } from '../records/schema.ts';
import { narrow } from '../text/narrow.ts';
import { COUNTED_ZH } from './declared-counts.ts';

/** What is held against each other. */
export interface Listing extends Pick<NoticeRecord, 'domains' | 'aspects'> {
  document: Pick<DocumentRecord, 'id' | 'declared' | 'explains'>;
  items: readonly Pick<ItemRecord, 'name' | 'domain' | 'sub_no'>[];
}

/**
 * @param documents all of out/
 * @param listingOf asked of interpretations and what they explain alone
 */
export function checksAcross(
  documents: readonly Listing['document'][],
  listingOf: (id: string) => Listing,
): Check[] {
  const ids = new Set(documents.map(({ id }) => id));
  return documents.flatMap(({ id, explains: explained }) =>
    explained && ids.has(explained.id) ? explains(listingOf(id), listingOf(explained.id)) : [],
  );
}

const key = (name: string): string => narrow(name).replace(/[\s。"“”]+/gu, '');

function explains(interpretation: Listing, standard: Listing): Check[] {
  const documents = [interpretation.document.id, standard.document.id];
  const top = standard.items.filter((i) => i.sub_no === null);
  const counts = { domains: standard.domains.length, aspects: standard.aspects.length, items: top.length };
  const found: Check[] = [];
  const { declared } = interpretation.document;
  for (const what of ['domains', 'aspects', 'items'] as const) {
    const said = declared?.[what] ?? null;
    if (said === null) continue;
    found.push(
      checkOf(said === counts[what] ? 'explained-count-agrees' : 'explained-count-differs', documents, {
        what,
        what_zh: COUNTED_ZH[what],
        declared: said,
        found: counts[what],
      }),
    );
  }
  for (const { domain, aspects, items } of declared?.per_domain ?? []) {
    const own = standard.domains.find((d) => key(d.name) === key(domain));
    const inDomain = top.filter((i) => i.domain !== null && key(i.domain) === key(domain)).length;
    const inAspects = standard.aspects.filter((a) => own && a.domain_no === own.no).length;
    if (!own) found.push(checkOf('explained-domain-missing', documents, { domain }));
    else if ((items !== null && items !== inDomain) || (aspects !== null && aspects !== inAspects)) {
      found.push(
        checkOf('explained-domain-differs', documents, {
          domain,
          aspects,
          items,
          found_aspects: inAspects,
          found_items: inDomain,
        }),
      );
    }
  }
  const names = new Set(top.map((i) => key(i.name)));
  const named = new Set(interpretation.items.map((i) => key(i.name)));
  const missing = interpretation.items.filter((i) => !names.has(key(i.name))).map((i) => i.name);
  const unnamed = top.filter((i) => !named.has(key(i.name))).map((i) => i.name);
  if (missing.length === 0 && unnamed.length === 0)
    found.push(checkOf('explained-names-agree', documents, { count: named.size }));
  else
    found.push(
      checkOf('explained-names-differ', documents, { only_interpretation: missing, only_standard: unnamed }),
    );
  return found;
}
