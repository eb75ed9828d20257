/** Lists that are too long for one page: so many entries a page, each page with the way to the others, and to each province where a list runs by places. */
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { escapeHtml as text } from '../show/page.ts';
import { regionIndex } from '../text/regions/codes.ts';
import type { Here } from './here.ts';

/** `changes/2026.html`, `changes/2026-2.html`, … */
export const pagePath = (first: string, no: number): string =>
  no === 0 ? first : first.replace(/\.html$/u, `-${no + 1}.html`);

export const pagesFor = (entries: number, aPage: number): number => Math.max(1, Math.ceil(entries / aPage));

const perPage = (entries: number, pages: number): number => Math.max(1, Math.ceil(entries / pages));

/** The entries of one page, as many on each but the last. */
export function onPage<T>(all: readonly T[], no: number, pages: number): readonly T[] {
  const count = perPage(all.length, pages);
  return all.slice(no * count, (no + 1) * count);
}

/** Behind the title of a page that is not the first. */
export const pageMark = (no: number, { lang }: Here): string =>
  no === 0 ? '' : fill(SITE_PAGE['page-mark'][lang], { no: no + 1 }, lang);

/** The first, the last, and those beside this one. */
export function pagesNav(first: string, no: number, pages: number, here: Here): string {
  if (pages === 1) return '';
  const shown = [...new Set([0, no - 1, no, no + 1, pages - 1])].filter((at) => at >= 0 && at < pages);
  const links = shown.map((at, position) => {
    const gap = position > 0 && at > shown[position - 1]! + 1 ? '… ' : '';
    return `${gap}<a href="${here.page(pagePath(first, at))}"${at === no ? ' aria-current="page"' : ''}>${at + 1}</a>`;
  });
  return `<nav class="pages" aria-label="${here.word('pages')}">${here.named('pages')}${links.join(' ')}</nav>\n`;
}

/** Where a province begins in a list that runs by places. */
export interface ProvinceStart {
  /** First two digits of GB/T 2260. */
  province: string;
  /** In the list. */
  at: number;
  /** The page and the row, from the root of the language. */
  path: string;
}

/** @param codes of the entries, those of one province together */
export function provinceStarts(codes: readonly string[], first: string, pages: number): ProvinceStart[] {
  const count = perPage(codes.length, pages);
  const seen = new Set<string>();
  return codes.flatMap((code, at): ProvinceStart[] => {
    const province = code.slice(0, 2);
    if (seen.has(province)) return [];
    seen.add(province);
    return [{ province, at, path: `${pagePath(first, Math.floor(at / count))}#${provinceAnchor(province)}` }];
  });
}

export const provinceAnchor = (province: string): string => `p-${province}`;

/** Where pages part a list, its provinces by name: a reader of one place finds the page without a script. */
export function provincesNav(starts: readonly ProvinceStart[], pages: number, here: Here): string {
  if (pages === 1) return '';
  const links = starts.flatMap(({ province, path }) => {
    const name = regionIndex().byCode.get(`${province}0000`)?.name;
    return name === undefined ? [] : [`<a href="${here.page(path)}">${text(name)}</a>`];
  });
  return `<nav class="pages" aria-label="${here.word('by-province')}">${here.named('by-province')}<span${here.ofNotice}>${links.join(' ')}</span></nav>\n`;
}
