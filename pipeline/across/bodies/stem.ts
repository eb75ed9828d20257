/** The name of a body without whose it is, in full: 卫健委 → 卫生健康委员会, 委统战部 → 委统一战线工作部. */
import type { AgencyForm } from '../../records/bodies.ts';
import { isWithin } from '../../text/regions/codes.ts';
import { compared } from './compared.ts';
import { ENDINGS, SUBJECTS } from './subjects.ts';
import { NOT_BARE_PARTY, PARTY_ORGANS, WHOLE_NAMES } from './whole-names.ts';

// Forms that mean another body in one place than elsewhere: code (there and below), form, the body's name there. A row needs
// the body's full name in a signature or on a page of that place; what nobody has seen written so stays a body of its own, and what
// one place alone needs can stand in agencies.json beside the notices.

const ROWS = `
110000 农委 农村工作委员会
110000 旅游委 旅游发展委员会
120000 建委 城乡建设委员会
120000 文广局 文化广播影视局
310000 文广局 文化广播影视管理局
310000 文广影视局 文化广播影视管理局
310000 绿化市容局 绿化和市容管理局
310000 房管局 房屋管理局
330000 大数据局 大数据发展管理局
330100 文旅局 文化广电旅游局
330400 文旅局 文化广电旅游局
330400 建设局 住房和城乡建设局
440300 住房建设局 住房和建设局
440300 规土委 规划和国土资源委员会
440300 规划国土委 规划和国土资源委员会
440300 市场监管委 市场和质量监督管理委员会
440300 人居委 人居环境委员会
440300 交委 交通运输委员会
440300 政数局 政务服务数据管理局
440300 住建局 住房和建设局
510100 公园城市局 公园城市建设管理局
500000 文化旅游委 文化和旅游发展委员会
500000 文旅委 文化和旅游发展委员会
500000 大数据局 大数据应用发展管理局
500000 大数据发展局 大数据应用发展管理局
`;

const FORMS_BY_PLACE: readonly AgencyForm[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, form, name] = row.split(' ') as [string, string, string];
    return { in: code, form, name };
  });

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
