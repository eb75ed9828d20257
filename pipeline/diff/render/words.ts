/** The words of a rendered diff: its own, and the kinds of facts. */
import { DIFF_PAGE } from '../../messages/diff-page.ts';
import type { Lang, Wording } from '../../messages/index.ts';
import { eachCompared } from '../../records/fact-kinds.ts';

const WORDS = { ...DIFF_PAGE, ...eachCompared(({ zh, en_one }): Wording => ({ en: en_one, zh })) };

export type DiffWord = keyof typeof WORDS;

export function word(name: DiffWord, lang: Lang): string {
  return WORDS[name][lang];
}

/** A field's name: other.2 is "other 3". */
export function fieldWord(field: string, lang: Lang): string {
  const [name, index] = field.split('.') as [DiffWord, string | undefined];
  const known = name in WORDS ? word(name, lang) : field;
  return index === undefined ? known : `${known} ${Number(index) + 1}`;
}
