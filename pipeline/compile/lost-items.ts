/** What was taken for something round a list and looks like items of it, and fields that end in the middle of a line. */
import { knownHead, knownLabel } from '../labels/known.ts';
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
const LEAST_CELLS = 4;
const SHOWN = 40;

type Lost = NoticeTold & { span: Span };

/** @param text as read */
export function lostItems(text: string, claims: readonly Claim[]): Lost[] {
  // of services that are only named the prose may tell more
  if (!claims.some(([, , role]) => role === 'field'))
    return labelledLines(
      text,
      claims.filter(([, , role]) => role !== 'body'),
    );
  return claims
    .flatMap(([start, end, role], at): Lost[] => {
      if (!ROUND.has(role)) return [];
      const own = text.slice(start, end);
      const before = claims[at - 1];
      const cut = before?.[2] === 'field' && !/[\n\r\f\u000b]/u.test(text.slice(before[1], start));
      const shown = own.slice(0, SHOWN).replace(/\s+/gu, ' ');
      if (cut && role !== 'table_head' && /[\p{L}\p{N}]{2}/u.test(own))
        return [{ rule: 'field-cut', params: { text: shown }, span: [before[0], end] }];
      return isRows(own) || holdsCells(own)
        ? [{ rule: 'items-unread', params: { text: shown }, span: [start, end] }]
        : [];
    })
    .concat(labelledLines(text, claims));
}

/** A label that stands alone on its line, or in brackets. */
const ALONE =
  /^[\s\d(（、.)）①-⑳【[〔·●*-]{0,6}(\p{Script=Han}{2,8})\s{0,2}[】\]〕*]{0,2}(?:$|(?<=[】\]〕]))/u;
const CELLS = /[\n\t|,，。;；：:]| {2,}|\u3000/u;
const LONGEST_CELL = 60;
const MOST_CELLS = 400;
const NEAR = 12;

/** What the label of a line stands for; a word that only this notice has for one (申请网址) for itself. @param own words that its items bear as labels */
const roleOf = (line: string, own: ReadonlySet<string>): string | undefined => {
  const head = narrow(line.slice(0, 40)).trimEnd();
  const [parted, alone] = [LABEL.exec(head)?.[1], ALONE.exec(head)?.[1]];
  const word = parted ?? alone;
  if (word === undefined) return undefined;
  const known = knownLabel(word)?.role;
  if (known !== undefined || parted === undefined) return known;
  return knownHead(word) === 'name' ? 'name' : own.has(word) ? word : undefined;
};

/** 申请网址： with its number and its brackets off. */
const ownLabels = (text: string, claims: readonly Claim[]): Set<string> =>
  new Set(
    claims
      .filter(([, , role]) => role === 'label')
      .map(([start, end]) => narrow(text.slice(start, end)).replace(/[^\p{Script=Han}]/gu, '')),
  );

/** Labels of two fields so near each other are those of one item. */
const NEAR_LINES = 6;

/** 服务对象 ⏎ 老年人 ⏎ 服务标准 ⏎ …: labels of two fields in lines that are taken for something round the list, each line a claim of its own or all in one. */
function labelledLines(text: string, claims: readonly Claim[]): Lost[] {
  const lines = claims
    // heads of a table name fields side by side
    .filter(([, , role]) => ROUND.has(role) && role !== 'table_head')
    .flatMap(([start, end]) => linesIn(text, start, end));
  const own = ownLabels(text, claims);
  const lost: Lost[] = [];
  let seen: { role: string; at: number }[] = [];
  let told = -1;
  for (const [at, [start, end]] of lines.entries()) {
    const before = lines[at - 1];
    if (before && /\S/u.test(text.slice(before[1], start))) seen = [];
    const role = roleOf(text.slice(start, end), own);
    if (role === undefined) continue;
    seen = [...seen.filter((one) => at - one.at < NEAR_LINES), { role, at }];
    const first = seen.find((one) => one.role !== role && one.at > told);
    if (!first) continue;
    const span: Span = [lines[first.at]?.[0] ?? start, end];
    told = at;
    const shown = text
      .slice(...span)
      .slice(0, SHOWN)
      .replace(/\s+/gu, ' ');
    lost.push({ rule: 'items-unread', params: { text: shown }, span });
  }
  return lost;
}

/** The lines of a stretch of text that hold more than blanks. */
function linesIn(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n\r]*\S[^\n\r]*/gu)].map(
    ({ index, 0: line }): Span => [start + index, start + index + line.length],
  );
}

/** A row that begins with a number and ends with a body. */
const isRows = (own: string): boolean => own.split('\n').some(isRow);

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
