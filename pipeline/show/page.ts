/** The frame of every HTML page. Nothing is loaded from elsewhere; a page works from a file. */
import type { Lang } from '../messages/index.ts';

/** Text and attribute values: nothing of a source is markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

interface Framed {
  /** What the page may load and run, by the words of a Content-Security-Policy; all else it may not. */
  policy: string;
  /** Markup: of the head behind the title, of the body, and of the body's own element. */
  head: string;
  body: string;
  attributes?: string;
}

/** A page as HTML. @param title plain text */
export const htmlDocument = (
  title: string,
  { policy, head, body, attributes = '' }: Framed,
  lang: Lang,
): string =>
  `<!doctype html>
<html lang="${tagOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body${attributes}>
${body}
</body>
</html>
`;

/** What a page calls a language. */
export const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');

/**
 * A page that loads nothing.
 * @param style of the page, PAPER with it
 * @param body markup below the heading, its texts escaped
 * @param script whether the body bears one of our own
 */
export const framedPage = (
  title: string,
  { style, body, script = false }: { style: string; body: string; script?: boolean },
  lang: Lang,
): string =>
  htmlDocument(
    title,
    {
      policy: `style-src 'unsafe-inline'${script ? "; script-src 'unsafe-inline'" : ''}`,
      head: `<style>${style}</style>`,
      body: `<h1>${escapeHtml(title)}</h1>\n${body}`,
    },
    lang,
  );

/** Colours by day and by night, and the letter: what every page of ours has in common. */
export const PAPER = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --soft: #f4f4f2; --line: #d6d6d0; --quiet: #62625c;
  --out: #ffe1dc; --out-ink: #8a1c0c; --in: #d9f2d9; --in-ink: #135c1a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e4; --paper: #17181a; --soft: #222427; --line: #3b3e42; --quiet: #a2a29c;
  --out: #4a1f1a; --out-ink: #ffb4a6; --in: #173d1e; --in-ink: #a6e3ac; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; color: var(--ink); background: var(--paper);
  font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
`;
