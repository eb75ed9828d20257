/**
 * Headings that an item's source lost, from the same service elsewhere: only where all places agree that order their services as this
 * notice does, only headings that two places use, and never in the notice's own records.
 */
import type { Inferred } from '../records/services.ts';
import { compare } from '../text/compare.ts';
import { plain } from './names.ts';
import type { Profile, ProfileItem } from './profile.ts';

export interface Bearer {
  item: ProfileItem;
  notice: Profile;
}

const LEVELS = ['domain', 'aspect'] as const;
type Level = (typeof LEVELS)[number];

/** So many of those that agree are named: with thousands of places all of them for each item would be the square of their number. */
const WITNESSES = 12;

/** So many domains in common, and two notices order their services alike: 幼有所育 … 文有所化 is another order than 基本公共教育 …. */
const IN_COMMON = 2;

/** Headings of all notices: which notice has which, and which two places or more use. */
export class Headings {
  private readonly domains = new Map<Profile, ReadonlySet<string>>();
  private readonly places = new Map<string, Set<string>>();

  constructor(notices: readonly Profile[]) {
    for (const notice of notices) {
      const { code } = notice.document.region;
      this.domains.set(notice, new Set(notice.domains.map(({ name }) => plain(name))));
      for (const { name } of [...notice.domains, ...notice.aspects]) {
        const places = this.places.get(plain(name));
        if (places) places.add(code);
        else this.places.set(plain(name), new Set([code]));
      }
    }
  }

  /** A notice that lost all but a few of its domains is compared by those. */
  sameOrder(a: Profile, b: Profile): boolean {
    const [own, theirs] = [this.domains.get(a)!, this.domains.get(b)!];
    return [...own].filter((name) => theirs.has(name)).length >= Math.min(IN_COMMON, own.size);
  }

  /** 文体服务保障 is one place's own. */
  shared(name: string): boolean {
    return (this.places.get(plain(name))?.size ?? 0) > 1;
  }
}

/** @param others members of the service that are it, or a part of it */
export function inferredFor(
  { item, notice }: Bearer,
  others: readonly Bearer[],
  headings: Headings,
): Inferred | undefined {
  if (notice.document.kind === 'interpretation') return undefined;
  const lost = LEVELS.filter((level) => item[level] === null && notice[`${level}s`].length > 0);
  if (lost.length === 0) return undefined;
  const alike = nearestOf(notice, others).filter((other) => headings.sameOrder(notice, other.notice));
  // a place that orders this very service otherwise is no witness, and no one else is then
  const contradicted = LEVELS.some(
    (level) => item[level] !== null && alike.some((other) => differ(other.item[level], item[level])),
  );
  if (contradicted) return undefined;
  const found = { domain: agreed(alike, 'domain', headings), aspect: agreed(alike, 'aspect', headings) };
  const from = [...new Set(lost.flatMap((level) => found[level].from))].sort(compare).slice(0, WITNESSES);
  if (from.length === 0) return undefined;
  return { domain: item.domain ?? found.domain.name, aspect: item.aspect ?? found.aspect.name, from };
}

/** Of each other place the members of one notice: of the edition nearest in time, an interpretation where there is no other. */
function nearestOf({ document }: Profile, others: readonly Bearer[]): Bearer[] {
  const away = ({ notice: { document: other } }: Bearer): number =>
    Math.abs((other.edition.year ?? 0) - (document.edition.year ?? 0)) +
    Number(other.kind === 'interpretation') / 2;
  const nearest = new Map<string, Bearer>();
  for (const other of others) {
    const { code } = other.notice.document.region;
    const known = nearest.get(code);
    if (code !== document.region.code && (!known || away(other) < away(known))) nearest.set(code, other);
  }
  return others.filter((other) => nearest.get(other.notice.document.region.code)?.notice === other.notice);
}

function agreed(
  bearers: readonly Bearer[],
  level: Level,
  headings: Headings,
): { name: string | null; from: string[] } {
  const named = bearers.filter(({ item }) => item[level] !== null);
  const name = named[0]?.item[level] ?? null;
  if (name === null || !headings.shared(name) || named.some(({ item }) => differ(item[level], name)))
    return { name: null, from: [] };
  return { name, from: named.map(({ item }) => item.id) };
}

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && plain(a) !== plain(b);
