/** The words of a rendered comparison. */
import { COMPARE_PAGE } from '../../../messages/compare-page.ts';
import { fill, type Lang, type MessageParams } from '../../../messages/index.ts';

export type ComparePageWord = keyof typeof COMPARE_PAGE;

export function word(name: ComparePageWord, lang: Lang, params: MessageParams = {}): string {
  return fill(COMPARE_PAGE[name][lang], params, lang);
}
