/** What a notice says round its list of services, and the lines that say it. */

import type { ClaimRole } from '../records/schema.ts';
import type { Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';

export interface Letter {
  title: string | null;
  noticeTitle: string | null;
  docNumber: string | null;
  issuers: string[];
  recipients: string[];
  cc: string[];
  signed: string | null;
  printed: string | null;
  /** The year of a month where no day is given: 某县卫生健康委员会　2023年3月. */
  year: number | null;
  /** The day that a web site tells beside the letter (发布日期：2024-04-12): that of the letter where it bears none. */
  posted: string | null;
  /** Text of the letter's paragraphs, joined by \n: citations, effective date and declared counts are read in it. */
  prose: { text: string; folded: string; lines: Line[] };
  /** Sentences below the list in which the document speaks of itself: 本标准自…起施行. */
  closing: string[];
  claims: { span: Span; role: ClaimRole }[];
}

/** A letter of which nothing is read yet. */
export function emptyLetter(): Letter {
  return {
    title: null,
    noticeTitle: null,
    docNumber: null,
    issuers: [],
    recipients: [],
    cc: [],
    signed: null,
    printed: null,
    year: null,
    posted: null,
    prose: { text: '', folded: '', lines: [] },
    closing: [],
    claims: [],
  };
}

/** Says of lines what they are of the letter. */
export function claim(letter: Letter, lines: readonly Line[], role: ClaimRole): void {
  for (const { start, end } of lines) letter.claims.push({ span: [start, end], role });
}
