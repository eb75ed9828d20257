/** Lists of names: recipients, 抄送, offices of a title. */
import { partedOutside } from '../text/brackets.ts';

/** Names of a list: parted by ， where there is one, else by 、; never inside brackets. */
export function splitNames(text: string): string[] {
  const comma = partedOutside(text, /[，,；;]/u);
  const parts = comma.length > 1 ? comma : partedOutside(text, /、/u);
  return parts
    .map(([start, end]) => text.slice(start, end).replace(/[\s\u3000]+/gu, ''))
    .filter((p) => p !== '');
}
