/** The name of a body without whose it is, in full: 卫健委 → 卫生健康委员会, 委统战部 → 委统一战线工作部. */
import type { AgencyForm } from '../records/bodies.ts';
import { isWithin } from '../regions/codes.ts';
import { FORMS_BY_PLACE } from './by-place.ts';
import { compared } from './compared.ts';
import { ENDINGS, SUBJECTS } from './subjects.ts';
import { NOT_BARE_PARTY, PARTY_ORGANS, WHOLE_NAMES } from './whole-names.ts';

export interface Stem {
  /** In full; an organ of a party committee begins with 委. */
  name: string;
  /** Whether a table holds it. */
  known: boolean;
}

/** 市|委宣传部, 自治区|党委宣传部, 中共X市|委员会组织部; 委 alone is the committee. */
const COMMITTEE = /^(?:党委|委)(?:员会)?/u;

const FORMS = new WeakMap<AgencyForm, string>();
/** The form of a row as names are compared, worked out once. */
function formOf(row: AgencyForm): string {
  const known = FORMS.get(row) ?? compared(row.form);
  FORMS.set(row, known);
  return known;
}

/** @param code of the region it belongs to: some forms mean another body there */
export function stemOf(written: string, code: string, additions: readonly AgencyForm[]): Stem {
  const committee = COMMITTEE.exec(written)?.[0];
  if (committee !== undefined) {
    const organ = written.slice(committee.length);
    if (organ === '') return { name: '委员会', known: true };
    return { name: `委${PARTY_ORGANS.get(compared(organ)) ?? inFull(organ)}`, known: true };
  }
  const key = compared(written);
  const here = [...additions, ...FORMS_BY_PLACE].find((row) => formOf(row) === key && isWithin(code, row.in));
  if (here) return { name: here.name, known: true };
  const whole = WHOLE_NAMES.get(key);
  if (whole !== undefined) return { name: whole, known: true };
  const party = PARTY_ORGANS.get(key);
  if (party !== undefined && !NOT_BARE_PARTY.has(party)) return { name: `委${party}`, known: true };
  const parts = subjectOf(written);
  if (parts) return { name: parts.subject + parts.ending, known: true };
  return { name: inFull(written), known: false };
}

/** 卫健|委 → 卫生健康 and 委员会; null where no table holds the subject. */
export function subjectOf(written: string): { subject: string; ending: string } | null {
  for (const [short, full] of ENDINGS) {
    if (!written.endsWith(short)) continue;
    const said = written.slice(0, -short.length);
    const subject = SUBJECTS.get(compared(said));
    if (subject === undefined) continue;
    // 教育体育 and 教育和体育 are one: a 和 that is written stands in the name
    const own = compared(said) === compared(subject) && said.length > subject.length;
    return { subject: own ? said : subject, ending: full };
  }
  return null;
}

function inFull(written: string): string {
  return written.replace(/(?<!常)委$/u, '委员会').replace(/办$/u, '办公室');
}
