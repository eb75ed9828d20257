/** What stands above the list of services: number, letterhead, titles, recipients, paragraphs, signature. */
import type { Draft } from '../draft.ts';
import type { Line } from '../lines.ts';
import { isNoticeTitle, isOwnTitle, normalisedTitle } from '../text/document-titles.ts';
import { readDocNumber } from './doc-number.ts';
import { INTERPRETATION } from './edition.ts';
import { claim, type Letter } from './letter.ts';
import { readLetterhead } from './letterhead.ts';
import { joinedText } from './line-text.ts';
import { readProse } from './prose.ts';
import { recipientLines, recipientsIn } from './recipients.ts';
import { annexedTitle, ownTitle, titleBelow, titleLength } from './title-lines.ts';

/** Reads the lines above the list into the letter. */
export function readFront(draft: Draft, letter: Letter, front: readonly Line[]): void {
  const lines = readLetterhead(
    letter,
    front.filter((line) => !readDocNumber(letter, line)),
  );
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
