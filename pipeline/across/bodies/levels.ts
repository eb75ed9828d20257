/**
 * Which region a level word means in a notice: in a district's notice 市 is the city or municipality above it and 区 its own; in a
 * city's, 区 is each of its districts, which is a class of bodies and not one.
 */
import type { Region } from '../../records/schema.ts';
import { NATION, parentOf } from '../../text/regions/codes.ts';
import { regionByCode } from '../../text/regions/find.ts';

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
