/** What took the place of a body: by a reform, or because its place became another (密云县 → 密云区). */
import type { AgencyReform } from '../../records/bodies.ts';
import { ABOLISHED } from '../../text/regions/abolished.ts';
import { isMunicipal, isWithin, NATION, parentOf } from '../../text/regions/codes.ts';
import { regionByCode } from '../../text/regions/find.ts';
import { type BodyParts, keyOf } from './body.ts';
import { compared } from './compared.ts';
import { nationalPlace } from './nation.ts';
import { NOT_OF_COUNTIES, REFORMS, type Reform } from './reforms.ts';
import { ENDINGS } from './subjects.ts';

export interface Succession {
  /** The first took over the main duty. */
  to: BodyParts[];
  year: number;
}

/** What a reform of a subject renames; a centre or a squad below the department keeps its name. */
const REFORMED_ENDINGS: ReadonlySet<string> = new Set(['局', '委员会', '厅', '部', '总局', '分局', '办公室']);

export function succession(body: BodyParts, added: readonly AgencyReform[]): Succession | null {
  const rows: Reform[] = [...REFORMS, ...added.map((row) => ({ ...row, level: null, whole: true }))];
  const level = levelOf(body.jurisdiction);
  let found: Succession | null = null;
  // the last row that fits is the nearest: a place's own plan, then what people added
  for (const row of rows) {
    if (!isWithin(body.jurisdiction, row.in) || (row.level ?? level) !== level) continue;
    const to = row.whole ? wholeTo(body, row) : subjectTo(body, row);
    if (to) found = { to: to.map((stem) => renamed(body, stem)), year: row.year };
  }
  return found ?? moved(body);
}

/** As the tables write it: 国, 省 (municipalities too), 市, 县 (districts too). */
function levelOf(code: string): string {
  if (code === NATION.code) return '国';
  if (code.endsWith('0000')) return '省';
  return code.endsWith('00') ? '市' : '县';
}

/** 农业农村* is 部 of the nation, 厅 of a province, 局 elsewhere; 卫生和计划生育@ is 局 in a county of a province, else 委员会. */
function ended(to: string, code: string): string {
  const level = levelOf(code);
  const department = level === '国' ? '部' : level === '省' && !isMunicipal(code) ? '厅' : '局';
  const committee = level === '县' && !isMunicipal(code) ? '局' : '委员会';
  return to.replace('*', department).replace('@', committee);
}

function wholeTo(body: BodyParts, row: Reform): readonly string[] | null {
  if (compared(row.from) !== compared(body.head + body.stem)) return null;
  return row.to.map((to) =>
    ended(to.startsWith(body.head) ? to.slice(body.head.length) : to, body.jurisdiction),
  );
}

function subjectTo(body: BodyParts, row: Reform): readonly string[] | null {
  const ending = ENDINGS.find(([, full]) => body.stem.endsWith(full))?.[1];
  if (ending === undefined || !REFORMED_ENDINGS.has(ending)) return null;
  if (compared(body.stem.slice(0, -ending.length)) !== compared(row.from)) return null;
  const county = levelOf(body.jurisdiction) === '县' && !isMunicipal(body.jurisdiction);
  if (county && NOT_OF_COUNTIES.has(row.from)) return null;
  return row.to.map((to) =>
    /[*@]$/u.test(to) ? ended(to, body.jurisdiction) : to + (ending === '分局' ? '局' : ending),
  );
}

const BANK = '中国人民银行';

function renamed(body: BodyParts, stem: string): BodyParts {
  const prefix = body.key.slice(0, body.key.length - keyOf(body.head, body.stem).length);
  const own = { ...body, key: prefix + keyOf(body.head, stem), stem };
  const placed = body.head === BANK ? branch(own) : own;
  const ofNation = body.jurisdiction === NATION.code;
  const place = ofNation ? nationalPlace(stem, '国家') : placed.place;
  return { ...placed, place, name: placed.head + place + stem };
}

/** The bank's branches bear their place in full (重庆市分行), but for districts; the centre of a province's capital became the province's. */
function branch(own: BodyParts): BodyParts {
  const capital = own.jurisdiction.endsWith('0100') && !isMunicipal(own.jurisdiction);
  const code = capital ? (parentOf(own.jurisdiction) ?? own.jurisdiction) : own.jurisdiction;
  const region = regionByCode(code);
  if (!region || region.level === 'county') return own;
  return {
    ...own,
    key: code + own.key.slice(own.jurisdiction.length),
    jurisdiction: code,
    place: region.name,
  };
}

function moved(body: BodyParts): Succession | null {
  const row = ABOLISHED.find(({ code }) => code === body.jurisdiction);
  const region = row && regionByCode(row.successor);
  if (!row || !region || body.place !== row.name) return null;
  const to = {
    ...body,
    key: region.code + body.key.slice(region.code.length),
    name: body.head + region.name + body.stem,
    jurisdiction: region.code,
    place: region.name,
  };
  return { to: [to], year: row.until };
}
