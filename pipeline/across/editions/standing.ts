/** Of the editions of each series: which follow each other and are compared, and which speak for a place on a day. Nothing here knows today. */
import type { Edition, Series, Standing } from '../../records/editions.ts';
import { compare } from '../../text/compare.ts';

// Which editions of a series are compared with each other: those that follow each other, and a draft with what became of it.

export interface Following {
  /** Ids of documents. */
  old: string;
  new: string;
}

/**
 * Consecutive final or trial editions; a draft and the first other edition of its year; never an edition and the next draft.
 * In the order of the series, by the newer edition; against the edition before first, then against its draft.
 */
export function followingEditions(series: readonly Series[]): Following[] {
  return series.flatMap(({ editions }) => {
    const held = editions.filter(({ status }) => status !== 'draft');
    return held.flatMap((now, at) => {
      const before = held[at - 1];
      const draft = editions.find((one) => one.status === 'draft' && isDraftOf(one, now, before));
      return [before, draft].flatMap((old) => (old ? [{ old: old.id, new: now.id }] : []));
    });
  });
}

/** Of a draft, a trial and a final edition of one year the draft is the trial's. */
function isDraftOf(draft: Edition, now: Edition, before: Edition | undefined): boolean {
  return draft.year !== null && draft.year === now.year && before?.year !== now.year;
}

export interface StandingEdition {
  edition: Edition;
  region: Series['region'];
  standing: Standing;
}

/**
 * By region, then series. Of one place and matter: each edition that is in force; where none is, the newest of each series.
 * A standard and a list of one place are of one matter (a draft standard does not stand beside a list in force);
 * a title about other than 基本公共服务, or a zone, is a matter of its own.
 * @param day ISO
 */
export function standingEditions(all: readonly Series[], day: string): StandingEdition[] {
  const byId = new Map(all.flatMap(({ editions }) => editions.map((edition) => [edition.id, edition])));
  const matters = new Map<string, Series[]>();
  for (const series of [...all].sort((a, b) => compare(a.series, b.series))) {
    const key = series.series.replace(/-(?:standard|list)(?=-|$)/, '');
    matters.set(key, [...(matters.get(key) ?? []), series]);
  }
  return [...matters.values()].flatMap((group) => {
    const told = group.flatMap(({ region, editions }) =>
      editions.flatMap((edition): StandingEdition[] => {
        const standing = standingOf(edition, byId, day);
        return standing === 'superseded' ? [] : [{ edition, region, standing }];
      }),
    );
    const inForce = told.filter(({ standing }) => standing === 'in_force');
    if (inForce.length > 0) return inForce;
    const newest = new Set(group.map(({ editions }) => editions.at(-1)?.id));
    return told.filter(({ edition }) => newest.has(edition.id));
  });
}

function standingOf(
  edition: Edition,
  byId: ReadonlyMap<string, Edition>,
  day: string,
): Standing | 'superseded' {
  if (edition.status === 'draft') return 'draft';
  if (edition.valid_from === null) return 'undated';
  if (!hasBegun(edition, day)) return 'not_yet';
  const next = edition.superseded_by === null ? undefined : byId.get(edition.superseded_by);
  if (next !== undefined && hasBegun(next, day)) return 'superseded';
  return edition.expires !== null && edition.expires < day ? 'expired' : 'in_force';
}

/** A year alone is below every date in it, so texts compare as dates do. */
function hasBegun({ status, valid_from: from }: Edition, day: string): boolean {
  return status !== 'draft' && from !== null && from <= day;
}
