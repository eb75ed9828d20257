/** Where a page stands: its language, its words, and the way from it to other pages and files of the site. */
import { colon, comma, fill, type Lang, type MessageParams } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { escapeHtml as text } from '../show/page.ts';
import { isOfOne, tablePath } from './paths.ts';

export type SiteWord = keyof typeof SITE_PAGE;

export interface Here {
  lang: Lang;
  /** Where what an index leaves out is served, with `/` at its end; null where nothing is left out. */
  server: string | null;
  /** Of this page, from the root of its language. */
  path: string;
  /** A word of the site, as markup. */
  word: (name: SiteWord, params?: MessageParams) => string;
  /** The same with how many there are, which the style puts in brackets. */
  counted: (name: SiteWord, count: number) => string;
  /** A word of the site with its colon, behind which something is said of it. */
  named: (name: SiteWord) => string;
  /** Markup, listed. */
  list: (parts: readonly string[]) => string;
  /** The address of a page of the same language, as an attribute's value; `#…` may follow its path. */
  page: (path: string) => string;
  /** The address of a file that both languages share. */
  file: (path: string) => string;
  /** Links to a table in both of its forms, by its name in csv/ and xlsx/. */
  downloads: (name: string, label?: SiteWord) => string;
  /** A text of a notice, as markup that bears its language. */
  zh: (words: string) => string;
  /** ` lang="zh-CN"` for an element that holds a notice's own words. */
  ofNotice: string;
}

const above = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The folder of a language's pages: Chinese first, at the root. */
export const folderOf = (lang: Lang): string => (lang === 'zh' ? '' : 'en/');

/** Before the address of a page that a script makes, from the root of the language. */
export const pagesOf = ({ server, lang }: Here): string =>
  server === null ? '' : text(server + folderOf(lang));

export function hereAt(lang: Lang, path: string, server: string | null = null): Here {
  const other = lang === 'zh' ? '' : ' lang="zh-CN"';
  const word: Here['word'] = (name, params = {}) => text(fill(SITE_PAGE[name][lang], params, lang));
  const way = (root: string, folder: string, to: string): string =>
    text(server !== null && isOfOne(to) ? server + folder + to : root + to);
  const page = (to: string): string => way(above(path), folderOf(lang), to);
  const file = (to: string): string => way(above(folderOf(lang) + path), '', to);
  return {
    lang,
    server,
    path,
    word,
    counted: (name, count) => `${word(name)} <span class="count">${count}</span>`,
    named: (name) => word(name) + colon(lang),
    list: (parts) => parts.join(comma(lang)),
    page,
    file,
    downloads: (name, label) =>
      `<p class="quiet downloads">${word(label ?? 'download')}${colon(lang)}${(['csv', 'xlsx'] as const).map((form) => `<a href="${file(tablePath(form, name))}" download>${form.toUpperCase()}</a>`).join(' · ')}</p>`,
    zh: (words) => (other === '' ? text(words) : `<span${other}>${text(words)}</span>`),
    ofNotice: other,
  };
}
