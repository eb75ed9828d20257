/**
 * Headings that an item's source lost, from the same service elsewhere: only where all places agree that order their services as this
 * notice does, only headings that two places use, and never in the notice's own records.
 */
import { HEADING_LEVELS, type HeadingLevel } from '../../records/diff.ts';
import type { Inferred } from '../../records/services.ts';
import { compare } from '../../text/compare.ts';
import { type NoticeProfile, type ProfileItem, plain } from './profile.ts';

export interface Bearer {
  item: ProfileItem;
  notice: NoticeProfile;
}

/** So many of those that agree are named: with thousands of places all of them for each item would be the square of their number. */
const WITNESSES = 12;

/** So many domains in common, and two notices order their services alike: 幼有所育 … 文有所化 is another order than 基本公共教育 …. */
const IN_COMMON = 2;

/** Headings of all notices: which notice has which, and which two places or more use. */
export class Headings {
  private readonly domains = new Map<NoticeProfile, { names: ReadonlySet<string>; key: string }>();
  private readonly places = new Map<string, Set<string>>();
  private readonly plains = new Map<string, string>();

  constructor(notices: readonly NoticeProfile[]) {
    for (const notice of notices) {
      const { code } = notice.document.region;
      const names = new Set(notice.domains.map(({ name }) => this.plain(name)));
      this.domains.set(notice, { names, key: [...names].sort(compare).join('\n') });
      for (const { name } of [...notice.domains, ...notice.aspects]) {
        const places = this.places.get(this.plain(name));
        if (places) places.add(code);
        else this.places.set(this.plain(name), new Set([code]));
      }
    }
  }

  /** Places call their headings the same: each is made even once. */
  plain(name: string): string {
    const known = this.plains.get(name) ?? plain(name);
    this.plains.set(name, known);
    return known;
  }

  /** The same for notices of the same domains. */
  domainsOf(notice: NoticeProfile): string {
    return this.domains.get(notice)!.key;
  }

  /** A notice that lost all but a few of its domains is compared by those. */
  sameOrder(a: NoticeProfile, b: NoticeProfile): boolean {
    const [own, theirs] = [this.domains.get(a)!.names, this.domains.get(b)!.names];
    return [...own].filter((name) => theirs.has(name)).length >= Math.min(IN_COMMON, own.size);
  }

  /** 文体服务保障 is one place's own. */
  shared(name: string): boolean {
    return (this.places.get(this.plain(name))?.size ?? 0) > 1;
  }
}

/** What one member is headed by. */
interface HeadedWord {
  item: string;
  code: string;
  name: string;
  plain: string;
}

/** What the members of one service say at one level, in order and by their ids; how many say each, and what each place says. */
interface SaidAtLevel {
  words: HeadedWord[];
  sorted: HeadedWord[];
  counts: Map<string, number>;
  ofPlace: Map<string, HeadedWord[]>;
}

/**
 * The members of one service as witnesses to each other's headings. Notices of one year and the same domains hear the same, but for what
 * their own place says, so that cost follows the number of members and not its square.
 */
export class Witnesses {
  private readonly heard = new Map<string, Record<HeadingLevel, SaidAtLevel>>();

  /** @param bearers members of the service that are it, or a part of it */
  constructor(
    private readonly bearers: readonly Bearer[],
    private readonly headings: Headings,
  ) {}

  /** What a member lost; undefined where it lost nothing, or nobody can tell. */
  inferredFor({ item, notice }: Bearer): Inferred | undefined {
    if (notice.document.kind === 'interpretation') return undefined;
    const lost = HEADING_LEVELS.filter((level) => item[level] === null && notice[`${level}s`].length > 0);
    if (lost.length === 0) return undefined;
    const heard = this.heardBy(notice);
    const { code } = notice.document.region;
    // a place that orders this very service otherwise is no witness, and no one else is then
    const contradicted = HEADING_LEVELS.some((level) => {
      const own = item[level];
      return own !== null && othersThan(heard[level], this.headings.plain(own), code) > 0;
    });
    if (contradicted) return undefined;
    const found = { domain: this.agreed(heard.domain, code), aspect: this.agreed(heard.aspect, code) };
    const from = [...new Set(lost.flatMap((level) => found[level].from))].sort(compare).slice(0, WITNESSES);
    if (from.length === 0) return undefined;
    return { domain: item.domain ?? found.domain.name, aspect: item.aspect ?? found.aspect.name, from };
  }

  /** Members whose notices order their services as this one: of each place those of one notice. */
  private heardBy(notice: NoticeProfile): Record<HeadingLevel, SaidAtLevel> {
    const key = `${notice.document.edition.year}\n${this.headings.domainsOf(notice)}`;
    const known = this.heard.get(key);
    if (known) return known;
    const alike = nearestTo(notice, this.bearers).filter((other) =>
      this.headings.sameOrder(notice, other.notice),
    );
    const heard = { domain: this.said(alike, 'domain'), aspect: this.said(alike, 'aspect') };
    this.heard.set(key, heard);
    return heard;
  }

  private said(alike: readonly Bearer[], level: HeadingLevel): SaidAtLevel {
    const words = alike.flatMap(({ item, notice }): HeadedWord[] => {
      const name = item[level];
      const { code } = notice.document.region;
      return name === null ? [] : [{ item: item.id, code, name, plain: this.headings.plain(name) }];
    });
    const counts = new Map<string, number>();
    const ofPlace = new Map<string, HeadedWord[]>();
    for (const word of words) {
      counts.set(word.plain, (counts.get(word.plain) ?? 0) + 1);
      const here = ofPlace.get(word.code);
      if (here) here.push(word);
      else ofPlace.set(word.code, [word]);
    }
    return { words, sorted: [...words].sort((a, b) => compare(a.item, b.item)), counts, ofPlace };
  }

  /** @param own code of the place that asks: its own members are no witnesses */
  private agreed(said: SaidAtLevel, own: string): { name: string | null; from: string[] } {
    const first = said.words.find(({ code }) => code !== own);
    if (first === undefined || !this.headings.shared(first.name) || othersThan(said, first.plain, own) > 0)
      return { name: null, from: [] };
    const from: string[] = [];
    for (const { item, code } of said.sorted) {
      if (from.length === WITNESSES) break;
      if (code !== own) from.push(item);
    }
    return { name: first.name, from };
  }
}

/** How many members of other places are headed otherwise. */
function othersThan({ words, counts, ofPlace }: SaidAtLevel, plain: string, own: string): number {
  const here = ofPlace.get(own) ?? [];
  const same = (counts.get(plain) ?? 0) - here.filter((word) => word.plain === plain).length;
  return words.length - here.length - same;
}

/** Of each place the members of one notice: of the edition nearest in time, an interpretation where there is no other. */
function nearestTo({ document }: NoticeProfile, bearers: readonly Bearer[]): Bearer[] {
  const away = ({ notice: { document: other } }: Bearer): number =>
    Math.abs((other.edition.year ?? 0) - (document.edition.year ?? 0)) +
    Number(other.kind === 'interpretation') / 2;
  const nearest = new Map<string, Bearer>();
  for (const other of bearers) {
    const { code } = other.notice.document.region;
    const known = nearest.get(code);
    if (!known || away(other) < away(known)) nearest.set(code, other);
  }
  return bearers.filter((other) => nearest.get(other.notice.document.region.code)?.notice === other.notice);
}
