/** What should be looked at among the works: alike titles, shared numbers, mentions that fit several works. */

import { checkOf } from '../../records/check-of.ts';
import { documentOf } from '../../records/ids.ts';
import type { Check, Work } from '../../records/schema.ts';
import { compare } from '../../text/compare.ts';
import { UNIT } from '../../words/levels.ts';
import { TEN } from '../../words/numerals.ts';
import type { Clustering } from './cluster.ts';

/** Works whose titles differ in one character: told to the user, never merged. */

/** Shorter titles are like each other by chance. */
const SHORTEST = 8;
const NUMERALS = new RegExp(String.raw`[\d${TEN}]`);
/** 湖南省…, 湖北省…: titles of two places are alike on purpose. */
const PLACE = new RegExp(String.raw`^[\u3400-\u9fff]{1,8}?[${UNIT}]`);

/** Pairs of indexes, in order, whose titles come out the same when one character is left out of each or of one. */
function nearTitles(titles: readonly string[]): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const group of sharingForm(titles)) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) if (near(titles[a]!, titles[b]!)) pairs.set(`${a}/${b}`, [a, b]);
    });
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Room for so many works beside a hash of 30 bits in a number that is exact. */
const PLACES = 2 ** 23;

/**
 * Titles of which one form, whole or with one character left out, has the same hash. A country's titles have millions of forms, so
 * each is one number, hash and title together, and those that are alike stand side by side when all are sorted.
 */
function* sharingForm(titles: readonly string[]): Generator<number[]> {
  const long = titles.flatMap((title, at) => (title.length < SHORTEST ? [] : [at]));
  const room = new Float64Array(long.reduce((sum, at) => sum + titles[at]!.length + 1, 0));
  let end = 0;
  for (const at of long) for (const hash of hashesOf(titles[at]!)) room[end++] = (hash >>> 2) * PLACES + at;
  const forms = room.subarray(0, end).sort();
  let from = 0;
  for (let to = 1; to <= end; to++) {
    if (to < end && Math.floor(forms[to]! / PLACES) === Math.floor(forms[from]! / PLACES)) continue;
    if (to - from > 1) yield [...new Set(forms.subarray(from, to))].map((form) => form % PLACES);
    from = to;
  }
}

const BASE = 0x01000193;

/** Of the title and of every form of it with one character left out. */
function hashesOf(title: string): Set<number> {
  const before = new Int32Array(title.length + 1);
  for (let at = 0; at < title.length; at++)
    before[at + 1] = (Math.imul(before[at]!, BASE) + title.charCodeAt(at)) | 0;
  const whole = before[title.length]!;
  const all = new Set([whole >>> 0]);
  // what stands behind the character is as many powers of the base away from what stands before it
  let power = 1;
  for (let at = title.length - 1; at >= 0; at--) {
    const behind = (whole - Math.imul(before[at + 1]!, power)) | 0;
    all.add((Math.imul(before[at]!, power) + behind) >>> 0);
    power = Math.imul(power, BASE);
  }
  return all;
}

/** One character put in, left out or changed; an edition's number and a place's name do not count. */
function near(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length > 1 || right.length > 1 || NUMERALS.test(left + right)) return false;
  const place = PLACE.exec(a)?.[0] ?? '';
  return !(head < place.length && PLACE.test(b));
}

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
