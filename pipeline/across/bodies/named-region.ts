/** A region's own name at the head of a body's: 北京市|税务局, 达坂城区|人民政府, 万州|中心支行. */
import type { Region } from '../../records/schema.ts';
import { isWithin, NATION, parentOf, regionIndex } from '../../text/regions/codes.ts';

export interface Headed {
  region: Region;
  /** What follows the name. */
  rest: string;
}

/** The notice's own surroundings first: below it, round it, in its province, then the nation. */
function circles(region: Region): string[] {
  const city = parentOf(region.code) ?? NATION.code;
  return [region.code, city, `${region.code.slice(0, 2)}0000`, NATION.code];
}

/** The region of the longest full name at the head, the nearest that bears it; names one below the other are followed (重庆市|万州区|教委). */
export function fullNameAt(text: string, near: Region): Headed | null {
  const { byName, longest } = regionIndex();
  let found: Headed | null = null;
  let at = 0;
  search: for (;;) {
    for (let length = Math.min(longest, text.length - at); length >= 2; length--) {
      const bearers = byName.get(text.slice(at, at + length))?.filter((n) => n.full) ?? [];
      const region = nearest(
        bearers.map((n) => n.region),
        found?.region ?? near,
        found !== null,
      );
      // 市中区 is a district; 郊区 and 城区 are one only where the notice's city has it
      if (!region || (length < 3 && !isWithin(region.code, parentOf(near.code) ?? near.code))) continue;
      at += length;
      found = { region, rest: text.slice(at) };
      continue search;
    }
    return found;
  }
}

/** @param below only regions below `near` count: a second name in a row */
function nearest(bearers: readonly Region[], near: Region, below: boolean): Region | null {
  if (below) return bearers.find((r) => r.code !== near.code && isWithin(r.code, near.code)) ?? null;
  for (const within of circles(near)) {
    const inside = bearers.filter((r) => isWithin(r.code, within));
    if (inside.length === 1) return inside[0]!;
    if (inside.length > 1) return inside.find((r) => r.code === within) ?? null;
  }
  return null;
}

/** A usual name (万州, 重庆) at the head, of the notice's region, one above it or one below it. */
export function usualNameAt(text: string, near: Region, above: readonly Region[]): Headed | null {
  const { byName, longest } = regionIndex();
  for (let length = Math.min(longest, text.length - 1); length >= 2; length--) {
    const bearers = byName.get(text.slice(0, length))?.filter((n) => !n.full) ?? [];
    const regions = bearers.map((n) => n.region);
    const region =
      above.find(({ code }) => regions.some((r) => r.code === code)) ??
      regions.find((r) => isWithin(r.code, near.code));
    if (region) return { region, rest: text.slice(length) };
  }
  return null;
}
