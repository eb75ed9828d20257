/** Which region a title speaks for: the names at its head, from the widest to the narrowest. */

import type { Region } from '../../records/schema.ts';
import { TEN } from '../../words/numerals.ts';
import { narrow } from '../narrow.ts';
import { isWithin, NATION, type NamedUnit, regionIndex } from './codes.ts';

/**
 * Zones that administer services but have no code in GB/T 2260: development zones, new areas, the production corps.
 * A zone bears the code of the region it is named after or lies in.
 */

/** Ends of a zone's name, longest first where one ends in another. */
const KINDS = [
  '经济技术开发区',
  '高新技术产业开发区',
  '高新技术开发区',
  '高新技术产业园区',
  '经济开发区',
  '高新区',
  '经开区',
  '开发区',
  '新区',
  '综合保税区',
  '保税区',
  '自由贸易试验区',
  '自贸区',
  '自由贸易港',
  '示范区',
  '先行区',
  '合作区',
  '试验区',
  '实验区',
  '管理区',
  '工业园区',
  '产业园区',
  '科技园区',
  '农业园区',
  '园区',
  '旅游度假区',
  '度假区',
  '风景名胜区',
  '风景区',
  '生产建设兵团',
  '生态城',
  '科学城',
];

/** New areas and zones that do not begin with a region's name, and the region they lie in. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  雄安新区: '130000',
  两江新区: '500000',
  西咸新区: '610000',
  天府新区: '510100',
  贵安新区: '520000',
  南沙新区: '440100',
  赣江新区: '360100',
  滇中新区: '530100',
  湘江新区: '430100',
  金普新区: '210200',
  西海岸新区: '370200',
  舟山群岛新区: '330900',
  平潭综合实验区: '350100',
  横琴粤澳深度合作区: '440400',
  杨凌示范区: '610400',
  江北新区: '320100',
  郑东新区: '410100',
  大鹏新区: '440300',
  洋浦经济开发区: '460400',
};

/** Up to 8 characters of a name of its own stand before the kind: 甘泉堡|经济技术开发区. */
const ZONE = new RegExp(`^([\\u4e00-\\u9fff]{0,8}?)(?:${KINDS.join('|')})`, 'u');
/** With these before the kind it is no name: 嘉兴市|关于建设基本公共服务均等化|示范区. */
const NOT_IN_NAMES = /关于|印发|政府|基本|公共|服务|标准|办公|委员会|建设|的|和|局|厅/u;

/** The zone's own name at the head of a text (after its region's name), as long as its kind; null where none stands there. */
function zoneAt(text: string): string | null {
  const found = ZONE.exec(text);
  if (!found || NOT_IN_NAMES.test(found[1]!)) return null;
  return found[0];
}

/** Of a title only its head is looked at; no chain of names is longer. */
const HEAD = 60;
/** 【文字解读】 一图读懂： 政策解读|: what a site puts before the title of a document. */
const SITE_WORD = String.raw`(?:[【[][^】\]]{0,8}(?:解读?|读懂|问答|政策|公告|通知|公示)[^】\]]{0,4}[】\]]:?)?(?:(?:一图读懂|图解|(?:政策|文字|图文)?解读)[:|]?)?`;
/** 关于印发《嘉兴市…, 第八师石河子市…: what may stand before the name. */
const BEFORE_NAME = new RegExp(
  String.raw`^${SITE_WORD}(?:关于)?(?:印发|公布|发布|转发|实施|调整)?[《〈"“「『[(【〔]{0,2}(?:(?:新疆生产建设兵团)?第[${TEN}]{1,3}师(?=[\u4e00-\u9fff]{2,8}市))?`,
  'u',
);
const OF_THE_NATION = /^(?:国家|全国|国务院|中华人民共和国|中共中央|中央)/u;
/** Behind these a usual name names something else: 吉林|大学, 北京|路. */
const NOT_A_REGION = /^(?:大学|学院|医院|中学|小学|集团|公司|银行|路|街道|街|镇|乡|村|河|湖|山)/u;
/** A county's usual name counts only before these: 重庆市|万州|经开区. */
const AFTER_USUAL_COUNTY = /^(?:基本|公共|人民政府|关于|落实|推进|贯彻|国民经济)/u;

type Match = { named: NamedUnit; length: number } | 'ambiguous' | null;

/** The one that a name means among several: the full name before a usual one, what is listed now, the wider unit (吉林 is the province). */
function theOne(candidates: readonly NamedUnit[]): NamedUnit | null {
  let best: NamedUnit[] = [...candidates];
  for (const better of [
    (n: NamedUnit) => n.full,
    (n: NamedUnit) => n.current,
    (n: NamedUnit) => n.region.level === 'province',
    (n: NamedUnit) => n.region.level === 'city',
  ]) {
    const narrowed = best.filter(better);
    if (narrowed.length > 0) best = narrowed;
    if (best.length === 1) return best[0]!;
  }
  return null;
}

function usable(named: NamedUnit, rest: string, within: string): boolean {
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
