/**
 * Which items services were found from by their texts: the first few of each name. Of all others the texts change nothing, so a notice
 * of thousands that says something else under the same names leaves the services as they are.
 */

import { type Group, groupNames, SAMPLES } from './groups.ts';
import { entriesOf, inOrder, type NoticeProfile } from './profile.ts';

/** By the name of the group, in order: document, and the key of what it gives to whom. */
export type Samples = Readonly<Record<string, readonly (readonly [document: string, key: string])[]>>;

/** @param notices in order: entries name them by their place */
export function samplesOf(groups: readonly Group[], notices: readonly NoticeProfile[]): Samples {
  return Object.fromEntries(
    groups.map(({ key, sampled }) => [
      key,
      sampled.map(({ notice, item }) => [notices[notice]!.document.id, item.key] as const),
    ]),
  );
}

export interface ChangedNotice {
  before: NoticeProfile;
  now: NoticeProfile;
}

/**
 * Whether the same services are found of a notice as it is now, no person having settled any.
 * @param samples that they were found from
 * @param documentOf the documents that samples are of
 */
export function sameServices(
  { before, now }: ChangedNotice,
  samples: Samples,
  documentOf: (id: string) => NoticeProfile['document'] | undefined,
): boolean {
  if (namesIn(before) !== namesIn(now)) return false;
  const names = groupNames(entriesOf([now]));
  return now.items.every(({ key }, at) => {
    const old = before.items[at]!.key;
    if (key === old) return true;
    const own = samples[names[at]!];
    if (own === undefined || own.some(([document]) => document === now.document.id)) return false;
    const earlier = own.filter(([id]) => {
      const document = documentOf(id);
      return document !== undefined && isBefore(document, now.document);
    });
    return earlier.length === SAMPLES || key === '' || earlier.some(([, one]) => one === key);
  });
}

const namesIn = ({ document: { id, kind, edition, region }, ...notice }: NoticeProfile): string =>
  JSON.stringify([
    [id, kind, edition, region, notice.domains, notice.aspects],
    notice.items.map(({ key: _, ...item }) => item),
  ]);

/** As notices are ordered. */
const isBefore = (a: NoticeProfile['document'], b: NoticeProfile['document']): boolean =>
  inOrder([a, b].map((document) => ({ document, domains: [], aspects: [], items: [] })))[0]!.document === a;
