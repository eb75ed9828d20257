/** A notice as services are found from it: its headings, and of each item what it is called; what an item gives to whom stands apart. */

import { spelled } from '../../match/spelled.ts';
import { shortHash } from '../../records/hash.ts';
import type { DocumentRecord, ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { plain } from './names.ts';

export interface ProfileItem extends Pick<ItemRecord, 'id' | 'name' | 'domain' | 'aspect' | 'sub_no'> {
  /** Items of one key give the same to the same; '' where there is a name alone. */
  key: string;
}

export interface NoticeProfile {
  document: Pick<DocumentRecord, 'id' | 'kind' | 'edition' | 'region'>;
  domains: readonly { name: string }[];
  aspects: readonly { name: string }[];
  items: readonly ProfileItem[];
}

/** Audience, and content with standard, as they are compared. */
export type ItemText = readonly [audience: string, given: string];

/** What a title cites is another document's business: 《…》 and the number behind it say nothing of this service. */
const CITED = /《[^《》]{0,120}》(?:\([^()]{0,40}\))?/gu;

/** A field in normal form, without what it cites; '' where there is none. */
function given({ fields }: Pick<ItemRecord, 'fields'>, field: 'audience' | 'content' | 'standard'): string {
  const text = fields[field]?.text;
  return text === undefined ? '' : plain(text).replace(CITED, '');
}

export const textOf = (item: Pick<ItemRecord, 'fields'>): ItemText => [
  spelled(given(item, 'audience')),
  spelled(`${given(item, 'content')}\n${given(item, 'standard')}`),
];

export const keyOfText = ([audience, rest]: ItemText): string =>
  audience === '' && rest.length < 2 ? '' : shortHash(`${audience}\n${rest}`, 12);

export function profileOf({
  document,
  domains,
  aspects,
  items,
}: NoticeRecord): NoticeProfile & { texts: ItemText[] } {
  const texts = items.map(textOf);
  return {
    document,
    domains,
    aspects,
    items: items.map(({ id, name, domain, aspect, sub_no }, at) => ({
      ...{ id, name, domain, aspect, sub_no },
      key: keyOfText(texts[at]!),
    })),
    texts,
  };
}
