/** What stands above the list of services: number, letterhead, titles, recipients, paragraphs, signature. */

import type { Draft } from '../draft.ts';
import { isNoticeTitle, isOwnTitle, normalisedTitle } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import { TEN } from '../words/numerals.ts';
import { ISSUER_ENDS } from '../words/offices.ts';
import { numberBeside, readDocNumber } from './doc-number.ts';
import { INTERPRETATION } from './edition.ts';
import { claim, joinedText, type Letter, splitNames } from './letter.ts';
import { officesOf } from './offices.ts';
import { readProse } from './prose.ts';
import { annexedTitle, isNote, type LineStretch, ownTitle, titleBelow, titleLength } from './title-lines.ts';

// Whom a letter addresses: `各县市人民政府，州直有关单位：`.

const RECIPIENT =
  /(?:政府|委|局|单位|部门|机构|管委会|办|公司|处|中心|院|学校|厅|各县|各区|各市|街道|乡镇)[^。;]{0,30}:$/u;
/** 主送：各县市人民政府，州直有关单位 */
const ADDRESSED = /^主\s{0,6}送\s{0,3}:\s{0,3}/u;
/** A sentence that ends in a colon addresses no one: `…有关单位和个人可通过以下方式提出意见：`. */
const SENTENCE = /。|现将|现就|现印发|如下:|以下/u;
const HEAD_LINES = 40;

const addresses = (folded: string): boolean =>
  ADDRESSED.test(folded) || (RECIPIENT.test(folded) && !SENTENCE.test(folded));

/** The lines that address someone; null where none does. `各市、自治州人民政府，省政府各部门、 ⏎ 各直属机构：` are two, below the title. */
function recipientLines(lines: readonly Line[]): LineStretch | null {
  const last = lines.findIndex((line, i) => i < HEAD_LINES && addresses(line.folded));
  if (last < 0) return null;
  const title = titleLength(lines.slice(0, last));
  let from = last;
  while (title > 0 && from > title && /[,、]$/u.test(lines[from - 1]?.folded ?? '')) from--;
  return { from, to: last + 1 };
}

/** The names in lines that address someone. */
function recipientsIn(draft: Draft, lines: readonly Line[]): string[] {
  return splitNames(
    joinedText(draft, lines)
      .replace(/^主送[:：]/u, '')
      .replace(/[:：。]$/u, ''),
  );
}

// The lines of a letterhead above the title: the offices, 某某局文件.

/** An office alone on its line, with 文件 behind it or without. */
const HEAD_OFFICE = new RegExp(
  String.raw`^[\p{Script=Han}()·]{3,30}(?:${ISSUER_ENDS})(?:\s{0,8}文件)?$`,
  'u',
);

/** Claims the letterhead; what is signed below counts for who issues. @returns the lines below it */
function readLetterhead(letter: Letter, lines: readonly Line[]): Line[] {
  const end = letterheadEnd(lines);
  for (const line of lines.slice(0, end)) claim(letter, [line], isNote(line) ? 'note' : 'issuer');
  return lines.slice(end);
}

/** Index of the first line below the letterhead; the last line of all is never part of it. */
function letterheadEnd(lines: readonly Line[]): number {
  const other = lines.findIndex((line) => !isNote(line) && !isHead(line));
  if (other < 0) return Math.max(0, lines.length - 1);
  return titleBegin(lines, other);
}

/** Offices right above 关于印发… begin the title: `枣庄市财政局 ⏎ 关于印发…的通知`. */
function titleBegin(lines: readonly Line[], first: number): number {
  if (!/^(?:关于|印发|转发)/u.test(lines[first]?.folded ?? '')) return first;
  let from = first;
  while (beginsTitle(lines[from - 1], lines[from])) from--;
  return from;
}

const beginsTitle = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined &&
  next !== undefined &&
  next.index === line.index + 1 &&
  !isNote(line) &&
  !/文件$/u.test(line.folded);

/** 文件, 等部门文件 behind the office that heads a sheet. */
const SHEET = new RegExp(String.raw`(?:等[\d${TEN}]{0,3}个?(?:部门|单位))?\s{0,8}文\s{0,4}件$`, 'u');

const isHead = ({ folded }: Line): boolean =>
  officesOf(folded.replace(SHEET, '')).every((office) => HEAD_OFFICE.test(office));

/** Reads the lines above the list into the letter. */
export function readFront(draft: Draft, letter: Letter, front: readonly Line[]): void {
  const lines = readLetterhead(
    letter,
    front.filter((line) => !readDocNumber(letter, line)),
  );
  letter.docNumber ??= numberBeside(front);
  const own = ownTitle(draft, lines);
  const annexed = own.from === own.to ? annexedTitle(lines) : null;
  if (annexed) {
    readAbove(draft, letter, lines.slice(0, annexed.from), false);
    letter.title = normalisedTitle(joinedText(draft, annexed.title));
    claim(letter, [annexed.mark], 'annex');
    claim(letter, annexed.title, 'title');
    readProse(draft, letter, lines.slice(annexed.to), letter.issuers.length === 0);
    return;
  }
  readAbove(draft, letter, lines.slice(0, own.from), own.from === own.to);
  if (own.to > own.from) {
    const title = lines.slice(own.from, own.to);
    letter.title = normalisedTitle(joinedText(draft, title));
    claim(letter, title, 'title');
  }
  // offices below the list's own title wrote it; who signed the notice above issues it
  readProse(draft, letter, lines.slice(own.to), letter.issuers.length === 0);
}

/** The notice itself. @param only whether no title of the list's own stands below */
function readAbove(draft: Draft, letter: Letter, lines: readonly Line[], only: boolean): void {
  const recipients = recipientLines(lines);
  // a number that a site prints below the title (ZZCR-2023-01008) is no part of it
  const above = lines.slice(0, recipients?.from);
  const from = titleLength(above) > 0 ? 0 : titleBelow(above);
  const head = from + titleLength(above.slice(from)) || (recipients?.from ?? 0);
  if (head > 0) readHead(draft, letter, lines.slice(from, head), { addressed: recipients !== null, only });
  // what a site prints above it: 网站首页, 当前位置：…
  if (from > 0) readProse(draft, letter, lines.slice(0, from));
  if (recipients) {
    const addressed = lines.slice(recipients.from, recipients.to);
    letter.recipients = recipientsIn(draft, addressed);
    claim(letter, addressed, 'recipient');
    readProse(draft, letter, lines.slice(head, recipients.from));
  }
  readProse(draft, letter, lines.slice(recipients?.to ?? head));
}

/** The lines at the head: a notice's title, or, with no one addressed, that of the list or of an interpretation. */
function readHead(
  draft: Draft,
  letter: Letter,
  lines: readonly Line[],
  { addressed, only }: { addressed: boolean; only: boolean },
): void {
  const title = joinedText(draft, lines);
  if (isNoticeTitle(title) || addressed) letter.noticeTitle = title;
  else if (only && (isOwnTitle(title) || INTERPRETATION.test(title))) letter.title = normalisedTitle(title);
  claim(letter, lines, 'title');
}
