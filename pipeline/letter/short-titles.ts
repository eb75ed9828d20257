/** The short titles that the head of a notice gives: to itself (以下简称《标准》: no citation in a field), and to other documents (…〔2023〕1072号，以下简称《国家标准》). */
import { aliasesIn, type CitationOptions } from '../facts/citations.ts';
import { narrow } from '../text/narrow.ts';

/** Characters of the notice in which it may name itself: the letter, or the first lines of an interpretation. */
const HEAD = 6000;
const SHORT = /简称[:]?\s{0,2}《([^《》]{1,30})》/gu;

export type TitlesGiven = Required<CitationOptions>;

/** @param title of the standard or list itself; @param text of the notice */
export const titlesGiven = (title: string, text: string): TitlesGiven => {
  const head = text.slice(0, HEAD);
  return {
    ownTitles: [title, ...[...narrow(head).matchAll(SHORT)].map((m) => m[1] ?? '')],
    aliases: aliasesIn(head, title),
  };
};
