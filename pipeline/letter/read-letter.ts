/** Reads what stands round the list of services: letterhead, title, recipients, signature, dates, 抄送. Never items. */
import type { Draft } from '../draft.ts';
import { isClosingSentence } from '../outline/closing.ts';
import type { ClaimRole } from '../records/schema.ts';
import { titleInside } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';
import { dayOf } from './dates.ts';
import { readFront } from './front.ts';
import { claim, emptyLetter, isAnnex, type Letter, splitNames, textOf } from './letter.ts';
import { isOfficeLine, issuersOfTitle, officesOf, readMonth, signatureIn } from './offices.ts';

// What stands below the list of services, or ends a text without one: 抄送, printing, annexes, signature.

const CC = /^抄\s{0,6}[送报]\s{0,3}:?/u;
const PRINTED = /印发$/u;
const LONGEST_DAY_LINE = 20;

/** Prose to the end of the text, as in an interpretation: its last lines may be the offices that sign it, and the day. */
function readSignature(draft: Draft, letter: Letter): void {
  const last = draft.lines.slice(-6);
  const day = last.findLastIndex((line) => isDayLine(line));
  for (let i = day; i >= 0; i--) {
    const line = last[i] as Line;
    if (i < day && !isOfficeLine(line)) break;
    if (i === day) letter.signed ??= firstDay(line);
    else letter.issuers.unshift(...officesOf(textOf(draft, line)));
    claim(letter, [line], i === day ? 'date' : 'issuer');
  }
}

/** Reads the lines below the list into the letter. */
function readBelow(draft: Draft, letter: Letter, lines: readonly Line[]): void {
  let annex = false;
  // a notice that is signed above its list is not signed again by the office that printed it
  const sign = letter.issuers.length === 0;
  for (const line of lines) {
    const role = readLine(draft, letter, line, { annex, sign });
    annex ||= role === 'annex';
    claim(letter, [line], role);
  }
}

function readLine(
  draft: Draft,
  letter: Letter,
  line: Line,
  { annex, sign }: { annex: boolean; sign: boolean },
): ClaimRole {
  if (CC.test(line.folded)) {
    letter.cc = copied(textOf(draft, line));
    return 'cc';
  }
  const day = firstDay(line);
  if (PRINTED.test(line.folded) && day) {
    letter.printed = day;
    return 'date';
  }
  if (annex || isAnnex(line)) return 'annex';
  const signature = signatureIn(draft, line);
  if (signature) {
    letter.signed ??= signature.iso;
    if (sign) letter.issuers.push(...signature.offices.filter((office) => !letter.issuers.includes(office)));
    return 'issuer';
  }
  const month = readMonth(draft, letter, line, sign);
  if (month) return month;
  if (isClosingSentence(line.folded)) letter.closing.push(line.folded);
  if (isDayLine(line)) {
    letter.signed ??= day;
    return 'date';
  }
  if (!isOfficeLine(line)) return 'note';
  if (sign) letter.issuers.push(...officesOf(textOf(draft, line)));
  return 'issuer';
}

const copied = (text: string): string[] =>
  splitNames(text.replace(/^抄\s{0,6}[送报]\s{0,3}[:：]?/u, '').replace(/。$/u, ''));

const firstDay = ({ folded }: Line): string | null => dayOf(folded);

/** 《标准》自2024年1月1日起实施。 is a sentence, and no signature. */
const isDayLine = (line: Line): boolean =>
  line.folded.length <= LONGEST_DAY_LINE && !/自(?!治)|从|。/u.test(line.folded) && firstDay(line) !== null;

/** @param contents indexes of the lines of the table of contents; @param body the part of the clean text that holds the services */
export function readLetter(draft: Draft, body: Span, contents: ReadonlySet<number>): Letter {
  const letter = emptyLetter();
  const front = draft.lines.filter((line) => line.end <= body[0] && !contents.has(line.index));
  const below = draft.lines.filter((line) => line.start >= body[1]);
  readFront(draft, letter, front);
  if (body[1] >= draft.text.length) readSignature(draft, letter);
  readBelow(draft, letter, below);
  letter.signed ??= letter.posted;
  letter.issuers = [...new Set(letter.issuers)];
  letter.title ??= letter.noticeTitle === null ? null : titleIssued(letter.noticeTitle, letter.prose.text);
  if (letter.issuers.length === 0 && letter.noticeTitle) letter.issuers = issuersOfTitle(letter.noticeTitle);
  return letter;
}

/** What the notice's title issues; where the letter names its edition behind it, with that: 现将《某市基本公共服务标准（2024年版）》印发给你们. */
function titleIssued(noticeTitle: string, prose: string): string | null {
  const title = titleInside(noticeTitle);
  const at = title === null ? -1 : prose.indexOf(`《${title}`);
  const behind =
    at < 0 ? null : /^[(（][^()（）]{1,24}[)）](?=》)/u.exec(prose.slice(at + 1 + (title ?? '').length));
  return title && title + (behind?.[0] ?? '');
}
