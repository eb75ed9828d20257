/** The frame of a page of the site: head, ways to the other pages, the same page in the other language, and what it was made from. */
import { fill, type Lang } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { htmlDocument, tagOf, escapeHtml as text } from '../show/page.ts';
import { folderOf, type Here, hereAt, type SiteWord } from './here.ts';

/** What a page says; markup, its texts escaped. */
export interface Content {
  /** Plain text. */
  title: string;
  body: string;
  /** Where it is of a few columns side by side, it takes the whole width. */
  wide?: boolean;
  /** Files of the site that it runs, in order, from the root, and its style besides the one of all pages. */
  scripts?: readonly string[];
  style?: string;
  /** Of a search engine: schema.org as JSON. */
  linkedData?: unknown;
}

export interface PageOf {
  /** From the root of its language. */
  path: string;
  content: (here: Here) => Content | Promise<Content>;
}

export interface SiteFile {
  /** From the site's folder, with `/`. */
  path: string;
  content: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** What stands at the foot of every page: by what it was made, of which day it tells, and how much of all is to be checked. */
export interface MadeBy {
  version: string;
  /** Of the reading; several where notices were read by several. */
  readings: readonly string[];
  day: string;
  warnings: number;
}

const WAYS: readonly { word: SiteWord; path: string }[] = [
  { word: 'home', path: 'index.html' },
  { word: 'services', path: 'services.html' },
  { word: 'changes', path: 'changes.html' },
  { word: 'works', path: 'works.html' },
  { word: 'bodies', path: 'bodies.html' },
  { word: 'who', path: 'who.html' },
  { word: 'search', path: 'search.html' },
];

export const STYLE_FILE = 'assets/site.css';

/** The page of one language as a file: its path from the root of the site, and its bytes. */
export function fileOf(
  page: PageOf,
  lang: Lang,
  made: MadeBy,
  server: string | null,
): { path: string; html: () => Promise<string> } {
  const here = hereAt(lang, page.path, server);
  return {
    path: folderOf(lang) + page.path,
    html: async () => framed(await page.content(here), here, made),
  };
}

function framed(content: Content, here: Here, made: MadeBy): string {
  const { lang, path, word } = here;
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const twin = here.file(folderOf(other) + path);
  const ways = WAYS.map(({ word: way, path: to }) =>
    to === path
      ? `<a href="${here.page(to)}" aria-current="page">${word(way)}</a>`
      : `<a href="${here.page(to)}">${word(way)}</a>`,
  ).join('\n');
  const styles = [STYLE_FILE, ...(content.style === undefined ? [] : [content.style])];
  const runs = content.scripts !== undefined;
  const head = [
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="minsheng ${text(made.version)}">`,
    ...styles.map((file) => `<link rel="stylesheet" href="${here.file(file)}">`),
    `<link rel="alternate" hreflang="${tagOf(other)}" href="${twin}">`,
    ...(content.linkedData === undefined
      ? []
      : [`<script type="application/ld+json">${jsonIn(content.linkedData)}</script>`]),
  ];
  const body = [
    `<a class="skip" href="#content">${word('skip')}</a>`,
    `<nav class="ways" aria-label="${word('nav')}">`,
    ways,
    `<a class="twin" href="${twin}" lang="${tagOf(other)}" hreflang="${tagOf(other)}">${word('twin')}</a>`,
    '</nav>',
    '<main id="content">',
    `<h1${here.ofNotice === '' || !/\p{Script=Han}/u.test(content.title) ? '' : here.ofNotice}>${text(content.title)}</h1>`,
    content.body,
    '</main>',
    '<footer>',
    `<p>${word('made-by', { version: made.version, readings: [...made.readings] })} ${word('as-of', { day: made.day })}</p>`,
    `<p><a href="${here.page('index.html#places')}">${word('sources')}</a> ${word('to-check', { count: made.warnings })} ${word('licence')}</p>`,
    '</footer>',
    ...(content.scripts ?? []).map((script) => `<script src="${here.file(script)}" defer></script>`),
  ];
  return htmlDocument(
    `${content.title} · ${fill(SITE_PAGE.site[lang], {}, lang)}`,
    {
      policy: `base-uri 'none'; form-action 'none'; style-src 'self' file:${runs ? `; script-src 'self' file:; connect-src 'self'${originOf(here.server)}` : ''}`,
      head: head.join('\n'),
      body: body.join('\n'),
      attributes: content.wide ? ' class="wide"' : '',
    },
    lang,
  );
}

/** Of a server elsewhere, which a page has to ask. */
const originOf = (server: string | null): string =>
  server?.includes('://') ? ` ${new URL(server).origin}` : '';

/** A script that hands its page what it looks through. */
export const dataScript = (name: string, value: unknown): string => `self.${name} = ${jsonIn(value)};\n`;

/** JSON inside a script element: nothing in it ends the element. */
const jsonIn = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
