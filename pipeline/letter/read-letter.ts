/** Reads what stands round the list of services: letterhead, title, recipients, signature, dates, 抄送. Never items. */

import type { Draft } from '../draft.ts';
import { titleInside } from '../text/document-titles.ts';
import type { Span } from '../text/ranges.ts';
import { readBelow, readSignature } from './below.ts';
import { readFront } from './front.ts';
import { emptyLetter, type Letter } from './letter.ts';
import { issuersOfTitle } from './offices.ts';

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
  letter.title ??= letter.noticeTitle === null ? null : titleInside(letter.noticeTitle);
  if (letter.issuers.length === 0 && letter.noticeTitle) letter.issuers = issuersOfTitle(letter.noticeTitle);
  return letter;
}
