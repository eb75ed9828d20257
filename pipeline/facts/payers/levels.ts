/** Which level a word for government means in a notice: it depends on whose notice it is. */
import type { PayerLevel } from '../../records/finance.ts';
import type { Region } from '../../records/schema.ts';
import { isMunicipal } from '../../text/regions/codes.ts';
import { regionByName } from '../../text/regions/find.ts';

/** Whose notice is read. `municipality`: it is, or lies in, one of the cities that are provinces (直辖市). */
export interface PayerPlace {
  level: Region['level'];
  municipality: boolean;
  /** Its name where it is known: in the notice of a county-level city (…市, level county) 市 is the county. */
  name?: string;
}

/** Whose notice it is is not known, or it is nobody's, as a sentence by itself: words that stand for the place's own level give no payer. */
export const NOWHERE: PayerPlace = { level: null, municipality: false };

export const payerPlaceOf = ({ code, level, name }: Region): PayerPlace => ({
  level,
  municipality: isMunicipal(code),
  name,
});

export type GovernmentUnit = 'nation' | 'province' | 'city' | 'county';

/** 市 in a municipality is a province, in the notice of a county-level city that county, elsewhere a city. */
export function levelOfUnit(kind: GovernmentUnit, place: PayerPlace): PayerLevel {
  if (kind !== 'city') return kind;
  if (place.municipality) return 'province';
  return place.level === 'county' && place.name?.endsWith('市') === true ? 'county' : 'city';
}

/** Places that this is the same of see every level alike, whatever they are called. */
export const seenAlikeFrom = (place: PayerPlace): string =>
  `${place.level} ${place.municipality} ${levelOfUnit('city', place)}`;

/** The level of the place itself: 本级, 同级, 各级, 政府. A zone stands with the counties. Null where the notice's place is unknown. */
export function ownLevel(place: PayerPlace): PayerLevel | null {
  if (place.level === 'zone') return 'county';
  return place.level;
}

const UP: Readonly<Partial<Record<PayerLevel, PayerLevel>>> = {
  nation: 'nation',
  province: 'nation',
  city: 'province',
  county: 'city',
  town: 'county',
};

/** One level above another: 上级财政. In a municipality the level above a district is the province. */
export function levelAbove(level: PayerLevel, place: PayerPlace): PayerLevel | null {
  return level === 'county' && place.municipality ? 'province' : (UP[level] ?? null);
}

/** The levels under one, for 市级及以下, 县级及以下; towns are told only where they are the one below; in a municipality the districts stand right under it. */
export function levelsBelow(level: PayerLevel, place: PayerPlace): PayerLevel[] {
  if (level === 'province') return place.municipality ? ['county'] : ['city', 'county'];
  if (level === 'city') return ['county'];
  return level === 'county' ? ['town'] : [];
}

/** The level of a place that is written with its name: 乌鲁木齐市, 万州区. Null for a name that no list holds. */
export function levelOfName(name: string): PayerLevel | null {
  const level = regionByName(name)?.level ?? null;
  return level === 'zone' ? 'county' : level;
}

const RANK: Readonly<Record<PayerLevel, number>> = {
  nation: 0,
  province: 1,
  city: 2,
  county: 3,
  town: 4,
  local: 5,
  fund: 9,
  employer: 9,
  individual: 9,
  society: 9,
};

/** The highest level of government among some, or null where none is one. */
export function highest(levels: readonly PayerLevel[]): PayerLevel | null {
  const ordered = levels.filter((level) => RANK[level] < RANK.local).sort((a, b) => RANK[a] - RANK[b]);
  return ordered[0] ?? null;
}
