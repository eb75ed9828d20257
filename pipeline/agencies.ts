/** The bodies that a field of agencies names: 市残联、市文旅局；市住房城乡建设委（国有土地项目）. */
import type { FieldName, NamedAgency } from './records/schema.ts';
import { partedOutside } from './text/brackets.ts';
import { plain } from './text/narrow.ts';
import { UNIT } from './words/levels.ts';

const SEPARATOR = /[、，,；;。\n\t]/u;
const NOTE = /^(.{2,60}?)\s*[(（]([^()（）]{1,60})[)）]$/u;
/** 各镇|（街道）, 各县|（市、区）: the bracket is of the name. */
const UNITS = new RegExp(`^(?:街道?|乡|镇|[${UNIT}]|办事处|人民政府|、){1,8}$`, 'u');
/** `牵头单位：市民政局`, `市民政局牵头，市财政局配合` inside one field. */
const INNER_LABEL = /^(?:牵头|责任|配合|主要|负责|实施|参与)(?:负责|责任)?(?:单位|部门)\s*[:：]\s*/u;
const VERB = /(?:牵头(?:负责)?|负责|配合|按职责分工负责|参与)$/u;

/** @param text of the field; offsets of the agencies are into it */
export function agenciesOf(
  field: Extract<FieldName, 'lead_agency' | 'implementing_agency'>,
  text: string,
): NamedAgency[] {
  const agencies: NamedAgency[] = [];
  const fieldRole = field === 'lead_agency' ? 'lead' : 'implementing';
  for (const [from, to] of partedOutside(text, SEPARATOR)) {
    let start = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
    let end = start + text.slice(start, to).trimEnd().length;
    const label = INNER_LABEL.exec(text.slice(start, end))?.[0] ?? '';
    start += label.length;
    let name = text.slice(start, end);
    const helps = /配合|参与/u.test(label) || /(?:配合|参与)$/u.test(name);
    const verb = VERB.exec(name)?.[0];
    if (verb && name.length > verb.length + 2) {
      end -= verb.length;
      name = name.slice(0, -verb.length);
    }
    const noted = NOTE.exec(name);
    if (noted?.[1] && !UNITS.test(noted[2] ?? '')) {
      name = noted[1];
      end = start + name.length;
    }
    if (name === '') continue;
    agencies.push({
      name: plain(name.replace(/\s+/gu, '')),
      role: helps ? 'implementing' : fieldRole,
      note: noted?.[1] === name ? (noted[2] ?? null) : null,
      field,
      start,
      end,
    });
  }
  return agencies;
}
