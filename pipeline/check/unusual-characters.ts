import { report } from '../compile/warnings.ts';
import { folded, plain } from '../text/narrow.ts';
import { simplify } from '../text/simplify.ts';
import type { CheckRule } from './rule.ts';

/** Traditional characters in a simplified notice (中小學生): kept in the texts, read as what they are, and told once. */
export const traditionalCharacters: CheckRule = (tree, file, { draft }) => {
  const { text } = draft;
  const simple = simplify(text);
  if (simple === text) return;
  const found = new Set<string>();
  let count = 0;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === simple[i]) continue;
    found.add(text[i] as string);
    count++;
    if (first < 0) first = i;
  }
  if (first < 0 || tree.children.length === 0) return;
  const place = draft.clean.ranges(first, first + 1)[0] ?? null;
  const characters = [...found].slice(0, 20).join('');
  report(file, { rule: 'traditional-characters', params: { count, characters } }, null, place);
};

/** Radicals and compatibility forms (⽼有所养): folded in names, kept in the texts, told once. */
export const radicalsFolded: CheckRule = (_tree, file, { draft }) => {
  const forms = [...folded(draft.text)].filter(([form]) => plain(form) !== form);
  const [first] = forms;
  if (!first) return;
  const characters = [...new Set(forms.map(([form]) => form))].slice(0, 20).join('');
  const place = draft.clean.ranges(first.index, first.index + 1)[0] ?? null;
  report(file, { rule: 'radicals-folded', params: { count: forms.length, characters } }, null, place);
};
