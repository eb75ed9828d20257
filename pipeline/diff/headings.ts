/** What became of the headings, and which items moved (diff contract, section 4). */

import { normalText } from '../match/normalize.ts';
import {
  HEADING_LEVELS,
  type HeadingChange,
  type HeadingLevel,
  type HeadingName,
  type ItemChange,
} from '../records/diff.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';

interface DiffHeading extends HeadingName {
  /** Normal form of its name. */
  key: string;
  /** Normal form of the domain an aspect stands under. */
  under: string | null;
}

export interface HeadingChanges {
  changes: HeadingChange[];
  /** The record of an item's move, or null. A heading that is not known on one side is no move, nor is one that was renamed. */
  moved(old: ItemRecord, now: ItemRecord): ItemChange['moved'];
}

/** @param pairs items that are one service in both editions */
export function headingChanges(
  old: NoticeRecord,
  now: NoticeRecord,
  pairs: readonly (readonly [ItemRecord, ItemRecord])[],
): HeadingChanges {
  const renames = new Map<HeadingLevel, Map<string, string>>();
  const changes: HeadingChange[] = [];
  for (const level of HEADING_LEVELS) {
    const [before, after] = [headingsOf(old, level), headingsOf(now, level)];
    const renamed = renamedHeadings(level, before, after, pairs);
    renames.set(level, renamed);
    // a table that prints no aspects does not say that they went
    if (before.length > 0 && after.length > 0)
      changes.push(...changesOfLevel(level, before, after, renamed, renames.get('domain')!));
  }
  const left = (level: HeadingLevel, one: string | null, other: string | null): boolean => {
    if (one === null || other === null) return false;
    const [from, to] = [normalText(one), normalText(other)];
    return from !== to && renames.get(level)!.get(from) !== to;
  };
  return {
    changes,
    moved: (a, b) =>
      HEADING_LEVELS.some((level) => left(level, a[level], b[level]))
        ? { old: { domain: a.domain, aspect: a.aspect }, new: { domain: b.domain, aspect: b.aspect } }
        : null,
  };
}

function headingsOf(notice: NoticeRecord, level: HeadingLevel): DiffHeading[] {
  if (level === 'domain')
    return notice.domains.map(({ no, name }) => ({ no, name, key: normalText(name), under: null }));
  const domains = new Map(notice.domains.map(({ no, name }) => [no, normalText(name)]));
  return notice.aspects.map(({ no, name, domain_no }) => ({
    no,
    name,
    key: normalText(name),
    under: domain_no === null ? null : (domains.get(domain_no) ?? null),
  }));
}

/** Old name → new name, where most of a lost heading's items stand under one heading that the old edition does not have. */
function renamedHeadings(
  level: HeadingLevel,
  before: readonly DiffHeading[],
  after: readonly DiffHeading[],
  pairs: readonly (readonly [ItemRecord, ItemRecord])[],
): Map<string, string> {
  const known = new Set(before.map(({ key }) => key));
  const kept = new Set(after.map(({ key }) => key));
  const votes = new Map<string, Map<string, number>>();
  const size = new Map<string, number>();
  for (const [old, now] of pairs) {
    const [from, to] = [old[level], now[level]].map((name) => (name === null ? null : normalText(name)));
    if (from == null || to == null || kept.has(from)) continue;
    size.set(from, (size.get(from) ?? 0) + 1);
    if (known.has(to)) continue;
    const own = votes.get(from) ?? new Map<string, number>();
    votes.set(from, own.set(to, (own.get(to) ?? 0) + 1));
  }
  const renamed = new Map<string, string>();
  for (const [from, own] of votes) {
    const [to, count] = [...own].sort((a, b) => b[1] - a[1])[0]!;
    if (count * 2 > size.get(from)!) renamed.set(from, to);
  }
  return renamed;
}

function changesOfLevel(
  level: HeadingLevel,
  before: readonly DiffHeading[],
  after: readonly DiffHeading[],
  renamed: ReadonlyMap<string, string>,
  domains: ReadonlyMap<string, string>,
): HeadingChange[] {
  const nameOf = ({ no, name }: DiffHeading): HeadingName => ({ no, name });
  const left = unique(before);
  const here = unique(after);
  const comesTo = (heading: DiffHeading) => renamed.get(heading.key) ?? heading.key;
  const changes: HeadingChange[] = [];
  for (const heading of left.values()) {
    const to = here.get(comesTo(heading));
    if (!to) changes.push({ level, change: 'removed', old: nameOf(heading), new: null });
    else if (to.key !== heading.key)
      changes.push({ level, change: 'renamed', old: nameOf(heading), new: nameOf(to) });
  }
  const reached = new Set([...left.values()].map(comesTo));
  for (const heading of here.values()) {
    if (!reached.has(heading.key)) changes.push({ level, change: 'added', old: null, new: nameOf(heading) });
  }
  // siblings: headings under one domain in both editions
  const families = new Map<string, DiffHeading[]>();
  const underIn = ({ under }: DiffHeading) => (under === null ? '' : (domains.get(under) ?? under));
  for (const heading of left.values()) {
    const to = here.get(comesTo(heading));
    if (!to || underIn(heading) !== (to.under ?? '')) continue;
    families.set(underIn(heading), [...(families.get(underIn(heading)) ?? []), heading]);
  }
  const place = new Map([...here.keys()].map((key, at) => [key, at]));
  for (const siblings of families.values()) {
    const stay = longestRise(siblings.map((heading) => place.get(comesTo(heading))!));
    siblings.forEach((heading, at) => {
      if (!stay.has(at))
        changes.push({
          level,
          change: 'reordered',
          old: nameOf(heading),
          new: nameOf(here.get(comesTo(heading))!),
        });
    });
  }
  return changes;
}

/** The first heading of each name. */
function unique(headings: readonly DiffHeading[]): Map<string, DiffHeading> {
  const map = new Map<string, DiffHeading>();
  for (const heading of headings) if (!map.has(heading.key)) map.set(heading.key, heading);
  return map;
}

/** Indexes of a longest rising run: what keeps its order. The rest has another position among its siblings. */
function longestRise(values: readonly number[]): Set<number> {
  const best: { length: number; before: number }[] = [];
  values.forEach((value, at) => {
    let length = 1;
    let before = -1;
    for (let i = 0; i < at; i++) {
      if (values[i]! < value && best[i]!.length + 1 > length) [length, before] = [best[i]!.length + 1, i];
    }
    best.push({ length, before });
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const kept = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]!.before)
    kept.add(at);
  return kept;
}
