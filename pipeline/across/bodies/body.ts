/**
 * Which body a mention means, from the mention and its notice's region alone. The key is `<GB/T 2260 code>|<name in full, without 和>`:
 * all spellings of one body share it, a body of another level or place never does.
 */
import type { AgencyForm } from '../../records/bodies.ts';
import type { Region } from '../../records/schema.ts';
import { narrow } from '../../text/narrow.ts';
import { isWithin, NATION } from '../../text/regions/codes.ts';
import { regionByCode } from '../../text/regions/find.ts';
import { UNIT } from '../../words/levels.ts';
import { MASS_ENDS, OFFICE_ENDS } from '../../words/offices.ts';
import { compared } from './compared.ts';
import { fullNameAt, HEADS, LEVEL_WORD, regionOfLevel, upwards, usualNameAt } from './heads.ts';
import { bareNational, nationalPlace } from './nation.ts';
import { stemOf, subjectOf } from './stem.ts';

export interface BodyMention {
  key: string;
  /** In full, its place's name first. */
  name: string;
  /** GB/T 2260 */
  jurisdiction: string;
}

/** A mention taken apart: `name` is head + place + stem. */
export interface BodyParts extends BodyMention {
  head: string;
  place: string;
  stem: string;
  /** Of the region that it belongs to; null where that is unknown. */
  level: Region['level'];
}

export interface BodyContext {
  /** Of the field: in 区级对接落实责任部门 a name without a level is the district's. */
  label?: string;
  /** Of agencies.json; read before the product's own. */
  forms?: readonly AgencyForm[];
}

/** A name longer than this is a sentence, and stands for itself. */
const LONGEST = 60;
/** 财政部, 市场监管总局: no place below the nation has such. */
const MINISTRY = /(?:部|总局)$/u;
const NATIONAL = /^(?:国家|全国|中央|国务院|中共中央|中华人民共和国|中华全国|中国|中宣部$|中组部$)/u;
/** 各区(县)人民政府, 区(县)残联, 各县(市、区)教育局: a class of bodies, units in any order and bracketing. */
const CLASS = new RegExp(`^各?([${UNIT}(、)]{1,9})(?=[^级直属本])`, 'u');
/** 各镇（街道）, 乡镇人民政府（街道办事处）, 各镇街, 各乡镇人民政府、街道办事处: units without names, in any order and bracketing. */
const TOWNS =
  /^各?(?<units>乡镇|镇乡|镇|乡|街道?)(?:[(、和及]?(?:街道?|镇|乡|办事处|办|人民政府|政府)\)?){0,5}$/u;
/** 兵团民政局: the corps has departments of its own beside the region's. */
const CORPS = /^(?:新疆生产建设)?兵团(?=.{2})/u;
/** An institution keeps the name it has: 乌鲁木齐|职业大学. */
const INSTITUTION = /(?:大学|学院|学校|医院|公司|集团|银行|研究院|海关)$/u;
/** Public offices whose place is told by a usual name: 万州|公安分局, 重庆|营业管理部. */
const OFFICE = new RegExp(
  `(?:${OFFICE_ENDS}|${MASS_ENDS}|办|行|队|站|处|中支|营管部|法院|检察院|海关)$`,
  'u',
);

/**
 * @param region of the notice
 * @param context the field's label, and rows that people added
 */
export function bodyOf(name: string, region: Region, context: BodyContext = {}): BodyMention {
  const { key, name: full, jurisdiction } = bodyParts(name, region, context);
  return { key, name: full, jurisdiction };
}

/** A notice names the same few dozen bodies in every item: each is taken apart once for its region and the rows that people added. */
const KNOWN = new WeakMap<Region, WeakMap<readonly AgencyForm[], Map<string, BodyParts>>>();
const NO_FORMS: readonly AgencyForm[] = [];

export function bodyParts(name: string, region: Region, context: BodyContext = {}): BodyParts {
  const ofRegion = KNOWN.get(region) ?? new WeakMap<readonly AgencyForm[], Map<string, BodyParts>>();
  KNOWN.set(region, ofRegion);
  const forms = context.forms ?? NO_FORMS;
  const known = ofRegion.get(forms) ?? new Map<string, BodyParts>();
  ofRegion.set(forms, known);
  const asked = `${context.label ?? ''}\n${name}`;
  const parts = known.get(asked) ?? takenApart(name, region, context);
  known.set(asked, parts);
  return parts;
}

function takenApart(name: string, region: Region, context: BodyContext): BodyParts {
  const written = narrow(name)
    .replace(/[\s"'“”‘’]/gu, '')
    .replace(/等$/u, '');
  if (written.length > LONGEST) return stands(written, region, region);
  const forms = context.forms ?? [];
  const head = HEADS.find(({ pattern }) => pattern.test(written));
  const text = head ? written.replace(head.pattern, '') : written;
  const before = head?.full ?? '';
  const corps = isWithin(region.code, '650000') ? CORPS.exec(text) : null;
  if (corps) {
    const stem = stemOf(text.slice(corps[0].length), '650000', forms).name;
    return made({ ...region, code: '650000', level: 'province' }, before, '', `新疆生产建设兵团${stem}`);
  }
  const towns = townsOf(text);
  if (towns !== null) return made(region, '', region.name, towns);
  const classed = classOf(text, region);
  if (classed) {
    const stem = classed.units + before + stemOf(classed.rest, region.code, forms).name;
    return made(region, '', region.name, stem);
  }
  const placed = NATIONAL.test(text) ? null : placeOf(text, region, context.label ?? '');
  if (placed === null || placed.place === null) return national(before, text, forms);
  const { place, rest, shown } = placed;
  if (place.code === NATION.code) return national(before, rest, forms);
  if (INSTITUTION.test(rest) && shown !== '') return stands(text, place, region);
  if (before === '共青团') return made(place, before, nameOf(place), '委员会');
  if (rest === '' && before === '') return made(place, '', nameOf(place), '人民政府');
  const stem = stemOf(rest, place.code, forms).name;
  if (before !== '') return made(place, before, shown || nameOf(place), stem);
  // 市|委 is the committee of the party; behind a subject 委 is none
  if (stem === '委员会') return made(place, '中共', nameOf(place), stem);
  const organ = stem.startsWith('委') && !stem.startsWith('委员会');
  return made(place, organ ? '中共' : '', nameOf(place), stem);
}

/** 雄安新区: 新区|公共服务局; 神农架林区: 林区|发展和改革委员会: how much at its head is the end of the place's own name. */
function ownWords(text: string, place: string): number {
  for (let length = place.length; length >= 2; length -= 1) {
    const end = place.slice(-length);
    if (end.endsWith('区') && !/^[市自]/u.test(end) && text.startsWith(end) && text.length > length + 1)
      return length;
  }
  return 0;
}

interface PlacedName {
  /** null: a ministry, which bears no place. */
  place: Region | null;
  rest: string;
  /** The place as written before the rest, '' where nothing is. */
  shown: string;
}

/** Whose a body is: a region's full name, a level word, a usual name; else the level of the field's label, else the notice's own. */
function placeOf(text: string, region: Region, label: string): PlacedName {
  const full = fullNameAt(text, region);
  if (full)
    return {
      place: full.region,
      rest: full.rest,
      shown: text.slice(0, text.length - full.rest.length),
    };
  const own = ownWords(text, region.name);
  if (own > 0) return { place: region, rest: text.slice(own), shown: text.slice(0, own) };
  // 市场监管局 begins with no level
  const bare = stemOf(text, region.code, []).known && !text.startsWith('委');
  const level = bare ? null : LEVEL_WORD.exec(text);
  if (level) {
    const rest = text.slice(level[0].length);
    const place = regionOfLevel(level[1]!, rest, region);
    if (place) return { place, rest, shown: level[0] };
  }
  const usual = bare ? null : usualNameAt(text, region, upwards(region));
  if (usual && (OFFICE.test(usual.rest) || INSTITUTION.test(usual.rest)))
    return {
      place: usual.region,
      rest: usual.rest,
      shown: text.slice(0, text.length - usual.rest.length),
    };
  if (MINISTRY.test(text) && subjectOf(text) !== null) return { place: null, rest: text, shown: '' };
  const told = LEVEL_WORD.exec(label);
  const place = told && regionOfLevel(told[1]!, text, region);
  return { place: place ?? region, rest: text, shown: '' };
}

/** 各镇（街道） is both: the towns' governments and the offices of the streets. */
function townsOf(text: string): string | null {
  const found = TOWNS.exec(text)?.groups;
  if (found === undefined) return null;
  const towns = /乡/u.test(text) ? '各乡镇人民政府' : '各镇人民政府';
  if (!/街/u.test(text)) return towns;
  return /[镇乡]/u.test(text) ? `${towns}和街道办事处` : '各街道办事处';
}

function classOf(text: string, region: Region): { units: string; rest: string } | null {
  const known = (name: string): boolean => stemOf(name, region.code, []).known;
  const found = CLASS.exec(text);
  if (!found || known(text)) return null;
  let written = found[1]!;
  let rest = text.slice(found[0].length);
  const last = written.at(-1)!;
  // 各市|市场监管局, 省|市场监管局: the last 市 is the department's
  if (!known(rest) && known(last + rest)) {
    written = written.slice(0, -1);
    rest = last + rest;
  }
  const letters = [...written].filter((c) => !'()、'.includes(c));
  const [one] = letters;
  if (one === undefined || new Set(letters).size < letters.length || fullNameAt(text, region)) return null;
  const each = text.startsWith('各') || letters.length > 1 || regionOfLevel(one, rest, region) === null;
  if (!each) return null;
  // units from the wide to the narrow, however they are listed
  const units = [...'省市州县区旗'].filter((c) => letters.includes(c)).join('');
  return { units: `各${units}`, rest };
}

function national(before: string, text: string, forms: readonly AgencyForm[]): BodyParts {
  if (before === '共青团') return made(NATION, before, '中央', '委员会');
  const { bare, shown, full } = bareNational(text);
  const stem = full ?? stemOf(bare, NATION.code, forms).name;
  const place = nationalPlace(stem, shown);
  // 中共中央|宣传部: an organ of the party's centre
  if (stem.startsWith('委')) return { ...made(NATION, '', '', stem), name: place + stem.slice(1), place };
  return made(NATION, before, place, stem);
}

/** A zone has no code of its own: its name stands in for what tells it from its city. */
const nameOf = (place: Region): string =>
  place.level === 'zone' ? place.name : (regionByCode(place.code)?.name ?? place.name);

/** What a key says behind its place. The party is no part of it where 委 says it already: 委宣传部, but 中共委员会. */
export const keyOf = (head: string, stem: string): string =>
  compared((head === '中共' && stem !== '委员会' ? '' : head) + stem);

function made(of: Region, head: string, place: string, stem: string): BodyParts {
  const zone = of.level === 'zone' ? of.name : '';
  return {
    key: `${of.code}|${zone}${keyOf(head, stem)}`,
    name: head + place + stem,
    jurisdiction: of.code,
    head,
    place,
    stem,
    level: of.level,
  };
}

/** The name as it is: an institution's, or a sentence that is none. */
function stands(written: string, of: Region, region: Region): BodyParts {
  const zone = region.level === 'zone' && of === region ? region.name : '';
  return {
    key: `${of.code}|${zone}${written}`,
    name: written,
    jurisdiction: of.code,
    head: '',
    place: '',
    stem: written,
    level: of.level,
  };
}
