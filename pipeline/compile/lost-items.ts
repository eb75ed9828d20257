/** What was taken for something round a list and looks like items of it, and fields that end in the middle of a line. */
import { knownLabel } from '../labels/known.ts';
import type { NoticeTold } from '../messages/index.ts';
import type { Claim } from '../records/schema.ts';
import { lookOf, lookOfText } from '../tables/recover/looks.ts';
import { narrow } from '../text/narrow.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';

/** Of these is what stands round a list. */
const ROUND: ReadonlySet<Claim[2]> = new Set(['preamble', 'note', 'annex', 'toc', 'body', 'table_head']);
const LABEL = new RegExp(
  String.raw`^[\s\d(（${TEN}、.)）①-⑳【[·●-]{0,6}(\p{Script=Han}{2,8})\s{0,2}[】\]:：∶]\s{0,2}\S`,
  'u',
);
const LEAST_ROLES = 2;
const LEAST_CELLS = 4;
const SHOWN = 40;

type Lost = NoticeTold & { span: Span };

/** @param text as read */
export function lostItems(text: string, claims: readonly Claim[]): Lost[] {
  if (!claims.some(([, , role]) => role === 'field')) return [];
  return claims.flatMap(([start, end, role], at): Lost[] => {
    if (!ROUND.has(role)) return [];
    const own = text.slice(start, end);
    const before = claims[at - 1];
    const cut = before?.[2] === 'field' && !/[\n\r\f\u000b]/u.test(text.slice(before[1], start));
    const shown = own.slice(0, SHOWN).replace(/\s+/gu, ' ');
    if (cut && role !== 'table_head' && /[\p{L}\p{N}]{2}/u.test(own))
      return [{ rule: 'field-cut', params: { text: shown }, span: [before[0], end] }];
    return looksLikeItems(own) ? [{ rule: 'items-unread', params: { text: shown }, span: [start, end] }] : [];
  });
}

/** A label that stands alone on its line, or in brackets. */
const ALONE =
  /^[\s\d(（、.)）①-⑳【[〔·●*-]{0,6}(\p{Script=Han}{2,8})\s{0,2}[】\]〕*]{0,2}(?:$|(?<=[】\]〕]))/u;
const CELLS = /[\n\t|,，。;；：:]| {2,}|\u3000/u;
const LONGEST_CELL = 60;
const MOST_CELLS = 400;
const NEAR = 12;

/** Labels of two fields, or a row that begins with a number and ends with a body. */
function looksLikeItems(own: string): boolean {
  const roles = new Set<string>();
  for (const line of own.split('\n')) {
    const head = narrow(line.slice(0, 40)).trimEnd();
    const word = (LABEL.exec(head) ?? ALONE.exec(head))?.[1];
    const role = word === undefined ? undefined : knownLabel(word)?.role;
    if (role) roles.add(role);
    if (roles.size >= LEAST_ROLES || isRow(line)) return true;
  }
  return holdsCells(own);
}

/** Whom it is for, who pays and who answers, as the cells of a row or the lines of an item tell them, the body last. */
function holdsCells(own: string): boolean {
  const cells = own
    .split(CELLS)
    .slice(0, MOST_CELLS)
    .map((cell) => narrow(cell).replace(/\s+/gu, ''))
    .filter((cell) => cell.length >= 2 && cell.length <= LONGEST_CELL);
  const looks = cells.map((cell) => lookOf(cell, 1));
  const body = looks.findLastIndex((look) => look.body);
  const payer = looks.slice(0, Math.max(0, body)).findLastIndex((look) => look.payer && !look.body);
  const person = looks.slice(0, Math.max(0, payer)).findLastIndex((look) => look.person);
  return person >= 0 && body - person <= NEAR;
}

function isRow(line: string): boolean {
  if (!/^\s{0,4}\|?\s{0,4}\d{1,3}\s{0,4}[\t|]/u.test(line)) return false;
  const cells = line.split(/[\t|]/u).filter((cell) => cell.trim() !== '');
  return cells.length >= LEAST_CELLS && lookOfText(cells.at(-1) ?? '').body;
}
