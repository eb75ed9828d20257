/** What every rendering of a diff says alike: its words, what stands at its head, a changed text in one line. */
import { DIFF_PAGE } from '../../messages/diff-page.ts';
import { fill, type Lang, type Wording } from '../../messages/index.ts';
import type { Diff, Op } from '../../records/diff.ts';
import { eachCompared } from '../../records/fact-kinds.ts';
import type { DocumentRecord } from '../../records/schema.ts';
import type { Sides } from './view.ts';

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

// What stands at the head of a rendered diff: whose editions they are, by what number and since when.

/** 变更对照：嘉兴市 2023年版 → 嘉兴市 2025年版; ids where the documents are not at hand. */
export function titleOf(diff: Diff, sides: Sides | undefined, lang: Lang): string {
  const name = (side: 'old' | 'new'): string => {
    const document = sides?.[side].document;
    if (!document) return diff[side];
    const draft = document.status === 'draft' ? ` ${word('draft', lang)}` : '';
    return `${document.region.name} ${document.edition.label}${draft}`.trim();
  };
  return fill(word('title', lang), { old: name('old'), new: name('new') }, lang);
}

/** A line a side: `旧版：嘉发改〔2024〕64号 · 2024-06-21成文 · 2024-07-22起施行 · 330400-2023-standard`; [] where the documents are not at hand. */
export function sideLines(sides: Sides | undefined, lang: Lang): string[] {
  if (!sides) return [];
  return (['old', 'new'] as const).map((side) => {
    const parts = particulars(sides[side].document, lang);
    return fill(word(`${side}-side`, lang), { parts: parts.join(' · ') }, lang);
  });
}

function particulars({ id, title, doc_number, dates }: DocumentRecord, lang: Lang): string[] {
  const days = (['signed', 'printed', 'effective', 'expires'] as const).flatMap((what) =>
    dates[what] === null ? [] : [fill(word(what, lang), { day: dates[what] }, lang)],
  );
  return [title, ...(doc_number === null ? [] : [doc_number]), ...days, id];
}

// A changed text in one line: what stayed is cut short, what changed is marked.

/** So much of an unchanged piece is shown on either side of a change. */
const KEPT = 16;

/**
 * @param mark writes what was taken away or put in
 * @returns the new text with changes marked; noise as the new side has it
 */
export function inlineOps(ops: readonly Op[], mark: (kind: '-' | '+', text: string) => string): string {
  return ops
    .map((op, at) => {
      const flat = op[1].replace(/\s+/g, ' ');
      if (op[0] === '=') return shorten(flat, at === 0, at === ops.length - 1);
      if (op[2] === 'noise') return op[0] === '+' ? flat : '';
      return mark(op[0], flat);
    })
    .join('');
}

function shorten(text: string, first: boolean, last: boolean): string {
  const units = [...text];
  if (units.length <= KEPT * 2) return text;
  const head = first ? '' : units.slice(0, KEPT).join('');
  const tail = last ? '' : units.slice(-KEPT).join('');
  return `${head}…${tail}`;
}
