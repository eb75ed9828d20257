/**
 * Which mentions are one work (record contract, "Works"). By number and title alone, never by likeness:
 * 1. the same number, and one normalised title holds the other: one work;
 * 2. by its number alone: the work that bears it, if exactly one does;
 * 3. without a number: the work of the same title, organs at its head off where the other names none, if exactly one bears it.
 */

import { compare } from '../../text/compare.ts';
import type { Mention } from './mentions.ts';

export interface Ambiguity {
  mention: Mention;
  /** The numbered works that bear its title, by index into `clusters`. */
  candidates: number[];
}

export interface Clustering {
  /** Each mention in exactly one; sorted by the smallest key. */
  clusters: Mention[][];
  ambiguities: Ambiguity[];
}

export function clusterMentions(mentions: readonly Mention[]): Clustering {
  const sets = new Sets(mentions.length);
  joinSameNumber(mentions, sets);
  const titles = indexTitles(mentions);
  joinSameTitle(mentions, sets, titles);
  const alone = joinNumberAlone(mentions, sets);
  const open = new Map([...alone, ...joinNumberedWork(mentions, sets, titles)]);
  return collect(mentions, sets, open);
}

function joinSameNumber(mentions: readonly Mention[], sets: Sets): void {
  const byNumber = new Map<string, number[]>();
  mentions.forEach((mention, at) => {
    if (mention.title === '') return;
    for (const number of mention.numbers) push(byNumber, number, at);
  });
  for (const group of byNumber.values()) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) if (holds(mentions[a]!, mentions[b]!)) sets.join(a, b);
    });
  }
}

/** 国发〔2014〕17号 without a title: of the works that bear the number, the one if it is alone; several stay open. */
function joinNumberAlone(mentions: readonly Mention[], sets: Sets): Map<number, number[]> {
  const open = new Map<number, number[]>();
  const titled = new Map<string, number[]>();
  mentions.forEach(({ title, numbers }, at) => {
    if (title !== '') for (const number of numbers) push(titled, number, at);
  });
  mentions.forEach((mention, at) => {
    if (mention.title !== '') return;
    const bearing = mention.numbers.flatMap((number) => (titled.get(number) ?? []).map((i) => sets.find(i)));
    const works = [...new Set(bearing)].sort((a, b) => a - b);
    if (works.length === 1) sets.join(at, works[0]!);
    if (works.length > 1) open.set(at, works);
  });
  return open;
}

/** 学生资助资金管理办法 in 新疆维吾尔自治区学生资助资金管理办法. */
function holds(a: Mention, b: Mention): boolean {
  return a.title.includes(b.title) || b.title.includes(a.title);
}

/** Titles → mentions that read so, with the organs at their head or without. */
function indexTitles(mentions: readonly Mention[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  mentions.forEach((mention, at) => {
    push(index, mention.title, at);
    if (mention.bare !== mention.title) push(index, mention.bare, at);
  });
  return index;
}

/** Whether the titles are the same, organs off where the other names none. */
function sameTitle(a: Mention, b: Mention): boolean {
  if (a.title === b.title) return true;
  const one = a.bare !== a.title;
  const other = b.bare !== b.title;
  return one !== other && (one ? a.bare === b.title : b.bare === a.title);
}

/** Mentions without a number: a title without organs joins the one that names them, and none where several with different ones fit. */
function joinSameTitle(mentions: readonly Mention[], sets: Sets, titles: Map<string, number[]>): void {
  mentions.forEach((mention, at) => {
    if (mention.numbers.length > 0 || mention.bare !== mention.title) return;
    const others = (titles.get(mention.title) ?? []).filter(
      (other) =>
        other !== at && mentions[other]!.numbers.length === 0 && sameTitle(mention, mentions[other]!),
    );
    const works = new Set(others.map((other) => mentions[other]!.title));
    if (works.size === 1) for (const other of others) sets.join(at, other);
  });
}

/** A mention without a number joins the numbered work of its title, if exactly one bears it. */
function joinNumberedWork(
  mentions: readonly Mention[],
  sets: Sets,
  titles: Map<string, number[]>,
): Map<number, number[]> {
  const open = new Map<number, number[]>();
  const joins: [number, number][] = [];
  mentions.forEach((mention, at) => {
    if (mention.numbers.length > 0) return;
    const near = new Set([...(titles.get(mention.title) ?? []), ...(titles.get(mention.bare) ?? [])]);
    const numbered = [...near].filter(
      (other) => mentions[other]!.numbers.length > 0 && sameTitle(mention, mentions[other]!),
    );
    const works = [...new Set(numbered.map((other) => sets.find(other)))].sort((a, b) => a - b);
    if (works.length === 1) joins.push([at, works[0]!]);
    if (works.length > 1) open.set(at, works);
  });
  // Two spellings that were one work may lead to different numbers: then neither is led anywhere.
  const led = new Map<number, Set<number>>();
  for (const [at, work] of joins) {
    const set = sets.find(at);
    led.set(set, (led.get(set) ?? new Set<number>()).add(work));
  }
  for (const [at] of open) led.delete(sets.find(at));
  for (const [set, works] of led) {
    const [work] = works;
    if (works.size === 1) sets.join(set, work!);
    else
      open.set(
        set,
        [...works].sort((a, b) => a - b),
      );
  }
  return open;
}

function collect(mentions: readonly Mention[], sets: Sets, open: Map<number, number[]>): Clustering {
  const members = new Map<number, Mention[]>();
  mentions.forEach((mention, at) => {
    push(members, sets.find(at), mention);
  });
  const roots = [...members.keys()].sort((a, b) => compare(members.get(a)![0]!.key, members.get(b)![0]!.key));
  const place = new Map(roots.map((root, at) => [root, at]));
  return {
    clusters: roots.map((root) => members.get(root)!),
    ambiguities: [...open]
      .sort(([a], [b]) => a - b)
      .map(([at, works]) => ({
        mention: mentions[at]!,
        candidates: [...new Set(works.map((work) => place.get(sets.find(work))!))].sort((a, b) => a - b),
      })),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Disjoint sets of indexes; the smallest index stands for its set. */
class Sets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let next = at; next !== root; ) {
      const after = this.parent[next]!;
      this.parent[next] = root;
      next = after;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.parent[high] = low;
  }
}
