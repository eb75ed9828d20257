/**
 * Level watermarks: words laid over the text of page after page (内部资料 注意保存), or tiled over one. Told by what they
 * are: the same words again at the same places, larger or paler than the text. Slanted ones are told by their slant.
 */
import type { Glyph } from './marks.ts';

/** One stretch of glyphs that were drawn together. */
interface GlyphStretch {
  page: number;
  glyphs: Glyph[];
  /** Its characters, blanks aside. */
  text: string;
}

/** Part of the pages that bear it, all at one place. */
const MOST_PAGES = 0.6;
/** So often on one page is tiled. */
const TILES = 3;
/** Times the size of the text. */
const LARGER = 1.4;
/** A pale stretch this much larger than the text is a watermark though it stands once. */
const HUGE = 1.8;
const LONGEST = 40;
/** In points. */
const SAME_PLACE = 4;

/** @param pages upright glyphs of each page. @returns for each page the glyphs of its watermarks */
export function watermarksOf(pages: readonly (readonly Glyph[])[]): Set<Glyph>[] {
  const usual = usualSize(pages.flat());
  const stretches = pages
    .flatMap((glyphs, page) => stretchesOf(glyphs, page))
    .filter((each) => odd(each, usual));
  const groups = new Map<string, AlikeStretches>();
  for (const each of stretches) {
    const group = groups.get(each.text) ?? { perPage: new Map(), pagesAt: new Map() };
    groups.set(each.text, group);
    group.perPage.set(each.page, (group.perPage.get(each.page) ?? 0) + 1);
    const at = placeOf(each);
    group.pagesAt.set(at, (group.pagesAt.get(at) ?? new Set()).add(each.page));
  }
  const found = pages.map(() => new Set<Glyph>());
  for (const each of stretches)
    if (isMark(each, groups.get(each.text)!, pages.length, usual))
      for (const glyph of each.glyphs) found[each.page]!.add(glyph);
  return found;
}

/** Stretches that say the same. */
interface AlikeStretches {
  perPage: Map<number, number>;
  pagesAt: Map<string, Set<number>>;
}

function placeOf({ glyphs: [first] }: GlyphStretch): string {
  return `${Math.round(first!.x0 / SAME_PLACE)} ${Math.round(first!.y / SAME_PLACE)}`;
}

function usualSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of glyphs) if (text !== ' ') counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function stretchesOf(glyphs: readonly Glyph[], page: number): GlyphStretch[] {
  const stretches: GlyphStretch[] = [];
  for (const glyph of glyphs) {
    const last = stretches.at(-1);
    const before = last?.glyphs.at(-1);
    if (
      last &&
      before &&
      before.y === glyph.y &&
      before.size === glyph.size &&
      before.pale === glyph.pale &&
      isNext(before, glyph)
    )
      last.glyphs.push(glyph);
    else stretches.push({ page, glyphs: [glyph], text: '' });
  }
  for (const each of stretches) each.text = each.glyphs.map((glyph) => glyph.text.trim()).join('');
  return stretches.filter(({ text }) => text.length > 1 && text.length <= LONGEST);
}

function isNext(before: Glyph, glyph: Glyph): boolean {
  const gap = glyph.x0 - before.x1;
  return gap > -0.5 * glyph.size && gap < 2 * glyph.size;
}

const sizeOf = ({ glyphs }: GlyphStretch): number => glyphs[0]!.size;
const isPale = ({ glyphs }: GlyphStretch): boolean =>
  glyphs.every((glyph) => glyph.pale || glyph.text === ' ');

function odd(stretch: GlyphStretch, usual: number): boolean {
  return isPale(stretch) || sizeOf(stretch) >= LARGER * usual;
}

function isMark(stretch: GlyphStretch, group: AlikeStretches, pages: number, usual: number): boolean {
  const on = group.pagesAt.get(placeOf(stretch))!.size;
  if (on > 1 && on >= MOST_PAGES * pages) return true;
  if (group.perPage.get(stretch.page)! >= TILES) return true;
  return isPale(stretch) && sizeOf(stretch) >= HUGE * usual;
}
