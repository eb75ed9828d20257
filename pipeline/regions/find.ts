/** Which region a title speaks for: the names at its head, from the widest to the narrowest. */
import type { Region } from '../records/schema.ts';
import { narrow } from '../text/narrow.ts';
import { isWithin, NATION, type Named, regionIndex } from './codes.ts';
import { NAMED_ZONES, zoneAt } from './zones.ts';

/** Of a title only its head is looked at; no chain of names is longer. */
const HEAD = 60;
/** 关于印发《嘉兴市…, 第八师石河子市…: what may stand before the name. */
const BEFORE_NAME =
  /^(?:关于)?(?:印发|公布|发布|转发|实施|调整)?[《〈"“「『[(【〔]{0,2}(?:(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]{2,8}市))?/u;
const OF_THE_NATION = /^(?:国家|全国|国务院|中华人民共和国|中共中央|中央)/u;
/** Behind these a usual name names something else: 吉林|大学, 北京|路. */
const NOT_A_REGION = /^(?:大学|学院|医院|中学|小学|集团|公司|银行|路|街道|街|镇|乡|村|河|湖|山)/u;
/** A county's usual name counts only before these: 重庆市|万州|经开区. */
const AFTER_USUAL_COUNTY = /^(?:基本|公共|人民政府|关于|落实|推进|贯彻|国民经济)/u;

type Match = { named: Named; length: number } | 'ambiguous' | null;

/** The one that a name means among several: the full name before a usual one, what is listed now, the wider unit (吉林 is the province). */
function theOne(candidates: readonly Named[]): Named | null {
  let best: Named[] = [...candidates];
  for (const better of [
    (n: Named) => n.full,
    (n: Named) => n.current,
    (n: Named) => n.region.level === 'province',
    (n: Named) => n.region.level === 'city',
  ]) {
    const narrowed = best.filter(better);
    if (narrowed.length > 0) best = narrowed;
    if (best.length === 1) return best[0]!;
  }
  return null;
}

function usable(named: Named, rest: string, within: string): boolean {
  if (named.region.code === within || !isWithin(named.region.code, within)) return false;
  if (named.full) return true;
  if (named.region.level === 'county')
    return within !== NATION.code && (AFTER_USUAL_COUNTY.test(rest) || zoneAt(rest) !== null);
  return !NOT_A_REGION.test(rest);
}

/** The longest name at the head of `text` among the regions within a code. */
function matchHead(text: string, within: string): Match {
  const { byName, longest } = regionIndex();
  for (let length = Math.min(longest, text.length); length >= 2; length--) {
    const all = byName.get(text.slice(0, length));
    if (!all) continue;
    const rest = text.slice(length);
    const candidates = all.filter((named) => usable(named, rest, within));
    if (candidates.length === 0) continue;
    const named = theOne(candidates);
    return named ? { named, length } : 'ambiguous';
  }
  return null;
}

/**
 * The region whose full or usual name stands at the head of a title: 嘉兴市基本公共服务标准 → 330400,
 * 重庆市万州区人民政府办公室关于… → 500101, 国家基本公共服务标准 → 100000. A zone has the code of the region it is named after.
 * @param within a code that is known from elsewhere (the issuer's province); names are read as below it
 * @returns null where no name stands there, or one that several regions bear (江北区 without its city)
 */
export function findRegion(text: string, within: string = NATION.code): Region | null {
  const title = narrow(text.slice(0, HEAD * 3))
    .replace(/\s+/gu, '')
    .replace(BEFORE_NAME, '')
    .slice(0, HEAD);
  if (OF_THE_NATION.test(title)) return NATION;
  let region: Region | null = null;
  let start = 0;
  let at = 0;
  for (;;) {
    const match = matchHead(title.slice(at), region?.code ?? within);
    if (match === 'ambiguous') return null;
    if (match === null) break;
    region = match.named.region;
    start = at;
    at += match.length;
  }
  return zoneOf(title, start, at, region) ?? region;
}

function zoneOf(title: string, start: number, at: number, region: Region | null): Region | null {
  const own = zoneAt(title.slice(at));
  if (own === null) return null;
  const known = Object.keys(NAMED_ZONES).find((name) => own.endsWith(name));
  if (known !== undefined) return { name: known, code: NAMED_ZONES[known]!, level: 'zone' };
  if (region === null) return null;
  return { name: title.slice(start, at) + own, code: region.code, level: 'zone' };
}

/** The region of a full or usual name, whole; within a code where one is given. Null where none or several bear it. */
export function regionByName(name: string, within: string = NATION.code): Region | null {
  const wanted = narrow(name).replace(/\s+/gu, '');
  if (wanted === NATION.name || wanted === '国家') return NATION;
  const candidates = (regionIndex().byName.get(wanted) ?? []).filter((named) =>
    isWithin(named.region.code, within),
  );
  return theOne(candidates)?.region ?? null;
}

/** The region of a code, listed now or abolished. */
export function regionByCode(code: string): Region | null {
  return regionIndex().byCode.get(code) ?? null;
}
