/** Which bodies came, went, changed their part or are written otherwise: a comparison of sets, order aside. */
import type { AgencyFact, FactChange } from '../../records/diff.ts';
import type { Agency } from '../../records/schema.ts';
import { normalText } from '../normalize.ts';

type AgencyChange = Extract<FactChange, { kind: 'agency' }>;

/** Bodies are joined by the key that every form of their names shares (市卫健委, 市卫生健康委员会). */
export function agencyChanges(olds: readonly Agency[], news: readonly Agency[]): AgencyChange[] {
  const note = (agency: Agency) => (agency.note === null ? null : normalText(agency.note));
  const exact = (agency: Agency) => JSON.stringify([normalText(agency.name), agency.role, note(agency)]);
  const sameBody = (a: Agency, b: Agency) => a.body_key !== '' && a.body_key === b.body_key;
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

function factOf({ name, role, note }: Agency): AgencyFact {
  return { name, role, note };
}
