/** Dates that an interpretation tells of the standard it explains: 2023年4月12日，…联合印发《X标准（2023年版）》, 《标准》自2023年5月1日起施行. */
import { normalTitle } from '../../facts/citations/keys.ts';
import { findDates } from '../../letter/dates.ts';
import type { DigestHead } from '../../records/digest.ts';
import type { ToldDate } from '../../records/editions.ts';
import { narrow } from '../../text/narrow.ts';

/** Between a date and 印发《…》 stand the bodies that issue it, up to twenty of them. */
const REACH = 300;
const ISSUES = /(?:印发|发布|公布|出台)(?:了|实施)?\s{0,3}《([^《》]{1,80})》/u;
/** What the interpretation calls the standard for short. */
const SHORT = /^(?:标准|清单|实施标准|服务标准|服务清单|通知)$/u;
const BEFORE = /自\s{0,3}$/u;
const IN_FORCE = /^\s{0,3}起\s{0,3}(?:正式)?(?:施行|实施|执行|生效)/u;
const UNTIL = /(?:有效期(?:限)?(?:至|到)|施行至|执行至|有效至)\s{0,3}$/u;

/**
 * @param text of the interpretation, as read
 * @param title of the standard that it explains
 * @param by id of the interpretation
 * @returns in the order of the text; offsets into it
 */
export function toldDates(text: string, title: string, by: string): ToldDate[] {
  const folded = narrow(text);
  const own = normalTitle(title);
  const told: ToldDate[] = [];
  const tell = (what: ToldDate['what'], date: string, start: number, end: number): void => {
    told.push({ by, what, date, text: text.slice(start, end), start, end });
  };
  for (const date of findDates(folded)) {
    const before = folded.slice(Math.max(0, date.start - 60), date.start);
    const after = folded.slice(date.end, date.end + REACH).split('。')[0] ?? '';
    const clause = /[^。]*$/u.exec(before)?.[0] ?? '';
    const starts = IN_FORCE.exec(after);
    if (BEFORE.test(before) && starts) {
      if (isOwn(clause, own)) tell('effective', date.iso, date.start, date.end + starts[0].length);
      continue;
    }
    if (UNTIL.test(before)) {
      if (isOwn(clause, own)) tell('expires', date.iso, date.start, date.end);
      continue;
    }
    const issues = ISSUES.exec(after);
    // a date between belongs to what follows it
    if (!issues || findDates(after.slice(0, issues.index)).length > 0) continue;
    const named = issues[1]!;
    if (SHORT.test(named.trim()) || normalTitle(named) === own)
      tell('issued', date.iso, date.start, date.end + issues.index + issues[0].length);
  }
  return told;
}

/** Of the clause before 自…起施行: it names the standard, or nothing else. */
function isOwn(clause: string, own: string): boolean {
  const titles = [...clause.matchAll(/《([^《》]{1,80})》/gu)].map((m) => m[1]!.trim());
  const last = titles.at(-1);
  return last === undefined || SHORT.test(last) || normalTitle(last) === own;
}

/** What all interpretations tell, by the id of the standard that each explains. @param notices by id */
export function toldByInterpretations(
  notices: readonly Pick<DigestHead, 'document' | 'told'>[],
): Map<string, ToldDate[]> {
  const by = new Map<string, ToldDate[]>();
  for (const { document, told } of notices) {
    const { explains } = document;
    if (explains) by.set(explains.id, [...(by.get(explains.id) ?? []), ...told]);
  }
  return by;
}
