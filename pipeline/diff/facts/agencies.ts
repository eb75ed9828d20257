/** Which bodies came, went, changed their part or are written otherwise: a comparison of sets, order aside. */

import { normalText } from '../../match/normalize.ts';
import type { AgencyFact, FactChange } from '../../records/diff.ts';
import type { Agency } from '../../records/schema.ts';

type AgencyChange = Extract<FactChange, { kind: 'agency' }>;

/** Bodies are joined by the key that every form of their names shares (市卫健委, 市卫生健康委员会). */
export function agencyChanges(olds: readonly Agency[], news: readonly Agency[]): AgencyChange[] {
  const note = (agency: Agency) => (agency.note === null ? null : normalText(agency.note));
  const exact = (agency: Agency) => JSON.stringify([normalText(agency.name), agency.role, note(agency)]);
  // the same; the same name and part; the same body in the same part; the same body
  const steps: ((a: Agency, b: Agency) => boolean)[] = [
    (a, b) => exact(a) === exact(b),
    (a, b) => normalText(a.name) === normalText(b.name) && a.role === b.role,
    (a, b) => sameBody(a, b) && a.role === b.role,
    sameBody,
  ];
  const partner = new Map<Agency, Agency>();
  const taken = new Set<Agency>();
  for (const fits of steps) {
    for (const old of olds) {
      if (partner.has(old)) continue;
      const now = news.find((one) => !taken.has(one) && fits(old, one));
      if (!now) continue;
      partner.set(old, now);
      taken.add(now);
    }
  }
  const entry = (old: Agency | null, now: Agency | null): AgencyChange => ({
    kind: 'agency',
    change: old === null ? 'added' : now === null ? 'removed' : 'changed',
    field: (now ?? old)!.field,
    old: old && factOf(old),
    new: now && factOf(now),
    delta: null,
  });
  return [
    ...olds.flatMap((old) => {
      const now = partner.get(old);
      return now && exact(old) === exact(now) ? [] : [entry(old, now ?? null)];
    }),
    ...news.filter((now) => !taken.has(now)).map((now) => entry(null, now)),
  ];
}

function sameBody(a: Agency, b: Agency): boolean {
  if (a.body_key === '' || b.body_key === '') return false;
  return a.body_key === b.body_key || sameBodyAnywhere(a, b) || sameBodyAnywhere(b, a);
}

/** Where the place of one document is not known (a table without a title), its 市卫健委 is any city's. */
const ANYWHERE = /^\d+\|各([省市州盟地县区旗])(.+)$/;

function sameBodyAnywhere(unknown: Agency, known: Agency): boolean {
  const [, level, body] = ANYWHERE.exec(unknown.body_key) ?? [];
  return level !== undefined && known.name.startsWith(level) && known.body_key.split('|')[1] === body;
}

function factOf({ name, role, note }: Agency): AgencyFact {
  return { name, role, note };
}
