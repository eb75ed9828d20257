/** The frame of HTML pages, and of a diff's the style, filter and script. Nothing is loaded from elsewhere; a page works from a file. */
import type { Lang } from '../../messages/index.ts';

/** Text and attribute values: nothing of a source is markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * The frame of a page that loads nothing.
 * @param style of the page, PAPER with it
 * @param body markup below the heading, its texts escaped
 * @param script whether the body bears one of our own
 */
export function framedPage(
  title: string,
  { style, body, script = false }: { style: string; body: string; script?: boolean },
  lang: Lang,
): string {
  const shown = escapeHtml(title);
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script ? "; script-src 'unsafe-inline'" : ''}">
<title>${shown}</title>
<style>${style}</style>
</head>
<body>
<h1>${shown}</h1>
${body}
</body>
</html>
`;
}

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

export const STYLE = `${PAPER}
body { max-width: 76rem; }
h1 { font-size: 1.35rem; margin: 0 0 .4rem; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .2rem; } h3 { font-size: 1.05rem; margin: 0; }
.two > [data-side]::before { content: attr(data-side); display: block; font-size: .75rem; color: var(--quiet); }
.two > div:empty { background: none; }
.counts, .meta { color: var(--quiet); margin: .2rem 0; }
.filter { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); z-index: 1; }
.filter select { font: inherit; max-width: 14rem; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .1rem .3rem; }
article { border: 1px solid var(--line); border-radius: 6px; margin: .8rem 0; padding: .7rem .9rem; }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4rem; margin-right: .3rem; font-size: .85rem; color: var(--quiet); }
.tag.added, .tag.split { background: var(--in); color: var(--in-ink); } .tag.removed, .tag.merged { background: var(--out); color: var(--out-ink); }
ul { margin: .4rem 0; padding-left: 1.2rem; } .facts b { font-weight: 600; }
.field { margin-top: .6rem; } .field > .name { font-size: .85rem; color: var(--quiet); }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; } .two > div { background: var(--soft); border-radius: 4px; padding: .4rem .6rem; white-space: pre-wrap; }
del { background: var(--out); color: var(--out-ink); text-decoration: line-through; } ins { background: var(--in); color: var(--in-ink); text-decoration: underline; }
[hidden] { display: none !important; }
@media screen and (max-width: 44rem) { .two { grid-template-columns: 1fr; } .two > div:empty { display: none; } .filter { position: static; } }
@media print { .filter { display: none; } html { font-size: 11px; } body { max-width: none; padding: 0; font-size: 1rem; }
  article { border-color: #999; } h2, h3, .meta, .field > .name { break-after: avoid; } }
`;

/** Shows the articles that fit all three choices, and how many they are. */
export const SCRIPT = `
const choices = [...document.querySelectorAll('.filter select')];
const articles = [...document.querySelectorAll('article')];
const details = [...document.querySelectorAll('details')];
function show() {
  let count = 0;
  for (const article of articles) {
    const fits = choices.every((choice) => choice.value === '' || JSON.parse(article.dataset[choice.name]).includes(choice.value));
    article.hidden = !fits;
    if (fits) count++;
  }
  document.getElementById('shown').textContent = count + ' / ' + articles.length;
}
for (const choice of choices) choice.addEventListener('change', show);
addEventListener('beforeprint', () => { for (const one of details) one.open = true; });
show();
`;
