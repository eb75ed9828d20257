/**
 * How deep a page nests, told before and after it is parsed. A browser's parser opens again in every paragraph whatever
 * formatting was left open (<p><font size=1>x over and over), which grows with the square of it: so that is counted first.
 */
import type { Root } from 'hast';
import { InputError } from '../../errors.ts';

/** Pages made by office programs nest some 40 deep. */
export const DEEPEST = 300;
/** Formatting that is left open and differs; of the same no more than three are opened again. */
const MOST_OPEN = 100;
const MOST_ALIKE = 3;

const FORMATTING =
  /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])([^<>]{0,400})/giu;

/** @throws InputError nested-too-deep */
export function boundOpenFormatting(html: string): void {
  const open = new Map<string, string[]>();
  const alike = new Map<string, number>();
  let count = 0;
  for (const [, slash, name = '', attributes = ''] of html.matchAll(FORMATTING)) {
    const tag = name.toLowerCase();
    const stack = open.get(tag) ?? [];
    open.set(tag, stack);
    if (slash === '') {
      const key = `${tag} ${attributes.trim()}`;
      const same = alike.get(key) ?? 0;
      if (same >= MOST_ALIKE) continue;
      alike.set(key, same + 1);
      stack.push(key);
      count += 1;
    } else {
      const key = stack.pop();
      if (key === undefined) continue;
      alike.set(key, (alike.get(key) ?? 1) - 1);
      count -= 1;
    }
    if (count > MOST_OPEN) throw new InputError('nested-too-deep', { limit: MOST_OPEN });
  }
}

/** @throws InputError nested-too-deep */
export function boundDepth(root: Root): void {
  let level: Root['children'] = root.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new InputError('nested-too-deep', { limit: DEEPEST });
    level = level.flatMap((node) => (node.type === 'element' ? (node.children as Root['children']) : []));
  }
}
