/** All citations of all notices → the works they are mentions of (record contract, "Works"), and what should be looked at. */
import { kindOfTitle } from '../../facts/citations/kinds.ts';
import type { WorkValue } from '../../records/digest.ts';
import { shortHash } from '../../records/hash.ts';
import type { Check, Work } from '../../records/schema.ts';
import { compare } from '../../text/compare.ts';
import { workChecks } from './checks.ts';
import { clusterMentions } from './cluster.ts';
import { levelOf } from './level.ts';
import type { CitedWork, Mention } from './mentions.ts';
import { gatherMentions } from './mentions.ts';

/**
 * @param citations in any order; `id` as it stands in the record, `jurisdiction` the GB/T 2260 code of the notice's region
 * @returns works sorted by their smallest key. Each citation stands in exactly one `cited_by`, each work key in exactly one `keys`.
 */
export function buildWorks(citations: Iterable<CitedWork>): { works: Work[]; checks: Check[] } {
  const clustering = clusterMentions(gatherMentions(citations));
  const ids = new Set<string>();
  const works = clustering.clusters.map((mentions) => work(mentions, ids));
  return { works, checks: workChecks(clustering, works) };
}

function work(mentions: readonly Mention[], ids: Set<string>): Work {
  const cited = mentions.flatMap((mention) => mention.cited);
  const times = new Map<WorkValue, number>();
  for (const { citation } of cited) times.set(citation, (times.get(citation) ?? 0) + 1);
  const values = [...times.keys()];
  // cited by its number alone: the number is its name
  const named = mentions.filter((mention) => mention.title !== '');
  const titles = named.map((mention) => [mention.title, mention.cited.length] as const);
  const title = named.length > 0 ? commonest(titles) : values[0]!.text;
  const numbers = {
    doc_number: most(times, 'doc_number'),
    decree: most(times, 'decree'),
    standard_no: most(times, 'standard_no'),
  };
  const issuers = fullest(values);
  const jurisdictions = [...new Set(cited.map(({ jurisdiction }) => jurisdiction))];
  return {
    id: workId(mentions[0]!.key, ids),
    title,
    kind: numbers.standard_no === null ? kindOfTitle(title) : 'standard',
    issuers,
    ...numbers,
    version: most(times, 'version'),
    trial: values.some((value) => value.trial),
    level: levelOf({ ...numbers, issuers, jurisdictions }),
    keys: mentions.map((mention) => mention.key),
    cited_by: cited.map(({ id }) => id).sort(compare),
  };
}

/** From the smallest key alone, so that it stays when another spelling is found behind it. */
function workId(key: string, taken: Set<string>): string {
  let digits = 8;
  while (taken.has(`w-${shortHash(key, digits)}`)) digits += 4;
  const id = `w-${shortHash(key, digits)}`;
  taken.add(id);
  return id;
}

/** The value with the greatest weight; of equal ones the longest, then the first in order. */
function commonest(weighted: Iterable<readonly [string, number]>): string {
  const weights = new Map<string, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  const sorted = [...weights].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b));
  return sorted[0]![0];
}

/** @param times how often each spelling is cited */
function most(
  times: ReadonlyMap<WorkValue, number>,
  key: 'doc_number' | 'decree' | 'standard_no' | 'version',
): string | null {
  const stated = [...times].flatMap(([{ [key]: value }, count]) =>
    value === null ? [] : [[value, count] as const],
  );
  return stated.length === 0 ? null : commonest(stated);
}

/** The longest list of organs that any mention gives. */
function fullest(values: readonly WorkValue[]): string[] {
  const lists = values.map((value) => value.issuers);
  const sorted = lists.sort((a, b) => b.length - a.length || compare(a.join('、'), b.join('、')));
  return [...(sorted[0] ?? [])];
}
