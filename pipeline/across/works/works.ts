/** All citations of all notices → the works they are mentions of (record contract, "Works"), and what should be looked at. */

import { kindOfTitle } from '../../facts/citations/kinds.ts';
import type { WorkValue } from '../../records/digest.ts';
import { shortHash } from '../../records/hash.ts';
import type { Check, Work } from '../../records/schema.ts';
import { compare } from '../../text/compare.ts';
import { CITY_UNITS, COUNTY_UNITS, PROVINCE_SIGNS } from '../../words/levels.ts';
import { TEN } from '../../words/numerals.ts';
import { workChecks } from './checks.ts';
import { clusterMentions } from './cluster.ts';
import { type CitedWork, gatherMentions, type Mention } from './mentions.ts';

// The level of government that a work is from: told by its number or its issuer, else null.

type WorkLevel = Work['level'];

/** Codes of documents begin with the sign of their province: 京, 沪, 粤; but 内府发 is a city's (内江), and 内政发 the region's. */
const OF_PROVINCE = new RegExp(`^(?!内[^政党])(?:${PROVINCE_SIGNS})`);
/** First words of national document codes: 国发, 中办发, 财社, 人社部发, 建办保, 民发, 教财. */
const NATIONAL_CODES =
  /^(?:国|中|财|人社|人口|劳社|民|教|建|发改|医保|司|退役|文|卫|体|交|农|水|应急|自然资|林|税|银|残联|全国|计|工信|科|安委|市监|广|新广|公|公通|总工|妇|组|统|信访|邮|厅字|食药|药监|疾控|环|商|能)/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市?/;
/** 重庆市万州区人民政府 */
const DISTRICT = /^(?:北京|天津|上海|重庆)市[\u3400-\u9fff]{1,3}[县区]/;
const PROVINCE = /^(?:[\u3400-\u9fff]{2,3}省|[\u3400-\u9fff]{2,6}自治区|(?:中共)?省|自治区|新疆生产建设兵团)/;
const COUNTY = new RegExp(String.raw`^[\u3400-\u9fff]{0,6}?(?:${COUNTY_UNITS})`);
const CITY = new RegExp(String.raw`^[\u3400-\u9fff]{0,6}?(?:${CITY_UNITS})`);
const NATIONAL_ORGAN =
  /^(?:国务院|国家|中共中央|中央|全国|中国|中宣部|最高人民|共青团中央|中华人民共和国|主席)/;
/** 财政部, 人社部, 国家医保局: a ministry bears no region in its name. */
const MINISTRY = /^[\u3400-\u9fff]{2,12}(?:部|部办公厅|总局|总局办公厅)$/;

interface LevelEvidence {
  doc_number: string | null;
  decree: string | null;
  standard_no: string | null;
  issuers: readonly string[];
  /** GB/T 2260 codes of the notices that cite the work. */
  jurisdictions: readonly string[];
}

function levelOf(work: LevelEvidence): WorkLevel {
  return (
    levelOfStandard(work.standard_no) ??
    levelOfDecree(work.decree) ??
    levelOfIssuers(work.issuers) ??
    levelOfCode(work.doc_number ?? work.decree, work.jurisdictions)
  );
}

/** GB, WS/T, JGJ, 建标: nation. DB11: province. DB3304: city. T/CAS, an association's: none. */
function levelOfStandard(number: string | null): WorkLevel {
  if (number === null) return null;
  const local = /^DBJ?(\d{2,6})?/.exec(number);
  if (local)
    return local[1] === undefined
      ? null
      : local[1].length === 2
        ? 'province'
        : local[1].length === 4
          ? 'city'
          : 'county';
  return /^[TQ]\//.test(number) ? null : 'nation';
}

const SERIAL = String.raw`[\d〇${TEN}百]+号`;
const SERIAL_FIRST = new RegExp(`^第?${SERIAL}`);
const SERIAL_LAST = new RegExp(`第?${SERIAL}令$`);

function levelOfDecree(decree: string | null): WorkLevel {
  if (decree === null) return null;
  const organ = decree.replace(/\s/g, '').replace(SERIAL_FIRST, '').replace(SERIAL_LAST, '令');
  return levelOfOrgan(organ.slice(0, Math.max(organ.indexOf('令'), 0)));
}

/** 自治区人口计生委、财政厅: the first that tells. */
function levelOfIssuers(issuers: readonly string[]): WorkLevel {
  for (const issuer of issuers) {
    const level = levelOfOrgan(issuer);
    if (level !== null) return level;
  }
  return null;
}

function levelOfOrgan(organ: string | null): WorkLevel {
  if (organ === null || organ === '') return null;
  if (NATIONAL_ORGAN.test(organ)) return 'nation';
  const name = organ.replace(/^中共/, '');
  if (DISTRICT.test(name)) return 'county';
  if (MUNICIPALITY.test(name)) return 'province';
  if (PROVINCE.test(name)) return 'province';
  if (CITY.test(name)) return 'city';
  if (COUNTY.test(name)) return 'county';
  return MINISTRY.test(name) ? 'nation' : null;
}

/** 国卫基层发 → nation, 京卫妇幼 → province; a code of its own city is known only by the notice that cites it. */
function levelOfCode(number: string | null, jurisdictions: readonly string[]): WorkLevel {
  if (number === null) return null;
  if (OF_PROVINCE.test(number)) return 'province';
  if (NATIONAL_CODES.test(number)) return 'nation';
  const own = new Set(jurisdictions);
  const [only] = own;
  return own.size === 1 && /^\d{4}00$/.test(only!) && !only!.endsWith('0000') ? 'city' : null;
}

/**
 * @param citations in any order; `id` as it stands in the record, `jurisdiction` the GB/T 2260 code of the notice's region
 * @returns works sorted by their smallest key. Each citation stands in exactly one `cited_by`, each work key in exactly one `keys`.
 */
export function buildWorks(citations: Iterable<CitedWork>): { works: Work[]; checks: Check[] } {
  const clustering = clusterMentions(gatherMentions(citations));
  const ids = new Set<string>();
  const works = clustering.clusters.map((mentions) => work(mentions, ids));
  return { works, checks: workChecks(clustering, works) };
}

function work(mentions: readonly Mention[], ids: Set<string>): Work {
  const cited = mentions.flatMap((mention) => mention.cited);
  const times = new Map<WorkValue, number>();
  for (const { citation } of cited) times.set(citation, (times.get(citation) ?? 0) + 1);
  const values = [...times.keys()];
  // cited by its number alone: the number is its name
  const named = mentions.filter((mention) => mention.title !== '');
  const titles = named.map((mention) => [mention.title, mention.cited.length] as const);
  const title = named.length > 0 ? commonest(titles) : values[0]!.text;
  const numbers = {
    doc_number: most(times, 'doc_number'),
    decree: most(times, 'decree'),
    standard_no: most(times, 'standard_no'),
  };
  const issuers = fullest(values);
  const jurisdictions = [...new Set(cited.map(({ jurisdiction }) => jurisdiction))];
  return {
    id: workId(mentions[0]!.key, ids),
    title,
    kind: numbers.standard_no === null ? kindOfTitle(title) : 'standard',
    issuers,
    ...numbers,
    version: most(times, 'version'),
    trial: values.some((value) => value.trial),
    level: levelOf({ ...numbers, issuers, jurisdictions }),
    keys: mentions.map((mention) => mention.key),
    cited_by: cited.map(({ id }) => id).sort(compare),
  };
}

/** From the smallest key alone, so that it stays when another spelling is found behind it. */
function workId(key: string, taken: Set<string>): string {
  let digits = 8;
  while (taken.has(`w-${shortHash(key, digits)}`)) digits += 4;
  const id = `w-${shortHash(key, digits)}`;
  taken.add(id);
  return id;
}

/** The value with the greatest weight; of equal ones the longest, then the first in order. */
function commonest(weighted: Iterable<readonly [string, number]>): string {
  const weights = new Map<string, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  const sorted = [...weights].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b));
  return sorted[0]![0];
}

/** @param times how often each spelling is cited */
function most(
  times: ReadonlyMap<WorkValue, number>,
  key: 'doc_number' | 'decree' | 'standard_no' | 'version',
): string | null {
  const stated = [...times].flatMap(([{ [key]: value }, count]) =>
    value === null ? [] : [[value, count] as const],
  );
  return stated.length === 0 ? null : commonest(stated);
}

/** The longest list of organs that any mention gives. */
function fullest(values: readonly WorkValue[]): string[] {
  const lists = values.map((value) => value.issuers);
  const sorted = lists.sort((a, b) => b.length - a.length || compare(a.join('、'), b.join('、')));
  return [...(sorted[0] ?? [])];
}
