/** Radicals and compatibility forms read as the characters they stand for, one for one; width and traditional forms stay. */
import { characterOf } from './radicals.ts';

const FORMS = /[\u2e80-\u2ef3\u2f00-\u2fd5\u3038-\u303a\uf900-\ufad9]/gu;

/** A text as long as the one it is made from: 全⺠健身 → 全民健身. For reading values; a record's text keeps the source's own. */
export function plain(text: string): string {
  return text.replace(FORMS, (form) => {
    const character = characterOf(form);
    return character.length === form.length ? character : form;
  });
}

/** The characters of a text that plain() reads as others, in order. */
export const folded = (text: string): RegExpStringIterator<RegExpExecArray> => text.matchAll(FORMS);
