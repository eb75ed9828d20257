/** What took the place of a body: by a reform, or because its place became another (密云县 → 密云区). */
import type { AgencyReform } from '../records/bodies.ts';
import { ABOLISHED } from '../regions/abolished.ts';
import { isWithin } from '../regions/codes.ts';
import { regionByCode } from '../regions/find.ts';
import type { BodyParts } from './body.ts';
import { compared } from './compared.ts';
import { REFORMS, type Reform } from './reforms.ts';
import { ENDINGS } from './subjects.ts';

export interface Succession {
  /** The first took over the main duty. */
  to: BodyParts[];
  year: number;
}

/** What a reform of a subject renames; a centre or a squad below the department keeps its name. */
const REFORMED_ENDINGS: ReadonlySet<string> = new Set(['局', '委员会', '厅', '部', '总局', '分局', '办公室']);

export function succession(body: BodyParts, added: readonly AgencyReform[]): Succession | null {
  const rows: Reform[] = [...REFORMS, ...added.map((row) => ({ ...row, whole: true }))];
  let found: Succession | null = null;
  // the last row that fits is the nearest: a place's own plan, then what people added
  for (const row of rows) {
    if (!isWithin(body.jurisdiction, row.in)) continue;
    const to = row.whole ? wholeTo(body, row) : subjectTo(body, row);
    if (to) found = { to: to.map((stem) => renamed(body, stem)), year: row.year };
  }
  return found ?? moved(body);
}

function wholeTo(body: BodyParts, row: Reform): readonly string[] | null {
  if (compared(row.from) !== compared(body.head + body.stem)) return null;
  return row.to.map((to) => (to.startsWith(body.head) ? to.slice(body.head.length) : to));
}

function subjectTo(body: BodyParts, row: Reform): readonly string[] | null {
  const ending = ENDINGS.find(([, full]) => body.stem.endsWith(full))?.[1];
  if (ending === undefined || !REFORMED_ENDINGS.has(ending)) return null;
  if (compared(body.stem.slice(0, -ending.length)) !== compared(row.from)) return null;
  return row.to.map((to) => to + (ending === '分局' ? '局' : ending));
}

function renamed(body: BodyParts, stem: string): BodyParts {
  const before = body.key.slice(0, body.key.length - compared(body.head + body.stem).length);
  return {
    ...body,
    key: before + compared(body.head + stem),
    name: body.head + body.place + stem,
    stem,
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
