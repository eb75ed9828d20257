/** What should be looked at among the works: alike titles, shared numbers, mentions that fit several works. */

import { checkOf } from '../records/check-of.ts';
import { documentOf } from '../records/ids.ts';
import type { Check, Work } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import type { Clustering } from './cluster.ts';
import { nearTitles } from './near.ts';

/** @param works one a cluster, in the clusters' order */
export function workChecks(clustering: Clustering, works: readonly Work[]): Check[] {
  return [...titleNear(works), ...numberShared(clustering, works), ...workAmbiguous(clustering, works)];
}

function titleNear(works: readonly Work[]): Check[] {
  return nearTitles(works.map((work) => work.title))
    .filter(([a, b]) => !differentNumbers(works[a]!, works[b]!))
    .map(([a, b]) => {
      const [one, other] = [works[a]!, works[b]!];
      return checkOf('title-near', citing([one, other]), {
        title: one.title,
        other: other.title,
        differences: 1,
        works: [one.id, other.id],
      });
    });
}

/** Both bear numbers, and not the same: two works, however alike. */
function differentNumbers(a: Work, b: Work): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  return one !== null && other !== null && one !== other;
}

function numberShared(clustering: Clustering, works: readonly Work[]): Check[] {
  const byNumber = new Map<string, Set<number>>();
  clustering.clusters.forEach((mentions, at) => {
    for (const number of mentions.flatMap((mention) => mention.numbers)) {
      byNumber.set(number, (byNumber.get(number) ?? new Set<number>()).add(at));
    }
  });
  return [...byNumber]
    .filter(([, sharing]) => sharing.size > 1)
    .sort(([a], [b]) => compare(a, b))
    .map(([number, sharing]) => {
      const shared = [...sharing].map((at) => works[at]!);
      return checkOf('number-shared', citing(shared), {
        number: number.slice(number.indexOf(':') + 1),
        titles: shared.map((work) => work.title),
        works: shared.map((work) => work.id),
      });
    });
}

function workAmbiguous(clustering: Clustering, works: readonly Work[]): Check[] {
  const byKey = new Map(works.flatMap((work) => work.keys.map((key) => [key, work] as const)));
  return clustering.ambiguities.map(({ mention, candidates }) => {
    const bearing = candidates.map((at) => works[at]!);
    const own = [byKey.get(mention.key)!];
    return checkOf('work-ambiguous', citing(own), {
      title: mention.title,
      numbers: bearing.map((work) => numberOf(work) ?? work.title),
      works: bearing.map((work) => work.id),
    });
  });
}

function numberOf(work: Work): string | null {
  return work.doc_number ?? work.decree ?? work.standard_no;
}

/** The documents that cite these works. */
function citing(works: readonly Work[]): string[] {
  return [...new Set(works.flatMap((work) => work.cited_by.map(documentOf)))].sort(compare);
}
