/** Who pays stands elsewhere: 按照《浙江省教育领域财政事权和支出责任划分改革实施方案》执行. */
import type { CitationValue } from '../../records/facts.ts';
import type { PayerLevel, PayerValue } from '../../records/finance.ts';
import { PLAIN_PAYER } from '../../records/kinds/payers.ts';
import { cutsOf } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import { within } from '../../text/ranges.ts';
import { findRegion } from '../../text/regions/find.ts';
import { CITY_UNITS, COUNTY_UNITS, PROVINCE_SIGNS, PROVINCE_UNITS } from '../../words/levels.ts';
import { LIABLE } from '../../words/paying.ts';
import { levelOfUnit, ownLevel, type PayerPlace } from './levels.ts';
import type { PayerMention } from './mentions.ts';

const RULED_BY = /(?:按照|按|依照|依据|根据|参照|遵照|执行|落实|对照)[^。；]{0,60}$/;
/** 规定执行, 等相关规定执行, 的要求落实. */
const FOLLOWED = new RegExp(
  `^(?:（[^（）]{0,40}）)?(?:等|文件|中|的|有关|相关|明确|规定|确定|核定|要求|方案|精神|标准|政策|办法|比例|划分|分档|分类|分级|分担| ){0,6}(?:执行|办理|落实|${LIABLE}|安排|实施)`,
);
const CARRIED_OUT = /(?:执行|落实)$/;
/** 按照国家和省有关规定执行: a rule without a title, named by its level. */
const UNTITLED =
  /(?:按照|按|依照|参照)(?<rule>[^，。；：□]{2,50}?(?:方案|办法|细则|意见|通知|文件|规定|政策))(?:的)?(?:有关|相关)?(?:规定|要求)?(?:执行|办理|落实)/g;

/** Heads that tell the level of whoever issued something, by itself or seen from the place. */
const ISSUERS: readonly (readonly [RegExp, 'nation' | 'province' | 'city' | 'county'])[] = [
  [/^(?:国务院|中共中央|中央|国家|全国|财政部|教育部|民政部|[一-龥]{2,10}部$)/, 'nation'],
  [new RegExp(`^(?:${PROVINCE_UNITS}|兵团)|^[一-龥]{2,3}省|^.{0,12}厅(?:$|等)`), 'province'],
  [new RegExp(`^(?:${CITY_UNITS})|^[一-龥]{1,4}[^城都股上超门夜集]市(?!场|民|级)`), 'city'],
  [
    new RegExp(
      `^(?:${COUNTY_UNITS})|^[一-龥]{1,4}[^社小地园景校片林牧灾城山]区(?!域|别|分)|^[一-龥]{1,4}县(?!级|域)`,
    ),
    'county',
  ],
];
/** 国办发〔2019〕27号, 财社〔2021〕83号: a number bears its issuer; a province's begins with its short name. */
const NUMBERS: readonly (readonly [RegExp, PayerLevel])[] = [
  [
    /^(?:国|中发|中办|财(?:社|教|综|农|建|行|资|预|税|金|办|会|库)|民(?:发|函|办|政部)|人社部|教(?:财|基|职|体艺|高|办|师|发)|建(?:保|村|房|城|办|金)|医保(?:发|办|函)|退役军人部|残联|应急|文旅|文(?:公共|物)|体群|总工|卫(?:办|妇|计|健)|交(?:运|公路)|水(?:农|建)|农(?:社|计财|办))/,
    'nation',
  ],
  [new RegExp(`^(?:${PROVINCE_SIGNS})(?:政|财|民|人社|教|卫|医保|建|发改|委|办|厅|残|府|文|体)`), 'province'],
];
const levelOfNumber = (number: string | null): PayerLevel | null =>
  number === null ? null : (NUMBERS.find(([sign]) => sign.test(number))?.[1] ?? null);

const CENTRAL_AND_LOCAL = /中央(?:与|和)地方/;

interface Issuer {
  level: PayerLevel;
  name: string | null;
}

function issuerOf(words: string, place: PayerPlace): Issuer | null {
  const region = findRegion(words);
  if (region !== null && region.level !== null)
    return { level: region.level === 'zone' ? 'county' : region.level, name: region.name };
  const row = ISSUERS.find(([pattern]) => pattern.test(words));
  return row === undefined ? null : { level: levelOfUnit(row[1], place), name: null };
}

/** Whoever issued what is cited: an organ before or in it, its title's head; a law is the nation's; else the place's own. */
function levelOfCitation(c: CitationValue, place: PayerPlace): Issuer | null {
  const organ = c.issuers[0];
  if (organ !== undefined) {
    const issuer = issuerOf(organ, place);
    if (issuer !== null) return { level: issuer.level, name: organ };
  }
  const head = (c.title ?? '').replace(/^(?:关于)?(?:印发|转发|公布|发布)?(?:关于)?[〈《“]?/, '');
  const titled = issuerOf(head, place);
  if (titled !== null) return titled;
  if (CENTRAL_AND_LOCAL.test(head) || c.kind === 'law' || c.kind === 'regulation')
    return { level: 'nation', name: null };
  const numbered = levelOfNumber(c.doc_number);
  if (numbered !== null) return { level: numbered, name: null };
  const own = ownLevel(place);
  return own === null ? null : { level: own, name: null };
}

const value = (
  raw: string,
  start: number,
  end: number,
  issuer: Issuer,
  name: string,
  what: string | null,
): PayerValue => ({
  text: raw.slice(start, end),
  start,
  end,
  level: issuer.level,
  name,
  mode: 'by_reference',
  ...PLAIN_PAYER,
  for: what,
  flags: [],
});

/** 政府补助部分按照《…》执行: what the rule is for. */
function purpose(raw: string, text: string, start: number): string | null {
  const from = cutsOf(text).clauseStart(start);
  const m = /^ ?(?<what>[一-龥（）、]{2,40}?)(?:按照|按|依照|依据|根据|参照|遵照)[^，。；]{0,30}$/.exec(
    text.slice(from, start),
  );
  const what = m?.groups?.what;
  return m === null || what === undefined
    ? null
    : raw.slice(from + m[0].indexOf(what), from + m[0].indexOf(what) + what.length);
}

/**
 * @param text folded, its titles blanked with □
 * @param paying where the clauses begin that name who pays
 */
export function referredPayers(
  raw: string,
  text: string,
  citations: readonly CitationValue[],
  mentions: readonly PayerMention[],
  place: PayerPlace,
  paying: ReadonlySet<number>,
): PayerValue[] {
  const found: PayerValue[] = [];
  let nextRefers = false;
  let nextStart = -1;
  for (const c of citations.toReversed()) {
    const after = text.slice(c.end, c.end + 60);
    const before = text.slice(Math.max(0, c.start - 80), c.start);
    const chained: boolean =
      nextRefers && nextStart - c.end < 60 && /^[^，。；]*$/.test(text.slice(c.end, nextStart));
    nextRefers = CARRIED_OUT.test(before) || (RULED_BY.test(before) && (FOLLOWED.test(after) || chained));
    nextStart = c.start;
    // 执行《公共图书馆服务规范》: how it is done, not who pays
    if (!nextRefers || c.kind === 'standard') continue;
    const issuer = levelOfCitation(c, place);
    if (issuer !== null)
      found.push(
        value(raw, c.start, c.end, issuer, issuer.name ?? c.title ?? c.text, purpose(raw, text, c.start)),
      );
  }
  for (const m of matchesOf(text, UNTITLED)) {
    // 中央财政补助资金按照国家规定执行: the clause says who
    if (paying.has(cutsOf(text).clauseStart(m.index))) continue;
    const rule = m.groups?.rule ?? '';
    const start = m.index + m[0].indexOf(rule);
    const end = start + rule.length;
    if (within(citations, start, end).length > 0) continue;
    const body = within(mentions, start, end).find((b) => b.level !== null && b.kind === 'government');
    const issuer =
      body?.level == null
        ? issuerOf(rule, place)
        : { level: body.level, name: raw.slice(body.start, body.end) };
    if (issuer !== null)
      found.push(
        value(raw, start, end, issuer, issuer.name ?? raw.slice(start, end), purpose(raw, text, start)),
      );
  }
  return found.sort((a, b) => a.start - b.start);
}
