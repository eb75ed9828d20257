/** What stands at the head of a rendered diff: whose editions they are, by what number and since when. */
import { fill, type Lang } from '../../messages/index.ts';
import type { Diff } from '../../records/diff.ts';
import type { DocumentRecord } from '../../records/schema.ts';
import type { Sides } from './view.ts';
import { word } from './words.ts';

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
