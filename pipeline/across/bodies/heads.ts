/** What stands at the head of a body's name and says whose it is: an organ's sign (中共, 团), a level word (市级), a region's own name (万州). */

import type { Region } from '../../records/schema.ts';
import { isWithin, NATION, parentOf, regionIndex } from '../../text/regions/codes.ts';
import { regionByCode } from '../../text/regions/find.ts';
import { UNIT } from '../../words/levels.ts';

interface BodyHead {
  /** Written at the head, as a pattern; what must follow is a look-ahead. */
  pattern: RegExp;
  /** Put before the place in the full name; '' where the head only repeats what the name says. */
  full: string;
  party: boolean;
}

export const HEADS: readonly BodyHead[] = [
  { pattern: /^(?:中国共产党|中共)(?!中央)/u, full: '', party: true },
  // 团市委, 共青团嘉兴市委, 团区委; not 团结…
  {
    pattern: new RegExp(`^(?:中国共产主义青年团|共青团|团(?=(?:自治区|[${UNIT}])(?:党?委)|中央|委))`, 'u'),
    full: '共青团',
    party: false,
  },
  { pattern: /^国家税务总局(?=.{2,20}税务)/u, full: '', party: false },
  { pattern: /^(?:中国人民银行|人民银行|人行)(?=.)/u, full: '中国人民银行', party: false },
  { pattern: /^国家统计局(?=.)/u, full: '国家统计局', party: false },
  { pattern: /^国家(?:金融监督管理|金融监管)总局(?=.)/u, full: '国家金融监督管理总局', party: false },
];

// Which region a level word means in a notice: in a district's notice 市 is the city or municipality above it and 区 its own; in a
// city's, 区 is each of its districts, which is a class of bodies and not one.

/** A level word at the head of a name, longer ones first: 自治区|财政厅, 市级|有关部门, 本市|教育局. */
export const LEVEL_WORD = /^本?(自治区|自治州|自治县|自治旗|地区|省|市|州|盟|区|县|旗)(?:本级|级)?/u;

/** What the full name of a region that the word means ends in. */
const ENDS: Readonly<Record<string, RegExp>> = {
  自治区: /自治区$/u,
  自治州: /自治州$/u,
  自治县: /自治县$/u,
  自治旗: /自治旗$/u,
  地区: /地区$/u,
  省: /省$/u,
  市: /市$/u,
  州: /自治州$/u,
  盟: /盟$/u,
  区: /(?<!自治|地|行政)区$/u,
  县: /县$/u,
  旗: /旗$/u,
};

/** The notice's region and those above it, the nation left out; a zone is of the region whose code it bears. */
export function upwards(region: Region): Region[] {
  const chain: Region[] = region.level === 'zone' ? [] : [region];
  let code = region.level === 'zone' ? region.code : parentOf(region.code);
  while (code !== null && code !== NATION.code) {
    const above = regionByCode(code);
    if (above === null) break;
    chain.push(above);
    code = parentOf(code);
  }
  return chain;
}

/**
 * @param word as LEVEL_WORD captures it
 * @param rest what follows it: 区|人社厅 in an autonomous region is the region's, for no district has a 厅
 * @returns null where the word means each of several: 区 in a city's notice, 市 in a province's
 */
export function regionOfLevel(word: string, rest: string, region: Region): Region | null {
  const chain = upwards(region);
  const ends = ENDS[word];
  const meant = ends && chain.find(({ name }) => ends.test(name));
  if (meant) return word === '区' && region.level === 'zone' ? region : meant;
  if (word === '省' || word === '自治区') return chain.find(({ level }) => level === 'province') ?? null;
  if (word === '区' && (region.level === 'zone' || /^党委|厅$/u.test(rest)))
    return region.level === 'zone' ? region : (chain.find(({ name }) => /自治区$/u.test(name)) ?? null);
  return null;
}

// A region's own name at the head of a body's: 北京市|税务局, 达坂城区|人民政府, 万州|中心支行.

interface Headed {
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
