import { type ItemRule, itemsWithFields, pointAt } from './seen.ts';

const OPEN: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '〔': '〕',
  '(': ')',
  '【': '】',
  '﹝': '﹞',
  '‘': '’',
  '「': '」',
};
const SIGNS = new RegExp(`[${[...Object.entries(OPEN).flat(), '（', '）'].join('')}]`, 'gu');
const FOLD: Readonly<Record<string, string>> = { '（': '(', '）': ')' };

/** A bracket or quote that does not close, or closes what is not open: 《…贯彻（失业保险条例〉的通知》. One warning a field. */
export const unbalancedBracket: ItemRule = (items) =>
  itemsWithFields(items).flatMap((one) =>
    one.fields.flatMap((field) => {
      const at = firstUnbalanced(field.text);
      if (at === null) return [];
      const context = field.text.slice(Math.max(0, at - 8), at + 8).replace(/\s+/gu, ' ');
      const params = { ...pointAt(one), bracket: field.text[at] ?? '', context };
      const span = readPlace(field.source, field.text, at);
      return [{ rule: 'unbalanced-bracket', params, item: one.item, span }];
    }),
  );

/** Offset of the first bracket that finds no partner; null where all do. List marks like 1) have none by nature. */
function firstUnbalanced(text: string): number | null {
  const stack: { close: string; at: number }[] = [];
  for (const { 0: sign, index: i } of text.matchAll(SIGNS)) {
    const c = FOLD[sign] ?? sign;
    const close = OPEN[c];
    if (close) {
      if (c === '“' && stack.at(-1)?.close === '”') return i;
      stack.push({ close, at: i });
    } else {
      if (c === ')' && /(?:^|[。;；\n])\s*\d{1,2}$/u.test(text.slice(Math.max(0, i - 4), i))) continue;
      if (c === '’' && !stack.some((s) => s.close === c)) continue;
      if (stack.at(-1)?.close !== c) return stack.some((s) => s.close === c) ? (stack.at(-1)?.at ?? i) : i;
      stack.pop();
    }
  }
  return stack[0]?.at ?? null;
}

/** Where a character of a field stands in the text as read: counted in characters that are not blank, for joints took some away. */
export function readPlace(
  source: readonly (readonly [number, number])[],
  text: string,
  at: number,
): [number, number] | null {
  let left = text.slice(0, at).replace(/\n/gu, '').length;
  for (const [start, end] of source) {
    if (left < end - start) return [start + left, start + left + 1];
    left -= end - start;
  }
  return null;
}
