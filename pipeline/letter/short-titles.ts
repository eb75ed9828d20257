/** The names that the head of a notice gives to it: 以下简称《标准》. In a field they are no citations. */

/** Characters of the notice in which it may name itself: the letter, or the first lines of an interpretation. */
const HEAD = 6000;
const SHORT = /简称[:]?\s{0,2}《([^《》]{1,30})》/gu;

/** @param folded the folded text of the notice */
export const shortTitlesIn = (folded: string): string[] =>
  [...folded.slice(0, HEAD).matchAll(SHORT)].map((m) => m[1] ?? '');
