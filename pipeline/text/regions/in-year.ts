/** A document's region in the time of its edition: a code that was right then stays, one that was abolished before is followed. */
import type { Region } from '../../records/schema.ts';
import { ABOLISHED } from './abolished.ts';
import { parentOf } from './codes.ts';
import { regionByCode } from './find.ts';

/**
 * @param year of the edition; null leaves the region as it is
 * @returns 密云县 in 2014 is 110228; a later edition that still says so is 密云区's
 */
export function regionInYear(region: Region, year: number | null): Region {
  if (year === null || region.level === 'zone') return region;
  const row = ABOLISHED.find(
    ({ code, name, until }) => code === region.code && name === region.name && year > until,
  );
  const successor = row && regionByCode(row.successor);
  return successor ? regionInYear(successor, year) : region;
}

/** What `document.region.parent` holds: the code of the next higher unit; a zone has the region whose code it bears. Null for the nation and what is not known. */
export function regionParent(region: Region): string | null {
  if (region.code === '000000') return null;
  return region.level === 'zone' ? region.code : parentOf(region.code);
}

/** The code that stands today for a code of any time: editions of 密云县 and 密云区 follow each other. */
export function codeToday(code: string): string {
  const row = ABOLISHED.find((one) => one.code === code);
  return row ? codeToday(row.successor) : code;
}
